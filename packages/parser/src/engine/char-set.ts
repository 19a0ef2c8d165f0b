/** What `\s` matches. */
export const WHITE_SPACE =
  " \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff";

/**
 * Characters that a loop over a text asks for at each place.
 * One bit for each code unit: cutting a character out, to look it up in a set of strings, costs ten times as much.
 */
export class CharSet {
  private readonly bits = new Int32Array(65536 / 32);

  /** @param characters - Each a single code unit. */
  constructor(characters: string) {
    for (let i = 0; i < characters.length; i++) {
      const unit = characters.charCodeAt(i);
      this.bits[unit >> 5] = (this.bits[unit >> 5] as number) | (1 << (unit & 31));
    }
  }

  /** Whether one of them stands at `at`; beyond the text none does. */
  standsAt(text: string, at: number): boolean {
    // NaN beyond the text counts as 0, which is no character of any set
    const unit = text.charCodeAt(at);
    return (((this.bits[unit >> 5] as number) >> (unit & 31)) & 1) === 1;
  }
}
