import { defineExamples } from "../../engine/rule.ts";
import { quotedPhrase } from "./phrases.ts";

export default defineExamples(quotedPhrase, {
  match: [
    ["压实“⟦四方责任⟧”，", {}],
    ["推行“⟦河长+警长⟧”模式", {}],
  ],
  skip: ["他说：“大家辛苦了”", "“五一”假期", "“十四五”时期", "以“强农兴农”为题发言", "召开“云屏论坛”会议"],
});
