import type { RegisterEntry } from "../../pack.ts";

export const campusRegister: readonly RegisterEntry[] = [
  {
    code: "campus.coord",
    definition: "Control on campus, by schools together with local authorities.",
    source: null,
    crosswalk: { oxcgrt: ["C1=1"], whoPhsm: ["4.1.1"], coronaNet: ["Schools"], fit: "related" },
  },
  {
    code: "campus.loop",
    definition: "Closed or semi-closed running of a campus.",
    source: null,
    crosswalk: { oxcgrt: ["C1=1"], whoPhsm: ["4.1.1"], coronaNet: ["Schools: open with conditions"], fit: "close" },
  },
  {
    code: "monitor.health",
    definition: "Daily or regular monitoring of people's health.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["3.1.2", "3.2.2"], coronaNet: ["Health Monitoring: snapshot"], fit: "close" },
  },
  {
    code: "campus.reopen",
    definition: "Schools and universities reopen.",
    source: null,
    crosswalk: { oxcgrt: ["C1"], whoPhsm: ["4.1.1"], coronaNet: ["Schools"], fit: "broad" },
  },
  {
    code: "campus.close",
    definition: "Schools closed, or teaching online.",
    source: null,
    crosswalk: { oxcgrt: ["C1"], whoPhsm: ["4.1.2"], coronaNet: ["Schools"], fit: "broad" },
  },
  {
    code: "campus.entrance",
    definition: "Examinations held with control measures.",
    source: null,
    crosswalk: { oxcgrt: ["C1"], whoPhsm: ["4.1.1"], coronaNet: ["Schools"], fit: "related" },
  },
];
