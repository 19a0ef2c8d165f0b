import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { plan } from "./plan.ts";
import { Refusal } from "./refusal.ts";
import { toHelp, toRefused, toReport } from "./report.ts";

const ROOT = join(import.meta.dirname, "../../..");
const UNUSABLE = 2;

const options = {
  before: { type: "string" },
  "dry-run": { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

try {
  main();
} catch (error) {
  const refusal = toRefusal(error);
  if (!refusal) throw error;
  process.stderr.write(toRefused(refusal));
  process.exitCode = UNUSABLE;
}

function main(): void {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [kind, name = "", ...rest] = positionals;
  if (values.help || kind === undefined) return void process.stdout.write(toHelp());
  if (rest.length > 0)
    throw new Refusal(`one name at a time, not ${rest.length + 1}`, {
      where: "the command line",
      why: `${rest.join(" ")} stands after the name`,
      now: "join the words of one name with hyphens",
    });
  const planned = plan(kind, { name, before: values.before }, readFile);
  if (!values["dry-run"]) {
    for (const { path, text } of planned.writes) {
      mkdirSync(dirname(join(ROOT, path)), { recursive: true });
      writeFileSync(join(ROOT, path), text);
    }
    format(planned.writes.map(({ path }) => path));
  }
  process.stdout.write(toReport(planned, values["dry-run"]));
}

function readFile(path: string): string | undefined {
  const file = join(ROOT, path);
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

/** A long name may break a line of a template; without Biome the lint says so later. */
function format(paths: readonly string[]): void {
  const biome = join(ROOT, "node_modules/.bin/biome");
  const files = paths.filter((path) => !path.endsWith(".md"));
  spawnSync(biome, ["check", "--write", "--no-errors-on-unmatched", ...files], { cwd: ROOT, stdio: "ignore" });
}

/** A flag that nobody knows is refused like a name. */
function toRefusal(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  if (!(error instanceof TypeError) || !("code" in error)) return undefined;
  const now = "pnpm new --help shows every flag";
  return new Refusal("a flag is wrong", { where: "the command line", why: error.message, now });
}
