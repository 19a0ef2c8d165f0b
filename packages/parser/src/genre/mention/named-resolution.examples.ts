import { defineExamples } from "../../engine/rule.ts";
import { namedResolution } from "./named-resolution.rule.ts";

export default defineExamples(namedResolution, {
  match: [
    ["会议通过了⟦省人大常委会关于批准岚江省本级决算的决议⟧，", { owner: null }],
    ["通过⟦三届省人大常委会关于授权发行防汛专项债券的决定⟧。", { owner: null }],
  ],
  skip: ["听取省人大常委会关于渔港管理情况的报告", "审议省人大常委会关于渔港管理的决定草案"],
});
