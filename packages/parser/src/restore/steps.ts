import { pinyinGloss } from "./gloss/pinyin-gloss.ts";
import { halfWidth } from "./punctuation/half-width.ts";
import { script } from "./script/script.ts";
import type { Step } from "./step.ts";

/** Every step, in the order in which they run: what destroyed most is undone first. */
export const STEPS: readonly Step[] = [pinyinGloss, halfWidth, script];
