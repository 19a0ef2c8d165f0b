import type { Quotation, Span } from "@readout/schema";

/** One printed name with what is printed about it: `省委副书记、省长陆启衡`, `陆启衡委员长`, one of `省领导A、B、C`. */
export interface NamedPlace {
  /** Without inner blanks and markers. */
  readonly name: string;
  /** Where the name stands. */
  readonly span: Span;
  /** From the first post or group label before it to the last marker or post after it. */
  readonly whole: Span;
  /** Posts printed with this name, or shared with others of its list; split at 、 and 兼. */
  readonly offices: readonly Quotation[];
  /** The group label it is listed under: 省领导, 领导小组成员. */
  readonly listedAs: string | null;
  /** Names of one 、 list have one number, in printed order of the lists. */
  readonly list: number;
  /** The rule that found it. */
  readonly rule: string;
}
