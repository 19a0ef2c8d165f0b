import { z } from "zod";

const YEAR = "(?:\\d{4}|XXXX)";
const MONTH = "(?:0[1-9]|1[0-2]|XX)";
const DAY = "(?:0[1-9]|[12]\\d|3[01]|XX)";
const DATE = `${YEAR}(?:-${MONTH}(?:-${DAY})?)?`;
const SIDE = `(?:${DATE}|\\.\\.)?`;
const SET = `[\\[{]${DATE}(?:(?:,|\\.\\.)${DATE})*[\\]}]`;

/** An Extended Date/Time Format value, level 1 with sets: `2022-11-23`, `2016-01-05/2016-01-06`, `XXXX-11-23`, `../2021-12`. */
export const Edtf = z
  .string()
  .regex(
    new RegExp(`^(?:${DATE}|${SIDE}/${SIDE}|${SET})$`, "u"),
    "a date in EDTF: 2022-11-23, 2016-01-05/2016-01-06, XXXX-11-23, ../2021-12",
  )
  .meta({
    id: "Edtf",
    description: "ISO 8601-2 (EDTF): a day, month or year, an interval, a set; X for what is not printed.",
  });
export type Edtf = z.infer<typeof Edtf>;

/** A whole calendar day, `YYYY-MM-DD`. */
export const Day = z.iso.date().meta({ id: "Day", description: "A calendar day, YYYY-MM-DD." });
export type Day = z.infer<typeof Day>;
