import type { RegisterEntry } from "../../pack.ts";

export const linesRegister: readonly RegisterEntry[] = [
  {
    code: "safety.red-line",
    definition: "Growth never at the price of lives.",
    source: "General Secretary's instruction of June 2013",
    crosswalk: null,
  },
  {
    code: "safety.first",
    definition: "The guideline of work safety.",
    source: "Work Safety Law (安全生产法, 2021), Article 3",
    crosswalk: null,
  },
  {
    code: "safety.people",
    definition: "Lives come first.",
    source: "Work Safety Law (安全生产法, 2021), Article 3",
    crosswalk: null,
  },
  {
    code: "safety.lives",
    definition: "The end that readouts give for work on safety: nobody is killed or hurt, nothing is lost.",
    source: "Work Safety Law (安全生产法, 2021), Article 1",
    crosswalk: null,
  },
  {
    code: "safety.balance",
    definition: "Development and safety go together.",
    source: "Work Safety Law (安全生产法, 2021), Article 3",
    crosswalk: null,
  },
  {
    code: "safety.curb",
    definition: "Serious accidents are prevented, all made fewer.",
    source: null,
    crosswalk: null,
  },
  {
    code: "safety.lessons",
    definition: "What one accident teaches is applied everywhere.",
    source: null,
    crosswalk: null,
  },
  { code: "safety.stable", definition: "The state of safety as it is said to be.", source: null, crosswalk: null },
  {
    code: "safety.fifteen",
    definition: "Measures of the Work Safety Committee of the State Council.",
    source: "Work Safety Committee of the State Council, April 2022",
    crosswalk: null,
  },
  {
    code: "safety.law",
    definition: "The law on work safety.",
    source: "In force since 2002; amended 2009, 2014 and 2021",
    crosswalk: null,
  },
  {
    code: "safety.committee",
    definition: "Bodies that coordinate work safety at each level.",
    source: "Work Safety Law (安全生产法, 2021), Article 9",
    crosswalk: null,
  },
  {
    code: "safety.regulator",
    definition: "Departments that supervise work safety as a whole.",
    source: "Work Safety Law (安全生产法, 2021), Article 10",
    crosswalk: null,
  },
];
