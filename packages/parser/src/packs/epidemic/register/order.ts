import type { RegisterEntry } from "../../pack.ts";

export const orderRegister: readonly RegisterEntry[] = [
  {
    code: "order.epidemic",
    definition: "Order in epidemic control, kept by law.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["8.1"], coronaNet: ["compliance field", "enforcer field"], fit: "related" },
  },
  {
    code: "comm.respond",
    definition: "Answering what people ask and complain of.",
    source: null,
    crosswalk: {
      oxcgrt: ["H1"],
      whoPhsm: ["8.4.2"],
      coronaNet: ["Public Awareness: gathering from the public"],
      fit: "close",
    },
  },
  {
    code: "order.stability",
    definition: "Social stability of the place as a whole.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: [], coronaNet: [], fit: "none" },
  },
  {
    code: "comm.release",
    definition: "Press conferences and publication of information.",
    source: null,
    crosswalk: {
      oxcgrt: ["H1=2"],
      whoPhsm: ["8.4.1", "8.4.2"],
      coronaNet: ["Public Awareness: disseminating"],
      fit: "close",
    },
  },
  {
    code: "comm.opinion",
    definition: "Watching and guiding public opinion.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["8.4.2"], coronaNet: ["Anti-Disinformation"], fit: "related" },
  },
  {
    code: "safe.balance",
    definition: "The line that epidemic control and work safety go together.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: [], coronaNet: [], fit: "none" },
  },
  {
    code: "safe.hazard",
    definition: "Inspection for safety hazards.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: [], coronaNet: [], fit: "none" },
  },
  {
    code: "safe.measures",
    definition: "Work-safety measures and duties; protection of life and property.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: [], coronaNet: [], fit: "none" },
  },
  {
    code: "comm.honest",
    definition: "Cases are to be reported in full, in time and truly.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["8.1"], coronaNet: [], fit: "none" },
  },
  {
    code: "comm.care",
    definition: "Counselling and human care for patients, families and people in quarantine.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["8.5"], coronaNet: [], fit: "none" },
  },
  {
    code: "order.no-excess",
    definition: "Localities may not add to national rules or apply one measure to all.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["8.1"], coronaNet: [], fit: "none" },
  },
  {
    code: "comm.science",
    definition: "People are taught how to protect themselves.",
    source: null,
    crosswalk: { oxcgrt: ["H1"], whoPhsm: ["8.4.1"], coronaNet: ["Public Awareness"], fit: "close" },
  },
  {
    code: "comm.rumour",
    definition: "Rumours are denied and punished.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["8.4.2"], coronaNet: ["Anti-Disinformation"], fit: "close" },
  },
  {
    code: "comm.heroes",
    definition: "Deeds of those who fight the epidemic are told.",
    source: null,
    crosswalk: { oxcgrt: ["H1"], whoPhsm: ["8.4.1"], coronaNet: ["Public Awareness"], fit: "related" },
  },
  {
    code: "comm.hotline",
    definition: "Hotlines for help and complaints.",
    source: null,
    crosswalk: { oxcgrt: ["H1"], whoPhsm: ["8.4.2"], coronaNet: ["Public Awareness"], fit: "related" },
  },
  {
    code: "order.accountability",
    definition: "Officials who fail are called to account.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["8.1"], coronaNet: [], fit: "none" },
  },
  {
    code: "order.formalism",
    definition: "Forms and checks that burden the grassroots are to stop.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["8.1"], coronaNet: [], fit: "none" },
  },
  {
    code: "order.crime",
    definition: "Crimes that use or hinder control are punished.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["8.1"], coronaNet: ["Other"], fit: "related" },
  },
  {
    code: "order.inspect",
    definition: "Control work is checked on the spot.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["8.1"], coronaNet: [], fit: "none" },
  },
  {
    code: "aid.abroad",
    definition: "Supplies and experts for other countries.",
    source: null,
    crosswalk: { oxcgrt: ["E4 (USD)"], whoPhsm: ["8.5"], coronaNet: ["Other"], fit: "related" },
  },
];
