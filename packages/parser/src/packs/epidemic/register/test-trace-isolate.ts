import type { RegisterEntry } from "../../pack.ts";

export const testTraceIsolateRegister: readonly RegisterEntry[] = [
  {
    code: "test.community",
    definition: "PCR testing of a population or of groups of it.",
    source: null,
    crosswalk: { oxcgrt: ["H2 (ceiling 3)"], whoPhsm: ["3.1.2"], coronaNet: ["Health Testing"], fit: "close" },
  },
  {
    code: "trace.investigate",
    definition: "Investigating cases, tracing contacts and finding the source (流行病学调查, short 流调).",
    source: null,
    crosswalk: {
      oxcgrt: ["H3 (ceiling 2)"],
      whoPhsm: ["3.2.1"],
      coronaNet: ["Health Monitoring: contacts over time"],
      fit: "close",
    },
  },
  {
    code: "quar.transfer",
    definition: "Taking cases and contacts to places of isolation or quarantine.",
    source: null,
    crosswalk: {
      oxcgrt: [],
      whoPhsm: ["3.1.3", "3.2.2"],
      coronaNet: ["Quarantine: Government Quarantine"],
      fit: "broad",
    },
  },
  {
    code: "trace.screen",
    definition: "Screening people and places for risk, and controlling what is found.",
    source: null,
    crosswalk: {
      oxcgrt: ["H3", "H2"],
      whoPhsm: ["3.1.2", "3.2.1"],
      coronaNet: ["Health Monitoring", "Health Testing"],
      fit: "related",
    },
  },
  {
    code: "test.site",
    definition: "Where sampling sites stand and how they are run.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["8.2"], coronaNet: ["Health Testing: Fixed stations"], fit: "broad" },
  },
  {
    code: "code.check",
    definition: "Checking a health code at the entrance of public places.",
    source: null,
    crosswalk: {
      oxcgrt: ["C2 (pass rules)", "C5 (pass rules)"],
      whoPhsm: ["4.2.1", "4.3.3"],
      coronaNet: ["Health Monitoring: snapshot of health"],
      fit: "related",
    },
  },
  {
    code: "test.frequency",
    definition: "How often people are tested, and what share of them.",
    source: null,
    crosswalk: {
      oxcgrt: [],
      whoPhsm: ["3.1.2"],
      coronaNet: ["Health Testing"],
      fit: "broad",
      note: "OxCGRT H2 already stands at its ceiling and cannot show frequency.",
    },
  },
  {
    code: "test.four-earlies",
    definition: "Early finding, reporting, isolation and treatment.",
    source: "Politburo Standing Committee readout of 17 March 2022, which spells out the four.",
    crosswalk: { oxcgrt: [], whoPhsm: ["3.1.1", "3.1.2", "3.1.3"], coronaNet: [], fit: "none" },
  },
  {
    code: "quar.central",
    definition: "Quarantine or isolation of cases, contacts or travellers, mostly in a central place.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["3.1.3", "3.2.2"], coronaNet: ["Quarantine"], fit: "broad" },
  },
  {
    code: "trace.asymptomatic",
    definition: "Finding asymptomatic cases and keeping them under medical care.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["3.1.2", "3.1.3"], coronaNet: ["Health Monitoring"], fit: "related" },
  },
];
