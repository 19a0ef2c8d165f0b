import type { RegisterEntry } from "../../pack.ts";

export const sectorsRegister: readonly RegisterEntry[] = [
  {
    code: "sector.mine",
    definition: "Coal and other mines.",
    source: "Mine Safety Law (矿山安全法); Regulation on coal mine safety (煤矿安全生产条例, 2024)",
    crosswalk: null,
  },
  {
    code: "sector.chemicals",
    definition: "Chemicals in production, storage, transport and use.",
    source: "Regulation on dangerous chemicals (危险化学品安全管理条例)",
    crosswalk: null,
  },
  {
    code: "sector.fire",
    definition: "Fire prevention in buildings and places.",
    source: "Fire Protection Law (消防法)",
    crosswalk: null,
  },
  {
    code: "sector.road",
    definition: "Vehicles, drivers and roads.",
    source: "Road Traffic Safety Law (道路交通安全法)",
    crosswalk: null,
  },
  {
    code: "sector.building",
    definition: "Sites of building and civil works.",
    source: "Regulation on safety in construction (建设工程安全生产管理条例)",
    crosswalk: null,
  },
  {
    code: "sector.gas",
    definition: "Gas in towns: pipes, bottles, appliances.",
    source: "Regulation on town gas (城镇燃气管理条例)",
    crosswalk: null,
  },
  {
    code: "sector.fireworks",
    definition: "Fireworks and civil explosives.",
    source: "Regulation on fireworks (烟花爆竹安全管理条例)",
    crosswalk: null,
  },
  {
    code: "sector.equipment",
    definition: "Boilers, pressure vessels, lifts, cranes, rides.",
    source: "Special Equipment Safety Law (特种设备安全法)",
    crosswalk: null,
  },
  {
    code: "sector.houses",
    definition: "Houses built by owners, above all those used for business.",
    source: null,
    crosswalk: null,
  },
  {
    code: "sector.water",
    definition: "Ships, ferries and fishing boats.",
    source: "Maritime Traffic Safety Law (海上交通安全法)",
    crosswalk: null,
  },
  { code: "sector.rail-air", definition: "Railways, aviation and post.", source: null, crosswalk: null },
  { code: "sector.school", definition: "Schools, school buses, drowning.", source: null, crosswalk: null },
  {
    code: "sector.crowds",
    definition: "Places and events where many gather.",
    source: "Fire Protection Law (消防法)",
    crosswalk: null,
  },
  { code: "sector.tourism", definition: "Sights, rides and coaches.", source: null, crosswalk: null },
  {
    code: "sector.industry",
    definition: "Metals, dust, confined space.",
    source: "Work Safety Law (安全生产法, 2021), Article 32",
    crosswalk: null,
  },
  { code: "sector.batteries", definition: "Batteries, charging, storage of power.", source: null, crosswalk: null },
  {
    code: "sector.power",
    definition: "Grids, pipes, bridges and other lifelines of a city.",
    source: null,
    crosswalk: null,
  },
  {
    code: "sector.key",
    definition: "Sectors, places and stretches where risk is high.",
    source: null,
    crosswalk: null,
  },
];
