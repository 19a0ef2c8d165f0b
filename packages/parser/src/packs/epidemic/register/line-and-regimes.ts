import type { RegisterEntry } from "../../pack.ts";

export const lineAndRegimesRegister: readonly RegisterEntry[] = [
  {
    code: "policy.general-line",
    definition:
      "The general strategy 外防输入、内防反弹 (keep it out, stop its return) and the general guideline 动态清零 (dynamic zero), often cited in the short form 总策略总方针.",
    source: "Central and provincial readouts of March 2020 to November 2022, which spell the short form out.",
    crosswalk: { oxcgrt: [], whoPhsm: ["8.1"], coronaNet: [], fit: "none" },
  },
  {
    code: "regime.zero",
    definition: "The target that no new case is found outside those already quarantined or sealed off (社会面清零).",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: [], coronaNet: [], fit: "none" },
  },
  {
    code: "regime.critical",
    definition: "Areas said to be at the hardest stage of an outbreak, given tasks of their own.",
    source: null,
    crosswalk: { oxcgrt: ["flag T"], whoPhsm: [], coronaNet: ["target_geog_level"], fit: "related" },
  },
  {
    code: "regime.new-outbreak",
    definition: "Areas said to have a new outbreak, given tasks of their own.",
    source: null,
    crosswalk: { oxcgrt: ["flag T"], whoPhsm: [], coronaNet: ["target_geog_level"], fit: "related" },
  },
  {
    code: "regime.stabilising",
    definition: "Areas where the outbreak is said to be easing, given tasks of their own.",
    source: null,
    crosswalk: { oxcgrt: ["flag T"], whoPhsm: [], coronaNet: ["target_geog_level"], fit: "related" },
  },
  {
    code: "regime.fast-seal",
    definition:
      "Sealing an area fast and releasing it fast once the risk has gone. Named in readouts, its terms not defined there.",
    source: null,
    crosswalk: { oxcgrt: ["C6 T", "C7 T"], whoPhsm: ["4.5.1", "4.5.2"], coronaNet: ["Lockdown"], fit: "related" },
  },
  {
    code: "line.speed",
    definition: "The maxim of answering a fast virus with faster action.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: [], coronaNet: [], fit: "none" },
  },
  {
    code: "trace.focus",
    definition: "Work is to centre on the chains of transmission and the sites that matter most.",
    source: null,
    crosswalk: { oxcgrt: ["H3"], whoPhsm: ["3.2.1"], coronaNet: ["Health Monitoring"], fit: "related" },
  },
  {
    code: "outbreak.control",
    definition: "Stopping the spread of an outbreak, holding what has been gained, and preventing a rebound.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: [], coronaNet: [], fit: "none" },
  },
  {
    code: "regime.no-outbreak",
    definition: "Areas said to have no outbreak, given tasks of their own.",
    source: null,
    crosswalk: { oxcgrt: ["flag T"], whoPhsm: [], coronaNet: ["target_geog_level"], fit: "related" },
  },
  {
    code: "regime.low-risk",
    definition: "Areas classed as low-risk.",
    source: null,
    crosswalk: { oxcgrt: ["flag T"], whoPhsm: [], coronaNet: ["target_geog_level"], fit: "related" },
  },
  {
    code: "regime.high-risk",
    definition: "Areas classed as medium- or high-risk.",
    source: null,
    crosswalk: { oxcgrt: ["flag T"], whoPhsm: [], coronaNet: ["target_geog_level"], fit: "related" },
  },
  {
    code: "regime.graded",
    definition: "Measures differ by area and level of risk.",
    source: null,
    crosswalk: { oxcgrt: ["flag T"], whoPhsm: [], coronaNet: ["target_geog_level"], fit: "related" },
  },
  {
    code: "line.people-first",
    definition: "Life and health come first.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["8.1"], coronaNet: [], fit: "none" },
  },
  {
    code: "line.war",
    definition: "Control spoken of as a war.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["8.1"], coronaNet: [], fit: "none" },
  },
  {
    code: "line.four-sentences",
    definition: "The general requirement of 2020.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["8.1"], coronaNet: [], fit: "none" },
  },
  {
    code: "line.precision",
    definition: "Measures fit the risk of each place.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["8.1"], coronaNet: [], fit: "none" },
  },
  {
    code: "outbreak.cluster",
    definition: "Clusters of cases are put down.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["3.2.1"], coronaNet: ["Lockdown"], fit: "related" },
  },
];
