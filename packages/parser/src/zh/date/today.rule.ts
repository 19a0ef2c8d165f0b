import { defineRule } from "../../engine/rule.ts";
import type { PrintedPeriod } from "./calendar.ts";

const DAYS: Readonly<Record<string, number>> = { 今天: 0, 今日: 0, 昨天: -1, 昨日: -1, 明天: 1, 明日: 1 };

/** A day told from that of publication, only where an event of the day follows: `今天上午`, `昨天闭幕`; never “today” as an age. */
export const today = defineRule<PrintedPeriod>({
  id: "date/today",
  triggers: Object.keys(DAYS),
  pattern:
    /(?<word>[今昨明][天日])(?=[（(]|上午|中午|下午|晚|早|全天|在[^，。]{1,16}(?:召开|举行|主持|出席)|主持|召开|举行|出席|发表|会见|闭幕|开幕|开始|起|会同|播发)/u,
  read: ({ groups }) => ({ from: { relativeDay: DAYS[groups.word as string] as number } }),
});
