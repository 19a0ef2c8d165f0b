import { once } from "node:events";
import type { Writable } from "node:stream";

/** Writes, and waits while the reader at the other end is slow, so that nothing piles up in memory. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (text !== "" && !stream.write(text)) await once(stream, "drain");
}
