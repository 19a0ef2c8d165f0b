import type { RegisterEntry } from "../../pack.ts";
import { campaignsRegister } from "./campaigns.ts";
import { emergencyRegister } from "./emergency.ts";
import { enforcementRegister } from "./enforcement.ts";
import { foundationsRegister } from "./foundations.ts";
import { hazardsRegister } from "./hazards.ts";
import { linesRegister } from "./lines.ts";
import { peopleRegister } from "./people.ts";
import { responsibilityRegister } from "./responsibility.ts";
import { sectorsRegister } from "./sectors.ts";

/** The long texts of the work-safety register, by code, in the register's order. Kept apart from the reader so that the parser stays small. */
export const register: ReadonlyMap<string, RegisterEntry> = new Map(
  [
    ...responsibilityRegister,
    ...hazardsRegister,
    ...campaignsRegister,
    ...enforcementRegister,
    ...sectorsRegister,
    ...peopleRegister,
    ...emergencyRegister,
    ...foundationsRegister,
    ...linesRegister,
  ].map((entry) => [entry.code, entry]),
);
