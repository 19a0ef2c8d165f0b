import { defineRule, refuse } from "../../engine/rule.ts";
import type { PolicyReading } from "./policy-reading.ts";

const OPENING = ["〔", "[", "［", "（", "("];

/** A document cited by its number alone: `岚政发〔2031〕8号文件`. */
export const documentNumber = defineRule<PolicyReading>({
  id: "mention/document-number",
  triggers: OPENING.flatMap((mark) => ["19", "20"].map((century) => mark + century)),
  reach: 12,
  pattern:
    /(?<=根据|按照|依据|对照|落实|执行|贯彻|印发|传达|学习|[了和、，。（《(\s])(?<name>(?!根据|按照|依据|对照|落实|执行|贯彻|学习|传达|印发)[\p{Script=Han}]{2,12}[〔[［（(](?:19|20)\d{2}[〕\]］）)]\s?\d{1,4}\s?号(?:文件|文)?)/u,
  read({ groups, groupSpan }) {
    if (!/[发办函字规令传电通]/u.test(groups.name as string)) return refuse("no mark of a document");
    const span = groupSpan("name");
    return span ? { owner: null, span } : undefined;
  },
});
