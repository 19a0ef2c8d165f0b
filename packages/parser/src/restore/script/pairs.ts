import { LEGAL_SIMPLIFIED, LEGAL_TRADITIONAL, SCRIPT_PAIRS } from "./script.data.ts";

let simple: Uint16Array | undefined;

/**
 * Simplified form by Traditional code unit; 0 where a unit does not change.
 * One unit for one unit, so that a text converted by it keeps every position.
 */
export function simpleForms(): Uint16Array {
  if (simple) return simple;
  simple = new Uint16Array(0x10000);
  for (let at = 0; at < SCRIPT_PAIRS.length; at += 2)
    simple[SCRIPT_PAIRS.charCodeAt(at)] = SCRIPT_PAIRS.charCodeAt(at + 1);
  return simple;
}

/** Calls `visit` with every character that stands in Traditional text alone. */
export function eachTraditional(visit: (unit: number) => void): void {
  const legal = new Set(LEGAL_SIMPLIFIED);
  for (let at = 0; at < SCRIPT_PAIRS.length; at += 2) {
    if (!legal.has(SCRIPT_PAIRS.charAt(at))) visit(SCRIPT_PAIRS.charCodeAt(at));
  }
}

/** Calls `visit` with every Traditional character that is legal in Simplified text too; 著 is looked at by itself. */
export function eachDoubtful(visit: (unit: number) => void): void {
  for (const character of LEGAL_SIMPLIFIED) if (character !== "著") visit(character.charCodeAt(0));
  // 瞭望, but 了解 and 明了
  visit(0x77ad);
}

/** Calls `visit` with every character that stands in Simplified text alone. */
export function eachSimplified(visit: (unit: number) => void): void {
  const legal = new Set(LEGAL_TRADITIONAL);
  for (let at = 1; at < SCRIPT_PAIRS.length; at += 2) {
    if (!legal.has(SCRIPT_PAIRS.charAt(at))) visit(SCRIPT_PAIRS.charCodeAt(at));
  }
}
