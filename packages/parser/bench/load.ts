/** Run alone, in a process of its own: how long the tables take to import and to decode. The loader of TypeScript is warm by then. */
import "./measure.ts";

const RESTORE = "../src/restore";
const before = performance.now();
await Promise.all([import(`${RESTORE}/script/script.data.ts`), import(`${RESTORE}/gloss/readings.data.ts`)]);
const loaded = performance.now();
const { unitClasses } = await import("../src/restore/page/units.ts");
const { isTonedReading } = await import("../src/restore/gloss/syllables.ts");
const { scriptContexts } = await import("../src/restore/script/contexts.ts");
const decoding = performance.now();
unitClasses();
isTonedReading(0, 0);
scriptContexts();
process.stdout.write([loaded - before, performance.now() - decoding].map((ms) => ms.toFixed(1)).join(" "));
