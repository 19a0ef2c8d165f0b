import type { RegisterEntry } from "../../pack.ts";

export const emergencyRegister: readonly RegisterEntry[] = [
  {
    code: "emer.plan",
    definition: "Plans for accidents at every level.",
    source: "Work Safety Law (安全生产法, 2021), Articles 80 and 81",
    crosswalk: null,
  },
  {
    code: "emer.drill",
    definition: "Plans are practised.",
    source: "Work Safety Law (安全生产法, 2021), Article 81",
    crosswalk: null,
  },
  {
    code: "emer.duty",
    definition: "Leaders and staff on duty round the clock.",
    source: "Regulation on emergencies at work (生产安全事故应急条例, 2019)",
    crosswalk: null,
  },
  {
    code: "emer.rescue",
    definition: "People are rescued, the accident contained.",
    source: "Work Safety Law (安全生产法, 2021), Article 85",
    crosswalk: null,
  },
  {
    code: "emer.team",
    definition: "Professional and other teams.",
    source: "Work Safety Law (安全生产法, 2021), Article 79",
    crosswalk: null,
  },
  {
    code: "emer.supply",
    definition: "Supplies and gear are kept ready.",
    source: "Work Safety Law (安全生产法, 2021), Article 79",
    crosswalk: null,
  },
  {
    code: "emer.report",
    definition: "Accidents are reported at once and truly.",
    source: "Work Safety Law (安全生产法, 2021), Article 83",
    crosswalk: null,
  },
  { code: "emer.coordinate", definition: "Bodies act together under one command.", source: null, crosswalk: null },
  {
    code: "emer.evacuate",
    definition: "People are taken out of danger in time.",
    source: "Regulation on emergencies at work (生产安全事故应急条例, 2019)",
    crosswalk: null,
  },
  { code: "emer.injured", definition: "The injured are treated, families cared for.", source: null, crosswalk: null },
  {
    code: "acc.investigate",
    definition: "Causes and duties are found; measures follow.",
    source: "Regulation on reporting and investigating accidents (生产安全事故报告和调查处理条例, 2007)",
    crosswalk: null,
  },
  {
    code: "acc.open",
    definition: "The public is told.",
    source: "Work Safety Law (安全生产法, 2021), Article 86",
    crosswalk: null,
  },
];
