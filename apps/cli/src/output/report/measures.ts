import { areas, conceptLabels } from "@readout/parser";
import { count, hangList, toColumn, toHeading } from "../layout.ts";
import type { Section } from "./report.ts";

/** The concepts of the registers, by area: English name, how often, code. */
export const toMeasures: Section = ({ mentions }, style) => {
  const times = new Map<string, number>();
  for (const { code } of mentions.concepts) times.set(code, (times.get(code) ?? 0) + 1);
  if (times.size === 0) return [];
  const rows = [...times].map(([code, n]) => ({ code, n, labels: conceptLabels(code) }));
  const codeWidth =
    toColumn(
      rows.map(({ code }) => code),
      28,
    ) + 2;
  const note = `${count(times.size, "concept")}, ${count(mentions.concepts.length, "mention")}`;
  return [
    toHeading("Measures", note, style),
    ...areas.flatMap(({ id, label }) => {
      const own = rows.filter(({ labels }) => labels?.area.id === id);
      if (own.length === 0) return [];
      return [
        `  ${label.en} ${style.soft(label.zh)}`,
        ...own.flatMap(({ code, n, labels }) =>
          hangList(
            `    ${style.code(code)}${" ".repeat(Math.max(1, codeWidth - code.length))}`,
            [labels?.en ?? "", `${labels?.zh}${n > 1 ? ` ×${n}` : ""}`],
            "",
            4 + codeWidth,
            style,
          ),
        ),
      ];
    }),
  ];
};
