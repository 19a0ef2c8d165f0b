import type { DoubleByte } from "../../source/encoding/double-byte.ts";
import type { Run } from "./utf8-runs.ts";
import type { Stretch } from "./wrong-bytes.ts";

/** The lines of a stretch that another Chinese encoding reads without a loss, without what is the same in both. */
export function toLegacyRuns(text: string, { bytes, units }: Stretch, right: DoubleByte): Run[] {
  const decoder = new TextDecoder(right);
  const runs: Run[] = [];
  for (let from = 0; from < bytes.length; ) {
    const found = bytes.indexOf(0x0a, from);
    const to = found < 0 ? bytes.length : found;
    const read = decoder.decode(bytes.subarray(from, to));
    const [start, end] = [units[from] as number, units[to] as number];
    // a lead byte that takes the line end with it belongs to no pair of the text
    if (start >= 0 && end >= 0 && !/[\ufffd\ue000-\uf8ff]/u.test(read)) pushChange(runs, text, start, end, read);
    from = to + 1;
  }
  return runs;
}

function pushChange(runs: Run[], text: string, start: number, end: number, read: string): void {
  let before = 0;
  while (before < read.length && start + before < end && text.charCodeAt(start + before) === read.charCodeAt(before))
    before++;
  let after = 0;
  while (
    after < read.length - before &&
    end - after > start + before &&
    text.charCodeAt(end - after - 1) === read.charCodeAt(read.length - after - 1)
  )
    after++;
  if (before + after < read.length)
    runs.push({ start: start + before, end: end - after, text: read.slice(before, read.length - after) });
}
