import type { Edit } from "@readout/schema";
import { count, hang, hangList, toHeading } from "../layout.ts";
import { type Style, toShown } from "../style.ts";
import type { Section } from "./report.ts";

const WORDS: Readonly<Record<string, string>> = {
  encoding: "wrong encoding",
  bytes: "broken bytes",
  "pinyin-gloss": "pinyin pressed in",
  noise: "noise",
  wrap: "hard line breaks",
  repeat: "repeated text",
  punctuation: "marks changed",
  script: "characters converted",
};

/** What was done to the copy, and what could not be done; nothing for a clean one. */
export const toDamage: Section = ({ restoration, text }, style) => {
  const { damage, unresolved, edits } = restoration;
  if (damage.length === 0 && unresolved.length === 0) return [];
  const sorts = damage.map(
    ({ step, edits: n, confidence }) =>
      `${WORDS[step] ?? step} ${n.toLocaleString("en")}× ${confidence === 1 ? "(sure)" : `(${Math.round(confidence * 100)} % sure)`}`,
  );
  return [
    toHeading("Damage", "", style),
    ...(sorts.length > 0 ? hangList("  undone", sorts, ",", 14, style) : []),
    ...unresolved.flatMap(({ text: at, candidates, reason }) => {
      const guesses = candidates.length > 0 ? `: ${candidates.join(" or ")}?` : "";
      return hang("  left alone", style.warn(toShown(`${text.slice(...at)}${guesses} ${reason}`)), 14, style);
    }),
    ...(edits && edits.length > 0 ? [style.soft(`  ${count(edits.length, "edit")}`)] : []),
    ...(edits ?? []).map((edit) => toEdit(edit, text, style)),
  ];
};

function toEdit({ copy, text: at, was, steps }: Edit, text: string, style: Style): string {
  const now = text.slice(...at);
  const place = style.soft(`${copy[0]}:${copy[1]}`.padStart(14));
  return `  ${place}  ${style.warn(toShown(was) || "∅")} → ${style.good(toShown(now) || "∅")}  ${style.soft(steps.join(", "))}`;
}
