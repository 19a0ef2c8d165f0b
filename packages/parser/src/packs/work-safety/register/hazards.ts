import type { RegisterEntry } from "../../pack.ts";

export const hazardsRegister: readonly RegisterEntry[] = [
  {
    code: "hazard.search",
    definition: "Hazards are searched for everywhere.",
    source: "Work Safety Law (安全生产法, 2021), Article 41",
    crosswalk: null,
  },
  {
    code: "hazard.treat",
    definition: "Hazards found are removed by a date.",
    source: "Work Safety Law (安全生产法, 2021), Article 41",
    crosswalk: null,
  },
  {
    code: "hazard.major",
    definition: "Hazards that can cause a serious accident; reported and supervised.",
    source: "Work Safety Law (安全生产法, 2021), Article 41",
    crosswalk: null,
  },
  {
    code: "hazard.ledger",
    definition: "Each hazard has its entry: measure, person, date.",
    source: "Work Safety Law (安全生产法, 2021), Article 41",
    crosswalk: null,
  },
  {
    code: "hazard.listed",
    definition: "A serious hazard or case is listed and supervised from above.",
    source: "Work Safety Law (安全生产法, 2021), Article 41",
    crosswalk: null,
  },
  {
    code: "hazard.dual",
    definition: "Risks are graded and controlled, and hazards searched for.",
    source: "Work Safety Law (安全生产法, 2021), Article 4",
    crosswalk: null,
  },
  {
    code: "risk.graded",
    definition: "Risks are graded and controlled by grade.",
    source: "Work Safety Law (安全生产法, 2021), Article 41",
    crosswalk: null,
  },
  {
    code: "risk.source",
    definition: "Places that store or use dangerous goods beyond a threshold.",
    source: "Work Safety Law (安全生产法, 2021), Article 40",
    crosswalk: null,
  },
  {
    code: "risk.assess",
    definition: "Risks are assessed before or in operation.",
    source: "Work Safety Law (安全生产法, 2021), Articles 8 and 32",
    crosswalk: null,
  },
  {
    code: "hazard.reward",
    definition: "Reports of hazards are taken up and rewarded.",
    source: "Work Safety Law (安全生产法, 2021), Articles 73 and 76",
    crosswalk: null,
  },
  {
    code: "risk.watch",
    definition: "Sensors and systems watch risks and give warning.",
    source: "Work Safety Law (安全生产法, 2021), Article 79",
    crosswalk: null,
  },
];
