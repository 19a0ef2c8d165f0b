import type { RegisterEntry } from "../../pack.ts";

export const bodiesRegister: readonly RegisterEntry[] = [
  {
    code: "org.special-meeting",
    definition: "A special meeting of a Party committee on epidemic control, often one of a numbered series.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["8.1"], coronaNet: [], fit: "none" },
  },
  {
    code: "org.leading-group",
    definition: "The leading group (or headquarters) for epidemic control of the centre or of a locality.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["8.1"], coronaNet: ["New Task Force"], fit: "related" },
  },
  {
    code: "org.jpcm-team",
    definition: "A team sent by the State Council's joint prevention and control mechanism.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["8.1"], coronaNet: ["New Task Force"], fit: "related" },
  },
  {
    code: "org.members",
    definition: "The member units of a leading group for epidemic control.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: [], coronaNet: [], fit: "none" },
  },
  {
    code: "form.video",
    definition: "The meeting is held by video or telephone link.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: [], coronaNet: [], fit: "none" },
  },
  {
    code: "form.venue-main",
    definition: "The main venue of a linked meeting.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: [], coronaNet: [], fit: "none" },
  },
  {
    code: "form.venue-sub",
    definition: "The branch venues of a linked meeting.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: [], coronaNet: [], fit: "none" },
  },
  {
    code: "org.jpcm",
    definition: "The State Council's joint prevention and control mechanism.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["8.1"], coronaNet: ["New Task Force"], fit: "related" },
  },
];
