import type { DateReading } from "./date-readings.ts";

/** `今年1月1日起` is an interval with no end: the word belongs to the expression as 前 does to `年底前`. */
export function withOpenEnd<R extends Pick<DateReading, "span" | "edtf">>(text: string, reading: R): R {
  const [from, to] = reading.span;
  const hasNoEnd = !reading.edtf.includes("/") && text[to] === "起" && text[to + 1] !== "来";
  return hasNoEnd ? { ...reading, span: [from, to + 1], edtf: `${reading.edtf}/..` } : reading;
}
