/** What sort of thing a concept names. */
export type ConceptKind = "measure" | "policy" | "line" | "zone" | "organ" | "form";

/** A name in the interface's two languages. */
export interface Label {
  readonly zh: string;
  readonly en: string;
}

/** A part of the response system; concepts are shown by area. Ids never change once released. */
export interface Area {
  readonly id: string;
  /** Its letter in the printed register, from A on. */
  readonly letter: string;
  readonly label: Label;
}

/**
 * A wording too free for a literal.
 * The pattern is bounded throughout (no `*`, `+`, `{n,}`); a group named `hit` narrows the span to a part of the match.
 */
export interface Wording {
  /** Every match contains one of these. */
  readonly triggers: readonly string[];
  /** How many code units before its trigger a match may begin. */
  readonly reach?: number;
  readonly pattern: RegExp;
}

/** One concept of a register, as the reader needs it: names, and the words by which it is known. */
export interface Concept {
  readonly code: string;
  readonly kind: ConceptKind;
  readonly zh: string;
  readonly en: string;
  /** Literals, separated by white space. */
  readonly aliases?: string;
  /** Wordings by name; the name is the last part of the rule's id. */
  readonly wordings?: Readonly<Record<string, Wording>>;
  /** Codes that are still read inside a mention of this one, because it names them as its parts. */
  readonly parts?: readonly string[];
  /** The next wider concept. */
  readonly broader?: string;
  /** Read on every page; otherwise a wording without a word of the topic counts only on a page about the topic. */
  readonly anywhere?: boolean;
}

/** The concepts of one area, in the register's order. */
export interface AreaConcepts {
  readonly area: Area;
  readonly concepts: readonly Concept[];
}

/** The words that show what a page is about, and how thick they must stand. */
interface Topic {
  readonly words: string;
  /** Fewest words of the topic on a page about it. */
  readonly least: number;
  /** Most code units of text for each such word. */
  readonly charactersPerWord: number;
}

/** A register of one topic as data. */
export interface Pack {
  readonly id: string;
  readonly version: string;
  readonly label: Label;
  /** `null` of a pack for every page, whose concepts give way to those of a topic. */
  readonly topic: Topic | null;
  readonly areas: readonly AreaConcepts[];
}

/** How well a concept fits its nearest neighbour in the other schemes (SKOS mapping relations). */
type Fit = "close" | "broad" | "related" | "none";

/** Where a concept stands in the public policy trackers. Pointers for a coder to check, never a converted score. */
interface Crosswalk {
  readonly oxcgrt: readonly string[];
  readonly whoPhsm: readonly string[];
  readonly coronaNet: readonly string[];
  readonly fit: Fit;
  /** What the codes alone do not say. */
  readonly note?: string;
}

/** The long part of a concept: for people, not for the reader. */
export interface RegisterEntry {
  readonly code: string;
  readonly definition: string;
  /** Where the definition comes from; `null` where it is the project's own reading of the words. */
  readonly source: string | null;
  /** `null` where the topic has no public tracker to compare with. */
  readonly crosswalk: Crosswalk | null;
}
