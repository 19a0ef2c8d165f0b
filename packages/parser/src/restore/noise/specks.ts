import { EditList } from "../../source/edit-list.ts";
import { HAN, unitClasses } from "../page/units.ts";
import { kindOf, type Step } from "../step.ts";
import { standInsideWords } from "./inside-words.ts";

const KIND = kindOf("noise");
const PERCENT = 92;
const FEWEST = 3;
/** Characters that spell foreign names, in which a dot is at home. */
const TRANSLITERATING = new Set(
  "阿埃艾安奥巴班鲍贝本比彼波伯博布查达丹德迪蒂杜多厄尔法菲费弗夫福盖戈格古哈汉赫亨胡华霍基吉加杰金卡凯康柯科克肯库奎拉莱兰劳勒雷里利林卢鲁路罗洛马麦曼梅蒙米密明莫穆纳奈南内尼纽诺欧帕佩彭皮普奇乔琼萨塞森沙舍圣史斯苏索塔泰汤特图托瓦威维沃乌西希谢辛休雅亚扬耶伊因尤约扎詹兹佐",
);

/** Dots and other signs inside words: 市.委, 会*议. Between labels (登录|注册) they are separators. */
export const specks: Step = {
  name: "noise",
  run(text, evidence) {
    if (!evidence.hasInnerSpeck) return undefined;
    const found = findSpecks(text);
    const edits = new EditList();
    for (const [sign, places] of found) {
      // a page that ends its sentences so has no other stop
      if (sign === "." && !text.includes("。")) {
        found.delete(sign);
        continue;
      }
      // a foreign name may be written with a dot
      const outside = sign === "." ? places.filter((at) => !isInName(text, at)) : places;
      if (
        outside.length < (evidence.damage.size > 0 ? FEWEST - 1 : FEWEST) ||
        !standInsideWords(
          text,
          outside.map((at) => ({ start: at, end: at + 1 })),
          { isNowhereElse: !endsPhrases(text, sign), isDamaged: evidence.damage.size > 0 },
        )
      )
        found.delete(sign);
    }
    const all = [...found.values()].flat().sort((a, b) => a - b);
    for (const at of all) edits.pushCut(at, at + 1, KIND, PERCENT);
    return edits.length === 0 ? undefined : { edits, confidence: PERCENT / 100 };
  },
};

/** Whether the sign also stands behind Chinese where no Chinese follows, as one that ends a phrase does. */
function endsPhrases(text: string, sign: string): boolean {
  const classes = unitClasses();
  for (let at = text.indexOf(sign, 1); at !== -1; at = text.indexOf(sign, at + 1)) {
    const before = classes[text.charCodeAt(at - 1)] as number;
    const after = at + 1 < text.length ? (classes[text.charCodeAt(at + 1)] as number) : 0;
    if ((before & HAN) !== 0 && (after & HAN) === 0) return true;
  }
  return false;
}

function isInName(text: string, at: number): boolean {
  return TRANSLITERATING.has(text.charAt(at - 1)) && TRANSLITERATING.has(text.charAt(at + 1));
}

const SIGNS = ".*_~^|`";

function findSpecks(text: string): Map<string, number[]> {
  const classes = unitClasses();
  const found = new Map<string, number[]>();
  for (const sign of SIGNS) {
    const places: number[] = [];
    for (let at = text.indexOf(sign, 1); at !== -1 && at + 1 < text.length; at = text.indexOf(sign, at + 1)) {
      const before = classes[text.charCodeAt(at - 1)] as number;
      const after = classes[text.charCodeAt(at + 1)] as number;
      if ((before & after & HAN) !== 0) places.push(at);
    }
    if (places.length > 0) found.set(sign, places);
  }
  return found;
}
