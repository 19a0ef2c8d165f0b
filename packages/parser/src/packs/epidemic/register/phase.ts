import type { RegisterEntry } from "../../pack.ts";

export const phaseRegister: readonly RegisterEntry[] = [
  {
    code: "policy.ten",
    definition: "The notice of 7 December 2022 with ten measures that ended area-wide testing and code checks.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["8.1"], coronaNet: [], fit: "none" },
  },
  {
    code: "phase.optimise",
    definition: "Measures are adjusted to the state of the epidemic.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["8.1"], coronaNet: [], fit: "none" },
  },
  {
    code: "phase.transition",
    definition: "The passage from containment to ordinary management, winter 2022–2023.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["8.1"], coronaNet: [], fit: "none" },
  },
  {
    code: "phase.severe",
    definition: "The aim after December 2022: fewer severe cases.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["8.2"], coronaNet: [], fit: "none" },
  },
  {
    code: "phase.relax",
    definition: "Controls are lifted by area and stage.",
    source: null,
    crosswalk: { oxcgrt: ["C6"], whoPhsm: ["4.5.2"], coronaNet: ["Lockdown"], fit: "related" },
  },
  {
    code: "phase.victory",
    definition: "The judgement of February 2023 that control had won.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["8.1"], coronaNet: [], fit: "none" },
  },
];
