/** What a pack's wordings must find and must leave; the sentences are the project's own, of a fictional province. */
export interface PackExamples {
  /** Stands before each sentence, so that the page is about the topic. */
  readonly preamble: string;
  /** By code: sentences with ⟦ ⟧ around what must be read as this concept, one mark a sentence. */
  readonly match: Readonly<Record<string, readonly string[]>>;
  /** By code: sentences in which this concept must not be read. */
  readonly skip: Readonly<Record<string, readonly string[]>>;
  /** Sentences with no word of the topic, in which, standing alone, the pack must read nothing. */
  readonly offTopic: readonly string[];
}
