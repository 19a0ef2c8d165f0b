import { hang, toHeading } from "../layout.ts";
import { toShown } from "../style.ts";
import { cutTo } from "../width.ts";
import type { Section } from "./report.ts";

const QUOTE = 40;

/** Every doubt: where, what, and what can be done. */
export const toIssues: Section = ({ issues, text }, style) => {
  if (issues.length === 0) return [];
  return [
    toHeading("Issues", `${issues.length}`, style),
    ...issues.flatMap(({ code, span, message, hint }) => [
      `  ${style.warn(code)}${span ? `  ${style.soft(`${span[0]}:${span[1]}`)} ${cutTo(toShown(text.slice(...span)), QUOTE)}` : ""}`,
      ...hang("", `${toShown(message)}`, 4, style),
      ...hang("", style.soft(toShown(hint)), 4, style),
    ]),
  ];
};
