import { defineExamples } from "../../engine/rule.ts";
import { documentNumber } from "./document-number.rule.ts";

export default defineExamples(documentNumber, {
  match: [
    ["根据⟦岚政办发〔2031〕8号文件⟧要求", { owner: null }],
    ["　　依据⟦岚林发[2031]9号文件⟧，", { owner: null }],
    ["落实⟦岚林发[2031]15号⟧，", { owner: null }],
  ],
  skip: ["全省（2031）年会", "2031年8号台风", "预案（2031年）"],
});
