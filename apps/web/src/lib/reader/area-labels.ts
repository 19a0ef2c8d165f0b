import { areas } from "@readout/parser";
import type { AreaLabel } from "./reading.ts";

type Area = (typeof areas)[number];

/** Each pack has its areas from A on; a second and a third that have the same letter take it from another alphabet, as editions do with their witnesses. */
const ALPHABETS: readonly ((letter: string) => string)[] = [
  (letter) => letter,
  (letter) => letter.toLowerCase(),
  (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x41 + 0x3b1),
];

const labels: ReadonlyMap<string, AreaLabel> = toAreaLabels(areas);

/** The areas by their ids, in the order of the register, each with a letter of its own. */
export function toAreaLabels(areas: readonly Area[]): Map<string, AreaLabel> {
  const used = new Map<string, number>();
  return new Map(
    areas.map(({ id, letter, label }, rank) => {
      const times = used.get(letter) ?? 0;
      used.set(letter, times + 1);
      const own = ALPHABETS[times]?.(letter) ?? `${letter}${times + 1}`;
      return [id, { letter: own, rank, label: { zh: label.zh, en: label.en } }];
    }),
  );
}

/** The area as the page shows it. */
export const toAreaLabel = (area: Area): AreaLabel =>
  labels.get(area.id) ?? { letter: area.letter, rank: labels.size, label: area.label };
