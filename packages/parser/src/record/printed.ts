import type { Span } from "@readout/schema";

/** Fields that hold words of the text without saying where they stand. */
const WORDS: ReadonlySet<string> = new Set([
  "name",
  "chair",
  "convener",
  "listedAs",
  "venue",
  "speaker",
  "act",
  "modal",
  "owner",
  "organ",
  "offices",
]);

/**
 * Puts the printed Traditional forms back into what was read from the Simplified shadow of a text.
 * Text and shadow have one length, so whatever has a place is cut out anew; what has none is looked up in the shadow.
 */
export function createPrinted(text: string, shadow: string): <T>(value: T) => T {
  const known = new Map<string, string>();
  const lookUp = (word: string): string => {
    let printed = known.get(word);
    if (printed === undefined) {
      const at = shadow.indexOf(word);
      printed = at < 0 ? word : text.slice(at, at + word.length);
      known.set(word, printed);
    }
    return printed;
  };
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === "string") return WORDS.has(key) ? lookUp(value) : value;
    if (Array.isArray(value)) return value.map((part) => walk(part, key));
    if (typeof value !== "object" || value === null) return value;
    const fields = value as Record<string, unknown>;
    const copy = Object.fromEntries(Object.entries(fields).map(([name, part]) => [name, walk(part, name)]));
    if (typeof fields.text === "string" && Array.isArray(fields.span))
      copy.text = text.slice(...(fields.span as Span & [number, number]));
    return copy;
  };
  return (value) => walk(value, "") as typeof value;
}
