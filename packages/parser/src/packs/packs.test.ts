import { readFileSync } from "node:fs";
import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { Scanner } from "../engine/scan.ts";
import { Trace } from "../engine/trace.ts";
import type { Page } from "../genre/page.ts";
import type { PackExamples } from "./examples.ts";
import { areas, conceptLabels, packLexicons, packRules, packs, readConcepts } from "./index.ts";
import type { Pack, RegisterEntry } from "./pack.ts";
import { wordsOf } from "./register.ts";

interface Suite {
  readonly examples: PackExamples;
  readonly register: ReadonlyMap<string, RegisterEntry>;
}

// a pack brings its own examples and register, so that this file never changes for one
const suites: Readonly<Record<string, Suite>> = Object.fromEntries(
  await Promise.all(
    packs.map(async ({ id }): Promise<[string, Suite]> => {
      const { examples } = (await import(`./${id}/examples.ts`)) as { examples: PackExamples };
      const { register } = (await import(`./${id}/register/index.ts`)) as Pick<Suite, "register">;
      return [id, { examples, register }];
    }),
  ),
);

const scanner = new Scanner(packLexicons, packRules);

function read(text: string, readable: Page["readable"] = [[0, text.length]], trace?: Trace) {
  const scan = scanner.scan(text, trace);
  return readConcepts(scan, { text, blocks: [], readable, published: null, scan, trace });
}

function conceptsOf(pack: Pack) {
  return pack.areas.flatMap(({ concepts }) => concepts);
}

function readMarked(preamble: string, marked: string) {
  const start = marked.indexOf("⟦");
  const sentence = marked.replace(/[⟦⟧]/gu, "");
  const text = `${preamble}\n${sentence}`;
  const from = preamble.length + 1;
  return {
    hits: read(text).filter((hit) => hit.span[0] >= from),
    span: [from + start, from + marked.indexOf("⟧") - 1],
  };
}

describe.each(packs.map((pack) => [pack.id, pack] as const))("pack %s", (id, pack) => {
  const { examples, register } = suites[id] as Suite;
  const concepts = conceptsOf(pack);

  it("gives every concept a code of its own and names in both languages", () => {
    expect(new Set(concepts.map(({ code }) => code)).size).toBe(concepts.length);
    for (const { code, zh, en } of concepts) {
      expect(code).toMatch(/^[a-z]+\.[a-z0-9-]+$/u);
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/^[A-Z“][^\p{Script=Han}]+$/u);
      expect(conceptLabels(code)?.en).toBe(en);
    }
  });

  it("stands in the README with its counts", () => {
    const readme = readFileSync(new URL("README.md", import.meta.url), "utf8");
    const row = readme.split("\n").find((line) => line.startsWith(`| \`${id}\` |`));
    expect(row?.split("|").map((cell) => cell.trim())).toEqual(
      expect.arrayContaining([String(concepts.length), String(pack.areas.length)]),
    );
  });

  it("points only at concepts that exist", () => {
    const pointers = concepts.flatMap(({ parts, broader }) => [...(parts ?? []), ...(broader ? [broader] : [])]);
    expect(pointers.filter((code) => conceptLabels(code) === undefined)).toEqual([]);
  });

  it("has a register entry for every concept, and no other", () => {
    expect([...register.keys()].sort()).toEqual(concepts.map(({ code }) => code).sort());
  });

  it("defines every concept, and names only items that the other schemes have", () => {
    for (const { code, crosswalk, definition, source } of register.values()) {
      expect(definition, code).toMatch(/^[^\n]{12,}\.$/u);
      if (source !== null) expect(source.length, code).toBeGreaterThan(5);
      if (crosswalk === null) continue;
      for (const item of crosswalk.oxcgrt)
        expect(item, code).toMatch(/^(?:[CEH]\d(?:=\d(?:\/\d)?)?|flag)(?: \(.+\)| T| exemption)?$/u);
      for (const item of crosswalk.whoPhsm) expect(item, code).toMatch(/^[1-8]\.\d(?:\.\d)?$/u);
      for (const item of crosswalk.coronaNet)
        expect(
          coronaNet.some((known) => item.startsWith(known)),
          `${code}: ${item}`,
        ).toBe(true);
      const none = !crosswalk.oxcgrt.length && !crosswalk.coronaNet.length && !crosswalk.note;
      if (crosswalk.fit !== "none") expect(none, code).toBe(false);
    }
  });

  it("has an example for every concept and every wording, and each is read where it is marked", () => {
    const fired = new Set<string>();
    for (const { code } of concepts) {
      expect(examples.match[code]?.length, code).toBeGreaterThan(0);
      for (const marked of examples.match[code] ?? []) {
        const { hits, span } = readMarked(examples.preamble, marked);
        expect(
          hits.map((hit) => [hit.code, ...hit.span]),
          marked,
        ).toContainEqual([code, ...span]);
        for (const hit of hits) if (hit.code === code) fired.add(hit.rule);
      }
    }
    expect(packRules.map((rule) => rule.id).filter((rule) => rule.startsWith(`${id}/`) && !fired.has(rule))).toEqual(
      [],
    );
  });

  it("leaves what only looks like a concept", () => {
    for (const [code, sentences] of Object.entries(examples.skip)) {
      expect(conceptLabels(code), code).toBeDefined();
      for (const sentence of sentences) {
        const { hits } = readMarked(examples.preamble, sentence);
        expect(
          hits.map((hit) => hit.code),
          sentence,
        ).not.toContain(code);
      }
    }
  });

  it("reads general words only on a page about its topic", () => {
    const own = (hits: ReturnType<typeof read>) => hits.filter(({ rule }) => rule.startsWith(`${id}/`));
    expect(examples.offTopic.length).toBeGreaterThan(0);
    for (const sentence of examples.offTopic) {
      expect(own(read(sentence)), sentence).toEqual([]);
      if (pack.topic) expect(own(readMarked(examples.preamble, sentence).hits).length, sentence).toBeGreaterThan(2);
    }
  });

  it("keeps aliases to more than one character, without white space or marks of an example", () => {
    for (const { code, aliases } of concepts)
      for (const alias of wordsOf(aliases)) expect(alias, code).toMatch(/^[^⟦⟧\s]{2,}$/u);
  });
});

/** The event types of CoronaNet, and the fields of its records that concepts point at. */
const coronaNet = [
  "Schools",
  "Health Resources",
  "Social Distancing",
  "Quarantine",
  "Businesses",
  "External Border",
  "Internal Border",
  "Public Awareness",
  "Mass Gatherings",
  "Government Services",
  "Health Testing",
  "Vaccines",
  "Health Monitoring",
  "Emergency",
  "Other",
  "Lockdown",
  "Hygiene",
  "New Task Force",
  "Admin. Configuration",
  "Anti-Disinformation",
  "Curfew",
  "target_geog_level",
  "target_who_gen",
  "compliance field",
  "enforcer field",
];

describe("wordings", () => {
  it("are bounded: nothing in them repeats without end or refers back", () => {
    for (const { id, pattern } of packRules) {
      const bare = pattern.source.replace(/\\./gu, "_").replace(/\[[^\]]*\]/gu, "_");
      expect(bare, id).not.toMatch(/[*+]|\{\d+,\}|\\[1-9]|\\k</u);
    }
  });

  it("match nowhere without a trigger within reach", () => {
    const text = Object.values(suites)
      .flatMap(({ examples }) =>
        [...Object.values(examples.match), ...Object.values(examples.skip), examples.offTopic].flat(),
      )
      .join("\n")
      .replace(/[⟦⟧]/gu, "");
    let matches = 0;
    for (const { id, pattern, triggers, reach } of packRules) {
      for (const match of text.matchAll(new RegExp(pattern.source, "gu"))) {
        matches++;
        const first = Math.min(...triggers.map((trigger) => match[0].indexOf(trigger)).filter((at) => at >= 0));
        expect(first, `${id}: ${match[0]}`).toBeLessThanOrEqual(reach);
      }
    }
    expect(matches).toBeGreaterThan(packRules.length);
  });
});

describe("readConcepts", () => {
  const text = "会议研究疫情防控。要坚持“外防输入、内防反弹”总策略，做好核酸检测和隔离转运。\n做好核酸检测。";

  it("cites letter for letter, in the text's order", () => {
    const hits = read(text);
    for (const hit of hits) expect(text.slice(...hit.span)).toBe(hit.text);
    expect(hits.map((hit) => hit.span[0])).toEqual(hits.map((hit) => hit.span[0]).toSorted((a, b) => a - b));
    expect(hits.length).toBeGreaterThan(3);
  });

  it("keeps the parts that a concept names, and takes in all else that lies within", () => {
    expect(
      read(text)
        .map((hit) => hit.code)
        .slice(0, 3),
    ).toEqual(["policy.general-line", "import.defence", "outbreak.control"]);
  });

  it("reads nothing outside the readout", () => {
    const end = text.indexOf("\n");
    expect(read(text, [[0, end]]).every((hit) => hit.span[1] <= end)).toBe(true);
    expect(read(text, [])).toEqual([]);
  });

  it("tells why a place was given up", () => {
    const trace = new Trace();
    read("疫情防控要充实核酸检测力量。", undefined, trace);
    expect(trace.entries).toContainEqual(
      expect.objectContaining({
        rule: "epidemic/test.community",
        outcome: "refused",
        reason: "part of test.workforce",
      }),
    );
  });

  const pieces = packs.flatMap((pack) => [
    ...wordsOf(pack.topic?.words).slice(0, 6),
    ...conceptsOf(pack).flatMap(({ aliases }) => wordsOf(aliases).slice(0, 1)),
  ]);
  test.prop([fc.array(fc.constantFrom(...pieces, "、", "，", "“", "”", "要", "的", "三"), { maxLength: 40 })])(
    "cites slices of any text, in order, none across another's edge",
    (parts) => {
      const any = parts.join("");
      const hits = read(any);
      hits.forEach((hit, i) => {
        expect(any.slice(...hit.span)).toBe(hit.text);
        const before = hits[i - 1];
        if (!before) return;
        expect(hit.span[0]).toBeGreaterThanOrEqual(before.span[0]);
        const isBeside = hit.span[0] >= before.span[1];
        expect(isBeside || hit.span[1] <= Math.max(...hits.slice(0, i).map(({ span }) => span[1]))).toBe(true);
      });
      expect(read(any)).toEqual(hits);
    },
  );

  it("leaves a word that two packs know to the one that the page is about", () => {
    const rules = (text: string) => read(text).map(({ rule }) => rule);
    const words = "要抓好值班值守。";
    expect(rules(`疫情防控中流调、核酸和隔离不停，${words}`)).toContain("epidemic/cmd.duty");
    expect(rules(`矿山、燃气、消防事故隐患多，${words}`)).toContain("work-safety/emer.duty");
    expect(rules(words)).toEqual([]);
  });

  it("knows no code that no pack has", () => {
    expect(conceptLabels("test.nothing")).toBeUndefined();
  });

  it("gives every area an id and a letter of its own in its pack, and names in both languages", () => {
    for (const { areas: own } of packs) {
      expect(new Set(own.map(({ area }) => area.id)).size).toBe(own.length);
      expect(new Set(own.map(({ area }) => area.letter)).size).toBe(own.length);
    }
    expect(new Set(areas.map(({ id }) => id)).size).toBe(packs.flatMap((pack) => pack.areas).length);
    for (const { label } of areas) expect(label.zh && label.en).toBeTruthy();
  });
});
