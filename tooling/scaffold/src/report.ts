import { kinds } from "./kinds.ts";
import { toOpenPlaces } from "./open-place.ts";
import type { Plan, Write } from "./plan.ts";
import type { Refusal } from "./refusal.ts";

/** What was written, or would be, and what is left to a person. */
export function toReport({ writes, next }: Plan, isDry: boolean): string {
  const open = writes.flatMap(({ path, text }) => toOpenPlaces(path, text));
  const places = open.map(({ path, line, wanted }) => `  ${path}:${line}${wanted ? `  ${wanted}` : ""}\n`);
  return [
    ...writes.map((write) => toLine(write, isDry)),
    "\nFill in (npm test fails until each is):\n",
    ...places,
    "\nThen:\n",
    ...next.map((line) => `  ${line}\n`),
    ...(isDry ? ["\nNothing was written.\n"] : []),
  ].join("");
}

function toLine({ path, text, was }: Write, isDry: boolean): string {
  if (was === undefined) return `${isDry ? "would write" : "wrote"}  ${path}\n`;
  const old = new Set(was.split("\n"));
  const added = text.split("\n").filter((line) => !old.has(line));
  return `${isDry ? "would change" : "changed"}  ${path}\n${added.map((line) => `  + ${line}\n`).join("")}`;
}

/** The most useful line last. */
export function toRefused({ message, where, why, now }: Refusal): string {
  return `new: ${message}\n  where  ${where}\n  why    ${why}\n  now    ${now}\n`;
}

export function toHelp(): string {
  const width = Math.max(...kinds.map(({ id, takes }) => `${id} ${takes}`.length));
  return [
    "Usage: pnpm new <kind> <name> [--before <one of the list>] [--dry-run]\n",
    "\nWrites the files of an addition, and its line in the list that registers it.\n\nKinds:\n",
    ...kinds.map(({ id, takes, summary }) => `  ${`${id} ${takes}`.padEnd(width)}  ${summary}\n`),
    "\nExamples:\n",
    ...kinds.map(({ id, example }) => `  pnpm new ${id} ${example}\n`),
    "\nExit status: 0 written, 2 refused.\n",
  ].join("");
}
