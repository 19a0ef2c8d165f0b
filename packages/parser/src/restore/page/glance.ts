import { BRACKET, HAN, MARK, ODD, SPECK, unitClasses } from "./units.ts";

/** What a first look at a text sees. */
export interface Glance {
  /** The classes of all its units, as bits. */
  readonly seen: number;
  /** Two marks stand side by side somewhere. */
  readonly hasDoubledMark: boolean;
  /** A sign that may be noise stands inside what may be a word. */
  readonly hasInnerSpeck: boolean;
}

/** What stands beside a speck once glosses and emoji are out. */
const WORD = HAN | BRACKET | ODD;

/** One pass over the text that remembers nothing but classes: what it does not see is not looked for again. */
export function glance(text: string): Glance {
  const classes = unitClasses();
  let seen = 0;
  let twice = 0;
  let before = 0;
  let inner = 0;
  let beforeThat = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = classes[text.charCodeAt(at)] as number;
    seen |= unit;
    twice |= unit & before;
    if ((before & SPECK) !== 0 && (unit & WORD) !== 0) inner |= beforeThat & WORD;
    beforeThat = before;
    before = unit;
  }
  return { seen, hasDoubledMark: (twice & MARK) !== 0, hasInnerSpeck: inner !== 0 };
}
