import type { RegisterEntry } from "../../pack.ts";

export const disciplineRegister: readonly RegisterEntry[] = [
  {
    code: "conduct.four-winds",
    definition: "Formalism, bureaucratism, hedonism, extravagance (形式主义、官僚主义、享乐主义、奢靡之风).",
    source: "Eight-point rules of the Central Committee (2012)",
    crosswalk: null,
  },
  {
    code: "conduct.eight-rules",
    definition: "Rules on the conduct of leaders: visits, meetings, papers, travel, news, gifts.",
    source: "Politburo, 4 December 2012",
    crosswalk: null,
  },
  {
    code: "conduct.formalism",
    definition: "Papers, meetings and checks that burden the grassroots are cut.",
    source: null,
    crosswalk: null,
  },
  {
    code: "conduct.three-stricts",
    definition: "Strict in self-cultivation, use of power, self-discipline; earnest in plans, work and conduct.",
    source: null,
    crosswalk: null,
  },
  {
    code: "conduct.strict-governance",
    definition: "The Party governs itself strictly in every field.",
    source: "Report to the 20th Party congress (2022)",
    crosswalk: null,
  },
  {
    code: "conduct.clean",
    definition: "Clean conduct of the Party and the fight against corruption.",
    source: null,
    crosswalk: null,
  },
  {
    code: "conduct.three-nots",
    definition: "Three aims pursued as one.",
    source: "Report to the 20th Party congress (2022)",
    crosswalk: null,
  },
  {
    code: "conduct.four-forms",
    definition: "From reminders to prosecution: four grades of response to breaches.",
    source: "Regulation on supervision within the Party",
    crosswalk: null,
  },
  {
    code: "conduct.inspection",
    definition: "Teams of the Party inspect places and bodies.",
    source: "Regulation on inspection tours",
    crosswalk: null,
  },
  {
    code: "conduct.three-distinctions",
    definition: "Errors of those who try are told apart from breaches.",
    source: null,
    crosswalk: null,
  },
  { code: "conduct.selfless", definition: "Officials are to act and answer for it.", source: null, crosswalk: null },
];
