import type { RegisterEntry } from "../../pack.ts";

export const governanceRegister: readonly RegisterEntry[] = [
  {
    code: "reform.streamline",
    definition: "Approvals cut, regulation and services improved.",
    source: "State Council, since 2015",
    crosswalk: null,
  },
  {
    code: "reform.one-thing",
    definition: "Government services joined up for the user.",
    source: "State Council, 2024",
    crosswalk: null,
  },
  {
    code: "reform.random",
    definition: "Inspectors and inspected drawn by lot, results published.",
    source: null,
    crosswalk: null,
  },
  {
    code: "reform.deepen",
    definition: "Reform goes on in every field.",
    source: "Third Plenum of the 20th Central Committee (2024)",
    crosswalk: null,
  },
  {
    code: "reform.law",
    definition: "Government and all others act under the law.",
    source: "Report to the 20th Party congress (2022)",
    crosswalk: null,
  },
  {
    code: "reform.fengqiao",
    definition: "Disputes are settled on the spot by those concerned.",
    source: null,
    crosswalk: null,
  },
  { code: "reform.grassroots", definition: "Order and services where people live.", source: null, crosswalk: null },
  {
    code: "reform.petitions",
    definition: "Complaints are heard, disputes settled.",
    source: "Regulation on petitions (信访工作条例, 2022)",
    crosswalk: null,
  },
  {
    code: "reform.gangs",
    definition: "Gangs and those who shield them are fought.",
    source: "Law on organised crime (反有组织犯罪法, 2021)",
    crosswalk: null,
  },
  { code: "reform.risk", definition: "Risks of finance, property and debt.", source: null, crosswalk: null },
  {
    code: "reform.ecology",
    definition: "Nature protected, pollution and carbon cut.",
    source: "Report to the 20th Party congress (2022)",
    crosswalk: null,
  },
  {
    code: "reform.inspection-environment",
    definition: "Teams of the centre inspect how places protect the environment.",
    source: null,
    crosswalk: null,
  },
  {
    code: "reform.security",
    definition: "Growth and security are pursued together.",
    source: "Report to the 20th Party congress (2022)",
    crosswalk: null,
  },
];
