import type { RegisterEntry } from "../../pack.ts";

export const policiesRegister: readonly RegisterEntry[] = [
  {
    code: "policy.xi-instructions",
    definition: "Instructions, written comments and speeches of the General Secretary that are to be followed.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["8.1"], coronaNet: [], fit: "none" },
  },
  {
    code: "policy.v9",
    definition: "The national control protocol for COVID-19 in its ninth edition, in force in late 2022.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["8.1"], coronaNet: [], fit: "none" },
  },
  {
    code: "policy.twenty",
    definition: "The notice of 11 November 2022 with twenty measures; it refines the ninth edition.",
    source: "Politburo Standing Committee readout of 10 November 2022; press briefing of 12 November 2022.",
    crosswalk: { oxcgrt: [], whoPhsm: ["8.1"], coronaNet: [], fit: "none" },
  },
  {
    code: "policy.local",
    definition: "The locality's own detailed rules under a national policy.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["8.1"], coronaNet: [], fit: "none" },
  },
  {
    code: "policy.centre",
    definition: "Decisions and plans of the Party centre and the State Council.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["8.1"], coronaNet: [], fit: "none" },
  },
  {
    code: "policy.national-standard",
    definition: "National standards to be measured against.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["8.1"], coronaNet: [], fit: "none" },
  },
  {
    code: "policy.class-b",
    definition: "COVID-19 as a class-B disease under class-B management, cited since early 2023.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["8.1"], coronaNet: [], fit: "none" },
  },
  {
    code: "policy.protocol",
    definition: "The national control protocol for COVID-19 in an edition other than the ninth.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["8.1"], coronaNet: [], fit: "none" },
  },
  {
    code: "policy.guide",
    definition: "Guides of control for kinds of places, employers and groups of people.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["8.1"], coronaNet: [], fit: "none" },
  },
  {
    code: "policy.disease-law",
    definition:
      "The law on preventing and treating infectious diseases, and the regulation and law on public-health emergencies.",
    source: "In force since 1989; amended 2004, 2013 and 2025.",
    crosswalk: { oxcgrt: [], whoPhsm: ["8.1"], coronaNet: [], fit: "none" },
  },
];
