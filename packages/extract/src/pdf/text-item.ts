/** What PDF.js gives for each piece of text that a page draws, as far as it is used here. */
export interface TextItem {
  readonly str: string;
  /** The matrix that places it: the fourth number is the size, the last two are the position of its left end. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  /** A line ends behind it. */
  readonly hasEOL: boolean;
}
