import { epidemic } from "./epidemic/epidemic.ts";
import { general } from "./general/general.ts";
import type { Pack } from "./pack.ts";
import { compileRegister } from "./register.ts";
import { workSafety } from "./work-safety/work-safety.ts";

export type { Pack } from "./pack.ts";
export type { ConceptHit } from "./register.ts";

/** Every pack, in the order in which the record names them. */
export const packs: readonly Pack[] = [epidemic, workSafety, general];

const register = compileRegister(packs);

export { linkCodes } from "./link-codes.ts";

/** What the scanner must be built with. */
export const packLexicons = register.lexicons;
export const packRules = register.rules;

/** The areas of every pack, in the register's order. */
export const areas = register.areas;

/** A concept's names and area, or `undefined` for a code no pack knows. */
export const conceptLabels = register.labels;

/** Every mention of a concept in the readable part of a page: by place, the longest first; one inside another only where the outer names it as a part. */
export const readConcepts = register.read;
