import { defineExamples } from "../../engine/rule.ts";
import { namedGuideline } from "./named-guideline.rule.ts";

export default defineExamples(namedGuideline, {
  match: [
    ["完整准确贯彻⟦新时代党的治水方略⟧，", { owner: null }],
    ["贯彻⟦新时代林业教育方针⟧，", { owner: null }],
  ],
  skip: ["贯彻党的方针政策", "阐释了新时代党的治水方略，", "坚持节水优先方针"],
});
