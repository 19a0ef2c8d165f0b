import { describe, expect, it } from "vitest";
import { skipByline } from "./byline.ts";

const rest = (text: string) => text.slice(skipByline(text, [0, text.length]));

describe("skipByline", () => {
  it.each([
    ["岚江网消息（晚间播报）：3月9日，省委召开会议。", "3月9日，省委召开会议。"],
    ["本报讯 3月9日下午，会议召开。", "3月9日下午，会议召开。"],
    ["岚江网客户端讯 记者苏柏年、霍明澜报道：7月2日，会议召开。", "7月2日，会议召开。"],
    ["岚江社霁州3月9日电 全省会议召开。", "全省会议召开。"],
    ["岚江社霁州11月3日电（记者闵叙东）全省会议召开。", "全省会议召开。"],
    ["（3月9日讯）全省会议召开。", "全省会议召开。"],
    ["　　3月9日，会议召开。", "3月9日，会议召开。"],
  ])("leaves out who reports: %s", (text, account) => expect(rest(text)).toBe(account));

  it.each([
    "省委召开会议，他强调：要抓落实。",
    "通讯员队伍建设会议召开。",
    "会议要求，保障供电 稳定运行。",
    "全省供电（配电）工作会议召开。",
  ])("leaves the account itself alone: %s", (text) => expect(rest(text)).toBe(text));
});
