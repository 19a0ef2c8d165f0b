import type { Request } from "./kind.ts";
import { kinds } from "./kinds.ts";
import { Refusal } from "./refusal.ts";
import type { ReadFile } from "./tree.ts";

/** One file as it will be. */
export interface Write {
  readonly path: string;
  readonly text: string;
  /** As it is; `undefined` of a new file. */
  readonly was: string | undefined;
}

/** All that one addition writes, and what comes after it. */
export interface Plan {
  readonly writes: readonly Write[];
  readonly next: readonly string[];
}

/**
 * What an addition would write. Pure: the tree is seen through `read` alone.
 *
 * @param kind - The id of one of `kinds`.
 * @throws Refusal - When there is no such kind, or its name is ill-formed or taken.
 */
export function plan(kind: string, request: Request, read: ReadFile): Plan {
  const found = kinds.find(({ id }) => id === kind);
  if (!found)
    throw new Refusal(`there is no kind ${kind}`, {
      where: "the command line",
      why: `there are ${kinds.map(({ id }) => id).join(", ")}`,
      now: "pnpm new --help shows each with an example",
    });
  if (request.before !== undefined && !found.isOrdered)
    throw new Refusal(`a ${kind} has no place of its own`, {
      where: "the command line",
      why: "the order of its list has no meaning",
      now: "leave out --before",
    });
  const { files, edits, next } = found.draft(request, read);
  const taken = Object.keys(files).find((path) => read(path) !== undefined);
  if (taken !== undefined)
    throw new Refusal(`${request.name} is taken`, {
      where: taken,
      why: "the file is there already, and is not written over",
      now: "choose another name, or change that file",
    });
  const writes = Object.entries({ ...files, ...edits }).map(([path, text]) => ({ path, text, was: read(path) }));
  return { writes, next };
}
