import type { RegisterEntry } from "../../pack.ts";

export const firmsRegister: readonly RegisterEntry[] = [
  {
    code: "firm.loop",
    definition: "Closed-loop running of enterprises in named sectors.",
    source: null,
    crosswalk: { oxcgrt: ["C2=1"], whoPhsm: ["4.2.1"], coronaNet: ["Businesses: open with conditions"], fit: "close" },
  },
  {
    code: "firm.safe",
    definition: "Control at enterprises so that they run safely and steadily.",
    source: null,
    crosswalk: { oxcgrt: ["C2"], whoPhsm: ["4.2.1"], coronaNet: ["Businesses"], fit: "related" },
  },
  {
    code: "firm.resume",
    definition: "Enterprises resume work, shops and markets reopen.",
    source: null,
    crosswalk: { oxcgrt: ["C2"], whoPhsm: ["4.2.1"], coronaNet: ["Businesses"], fit: "broad" },
  },
  {
    code: "firm.measures",
    definition: "Rules of control for enterprises and other employers.",
    source: null,
    crosswalk: { oxcgrt: ["C2"], whoPhsm: ["4.2.1"], coronaNet: ["Businesses"], fit: "close" },
  },
  {
    code: "firm.remote",
    definition: "Work at home or at other hours.",
    source: null,
    crosswalk: { oxcgrt: ["C2"], whoPhsm: ["4.2.1"], coronaNet: ["Businesses"], fit: "close" },
  },
  {
    code: "firm.markets",
    definition: "Checks, disinfection and testing at markets.",
    source: null,
    crosswalk: { oxcgrt: ["C2"], whoPhsm: ["4.2.1"], coronaNet: ["Businesses"], fit: "related" },
  },
  {
    code: "firm.services",
    definition: "Limits and checks in shops, venues and places of leisure.",
    source: null,
    crosswalk: { oxcgrt: ["C2", "C4"], whoPhsm: ["4.2.1", "4.3.3"], coronaNet: ["Social Distancing"], fit: "related" },
  },
];
