/** One saved page and what its project expects an extractor to give. */
export interface PageCase {
  readonly set: "gne" | "readability" | "trafilatura";
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly title: string | undefined;
  /** `YYYY-MM-DD` */
  readonly date: string | undefined;
  /** The body whole, or snippets that it must and must not hold. */
  readonly body: string | { readonly with: readonly string[]; readonly without: readonly string[] };
}
