import type { RegisterEntry } from "../../pack.ts";

export const methodsRegister: readonly RegisterEntry[] = [
  {
    code: "method.accountability",
    definition: "What was ordered is followed up, and failure has a price.",
    source: null,
    crosswalk: null,
  },
  {
    code: "method.dispatch",
    definition: "Progress is reported and ranked at set times.",
    source: null,
    crosswalk: null,
  },
  { code: "method.ledger", definition: "Every task has its line, date and owner.", source: null, crosswalk: null },
  { code: "method.chart", definition: "Time and steps are fixed beforehand.", source: null, crosswalk: null },
  { code: "method.task-force", definition: "A team is set up for one task.", source: null, crosswalk: null },
  { code: "method.division", definition: "Who does what is fixed.", source: null, crosswalk: null },
  { code: "method.research", definition: "Leaders look for themselves.", source: null, crosswalk: null },
  { code: "method.pilot", definition: "A thing is tried in one place, then spread.", source: null, crosswalk: null },
  { code: "method.problem", definition: "Work starts from what is wrong.", source: null, crosswalk: null },
  { code: "method.closed-loop", definition: "A task is followed until it is done.", source: null, crosswalk: null },
  { code: "method.assess", definition: "Work is marked, and marks have effects.", source: null, crosswalk: null },
  { code: "method.coordinate", definition: "Bodies work together.", source: null, crosswalk: null },
  { code: "method.nail", definition: "One thing is done to the end.", source: null, crosswalk: null },
  { code: "method.one-case", definition: "What one case teaches is applied elsewhere.", source: null, crosswalk: null },
  { code: "method.digital", definition: "Data and software are used for the work.", source: null, crosswalk: null },
];
