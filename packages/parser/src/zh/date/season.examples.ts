import { defineExamples } from "../../engine/rule.ts";
import { winterAndSpring } from "./season.rule.ts";

export default defineExamples(winterAndSpring, {
  match: [
    ["做好⟦今冬明春⟧火灾防范", { from: {}, winterFrom: 0 }],
    ["⟦去冬今春⟧雨雪偏少", { from: {}, winterFrom: -1 }],
  ],
  skip: ["秋冬季护林", "去冬今春以来", "冬春季节"],
});
