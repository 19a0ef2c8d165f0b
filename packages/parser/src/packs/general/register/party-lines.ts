import type { RegisterEntry } from "../../pack.ts";

export const partyLinesRegister: readonly RegisterEntry[] = [
  {
    code: "party.two-affirmations",
    definition:
      "The establishment of the core position of the General Secretary and of the guiding position of his thought.",
    source: "Resolution of the Sixth Plenum of the 19th Central Committee (2021)",
    crosswalk: null,
  },
  {
    code: "party.two-upholds",
    definition:
      "Uphold the core position of the General Secretary, and the authority and unified leadership of the Central Committee.",
    source: "Party Constitution; Rules on political building of the Party (2019)",
    crosswalk: null,
  },
  {
    code: "party.four-consciousnesses",
    definition:
      "Awareness of politics, of the whole, of the core, of alignment (政治意识、大局意识、核心意识、看齐意识).",
    source: "Party Constitution",
    crosswalk: null,
  },
  {
    code: "party.four-confidences",
    definition: "Confidence in the path, the theory, the system and the culture (道路、理论、制度、文化).",
    source: "Party Constitution",
    crosswalk: null,
  },
  {
    code: "party.four-comprehensives",
    definition: "A modern country, deeper reform, rule of law and strict governance of the Party, each in full.",
    source: "Party Constitution",
    crosswalk: null,
  },
  {
    code: "party.five-spheres",
    definition: "Economic, political, cultural, social and ecological building as one.",
    source: "Party Constitution",
    crosswalk: null,
  },
  {
    code: "party.two-matters",
    definition: "What matters most to the country, to be kept in mind by officials.",
    source: null,
    crosswalk: null,
  },
  {
    code: "party.two-situations",
    definition: "The strategy of rejuvenation, and changes in the world unseen in a century.",
    source: null,
    crosswalk: null,
  },
  {
    code: "party.two-centenaries",
    definition: "Goals for the centenaries of the Party (2021) and of the People's Republic (2049).",
    source: "Party Constitution",
    crosswalk: null,
  },
  { code: "party.key-few", definition: "Leading officials, on whom the rest depends.", source: null, crosswalk: null },
  {
    code: "party.study-theme",
    definition: "Campaigns of study within the Party, under a name and for a time.",
    source: null,
    crosswalk: null,
  },
  {
    code: "party.leadership",
    definition: "The Party leads in everything.",
    source: "Party Constitution",
    crosswalk: null,
  },
  {
    code: "party.political-ability",
    definition: "Three abilities that officials are to raise.",
    source: null,
    crosswalk: null,
  },
];
