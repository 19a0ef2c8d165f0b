import { Refusal } from "./refusal.ts";

/** Text of a file by its path from the root, with `/`; `undefined` where there is none. */
export type ReadFile = (path: string) => string | undefined;

/**
 * A file that must be there: a list or a template.
 *
 * @throws Refusal - When it is not: the tree was rearranged, and the kind must follow.
 */
export function readRequired(read: ReadFile, path: string): string {
  const text = read(path);
  if (text !== undefined) return text;
  throw new Refusal("a file that this kind adds to is missing", {
    where: path,
    why: "it was moved or renamed since the kind was written",
    now: "name its new place in tooling/scaffold/src/kinds",
  });
}
