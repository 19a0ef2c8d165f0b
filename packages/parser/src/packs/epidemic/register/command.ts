import type { RegisterEntry } from "../../pack.ts";

export const commandRegister: readonly RegisterEntry[] = [
  {
    code: "cmd.city",
    definition: "The prefecture-level city coordinates control in its counties.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["8.1"], coronaNet: ["New Task Force", "Admin. Configuration"], fit: "related" },
  },
  {
    code: "cmd.upgrade",
    definition: "Command of an outbreak is taken over by the next higher level.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["8.1"], coronaNet: ["New Task Force", "Admin. Configuration"], fit: "related" },
  },
  {
    code: "cmd.system",
    definition: "The chain of command and working mechanism for epidemic control.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["8.1"], coronaNet: ["New Task Force", "Admin. Configuration"], fit: "related" },
  },
  {
    code: "resp.four",
    definition: "The responsibility of four parties: locality, department, unit, individual.",
    source: "Politburo Standing Committee readout of 17 March 2022 (属地、部门、单位、个人); wording varies elsewhere.",
    crosswalk: { oxcgrt: [], whoPhsm: ["8.1"], coronaNet: [], fit: "none" },
  },
  {
    code: "resp.four-musts",
    definition:
      "A set of four: all who should be are tested, isolated, admitted, treated (应检尽检、应隔尽隔、应收尽收、应治尽治). The order varies; the short label itself was not found spelled out.",
    source: "Press of 2020 and 2022; Politburo Standing Committee readout of 5 May 2022 names the four.",
    crosswalk: {
      oxcgrt: ["H2"],
      whoPhsm: ["3.1.1", "3.1.2", "3.1.3", "3.2.2"],
      coronaNet: ["Health Testing", "Quarantine"],
      fit: "related",
    },
  },
  {
    code: "grass.community",
    definition: "Control and services by residential communities: entry, visits, isolation at home, help.",
    source: null,
    crosswalk: { oxcgrt: ["C6"], whoPhsm: ["4.5.2"], coronaNet: ["Lockdown"], fit: "related" },
  },
  {
    code: "policy.impl",
    definition: "The demand that control measures take effect on the ground.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: [], coronaNet: [], fit: "none" },
  },
  {
    code: "cmd.lead",
    definition: "Leadership and organisation of the work by Party committees and governments.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["8.1"], coronaNet: [], fit: "none" },
  },
  {
    code: "grass.base",
    definition: "Strengthening the lowest level, villages and residential communities, for control work.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["8.5"], coronaNet: [], fit: "none" },
  },
  {
    code: "cmd.joint",
    definition: "Departments act together (联防联控), the public takes part (群防群控).",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["8.1"], coronaNet: [], fit: "none" },
  },
  {
    code: "resp.units",
    definition: "Duties of the locality, the sector or the unit for control.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["8.1"], coronaNet: [], fit: "none" },
  },
  {
    code: "cmd.regular",
    definition: "Control as a standing state, between outbreaks.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["8.1"], coronaNet: [], fit: "none" },
  },
  {
    code: "cmd.emergency",
    definition: "Response levels, plans and teams for an outbreak.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["8.1"], coronaNet: ["Emergency"], fit: "related" },
  },
  {
    code: "cmd.drill",
    definition: "Drills for an outbreak.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["8.2"], coronaNet: [], fit: "none" },
  },
  {
    code: "cmd.duty",
    definition: "Staff and leaders on duty round the clock.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["8.1"], coronaNet: [], fit: "none" },
  },
  {
    code: "cmd.team",
    definition: "Groups sent to guide or check work on the spot.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["8.1"], coronaNet: ["New Task Force"], fit: "related" },
  },
  {
    code: "cmd.report",
    definition: "Cases are reported at once through one system.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["3.1.1"], coronaNet: [], fit: "none" },
  },
  {
    code: "cmd.legal",
    definition: "Measures are taken under the law.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["8.1"], coronaNet: [], fit: "none" },
  },
  {
    code: "grass.cadres",
    definition: "Officials and Party members serve where people live.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["8.5"], coronaNet: ["Health Resources"], fit: "related" },
  },
  {
    code: "grass.volunteers",
    definition: "Volunteers in communities and at sampling sites.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["8.5"], coronaNet: ["Health Resources"], fit: "related" },
  },
  {
    code: "grass.rural",
    definition: "Control and care in villages.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["8.5"], coronaNet: [], fit: "none" },
  },
  {
    code: "grass.party",
    definition: "Party organisations and members are to lead in control.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["8.5"], coronaNet: [], fit: "none" },
  },
];
