import type { Import } from "./import.ts";
import { LAYERS, TESTING, TOP } from "./parser-layers.ts";

const isTest = (file: string): boolean => /\.(test|examples|bench)\.ts$/.test(file) || file.startsWith(`${TESTING}/`);
const toFolder = (file: string): string => (file.includes("/") ? file.slice(0, file.indexOf("/")) : "");
const toPack = (file: string): string | undefined => /^packs\/([^/]+)\//.exec(file)?.[1];

/** Why this import may not stand, or `undefined` when it may. */
function readViolation({ from, to, typeOnly }: Import): string | undefined {
  if (isTest(from)) return;
  if (to.startsWith("../")) return "leaves the package";
  if (to.startsWith("node:")) return "the parser does no I/O and runs in a browser";
  if (to.startsWith("@readout/")) {
    if (to !== "@readout/schema") return "the parser knows no other package than the schema";
    return typeOnly ? undefined : "only types of the schema: write `import type`";
  }
  if (!to.endsWith(".ts")) return;
  if (isTest(to)) return "only tests may import it";

  const [lower, upper] = [toFolder(to), toFolder(from)];
  if (upper === "" || TOP.includes(upper)) return;
  const allowed = LAYERS[upper];
  if (!allowed) return `no such layer: give ${upper}/ its place in tooling/boundaries`;
  if (lower !== upper)
    return allowed.includes(lower) ? undefined : `${upper} may import ${allowed.join(", ") || "nothing"}`;

  // packs/index.ts is the list of all packs; what they share stands beside it
  const pack = toPack(to);
  if (pack && from !== "packs/index.ts" && pack !== toPack(from)) return "a pack is imported by packs/index.ts alone";
}

/** One line for each import that points the wrong way, in the order given: `zh/date.ts → packs/x/y.ts: …`. */
export function toViolations(imports: readonly Import[]): string[] {
  return imports.flatMap((one) => {
    const why = readViolation(one);
    return why === undefined ? [] : [`${one.from} → ${one.to}: ${why}`];
  });
}
