/** The most that one line may hold; a longer one is passed over, so that memory stays bounded. */
export const LIMIT_BYTES = 64 * 1024 * 1024;

/** One line without its end; `bytes` is `undefined` where it was longer than the limit. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly bytes: Uint8Array | undefined;
}

const LINE_FEED = 0x0a;

/**
 * Cuts a stream at its line feeds, holding one line at a time.
 * Works on bytes, for `node:readline` would also cut at U+2028, which JSON may hold in a string.
 */
export async function* readLines(source: AsyncIterable<Uint8Array>, limitBytes = LIMIT_BYTES): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 0;
  const keep = (part: Uint8Array): void => {
    length += part.length;
    if (length > limitBytes) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const toLine = (): Line => {
    const bytes = length > limitBytes ? undefined : parts.length === 1 ? parts[0] : Buffer.concat(parts);
    parts = [];
    length = 0;
    number += 1;
    return { number, bytes };
  };
  for await (const chunk of source) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      keep(chunk.subarray(start, end));
      yield toLine();
      start = end + 1;
    }
    // the reader may use its buffer again
    keep(chunk.slice(start));
  }
  if (length > 0) yield toLine();
}
