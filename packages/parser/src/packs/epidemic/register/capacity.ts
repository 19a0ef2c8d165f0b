import type { RegisterEntry } from "../../pack.ts";

export const capacityRegister: readonly RegisterEntry[] = [
  {
    code: "cap.scenario",
    definition: "The planning assumption of a large outbreak.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["8.2"], coronaNet: [], fit: "none" },
  },
  {
    code: "cap.gap",
    definition: "Closing gaps and raising the capacity to control an epidemic.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["8.2"], coronaNet: ["Health Resources"], fit: "related" },
  },
  {
    code: "cap.reserve",
    definition: "Reserves and supply of materials and other resources for control and treatment.",
    source: null,
    crosswalk: { oxcgrt: ["H4 (USD)"], whoPhsm: ["8.2"], coronaNet: ["Health Resources"], fit: "broad" },
  },
  {
    code: "test.workforce",
    definition: "People who take and test samples.",
    source: null,
    crosswalk: {
      oxcgrt: ["H4 (USD)"],
      whoPhsm: ["8.2"],
      coronaNet: ["Health Resources: Unspecified Staff"],
      fit: "broad",
    },
  },
  {
    code: "test.lab",
    definition: "Testing laboratories: their number, standards and supervision.",
    source: null,
    crosswalk: {
      oxcgrt: [],
      whoPhsm: ["8.1", "8.2"],
      coronaNet: ["Health Resources: Public Testing Facilities"],
      fit: "related",
    },
  },
  {
    code: "test.chain",
    definition: "Sampling, transport, testing and reporting linked without delay.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["8.2"], coronaNet: [], fit: "none" },
  },
  {
    code: "test.capacity",
    definition: "How many samples can be tested, by day or by area.",
    source: null,
    crosswalk: {
      oxcgrt: ["H4 (USD)"],
      whoPhsm: ["8.2"],
      coronaNet: ["Health Resources: Test Kits/Facilities"],
      fit: "broad",
    },
  },
  {
    code: "quar.rooms",
    definition: "Rooms and sites for quarantine, in use or in reserve.",
    source: null,
    crosswalk: {
      oxcgrt: [],
      whoPhsm: ["3.2.2", "8.2"],
      coronaNet: ["Health Resources: Temporary Quarantine Centers"],
      fit: "close",
    },
  },
  {
    code: "quar.dispatch",
    definition:
      "Dispatching quarantine rooms across an area and opening them step by step. 梯次启用 is named in readouts, its steps not defined there.",
    source: null,
    crosswalk: {
      oxcgrt: [],
      whoPhsm: ["8.2"],
      coronaNet: ["Health Resources: Temporary Quarantine Centers"],
      fit: "related",
    },
  },
  {
    code: "care.fangcang",
    definition: "Large temporary hospitals for mild cases (方舱医院): building and running.",
    source: null,
    crosswalk: {
      oxcgrt: ["H4 (USD)"],
      whoPhsm: ["8.2"],
      coronaNet: ["Health Resources: Temporary Medical Centers"],
      fit: "close",
    },
  },
  {
    code: "care.support",
    definition: "Medical staff, and water, power, gas and the like, for treatment.",
    source: null,
    crosswalk: {
      oxcgrt: ["H4 (USD)"],
      whoPhsm: ["8.2"],
      coronaNet: ["Health Resources: Doctors, Nurses"],
      fit: "broad",
    },
  },
  {
    code: "care.admission",
    definition: "The capacity to admit and treat patients.",
    source: null,
    crosswalk: { oxcgrt: ["H4 (USD)"], whoPhsm: ["8.2"], coronaNet: ["Health Resources: Hospitals"], fit: "broad" },
  },
  {
    code: "care.beds",
    definition: "Hospital beds for cases.",
    source: null,
    crosswalk: { oxcgrt: ["H4 (USD)"], whoPhsm: ["8.2"], coronaNet: ["Health Resources: Hospitals"], fit: "broad" },
  },
  {
    code: "care.icu",
    definition: "Intensive-care beds for cases.",
    source: null,
    crosswalk: { oxcgrt: ["H4 (USD)"], whoPhsm: ["8.2"], coronaNet: ["Health Resources: Hospitals"], fit: "broad" },
  },
  {
    code: "care.vulnerable",
    definition: "Protection of groups at higher risk: the old, the chronically ill, the pregnant and others.",
    source: null,
    crosswalk: { oxcgrt: ["H8 (elderly only)"], whoPhsm: ["4.4.1"], coronaNet: ["target_who_gen"], fit: "broad" },
  },
];
