import { kinds } from "../kinds.ts";

/** One addition of every kind, under a name that nobody takes. */
export const additions = kinds.map(({ id, example }) => ({ id, name: `${example}-of-nobody` }));
