import { defineExamples } from "../../engine/rule.ts";
import { abbreviation } from "./abbreviation.rule.ts";

export default defineExamples(abbreviation, {
  match: [
    ["做好入⟦湘⟧人员排查", "430000"],
    ["会议在⟦京⟧召开", "110000"],
    ["驻⟦鄂⟧部队参加", "420000"],
    ["援⟦疆⟧干部人才", "650000"],
  ],
  skip: ["存在京剧团", "推进藏传佛教中国化", "京津冀协同发展", "晋升职务"],
});
