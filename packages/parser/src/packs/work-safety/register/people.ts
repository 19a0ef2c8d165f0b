import type { RegisterEntry } from "../../pack.ts";

export const peopleRegister: readonly RegisterEntry[] = [
  {
    code: "train.course",
    definition: "Everybody is trained before work and in it.",
    source: "Work Safety Law (安全生产法, 2021), Article 28",
    crosswalk: null,
  },
  {
    code: "train.licence",
    definition: "Special work only with a licence.",
    source: "Work Safety Law (安全生产法, 2021), Article 30",
    crosswalk: null,
  },
  {
    code: "train.violations",
    definition: "No order, work or conduct against the rules.",
    source: "Work Safety Law (安全生产法, 2021), Articles 54 and 57",
    crosswalk: null,
  },
  {
    code: "work.hot",
    definition: "Dangerous work only under rules and watch.",
    source: "Work Safety Law (安全生产法, 2021), Article 43",
    crosswalk: null,
  },
  {
    code: "work.gear",
    definition: "Workers have and use protective gear.",
    source: "Work Safety Law (安全生产法, 2021), Article 45",
    crosswalk: null,
  },
  {
    code: "train.awareness",
    definition: "The public and workers learn about safety.",
    source: "Work Safety Law (安全生产法, 2021), Article 13",
    crosswalk: null,
  },
  { code: "train.warning", definition: "Accidents are shown as a warning.", source: null, crosswalk: null },
  {
    code: "people.officers",
    definition: "Units have safety staff.",
    source: "Work Safety Law (安全生产法, 2021), Article 24",
    crosswalk: null,
  },
];
