import type { RegisterEntry } from "../../pack.ts";

export const treatmentRegister: readonly RegisterEntry[] = [
  {
    code: "care.early",
    definition: "Cases are found and treated before they grow severe.",
    source: null,
    crosswalk: { oxcgrt: ["H4 (USD)"], whoPhsm: ["3.1.3"], coronaNet: ["Health Resources"], fit: "related" },
  },
  {
    code: "care.concentrate",
    definition: "Patients, experts and means are brought together in the best hospitals.",
    source: null,
    crosswalk: { oxcgrt: ["H4 (USD)"], whoPhsm: ["8.2"], coronaNet: ["Health Resources"], fit: "broad" },
  },
  {
    code: "care.mortality",
    definition: "The aim of more cures and fewer deaths.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["8.2"], coronaNet: [], fit: "none" },
  },
  {
    code: "care.graded",
    definition: "Cases are treated by severity at different levels of care.",
    source: null,
    crosswalk: { oxcgrt: ["H4 (USD)"], whoPhsm: ["8.2"], coronaNet: ["Health Resources"], fit: "broad" },
  },
  {
    code: "care.emergency",
    definition: "Emergency departments and ambulances are strengthened.",
    source: null,
    crosswalk: { oxcgrt: ["H4 (USD)"], whoPhsm: ["8.2"], coronaNet: ["Health Resources"], fit: "broad" },
  },
  {
    code: "care.primary",
    definition: "Primary care takes part in control and treatment.",
    source: null,
    crosswalk: { oxcgrt: ["H4 (USD)"], whoPhsm: ["8.2"], coronaNet: ["Health Resources"], fit: "broad" },
  },
  {
    code: "care.online",
    definition: "Diagnosis and advice at a distance.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["8.2"], coronaNet: ["Health Resources"], fit: "related" },
  },
  {
    code: "care.teams",
    definition: "Medical teams are sent to where they are short.",
    source: null,
    crosswalk: {
      oxcgrt: ["H4 (USD)"],
      whoPhsm: ["8.2"],
      coronaNet: ["Health Resources: Doctors, Nurses"],
      fit: "close",
    },
  },
  {
    code: "care.protocol",
    definition: "The national protocol of diagnosis and treatment, by edition.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["8.1"], coronaNet: ["Health Resources"], fit: "related" },
  },
  {
    code: "care.tcm",
    definition: "Chinese medicine is used beside other treatment.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["6.1"], coronaNet: ["Health Resources"], fit: "related" },
  },
  {
    code: "care.rehab",
    definition: "Care and watch after discharge.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["3.1.3"], coronaNet: ["Health Monitoring"], fit: "related" },
  },
  {
    code: "drug.supply",
    definition: "Drugs against fever and the virus are made, stocked and sold.",
    source: null,
    crosswalk: { oxcgrt: ["H4 (USD)"], whoPhsm: ["6.1"], coronaNet: ["Health Resources"], fit: "broad" },
  },
  {
    code: "drug.price",
    definition: "Insurance and the state pay for treatment.",
    source: null,
    crosswalk: { oxcgrt: ["H4 (USD)"], whoPhsm: ["8.3"], coronaNet: ["Health Resources"], fit: "related" },
  },
  {
    code: "equip.ventilator",
    definition: "Masks, suits, ventilators and oxygen are made and shared out.",
    source: null,
    crosswalk: { oxcgrt: ["H4 (USD)"], whoPhsm: ["1.5", "8.2"], coronaNet: ["Health Resources: Masks"], fit: "broad" },
  },
  {
    code: "sci.origin",
    definition: "Research on the origin and ways of the virus.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["8.5"], coronaNet: [], fit: "none" },
  },
  {
    code: "sci.guidance",
    definition: "Control and treatment follow science.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["8.5"], coronaNet: [], fit: "none" },
  },
];
