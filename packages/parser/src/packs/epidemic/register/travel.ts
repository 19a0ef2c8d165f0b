import type { RegisterEntry } from "../../pack.ts";

export const travelRegister: readonly RegisterEntry[] = [
  {
    code: "travel.suspend",
    definition: "Passenger transport stops, or runs again.",
    source: null,
    crosswalk: { oxcgrt: ["C5"], whoPhsm: ["4.5.1"], coronaNet: ["Internal Border Restrictions"], fit: "close" },
  },
  {
    code: "travel.essential",
    definition: "People are asked or told not to travel.",
    source: null,
    crosswalk: { oxcgrt: ["C7"], whoPhsm: ["4.5.1"], coronaNet: ["Internal Border Restrictions"], fit: "close" },
  },
  {
    code: "travel.season",
    definition: "Control when many travel: the spring rush, holidays.",
    source: null,
    crosswalk: { oxcgrt: ["C7"], whoPhsm: ["4.5.1"], coronaNet: ["Internal Border Restrictions"], fit: "related" },
  },
  {
    code: "travel.vehicles",
    definition: "Checks, disinfection and fewer seats on vehicles and at stations.",
    source: null,
    crosswalk: { oxcgrt: ["C5"], whoPhsm: ["4.5.1"], coronaNet: ["Internal Border Restrictions"], fit: "related" },
  },
  {
    code: "travel.tours",
    definition: "Group tours are stopped or allowed by area.",
    source: null,
    crosswalk: { oxcgrt: ["C7"], whoPhsm: ["4.5.1"], coronaNet: ["Internal Border Restrictions"], fit: "close" },
  },
  {
    code: "travel.roads",
    definition: "Passes and open lanes so that goods keep moving.",
    source: null,
    crosswalk: {
      oxcgrt: ["C7 exemption"],
      whoPhsm: ["4.5.1"],
      coronaNet: ["Internal Border Restrictions"],
      fit: "related",
    },
  },
  {
    code: "travel.workers",
    definition: "Workers are taken from home to workplace as a group.",
    source: null,
    crosswalk: { oxcgrt: ["C7"], whoPhsm: ["4.5.1"], coronaNet: ["Internal Border Restrictions"], fit: "related" },
  },
];
