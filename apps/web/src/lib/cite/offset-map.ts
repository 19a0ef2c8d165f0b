import type { Edit, Span } from "@readout/schema";

/** Leads from the restored text to the copy it came from. */
export interface OffsetMap {
  /** The copy's stretch that a stretch of the text came from, character for character where as many were changed; what was taken out inside it is included, before and after it not. */
  toCopy(span: Span): Span;
}

/**
 * @param edits - Sorted and disjoint, as the record holds them.
 */
export function toOffsetMap(edits: readonly Edit[]): OffsetMap {
  /** The first edit that ends after `offset` in the text, or does not end before it where `offset` closes a span. */
  const find = (offset: number, closing: boolean): number => {
    let [low, high] = [0, edits.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const end = (edits[middle] as Edit).text[1];
      if (closing ? end < offset : end <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const at = (offset: number, closing: boolean): number => {
    const index = find(offset, closing);
    const edit = edits[index];
    const inside = edit && (closing ? edit.text[0] < offset : edit.text[0] <= offset && edit.text[1] > offset);
    if (edit && inside) {
      const isEven = edit.copy[1] - edit.copy[0] === edit.text[1] - edit.text[0];
      return isEven ? edit.copy[0] + offset - edit.text[0] : edit.copy[closing ? 1 : 0];
    }
    const before = edits[index - 1];
    return before ? before.copy[1] + (offset - before.text[1]) : offset;
  };
  return {
    toCopy([start, end]) {
      const from = at(start, false);
      return [from, Math.max(from, at(end, true))];
    },
  };
}
