const MARKS = /^(?:、|和|与|及|以及|同)[ 　]*$/u;
const BLANKS = /^[ 　]{1,6}$/u;

/** Whether only what joins the names of one list stands between two places: 、, 和 and its like. */
export function isListMark(text: string, from: number, to: number): boolean {
  return to > from && to - from <= 4 && MARKS.test(text.slice(from, to));
}

/** Whether only blanks stand between two places: 省领导 某某 某某 某某. */
export function isBlankMark(text: string, from: number, to: number): boolean {
  return to > from && to - from <= 6 && BLANKS.test(text.slice(from, to));
}
