import type { RegisterEntry } from "../../pack.ts";

export const campaignsRegister: readonly RegisterEntry[] = [
  {
    code: "camp.rectify",
    definition: "A sector's problems are put right within a time.",
    source: null,
    crosswalk: null,
  },
  {
    code: "camp.three-year",
    definition: "National campaigns of 2020–2022 and 2024–2026.",
    source: "Work Safety Committee of the State Council",
    crosswalk: null,
  },
  {
    code: "camp.year-named",
    definition: "A national campaign of May to December 2023.",
    source: "Work Safety Committee of the State Council",
    crosswalk: null,
  },
  { code: "camp.big-check", definition: "An inspection of all sectors within a time.", source: null, crosswalk: null },
  {
    code: "camp.illegal",
    definition: "Illegal producing, building and running are stopped.",
    source: "Work Safety Law (安全生产法, 2021), Article 70",
    crosswalk: null,
  },
  { code: "camp.month", definition: "Yearly campaign of June.", source: null, crosswalk: null },
  { code: "camp.review", definition: "What was to be put right is checked again.", source: null, crosswalk: null },
];
