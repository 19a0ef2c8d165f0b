import type { RegisterEntry } from "../../pack.ts";

export const growthRegister: readonly RegisterEntry[] = [
  {
    code: "growth.six-stabilities",
    definition: "Employment, finance, foreign trade, foreign investment, investment, expectations.",
    source: "Politburo, 31 July 2018",
    crosswalk: null,
  },
  {
    code: "growth.six-securities",
    definition: "Jobs, livelihood, market entities, food and energy, supply chains, the working of the grassroots.",
    source: "Politburo, 17 April 2020",
    crosswalk: null,
  },
  {
    code: "growth.steady",
    definition: "The general principle of economic work.",
    source: "Central Economic Work Conference",
    crosswalk: null,
  },
  {
    code: "growth.concept",
    definition: "Innovation, coordination, green, openness, sharing.",
    source: "Fifth Plenum of the 18th Central Committee (2015)",
    crosswalk: null,
  },
  {
    code: "growth.pattern",
    definition: "Domestic circulation first, domestic and international ones reinforcing each other.",
    source: "Fifth Plenum of the 19th Central Committee (2020)",
    crosswalk: null,
  },
  {
    code: "growth.quality",
    definition: "Growth by quality rather than speed.",
    source: "Report to the 20th Party congress (2022)",
    crosswalk: null,
  },
  { code: "growth.forces", definition: "Productive forces led by innovation.", source: null, crosswalk: null },
  {
    code: "growth.supply-side",
    definition: "Capacity, stock and debt cut, costs lowered, gaps filled.",
    source: "Central Economic Work Conference (2015)",
    crosswalk: null,
  },
  {
    code: "growth.two-unswervings",
    definition: "The public sector is built up, and the rest encouraged.",
    source: "Report to the 20th Party congress (2022)",
    crosswalk: null,
  },
  {
    code: "growth.domestic-demand",
    definition: "Consumption and investment at home are raised.",
    source: "Report to the 20th Party congress (2022)",
    crosswalk: null,
  },
  {
    code: "growth.two-new",
    definition: "Programmes of 2024 on: major strategies and capacity; equipment and trade-in.",
    source: null,
    crosswalk: null,
  },
  { code: "growth.projects", definition: "Projects are started, built and paid for.", source: null, crosswalk: null },
  {
    code: "growth.environment",
    definition: "Entry, approvals and law made easier for firms.",
    source: "Regulation on the business environment (优化营商环境条例, 2019)",
    crosswalk: null,
  },
  { code: "growth.private", definition: "Private firms are protected and helped.", source: null, crosswalk: null },
  {
    code: "growth.unified-market",
    definition: "Local barriers and ruinous competition are removed.",
    source: null,
    crosswalk: null,
  },
];
