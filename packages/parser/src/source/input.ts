/** What is known of a copy beside its content; what is missing is taken from the page where it prints it. */
export interface InputFacts {
  /** The caller's own id; it comes back unchanged. */
  readonly id?: string | null;
  readonly file?: string;
  readonly url?: string;
  /** Publication day, `YYYY-MM-DD`. */
  readonly published?: string | null;
  readonly title?: string;
  readonly publisher?: string;
  readonly authors?: readonly string[];
  readonly retrieved?: string;
  readonly archivedUrl?: string;
}

/** A copy: a text, a page, or bytes of either. */
export type InputObject = InputFacts &
  (
    | { readonly text: string }
    | { readonly html: string }
    | {
        readonly bytes: Uint8Array;
        /** A label of the Encoding Standard; overrules what the bytes declare. */
        readonly encoding?: string;
        /** `text/plain` or `text/html`; without it the bytes decide. */
        readonly mediaType?: string;
      }
  );

export type Input = string | InputObject;

export interface RestoreOptions {
  /** `auto`: Traditional is converted where the evidence says that it was converted before. `hans`: always. `keep`: never. */
  readonly script?: "auto" | "hans" | "keep";
  /**
   * Give the list of edits and the map to the source: with `true` neighbours are joined, which keeps the list short;
   * with `"each"` every change stands by itself, and every place in the text leads to its own place in the copy.
   */
  readonly edits?: boolean | "each";
}

export interface ParseOptions extends RestoreOptions {
  /** How positions are counted; `utf-16` without it. */
  readonly units?: "utf-16" | "codepoint";
}
