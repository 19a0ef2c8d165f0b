import { defineExamples } from "../../engine/rule.ts";
import { namedGuide, namedProject, namedRegulation, namedSystem } from "./named-project.rule.ts";

export const namedProjectExamples = defineExamples(namedProject, {
  match: [
    ["要实施⟦草原碳汇提升工程⟧，", { owner: null }],
    ["深入开展⟦农村道路整治三年行动⟧。", { owner: null }],
    ["落实⟦林区安全治本攻坚三年行动⟧要求，", { owner: null }],
    ["启动实施⟦云屏江全流域治理工程⟧，", { owner: null }],
    ["落实⟦积极应对人口老龄化国家战略⟧、", { owner: null }],
  ],
  skip: [
    "实施一批重大水利工程",
    "开展专项行动",
    "推进重点工程",
    "落实国家战略",
    "就推进林区治理现代化作出战略部署",
    "这是一项系统工程",
    "推进全民义务植树作为基础工程",
  ],
});

export const namedGuideExamples = defineExamples(namedGuide, {
  match: [
    ["抓紧完善⟦养老机构常态化服务管理指南⟧，", { owner: null }],
    ["印发⟦农村自建房屋抗震加固指南⟧，", { owner: null }],
    ["审议了⟦渔船渔港常态化管理服务指南⟧。", { owner: null }],
  ],
  skip: ["落实老年人、学生等重点人群防护指南", "制定工作指南", "行动指南"],
});

export const namedRegulationExamples = defineExamples(namedRegulation, {
  match: [
    ["带头执行⟦省委关于改进调查研究的若干规定⟧，", { owner: null }],
    ["贯彻⟦新形势下林场内部生活若干准则⟧，", { owner: null }],
    ["制定实施⟦全省护林联防条例⟧，", { owner: null }],
    ["贯彻落实⟦河道采砂管理条例⟧，", { owner: null }],
  ],
  skip: ["执行条令条例", "制定配套条例", "落实各项规定"],
});

export const namedSystemExamples = defineExamples(namedSystem, {
  match: [["强化⟦林木安全省长责任制⟧考核，", { owner: null }]],
  skip: ["严格落实安全生产责任制", "落实省长责任制", "省长负责"],
});
