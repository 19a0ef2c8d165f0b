import { defineExamples } from "../../engine/rule.ts";
import { consensus } from "./consensus.rule.ts";

export default defineExamples(consensus, {
  match: [
    ["共同落实好⟦两国元首重要共识⟧，", { owner: "两国元首" }],
    ["双方要落实⟦两国领导人达成的重要共识⟧，", { owner: "两国领导人" }],
  ],
  skip: ["两国元首达成重要共识，", "凝聚广泛共识", "落实好双方共识"],
});
