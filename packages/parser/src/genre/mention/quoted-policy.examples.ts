import { defineExamples } from "../../engine/rule.ts";
import { quotedPolicy } from "./quoted-policy.rule.ts";

export default defineExamples(quotedPolicy, {
  match: [
    ["深化⟦“放管服”改革⟧，", { owner: null }],
    ["做好⟦“六稳”⟧工作", { owner: null }],
    ["编制⟦“十四五”规划⟧，", { owner: null }],
    ["推广⟦“河长联席”制度⟧", { owner: null }],
    ["运用⟦监督执纪“四种形态”⟧，", { owner: null }],
    ["响应⟦“江河流域减灾合作倡议”⟧，", { owner: null }],
    ["稳定实现⟦“两不愁三保障”⟧。", { owner: null }],
    ["按照⟦“四个机关”⟧要求，", { owner: null }],
    ["推进林区⟦“五个标准化”⟧，", { owner: null }],
    ["落实⟦“三议两公开”⟧，", { owner: null }],
    ["用好⟦“三问一答”⟧等形式，", { owner: null }],
    ["打好⟦“五大攻坚战”⟧，", { owner: null }],
    ["实施⟦“百林千村提质工程”⟧，", { owner: null }],
    ["遵循⟦“四水四定”⟧原则，", { owner: null }],
    ["落实⟦“米袋子”省长责任制⟧，", { owner: null }],
    ["落实⟦“新十条”⟧，", { owner: null }],
    ["落实⟦“三孩”生育政策⟧", { owner: null }],
  ],
  skip: [
    "增强“四个意识”",
    "做好“三农”工作",
    "他说：“大家辛苦了”",
    "避免“形象”工程",
    "走访“两新”组织",
    "体现“联防”制度优势",
    "采取“四不两直”方式",
    "压实“四方责任”，",
    "增强“四个意识”要求",
    "做到“三个务必”，",
    "落实“一刀切”整改",
    "落实“十四五”时期任务",
  ],
});
