import { brokenBytes } from "./bytes/broken-bytes.ts";
import { wrongEncoding } from "./encoding/wrong-encoding.ts";
import { halfGloss } from "./gloss/half-gloss.ts";
import { pinyinGloss } from "./gloss/pinyin-gloss.ts";
import { emoji } from "./noise/emoji.ts";
import { forumLines } from "./noise/forum-lines.ts";
import { specks } from "./noise/specks.ts";
import { doubledMarks } from "./punctuation/doubled-marks.ts";
import { halfWidth } from "./punctuation/half-width.ts";
import { lostDateMark } from "./punctuation/lost-date-mark.ts";
import { repeatedBody } from "./repeat/repeated-body.ts";
import { script } from "./script/script.ts";
import type { Step } from "./step.ts";
import { hardWrap } from "./wrap/hard-wrap.ts";

/** Every step, in the order in which they run: what destroyed most is undone first. Lines are joined twice, since they may have been cut before glosses were pressed in or after. */
export const STEPS: readonly Step[] = [
  wrongEncoding,
  hardWrap,
  brokenBytes,
  pinyinGloss,
  halfGloss,
  emoji,
  forumLines,
  specks,
  hardWrap,
  repeatedBody,
  doubledMarks,
  halfWidth,
  lostDateMark,
  script,
];

/** Those that come before everything else: nothing can be told of a text that was read wrongly, and glosses may be cut by line ends. */
export const FIRST_STEPS: readonly Step[] = [wrongEncoding, hardWrap];

/** Those whose damage the pass for mirrors undoes, or has seen to be absent. */
const IN_MIRROR_PASS: ReadonlySet<Step> = new Set([
  brokenBytes,
  pinyinGloss,
  halfGloss,
  emoji,
  specks,
  doubledMarks,
  halfWidth,
  script,
]);

export const LATER_STEPS: readonly Step[] = STEPS.slice(FIRST_STEPS.length);
export const AFTER_MIRROR_PASS: readonly Step[] = LATER_STEPS.filter((step) => !IN_MIRROR_PASS.has(step));
