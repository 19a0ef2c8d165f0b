import type { RegisterEntry } from "../../pack.ts";

export const formsRegister: readonly RegisterEntry[] = [
  {
    code: "meet.relay",
    definition: "A speech, paper or meeting from above is relayed and studied.",
    source: null,
    crosswalk: null,
  },
  { code: "meet.adopt", definition: "A text is adopted.", source: null, crosswalk: null },
  { code: "meet.hear", definition: "A report is heard.", source: null, crosswalk: null },
  {
    code: "meet.conference-call",
    definition: "Held by television, telephone or video.",
    source: null,
    crosswalk: null,
  },
  { code: "meet.enlarged", definition: "Others than members take part.", source: null, crosswalk: null },
  {
    code: "meet.study",
    definition: "Members of a body study a text or a question together, often with a lecture.",
    source: null,
    crosswalk: null,
  },
  { code: "meet.on-site", definition: "Held where the work is.", source: null, crosswalk: null },
  { code: "meet.written", definition: "Somebody instructs in writing.", source: null, crosswalk: null },
  { code: "meet.dispatch", definition: "Held to move a task on.", source: null, crosswalk: null },
];
