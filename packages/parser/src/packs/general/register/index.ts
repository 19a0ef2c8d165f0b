import type { RegisterEntry } from "../../pack.ts";
import { disciplineRegister } from "./discipline.ts";
import { formsRegister } from "./forms.ts";
import { governanceRegister } from "./governance.ts";
import { growthRegister } from "./growth.ts";
import { methodsRegister } from "./methods.ts";
import { partyLinesRegister } from "./party-lines.ts";
import { peopleFirstRegister } from "./people-first.ts";

/** The long texts of the general register, by code, in the register's order. Kept apart from the reader so that the parser stays small. */
export const register: ReadonlyMap<string, RegisterEntry> = new Map(
  [
    ...partyLinesRegister,
    ...disciplineRegister,
    ...growthRegister,
    ...peopleFirstRegister,
    ...governanceRegister,
    ...methodsRegister,
    ...formsRegister,
  ].map((entry) => [entry.code, entry]),
);
