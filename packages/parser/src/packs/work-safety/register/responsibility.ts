import type { RegisterEntry } from "../../pack.ts";

export const responsibilityRegister: readonly RegisterEntry[] = [
  {
    code: "duty.party-government",
    definition:
      "Party committees and governments answer for safety alike, and each official for safety in the own field.",
    source:
      "Rules on the responsibility of local Party and government leaders for work safety (地方党政领导干部安全生产责任制规定, 2018)",
    crosswalk: null,
  },
  {
    code: "duty.three-musts",
    definition: "Safety is part of running a sector, a line of business and production.",
    source: "Work Safety Law (安全生产法, 2021), Article 3",
    crosswalk: null,
  },
  {
    code: "duty.enterprise",
    definition: "The producing unit answers first for its safety.",
    source: "Work Safety Law (安全生产法, 2021), Articles 3 and 4",
    crosswalk: null,
  },
  {
    code: "duty.first-person",
    definition: "The head of the unit is the person first responsible.",
    source: "Work Safety Law (安全生产法, 2021), Article 5",
    crosswalk: null,
  },
  {
    code: "duty.everyone",
    definition: "Every post has written duties of safety.",
    source: "Work Safety Law (安全生产法, 2021), Article 22",
    crosswalk: null,
  },
  {
    code: "duty.territory",
    definition: "Local governments lead and check safety in their area.",
    source: "Work Safety Law (安全生产法, 2021), Article 9",
    crosswalk: null,
  },
  {
    code: "duty.regulator",
    definition: "Departments supervise safety in their sectors.",
    source: "Work Safety Law (安全生产法, 2021), Article 10",
    crosswalk: null,
  },
  {
    code: "duty.leaders-inspect",
    definition: "Leaders inspect, or answer for, single firms.",
    source: null,
    crosswalk: null,
  },
  {
    code: "duty.assess",
    definition: "Higher levels assess how lower ones keep safety.",
    source: null,
    crosswalk: null,
  },
];
