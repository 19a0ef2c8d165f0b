import { expect, it } from "vitest";
import { parse } from "../index.ts";

it("what a headline says of a decision is not counted beside the decision", () => {
  const { decisions } = parse(
    "省政府召开常务会议 审议通过《岚江省河道管理办法（草案）》\n7月6日，省长陆启衡主持召开省政府常务会议。会议审议通过《岚江省河道管理办法（草案）》。",
  );
  expect(decisions.map(({ act, text }) => [act, text])).toEqual([["审议通过", "《岚江省河道管理办法（草案）》"]]);
});
