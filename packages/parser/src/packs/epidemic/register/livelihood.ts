import type { RegisterEntry } from "../../pack.ts";

export const livelihoodRegister: readonly RegisterEntry[] = [
  {
    code: "econ.balance",
    definition: "The line that epidemic control and economic and social development go together.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: [], coronaNet: [], fit: "none" },
  },
  {
    code: "econ.minimise",
    definition: "The aim of the least possible effect of the epidemic on life, production and the economy.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: [], coronaNet: [], fit: "none" },
  },
  {
    code: "supply.agri",
    definition: "Supply of farm produce.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["8.5"], coronaNet: ["Other"], fit: "related" },
  },
  {
    code: "supply.goods",
    definition: "Market supply of food and other essential goods.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["8.5"], coronaNet: ["Other"], fit: "related" },
  },
  {
    code: "econ.jobs",
    definition: "Keeping people in work and their incomes up.",
    source: null,
    crosswalk: { oxcgrt: ["E1"], whoPhsm: ["8.3"], coronaNet: ["Other"], fit: "related" },
  },
  {
    code: "econ.hardship",
    definition: "Help for people in hardship.",
    source: null,
    crosswalk: { oxcgrt: ["E1", "E2"], whoPhsm: ["8.3"], coronaNet: ["Other"], fit: "related" },
  },
  {
    code: "log.flow",
    definition: "Roads, freight and parcels kept moving.",
    source: null,
    crosswalk: { oxcgrt: ["C7 (inverse)"], whoPhsm: ["8.5"], coronaNet: ["Other"], fit: "related" },
  },
  {
    code: "econ.relief",
    definition: "Tax, fee, credit and other relief for enterprises.",
    source: null,
    crosswalk: {
      oxcgrt: ["E3 (USD)"],
      whoPhsm: ["8.3"],
      coronaNet: [],
      fit: "broad",
      note: "CoronaNet leaves economic relief out of its scope.",
    },
  },
  {
    code: "log.chain",
    definition: "Industrial and supply chains kept stable.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["8.5"], coronaNet: [], fit: "none" },
  },
  {
    code: "line.problem",
    definition: "Work is to go to the points where things are stuck.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: [], coronaNet: [], fit: "none" },
  },
  {
    code: "log.whitelist",
    definition: "A list of firms, carriers or people who may go on working or moving.",
    source: null,
    crosswalk: {
      oxcgrt: ["C2 exemption", "C7 exemption"],
      whoPhsm: ["4.5.1", "8.1"],
      coronaNet: ["Businesses"],
      fit: "related",
    },
  },
  {
    code: "supply.coal",
    definition: "Output and supply of coal and other energy.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: [], coronaNet: [], fit: "none" },
  },
  {
    code: "supply.delivery",
    definition: "Delivery of supplies to people, households or institutions.",
    source: null,
    crosswalk: { oxcgrt: ["C6 (exceptions)"], whoPhsm: ["8.5"], coronaNet: ["Other"], fit: "related" },
  },
  {
    code: "lockdown.sealed",
    definition: "Areas sealed off: residents stay at home, services come to the door.",
    source: null,
    crosswalk: { oxcgrt: ["C6=2/3 T"], whoPhsm: ["4.5.2"], coronaNet: ["Lockdown"], fit: "close" },
  },
  {
    code: "lockdown.static",
    definition: "Areas under static management (静默管理): movement and activity halted for a time.",
    source: "A township notice of November 2022 on its release, in areas and batches.",
    crosswalk: { oxcgrt: ["C6=2/3 T"], whoPhsm: ["4.5.2"], coronaNet: ["Lockdown"], fit: "close" },
  },
  {
    code: "supply.living",
    definition: "Daily needs of residents, in lockdown or quarantine above all.",
    source: null,
    crosswalk: { oxcgrt: [], whoPhsm: ["8.5"], coronaNet: ["Other"], fit: "related" },
  },
  {
    code: "lockdown.controlled",
    definition: "Areas beside a sealed one: residents stay inside the area (管控区) or keep from gathering (防范区).",
    source: null,
    crosswalk: { oxcgrt: ["C6 T", "C7 T"], whoPhsm: ["4.5.1"], coronaNet: ["Lockdown"], fit: "broad" },
  },
];
