import type { Block } from "@readout/schema";
import type { LayoutHints } from "./hints.ts";
import { toLines } from "./line.ts";
import { toPageLines } from "./page-lines.ts";
import { toRoles } from "./roles.ts";

export type { LayoutHints } from "./hints.ts";

/**
 * Decides what each line or block of a text is for. Whatever is not clearly something else belongs to the readout.
 *
 * @param text - Simplified: the restored text or its length-preserving shadow.
 */
export function readLayout(text: string, hints: LayoutHints | undefined): Block[] {
  return toRoles(hints ? toPageLines(text, hints.blocks) : toLines(text));
}
