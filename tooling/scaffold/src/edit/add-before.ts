import { Refusal } from "../refusal.ts";

/**
 * Puts a line before the one that begins so.
 *
 * @throws Refusal - When no line, or more than one, begins so.
 */
export function addBefore(path: string, text: string, beginning: string, line: string): string {
  const lines = text.split("\n");
  const found = lines.flatMap((one, at) => (one.startsWith(beginning) ? [at] : []));
  const [at] = found;
  if (at !== undefined && found.length === 1) return lines.toSpliced(at, 0, line).join("\n");
  throw new Refusal(`the place for the line is not clear`, {
    where: path,
    why: `${found.length} lines begin with ${beginning.trim()}`,
    now: "name its place anew in tooling/scaffold/src/kinds",
  });
}
