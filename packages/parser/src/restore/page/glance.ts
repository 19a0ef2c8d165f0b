import { BRACKET, HAN, MARK, ODD, SPECK, unitClasses } from "./units.ts";

/** What a first look at a text sees. */
export interface Glance {
  /** The classes of all its units, as bits. */
  readonly seen: number;
  /** Two marks stand side by side somewhere. */
  readonly hasDoubledMark: boolean;
  /** A sign that may be noise stands between Chinese characters, or may once glosses are out. */
  readonly hasInnerSpeck: boolean;
}

/** HAN is bit 0: shifted by this, so is SPECK. */
const TO_HAN = 8;

/** One pass over the text that remembers nothing but classes: what it does not see is not looked for again. */
export function glance(text: string): Glance {
  const classes = unitClasses();
  let seen = 0;
  let twice = 0;
  let inner = 0;
  let before = 0;
  let beforeThat = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = classes[text.charCodeAt(at)] as number;
    seen |= unit;
    twice |= unit & before;
    inner |= beforeThat & (before >> TO_HAN) & unit;
    beforeThat = before;
    before = unit;
  }
  // glosses and emoji that are taken out later bring words together
  const mayBeInner = (inner & HAN) !== 0 || ((seen & SPECK) !== 0 && (seen & (BRACKET | ODD)) !== 0);
  return { seen, hasDoubledMark: (twice & MARK) !== 0, hasInnerSpeck: mayBeInner };
}
