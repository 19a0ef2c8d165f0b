import { MARK, unitClasses } from "./units.ts";

/** What a first look at a text sees. */
export interface Glance {
  /** The classes of all its units, as bits. */
  readonly seen: number;
  /** Two marks stand side by side somewhere. */
  readonly hasDoubledMark: boolean;
}

/** One pass over the text that remembers nothing but classes: what it does not see is not looked for again. */
export function glance(text: string): Glance {
  const classes = unitClasses();
  let seen = 0;
  let twice = 0;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = classes[text.charCodeAt(at)] as number;
    seen |= unit;
    twice |= unit & before;
    before = unit;
  }
  return { seen, hasDoubledMark: (twice & MARK) !== 0 };
}
