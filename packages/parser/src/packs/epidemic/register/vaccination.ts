import type { RegisterEntry } from "../../pack.ts";

export const vaccinationRegister: readonly RegisterEntry[] = [
  {
    code: "vacc.elderly",
    definition: "Vaccination of the old is pressed on with.",
    source: null,
    crosswalk: { oxcgrt: ["H7"], whoPhsm: ["6.2"], coronaNet: ["Vaccines"], fit: "close" },
  },
  {
    code: "vacc.booster",
    definition: "A further dose is offered.",
    source: null,
    crosswalk: { oxcgrt: ["H7"], whoPhsm: ["6.2"], coronaNet: ["Vaccines"], fit: "close" },
  },
  {
    code: "vacc.children",
    definition: "Vaccination of children and pupils.",
    source: null,
    crosswalk: { oxcgrt: ["H7"], whoPhsm: ["6.2"], coronaNet: ["Vaccines"], fit: "close" },
  },
  {
    code: "vacc.supply",
    definition: "Vaccines are made and shared out.",
    source: null,
    crosswalk: { oxcgrt: ["H5 (USD)"], whoPhsm: ["6.2"], coronaNet: ["Vaccines"], fit: "close" },
  },
  {
    code: "vacc.herd",
    definition: "The aim that enough people are immune.",
    source: null,
    crosswalk: { oxcgrt: ["H7"], whoPhsm: ["6.2"], coronaNet: ["Vaccines"], fit: "related" },
  },
  {
    code: "vacc.global",
    definition: "Vaccines are given or sold to other countries.",
    source: null,
    crosswalk: { oxcgrt: ["H5 (USD)"], whoPhsm: ["6.2"], coronaNet: ["Vaccines"], fit: "related" },
  },
];
