import { defineExamples } from "../../engine/rule.ts";
import { bodyInstruction, gatheringLine, instruction } from "./instruction.rule.ts";

export const instructionExamples = defineExamples(instruction, {
  match: [
    ["要深入贯彻⟦习近平总书记关于气象工作的重要指示精神⟧，", { owner: "习近平总书记" }],
    ["统一到⟦党中央、国务院决策部署⟧上来", { owner: "党中央、国务院" }],
    ["按照⟦省委、省政府部署⟧，抓好春灌", { owner: "省委、省政府" }],
    ["落实⟦陈一鸣省长批示要求⟧，", { owner: "陈一鸣省长" }],
    ["学习⟦习近平总书记对防灾工作的重要讲话和在云屏考察时的重要指示精神⟧。", { owner: "习近平总书记" }],
    ["传达⟦中央通知精神⟧，部署", { owner: "中央" }],
    ["今年是落实⟦党中央重大决策部署⟧的关键一年", { owner: "党中央" }],
    ["落实⟦习近平总书记护林先护水的重要指示精神⟧，", { owner: "习近平总书记" }],
  ],
  skip: [
    "习近平总书记就气象工作作出重要指示，",
    "这是党中央作出的重大决策，",
    "省委书记陈一鸣作工作部署",
    "习近平总书记的重要讲话深刻回答了问题",
    "弘扬科学精神",
  ],
});

export const bodyInstructionExamples = defineExamples(bodyInstruction, {
  match: [
    ["按照⟦省防汛抗旱指挥部部署⟧，加强巡查", { owner: "省防汛抗旱指挥部" }],
    ["根据⟦国务院联防联控机制要求⟧，调整措施", { owner: "国务院联防联控机制" }],
    ["按照⟦省林业局党组部署⟧，", { owner: "省林业局党组" }],
    ["对照⟦上级要求⟧，逐项整改", { owner: "上级" }],
  ],
  skip: ["省防汛抗旱指挥部召开会议", "领导小组对工作提出要求", "指挥部的同志"],
});

export const gatheringLineExamples = defineExamples(gatheringLine, {
  match: [
    ["全面贯彻⟦党的二十大和二十届二中、三中全会精神⟧，", { owner: "党的二十大和二十届二中、三中全会" }],
    ["落实⟦中央城市工作会议部署⟧，", { owner: "中央城市工作会议" }],
    ["落实⟦党的二十大关于乡村建设的部署⟧，", { owner: "党的二十大" }],
    ["落实⟦中央纪委五次全会和政府工作报告部署⟧，", { owner: "中央纪委五次全会和政府工作报告" }],
    ["学习贯彻⟦全省组织工作会议精神⟧。", { owner: "全省组织工作会议" }],
    ["贯彻⟦中央民族工作会议和全省民族工作会议精神⟧，", { owner: "中央民族工作会议和全省民族工作会议" }],
  ],
  skip: ["弘扬工匠精神", "会议提出要求", "大会部署了任务", "在全省大会上作部署"],
});
