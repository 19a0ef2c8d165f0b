import { ReadoutError } from "@readout/parser";

/** The most that one text or page may hold, and one line of a stream. */
export const LIMIT_BYTES = 16 * 1024 * 1024;

const toTooLarge = (what: string): ReadoutError =>
  new ReadoutError("input/too-large", `${what} is larger than 16 MiB`, {
    hint: "send the texts apart, or line by line as application/x-ndjson; the command line has no such limit",
  });

/**
 * Reads a body to its end, or to the limit.
 *
 * @throws ReadoutError - `input/too-large`.
 */
export async function readAll(request: Request): Promise<Uint8Array> {
  if (Number(request.headers.get("content-length") ?? 0) > LIMIT_BYTES) throw toTooLarge("the body");
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of request.body ?? []) {
    length += part.length;
    if (length > LIMIT_BYTES) throw toTooLarge("the body");
    parts.push(part);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
