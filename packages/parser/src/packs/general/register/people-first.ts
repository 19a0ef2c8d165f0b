import type { RegisterEntry } from "../../pack.ts";

export const peopleFirstRegister: readonly RegisterEntry[] = [
  {
    code: "people.rural-revival",
    definition: "The countryside is developed in full.",
    source: "Law on rural revitalisation (乡村振兴促进法, 2021)",
    crosswalk: null,
  },
  {
    code: "people.three-rural",
    definition: "Work on farming, the countryside and farmers.",
    source: null,
    crosswalk: null,
  },
  {
    code: "people.thousand-villages",
    definition: "Zhejiang's programme for villages since 2003, held up to all.",
    source: null,
    crosswalk: null,
  },
  {
    code: "people.poverty",
    definition: "Poverty removed by 2020, and kept away since.",
    source: null,
    crosswalk: null,
  },
  {
    code: "people.grain",
    definition: "Grain, farmland and seeds are secured.",
    source: "Law on food security (粮食安全保障法, 2023)",
    crosswalk: null,
  },
  {
    code: "people.common-prosperity",
    definition: "All are to share in growth.",
    source: "Report to the 20th Party congress (2022)",
    crosswalk: null,
  },
  {
    code: "people.centred",
    definition: "What is done is done for the people.",
    source: "Report to the 20th Party congress (2022)",
    crosswalk: null,
  },
  {
    code: "people.three-securities",
    definition: "Livelihood, wages and running costs are paid.",
    source: null,
    crosswalk: null,
  },
  { code: "people.pressing", definition: "What people most need solved is solved.", source: null, crosswalk: null },
  { code: "people.old-and-young", definition: "Care for the old and for infants.", source: null, crosswalk: null },
];
