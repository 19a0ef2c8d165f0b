import type { RegisterEntry } from "../../pack.ts";

export const hygieneRegister: readonly RegisterEntry[] = [
  {
    code: "protect.mask",
    definition: "People wear masks.",
    source: null,
    crosswalk: { oxcgrt: ["H6"], whoPhsm: ["1.4"], coronaNet: ["Social Distancing"], fit: "close" },
  },
  {
    code: "protect.distance",
    definition: "People keep apart from each other.",
    source: null,
    crosswalk: { oxcgrt: ["C4"], whoPhsm: ["1.6"], coronaNet: ["Social Distancing"], fit: "close" },
  },
  {
    code: "protect.hands",
    definition: "People wash their hands.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["1.1"], coronaNet: ["Hygiene"], fit: "close" },
  },
  {
    code: "protect.habits",
    definition: "Habits that lower the risk of infection.",
    source: null,
    crosswalk: { oxcgrt: ["H1"], whoPhsm: ["8.4.1"], coronaNet: ["Public Awareness"], fit: "related" },
  },
  {
    code: "hygiene.campaign",
    definition: "A nationwide campaign of cleaning and health education.",
    source: null,
    crosswalk: { oxcgrt: ["H1"], whoPhsm: ["2.1"], coronaNet: ["Hygiene"], fit: "close" },
  },
  {
    code: "hygiene.waste",
    definition: "Waste of hospitals and quarantine sites is treated safely.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["2.1"], coronaNet: ["Hygiene"], fit: "related" },
  },
  {
    code: "hygiene.wildlife",
    definition: "Trade in and eating of wild animals are stopped.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["8.1"], coronaNet: ["Other"], fit: "related" },
  },
  {
    code: "event.cancel",
    definition: "Large events are cancelled, put off or limited.",
    source: null,
    crosswalk: { oxcgrt: ["C3"], whoPhsm: ["4.3.4"], coronaNet: ["Mass Gatherings"], fit: "close" },
  },
  {
    code: "event.games",
    definition: "Sports events in a closed loop.",
    source: null,
    crosswalk: { oxcgrt: ["C3"], whoPhsm: ["4.3.4"], coronaNet: ["Mass Gatherings"], fit: "related" },
  },
];
