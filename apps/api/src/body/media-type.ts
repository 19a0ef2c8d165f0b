import { ReadoutError } from "@readout/parser";

/** The bodies that are read. */
export const MEDIA_TYPES = ["text/plain", "text/html", "application/json", "application/x-ndjson"] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];

/** What a body is, and the charset that it names. */
export interface Declared {
  readonly type: MediaType;
  readonly charset: string | undefined;
}

const ALIASES: Readonly<Record<string, MediaType>> = {
  "application/xhtml+xml": "text/html",
  "application/ndjson": "application/x-ndjson",
  "application/jsonl": "application/x-ndjson",
};

/**
 * Reads a Content-Type.
 *
 * @param without - Types that this call does not take.
 * @throws ReadoutError - `request/unsupported-type`, also where none is given.
 */
export function toDeclared(header: string | null, without: readonly MediaType[] = []): Declared {
  const [type = "", ...parameters] = (header ?? "").split(";").map((part) => part.trim());
  const known = MEDIA_TYPES.find((one) => one === type.toLowerCase()) ?? ALIASES[type.toLowerCase()];
  if (!known || without.includes(known)) {
    throw new ReadoutError(
      "request/unsupported-type",
      type === "" ? "no Content-Type is given" : `${type} is not read`,
      {
        hint: `send one of ${MEDIA_TYPES.filter((one) => !without.includes(one)).join(", ")}`,
      },
    );
  }
  const charset = parameters.find((one) => /^charset=/iu.test(one))?.replace(/^charset="?|"$/giu, "");
  return { type: known, charset };
}
