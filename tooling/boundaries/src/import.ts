/** One import of one file. Paths are from the root of the sources, with `/`. */
export interface Import {
  /** The file that imports: `packs/epidemic/areas/order.ts`. */
  readonly from: string;
  /** What it imports: a path of the same kind, or the bare specifier of a package (`parse5`, `node:fs`). */
  readonly to: string;
  /** True for `import type`; an `import { type X }` still runs the module. */
  readonly typeOnly: boolean;
}
