import { describe, expect, test } from "vitest";
import { type Plan, plan } from "./plan.ts";
import { Refusal } from "./refusal.ts";
import { additions } from "./testing/additions.ts";
import { readReal } from "./testing/real-tree.ts";

const PARSER = "packages/parser/src";

const planReal = (kind: string, name: string, before?: string): Plan => plan(kind, { name, before }, readReal);

/** The lines of a changed file that were not there, each with the line after it. */
function toAdded({ writes }: Plan, path: string): string[] {
  const write = writes.find((one) => one.path === path);
  const old = new Set(write?.was?.split("\n"));
  const lines = write?.text.split("\n") ?? [];
  return lines.flatMap((line, at) => (old.has(line) ? [] : [`${line.trim()} ↓ ${lines[at + 1]?.trim()}`]));
}

const toNew = ({ writes }: Plan): string[] => writes.filter(({ was }) => was === undefined).map(({ path }) => path);
const toChanged = ({ writes }: Plan): string[] => writes.filter(({ was }) => was !== undefined).map(({ path }) => path);

describe("in the tree as it stands", () => {
  test("a rule joins its stage's list and the list of its examples", () => {
    const planned = planReal("rule", "mention/aaa-pact");
    const folder = `${PARSER}/genre/mention`;
    expect(toNew(planned)).toEqual([`${folder}/aaa-pact.rule.ts`, `${folder}/aaa-pact.examples.ts`]);
    expect(toChanged(planned)).toEqual([`${folder}/policies.ts`, `${folder}/mentions.examples.ts`]);
    const [imported, listed] = toAdded(planned, `${folder}/policies.ts`);
    expect(imported).toMatch(/^import \{ aaaPact \} from "\.\/aaa-pact\.rule\.ts"; ↓ import .* from "\.\/[b-z]/u);
    expect(listed).toBe("aaaPact, ↓ ];");
    expect(toAdded(planned, `${folder}/mentions.examples.ts`)[1]).toBe("aaaPact, ↓ ];");
  });

  test("a rule takes precedence where it is told to", () => {
    const planned = planReal("rule", "date/aaa-days", "lunar-day");
    expect(toAdded(planned, `${PARSER}/zh/date/date-rules.ts`)).toContain("aaaDays, ↓ lunarDay,");
    expect(toChanged(planned)).toContain(`${PARSER}/zh/date/dates.examples.ts`);
  });

  test("a step stands before conversion, in the folder of its damage", () => {
    const planned = planReal("step", "pinyin-gloss/aaa-gloss");
    expect(toNew(planned)).toEqual([
      `${PARSER}/restore/gloss/aaa-gloss.ts`,
      `${PARSER}/restore/gloss/aaa-gloss.test.ts`,
    ]);
    expect(planned.writes[0]?.text).toContain('name: "pinyin-gloss"');
    expect(toAdded(planned, `${PARSER}/restore/steps.ts`)).toContain("aaaGloss, ↓ script,");
  });

  test("a pack stands before the one for every page, in the list and in the README", () => {
    const planned = planReal("pack", "aaa-topic");
    const folder = `${PARSER}/packs/aaa-topic`;
    expect(toNew(planned)).toEqual([
      `${folder}/aaa-topic.ts`,
      `${folder}/areas/measures.ts`,
      `${folder}/register/measures.ts`,
      `${folder}/register/index.ts`,
      `${folder}/examples.ts`,
      `${folder}/README.md`,
    ]);
    const list = planned.writes.find(({ path }) => path === `${PARSER}/packs/index.ts`)?.text;
    expect(list).toMatch(/packs: readonly Pack\[\] = \[[^\]]*\baaaTopic,\s+general,?\s*\]/u);
    expect(toAdded(planned, `${PARSER}/packs/README.md`)[0]).toMatch(/^\| `aaa-topic` .* ↓ \| `general` \|/u);
  });

  test("a route is mounted before the document that lists them", () => {
    const planned = planReal("route", "aaa");
    expect(toNew(planned)).toEqual(["apps/api/src/routes/aaa/index.ts", "apps/api/src/routes/aaa/index.test.ts"]);
    expect(toAdded(planned, "apps/api/src/app.ts")[1]).toMatch(/^\.route\("\/api", aaa\) ↓ \.route\("\/api", openapi/u);
  });

  test("a page joins the list of those that are swept, and has words in both languages", () => {
    const planned = planReal("page", "aaa-page");
    expect(toNew(planned)).toEqual(["apps/web/src/routes/aaa-page/+page.svelte", "apps/web/e2e/aaa-page.e2e.ts"]);
    const list = planned.writes.find(({ path }) => path === "apps/web/src/lib/site.ts")?.text;
    expect(list).toMatch(/\{ path: "\/" \}[^\]]*\{ path: "\/aaa-page" \},?\s*\]/u);
    for (const language of ["en", "zh"]) {
      expect(toAdded(planned, `apps/web/src/lib/i18n/${language}.ts`)[0]).toMatch(/^aaaPage: \{ .*\}, ↓ footer:/u);
    }
  });

  test("a command stands last in the help, or where it is told to", () => {
    const toList = (planned: Plan) => planned.writes.find(({ path }) => path.endsWith("commands/index.ts"))?.text;
    const planned = planReal("command", "aaa");
    expect(toNew(planned)).toEqual(["apps/cli/src/commands/aaa.ts", "apps/cli/src/commands/aaa.test.ts"]);
    expect(toList(planned)).toMatch(/commands = \[[^\]]*\baaa,?\s*\]/u);
    expect(toList(planReal("command", "aaa", "restore"))).toMatch(/\baaa,\s+restore\b/u);
  });
});

test("what a list says already stays as it was", () => {
  for (const { id, name } of additions) {
    for (const { was, text } of planReal(id, name).writes) {
      if (was === undefined) continue;
      const kept = was.split("\n").filter((line) => !text.includes(line));
      // a list on one line grows in its line
      expect(kept.length, id).toBeLessThanOrEqual(1);
    }
  }
});

test("the same addition twice is refused the second time", () => {
  for (const { id, name } of additions) {
    const done = new Map(planReal(id, name).writes.map(({ path, text }) => [path, text]));
    expect(() => plan(id, { name }, (path) => done.get(path) ?? readReal(path)), id).toThrow(Refusal);
  }
});

test.each([
  ["rule", "mention/campaign", undefined, "packages/parser/src/genre/mention/policies.ts"],
  ["rule", "mention/phrases", undefined, "packages/parser/src/genre/mention/phrases.examples.ts"],
  ["rule", "mention/refuse", undefined, "tooling/scaffold/src/kinds/rule/rule.ts.template"],
  ["rule", "mention/x", "nobody", "packages/parser/src/genre/mention/policies.ts, policyRules"],
  ["rule", "elsewhere/x", undefined, "the command line"],
  ["rule", "village-pact", undefined, "the command line"],
  ["step", "noise/a/b", undefined, "the command line"],
  ["step", "gloss/x", undefined, "the command line"],
  ["pack", "Flood", undefined, "the command line"],
  ["pack", "../flood", undefined, "the command line"],
  ["pack", "", undefined, "the command line"],
  ["route", "health", undefined, "apps/api/src/app.ts"],
  ["route", "core", undefined, "apps/api/src/app.ts"],
  ["route", "x", "health", "the command line"],
  ["page", "people", undefined, "apps/web/src/lib/i18n/en.ts"],
  ["command", "parse", undefined, "apps/cli/src/commands/index.ts"],
  ["command", "export", undefined, "the command line"],
  ["command", "options", undefined, "tooling/scaffold/src/kinds/command/command.ts.template"],
  ["verb", "x", undefined, "the command line"],
])("%s %j is refused, with place, reason and what to do now", (kind, name, before, where) => {
  try {
    planReal(kind, name, before);
    expect.fail("it was planned");
  } catch (error) {
    expect(error).toBeInstanceOf(Refusal);
    const { message, why, now, where: told } = error as Refusal;
    expect(told).toBe(where);
    for (const words of [message, why, now]) expect(words.length).toBeGreaterThan(8);
  }
});

test("a list that was moved is said to be missing, not guessed", () => {
  for (const { id, name } of additions) {
    const read = (path: string) => (path.startsWith("tooling/") ? readReal(path) : undefined);
    expect(() => plan(id, { name }, read), id).toThrow("missing");
  }
});
