import { defineExamples } from "../../engine/rule.ts";
import { namedPlan, periodPlan } from "./planned-policy.rule.ts";

export const periodPlanExamples = defineExamples(periodPlan, {
  match: [
    ["审议通过⟦“十四五”粮食仓储规划⟧，", { owner: null }],
    ["讨论通过⟦云屏江全域治理“十五五”实施方案⟧。", { owner: null }],
    ["征求对⟦“十五五”规划和2035年远景目标纲要⟧的意见", { owner: null }],
    ["研究制定⟦“十五五”时期山区公路养护规划⟧，", { owner: null }],
    ["高质量推进⟦云屏省“十四五”渔港建设规划⟧编制，", { owner: null }],
  ],
  skip: ["编制“十四五”规划", "“十四五”时期经济平稳", "加快实施“十四五”重大项目", "“十四五”开局"],
});

export const namedPlanExamples = defineExamples(namedPlan, {
  match: [
    ["抓紧制定⟦林草碳汇提升行动方案⟧，", { owner: null }],
    ["编制⟦防灾减灾救灾十年规划⟧，", { owner: null }],
    ["审议通过⟦云屏江港口发展规划⟧、", { owner: null }],
    ["高质量编制好⟦青江国土空间规划⟧，", { owner: null }],
    ["出台⟦山区养老服务行动计划⟧（", { owner: null }],
  ],
  skip: [
    "编制国土空间规划，",
    "编制省级国土空间规划，",
    "制定行动方案",
    "各地要编制各类专项规划",
    "研究改革方案",
    "制定有关行动计划",
  ],
});
