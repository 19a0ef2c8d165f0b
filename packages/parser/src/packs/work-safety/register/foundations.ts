import type { RegisterEntry } from "../../pack.ts";

export const foundationsRegister: readonly RegisterEntry[] = [
  {
    code: "base.technology",
    definition: "Machines and data make work safer.",
    source: "Work Safety Law (安全生产法, 2021), Article 18",
    crosswalk: null,
  },
  {
    code: "base.invest",
    definition: "Money for safety is set aside and spent.",
    source: "Work Safety Law (安全生产法, 2021), Article 23",
    crosswalk: null,
  },
  {
    code: "base.standards",
    definition: "Firms reach graded standards.",
    source: "Work Safety Law (安全生产法, 2021), Article 4",
    crosswalk: null,
  },
  {
    code: "base.law",
    definition: "Rules of law and of work are complete and kept.",
    source: "Work Safety Law (安全生产法, 2021), Article 11",
    crosswalk: null,
  },
  {
    code: "base.insurance",
    definition: "Insurance pays, and checks safety.",
    source: "Work Safety Law (安全生产法, 2021), Article 51",
    crosswalk: null,
  },
  {
    code: "base.grassroots",
    definition: "Townships and villages can see and act.",
    source: "Work Safety Law (安全生产法, 2021), Article 9",
    crosswalk: null,
  },
  {
    code: "base.three-simul",
    definition: "Safety works are designed, built and used with the plant.",
    source: "Work Safety Law (安全生产法, 2021), Article 31",
    crosswalk: null,
  },
  {
    code: "base.governance",
    definition: "Safety is governed by prevention.",
    source: "Report to the 20th Party congress (2022)",
    crosswalk: null,
  },
  { code: "base.weather", definition: "Weather that causes accidents is prepared for.", source: null, crosswalk: null },
];
