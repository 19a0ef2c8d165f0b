import { ReadoutError } from "@readout/parser";

/** What, where, why, and what now. */
export interface Failure {
  /** A path; its page is `docs/errors/<code>.md`. */
  readonly code: string;
  /** The file, `<stdin>`, or either with a line. */
  readonly where: string;
  readonly message: string;
  readonly hint: string;
}

/** Reads what was thrown; what nobody foresaw is passed on as that. */
export function toFailure(error: unknown, where: string): Failure {
  if (error instanceof ReadoutError) return { code: error.code, where, message: error.message, hint: error.hint };
  return toSystemFailure(error, where) ?? toUnexpected(error, where);
}

/** Words for stderr: the cause first, the most useful line last. */
export const toMessage = ({ code, where, message, hint }: Failure): string =>
  `readout: ${where}: ${message} (${code})\n  ${hint}\n`;

const SYSTEM: Readonly<Record<string, readonly [message: string, hint: string]>> = {
  ENOENT: ["there is no such file", "check the path; it is looked for from the folder where you stand"],
  EACCES: ["this may not be read", "check who may read it: ls -l"],
  EISDIR: ["this is a folder", "give a file, or the folder by itself"],
  ERR_FS_FILE_TOO_LARGE: [
    "this is more than can be read at once",
    "cut it into texts, or give them line by line: --ndjson",
  ],
};

const ADDRESS = /^https?:\/\//u;
const NOT_FETCHED = [
  "this is an address, and nothing is fetched",
  "pipe it in: curl -s ADDRESS | readout parse",
] as const;

function toSystemFailure(error: unknown, where: string): Failure | undefined {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const words = code === "ENOENT" && ADDRESS.test(where) ? NOT_FETCHED : SYSTEM[code];
  return words && { code: "input/unreadable", where, message: words[0], hint: words[1] };
}

const toUnexpected = (error: unknown, where: string): Failure => ({
  code: "internal/unexpected",
  where,
  message: `something that should not happen: ${error instanceof Error ? error.message : String(error)}`,
  hint: "this is a fault of Readout; please report it with the text, if you may share it",
});
