import { defineRule } from "../../engine/rule.ts";
import { ABBREVIATIONS } from "./names.data.ts";

const VERBS = "入返来离在驻赴抵援涉进出回留";

/** A province by one character after a verb of motion or place: `入晋`, `在赣`, `驻京`. */
export const abbreviation = defineRule<string>({
  id: "place/abbreviation",
  triggers: Object.keys(ABBREVIATIONS),
  pattern: new RegExp(
    `(?<=[${VERBS}])(?<!存在|所在|潜在|现在|内在|实在|自在|引入|融入|支出|突出|加入|投入|推进|促进|前进|改进|引进|先进|跟进|支援|后援)(?<name>[${Object.keys(ABBREVIATIONS).join("")}])(?![西传州港式北剧族语菜山江湖河海市省津区界宁川都九])`,
    "u",
  ),
  read: ({ groups }) => ABBREVIATIONS[groups.name as string],
});
