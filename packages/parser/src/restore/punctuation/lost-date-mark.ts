import { EditList } from "../../source/edit-list.ts";
import { DIGIT, HAN, unitClasses } from "../page/units.ts";
import { kindOf, type LeftPlace, type Step } from "../step.ts";

const KIND = kindOf("punctuation");
const PERCENT = 90;
const LONGEST_MONTH = 31;
const LAST_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** What stands before a date and not before a number of days. */
const BEFORE = "年，。；：（(,;:“《\n\r \u3000于在至到从自由是和及、截";
/** What follows a date and not a number of days. */
const AFTER = "，。,；上下中晚凌在至，、（(召起前以,的电讯我省市全中国习\n";

/** The time of day, or what was done then: 甲116日上午. */
const DONE_THEN = /^(?:上午|下午|晚|凌晨|早|中午|在|电|電|讯|訊|召开|举行|主持|出席|会见|召開|舉行|會見)/u;
/** What stands before a number of days. */
const LASTING = "续續时時共约約近第满滿达達余餘经經隔各每逾超仅僅计計过過用需费費期前后後";

/** A month and a day that ran together: 1116日 is 11月16日. Repaired where one reading is possible and the neighbours say that it is a date. */
export const lostDateMark: Step = {
  name: "punctuation",
  run(text) {
    const edits = new EditList();
    const unresolved: LeftPlace[] = [];
    const classes = unitClasses();
    for (let day = text.indexOf("日"); day !== -1; day = text.indexOf("日", day + 1)) {
      let start = day;
      while (start > 0 && day - start < 5 && ((classes[text.charCodeAt(start - 1)] as number) & DIGIT) !== 0) start--;
      const length = day - start;
      if (length < 2 || length > 4) continue;
      // 31日 and less is a day
      if (length === 2 && (Number(text.slice(start, day)) <= LONGEST_MONTH || !isDoneThen(text, start, day))) continue;
      const readings = readDates(text.slice(start, day));
      if (readings.length === 0 || !isDate(text, start, day)) continue;
      const [only] = readings;
      if (readings.length === 1 && only !== undefined) edits.push(start + only, start + only, "月", KIND, PERCENT);
      else
        unresolved.push({
          start,
          end: day + 1,
          candidates: readings.map((at) => `${text.slice(start, start + at)}月${text.slice(start + at, day + 1)}`),
          reason: "the mark between month and day is lost, and more than one date is possible",
        });
    }
    if (edits.length === 0 && unresolved.length === 0) return undefined;
    return { edits, confidence: PERCENT / 100, unresolved };
  },
};

/** How many of the digits may be the month. */
function readDates(digits: string): number[] {
  return [1, 2].filter((at) => {
    const month = Number(digits.slice(0, at));
    const day = Number(digits.slice(at));
    if (digits.charAt(0) === "0" || digits.charAt(at) === "0" || digits.length - at > 2) return false;
    return month >= 1 && month <= 12 && day >= 1 && day <= (LAST_DAYS[month - 1] as number);
  });
}

/** Somebody before it, and what he did then behind it. */
function isDoneThen(text: string, start: number, day: number): boolean {
  return (
    DONE_THEN.test(text.slice(day + 1, day + 3)) && isHan(text, start - 1) && !LASTING.includes(text.charAt(start - 1))
  );
}

function isHan(text: string, at: number): boolean {
  return at >= 0 && ((unitClasses()[text.charCodeAt(at)] as number) & HAN) !== 0;
}

function isDate(text: string, start: number, day: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(day + 1);
  if (isDoneThen(text, start, day)) return true;
  const isBehindYear = before === "年" && /\d{4}$/u.test(text.slice(Math.max(0, start - 5), start - 1));
  return isBehindYear || ((before === "" || BEFORE.includes(before)) && (after === "" || AFTER.includes(after)));
}
