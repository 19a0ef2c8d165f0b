import type { Import } from "./import.ts";

/** Each cycle once, as the files on it: `["a.ts", "b.ts", "a.ts"]`. Types count too: two files that need each other are one. */
export function toCycles(imports: readonly Import[]): string[][] {
  const next = Map.groupBy(imports, (one) => one.from);
  const done = new Set<string>();
  const path: string[] = [];
  const cycles: string[][] = [];
  const visit = (file: string): void => {
    const seen = path.indexOf(file);
    if (seen >= 0) cycles.push([...path.slice(seen), file]);
    if (seen >= 0 || done.has(file)) return;
    path.push(file);
    for (const { to } of next.get(file) ?? []) visit(to);
    path.pop();
    done.add(file);
  };
  for (const file of next.keys()) visit(file);
  return cycles;
}
