import { simpleForms } from "./pairs.ts";
import { SCRIPT_CONTEXTS, WIDE_PAIRS } from "./script.data.ts";

interface Context {
  readonly left: string;
  readonly right: string;
  readonly to: string;
}

let contexts: Map<number, Context[]> | undefined;
let wide: Map<string, string> | undefined;

/** The characters that their neighbours decide, each with its contexts, longest first. */
export function scriptContexts(): ReadonlyMap<number, readonly Context[]> {
  if (contexts) return contexts;
  contexts = new Map();
  for (const line of SCRIPT_CONTEXTS.split("\n")) {
    const pivot = line.charCodeAt(0);
    const to = String.fromCodePoint(line.codePointAt(1) as number);
    const known = contexts.get(pivot) ?? [];
    for (const place of line.slice(1 + to.length).split(",")) {
      const at = place.indexOf("~");
      known.push({ left: place.slice(0, at), right: place.slice(at + 1), to });
    }
    contexts.set(pivot, known);
  }
  for (const found of contexts.values())
    found.sort((a, b) => b.left.length + b.right.length - a.left.length - a.right.length);
  return contexts;
}

/** What the neighbours make of the character at `at`; `undefined` where they say nothing. */
export function byContext(text: string, at: number): string | undefined {
  const found = scriptContexts().get(text.charCodeAt(at));
  return found?.find(({ left, right }) => stands(text, at - left.length, left) && stands(text, at + 1, right))?.to;
}

function stands(text: string, at: number, wanted: string): boolean {
  if (at < 0 || at + wanted.length > text.length) return false;
  const simple = simpleForms();
  for (let index = 0; index < wanted.length; index++) {
    const unit = text.charCodeAt(at + index);
    const want = wanted.charCodeAt(index);
    if (unit !== want && simple[unit] !== want) return false;
  }
  return true;
}

/** The same for a character whose neighbours are given, in Simplified. */
export function byNeighbours(unit: number, before: string, after: string): string | undefined {
  return scriptContexts()
    .get(unit)
    ?.find(({ left, right }) => before.endsWith(left) && after.startsWith(right))?.to;
}

/** Simplified forms where one side is a surrogate pair. */
export function wideForms(): ReadonlyMap<string, string> {
  if (wide) return wide;
  wide = new Map();
  const characters = [...WIDE_PAIRS];
  for (let at = 0; at + 1 < characters.length; at += 2)
    wide.set(characters[at] as string, characters[at + 1] as string);
  return wide;
}
