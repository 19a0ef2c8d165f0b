import type { Span } from "@readout/schema";
import { readNumeral } from "../../zh/numeral/numeral.ts";

const FIGURES = "[\\d０-９〇零一二两三四五六七八九十百]{1,6}";
/** `第九十四次`, `第121次`; `十二届五次会议`, `六中全会`; never `第三次全国普查`. */
const ORDINAL = new RegExp(
  `第(?<counted>${FIGURES})次(?![^会]{0,8}(?:普查|调查|革命|分配))|(?<short>${FIGURES})次(?=会议|全会|全体会议|常委会|主席会议)|(?<plenum>${FIGURES})(?=中全会)`,
  "gu",
);

/** An ordinal in a name, and where it stands there. */
export interface PrintedOrdinal {
  readonly value: number;
  /** Offsets in the name. */
  readonly span: Span;
}

/** The ordinal of the series that a name names: the last one, unless another meeting ends between it and the noun. */
export function readOrdinal(name: string): PrintedOrdinal | undefined {
  let last: PrintedOrdinal | undefined;
  for (const found of name.matchAll(ORDINAL)) {
    const value = readNumeral((found.groups?.counted ?? found.groups?.short ?? found.groups?.plenum) as string);
    if (value !== undefined && value > 0) last = { value, span: [found.index, found.index + found[0].length] };
  }
  if (!last) return undefined;
  const rest = name.slice(last.span[1]);
  return SITS_IN_ANOTHER.test(rest) || /精神|讲话|部署要求/u.test(rest) ? undefined : last;
}

/** `…次会议某代表团全体会议`: the ordinal is that of the meeting around. */
const SITS_IN_ANOTHER =
  /^(?:会议|全会)(?!(?:第|全体会议|联组会议|分组会议|预备会议|闭幕会|开幕会)|$).{2,60}(?:会议|会)$/u;
