import type { RegisterEntry } from "../../pack.ts";

export const keepingOutRegister: readonly RegisterEntry[] = [
  {
    code: "import.forward",
    definition: "Checks and controls are moved ahead, to where risk enters.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: [], coronaNet: [], fit: "none" },
  },
  {
    code: "import.defence",
    definition: "Measures against cases brought in from abroad or from other areas (外防输入).",
    source: null,
    crosswalk: { oxcgrt: ["C7"], whoPhsm: ["4.5.3"], coronaNet: ["Internal Border Restrictions"], fit: "related" },
  },
  {
    code: "import.p2p",
    definition:
      "People from risk areas are fetched and handed over point to point. Named in readouts, its terms not defined there.",
    source: null,
    crosswalk: {
      oxcgrt: ["C7"],
      whoPhsm: ["4.5.1", "4.5.3"],
      coronaNet: ["Internal Border Restrictions"],
      fit: "related",
    },
  },
  {
    code: "import.alert",
    definition: "Information on people from risk areas is passed on to where they go.",
    source: null,
    crosswalk: {
      oxcgrt: ["H3"],
      whoPhsm: ["3.2.1"],
      coronaNet: ["Health Monitoring: community status"],
      fit: "related",
    },
  },
  {
    code: "import.returnees",
    definition: "Risk control and services for people entering or returning.",
    source: null,
    crosswalk: {
      oxcgrt: ["C7"],
      whoPhsm: ["4.5.3"],
      coronaNet: ["Internal Border: test/history/screening"],
      fit: "broad",
    },
  },
  {
    code: "import.cooperate",
    definition: "Cooperation with other countries and the WHO on epidemic control.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["8.5"], coronaNet: [], fit: "none" },
  },
  {
    code: "border.flights",
    definition: "Flights from abroad are cut in number, or stopped after cases on board.",
    source: null,
    crosswalk: { oxcgrt: ["C8"], whoPhsm: ["5.5"], coronaNet: ["External Border Restrictions"], fit: "close" },
  },
  {
    code: "border.check",
    definition: "Health inspection of people at ports of entry.",
    source: null,
    crosswalk: { oxcgrt: ["C8"], whoPhsm: ["5.2"], coronaNet: ["External Border Restrictions"], fit: "close" },
  },
  {
    code: "border.land",
    definition: "Control on the land border against crossings.",
    source: null,
    crosswalk: { oxcgrt: ["C8"], whoPhsm: ["5.9"], coronaNet: ["External Border Restrictions"], fit: "close" },
  },
  {
    code: "border.goods",
    definition: "Goods and parcels from abroad are controlled as people are.",
    source: null,
    crosswalk: { oxcgrt: ["C8"], whoPhsm: ["2.1"], coronaNet: ["External Border Restrictions"], fit: "related" },
  },
  {
    code: "border.cold-chain",
    definition: "Testing, disinfection and tracing of chilled and frozen food from abroad.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["2.1"], coronaNet: ["External Border Restrictions"], fit: "related" },
  },
  {
    code: "border.reopen",
    definition: "Visas, quarantine and tests for travellers are eased.",
    source: null,
    crosswalk: { oxcgrt: ["C8"], whoPhsm: ["5.8"], coronaNet: ["External Border Restrictions"], fit: "related" },
  },
  {
    code: "border.abroad",
    definition: "Protection, advice and supplies for nationals abroad.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["8.5"], coronaNet: ["Other"], fit: "related" },
  },
  {
    code: "travel.leave",
    definition: "People may not leave an area, or only under conditions.",
    source: null,
    crosswalk: { oxcgrt: ["C7"], whoPhsm: ["4.5.1"], coronaNet: ["Internal Border Restrictions"], fit: "close" },
  },
];
