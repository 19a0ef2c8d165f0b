/** The caller's fault: what is wrong, and what can be done. Its page is `docs/errors/<code>.md`. */
export class ReadoutError extends Error {
  readonly code: string;
  readonly hint: string;

  constructor(code: string, message: string, { hint, cause }: { hint: string; cause?: unknown }) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = "ReadoutError";
    this.code = code;
    this.hint = hint;
  }
}
