import { explain } from "./explain.ts";
import { parse } from "./parse.ts";
import { restore } from "./restore.ts";

/** Every command, in the order in which help lists them. */
export const commands = [parse, restore, explain] as const;
