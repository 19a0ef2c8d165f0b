import type { Readout, Span } from "@readout/schema";

/** Counts code points instead of UTF-16 code units up to an offset of one text. */
function createCounter(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if ((text.codePointAt(at) as number) > 0xffff) pairs.push(at++);
  }
  if (pairs.length === 0) return (offset) => offset;
  return (offset) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((pairs[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}

/** The same record with every position counted in code points, as Python and R count. Places in the source stay in UTF-16 code units. */
export function toCodePoints(record: Readout, copy: string): Readout {
  const inText = createCounter(record.text);
  const inCopy = createCounter(copy);
  const convert = ([from, to]: Span, count: (offset: number) => number): Span => [count(from), count(to)];
  const walk = (value: unknown, key: string): unknown => {
    if (key === "span") return value === null ? null : convert(value as Span, inText);
    if (key === "spans") return (value as Span[]).map((span) => convert(span, inText));
    if (Array.isArray(value)) return value.map((part) => walk(part, ""));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, walk(part, name)]));
  };
  const { restoration, copyMap, ...rest } = record;
  const places = <T extends { copy: Span; text: Span }>(list: readonly T[]): T[] =>
    list.map((one) => ({ ...one, copy: convert(one.copy, inCopy), text: convert(one.text, inText) }));
  return {
    ...(walk(rest, "") as Omit<Readout, "restoration">),
    units: "codepoint",
    restoration: {
      ...restoration,
      ...(restoration.edits ? { edits: places(restoration.edits) } : {}),
      unresolved: places(restoration.unresolved),
    },
    ...(copyMap ? { copyMap: copyMap.map((entry) => ({ ...entry, copy: convert(entry.copy, inCopy) })) } : {}),
  };
}
