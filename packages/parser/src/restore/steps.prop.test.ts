import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { EditList } from "../source/edit-list.ts";
import { composeEdits, joinEdits, toCopyPosition, toEdits, toTextPosition, undo } from "../source/edit-map.ts";
import { MANGLERS, randomFrom } from "../testing/mangle/mangle.ts";
import { Evidence } from "./evidence.ts";
import { GENUINE } from "./genuine/genuine.examples.ts";
import { restoreCopy } from "./restore.ts";
import { STEP_NAMES } from "./step.ts";
import { STEPS } from "./steps.ts";

const SENTENCES =
  "11月23日，岚江省委召开专题会议，研究部署安全生产工作。会议强调，各地各部门要压实责任，着力防范风险，复查重点场所。要统筹发展和安全，推动产业升级，确保群众生命财产安全！";

const pieces = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)), maxLength: 12 }),
  fc.constantFrom(
    "(huì)",
    "(xi)(xi)",
    "會(huì )議",
    "?jī)x",
    "7 I9 U) K# f% O\n",
    "?a)?a)",
    "((((",
    ",,",
    "，。",
    "1116日",
    "市.委",
    "💦",
    "\n",
    "\ud83d",
    "\u0000",
    "\ue123",
    "。\n",
    "著",
    "後",
    "“",
    '"',
  ),
  fc.constantFrom(...SENTENCES.split("，")),
  fc.constantFrom(...GENUINE.map(([, text]) => text)),
);
const texts = fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join(""));
const mangled = fc
  .tuple(
    fc.constantFrom(...Object.values(MANGLERS)),
    fc.nat(1000),
    fc.array(fc.constantFrom(...SENTENCES.split("。")), { minLength: 1, maxLength: 6 }),
  )
  .map(([mangle, seed, parts]) => mangle(parts.join("。"), randomFrom(seed)));
const anything = fc.oneof(texts, mangled);

function expectSound(copy: string, text: string, list: EditList): void {
  let last = 0;
  for (let index = 0; index < list.length; index++) {
    expect(list.start(index)).toBeGreaterThanOrEqual(last);
    expect(list.end(index)).toBeGreaterThanOrEqual(list.start(index));
    last = list.end(index);
  }
  expect(last).toBeLessThanOrEqual(copy.length);
  expectUndone(copy, text, toEdits(copy, list, STEP_NAMES));
}

function expectUndone(copy: string, text: string, edits: ReturnType<typeof toEdits>): void {
  expect(undo(text, edits)).toBe(copy);
  let before = 0;
  for (let position = 0; position <= text.length; position++) {
    const at = toCopyPosition(edits, position, "start");
    expect(at).toBeGreaterThanOrEqual(before);
    expect(at).toBeLessThanOrEqual(copy.length);
    before = at;
  }
  before = 0;
  for (let position = 0; position <= copy.length; position++) {
    const at = toTextPosition(edits, position, "start");
    expect(at).toBeGreaterThanOrEqual(before);
    expect(at).toBeLessThanOrEqual(text.length);
    before = at;
  }
}

describe.each(STEPS.map((step, index) => [`${index} ${step.name}`, step] as const))("step %s", (_, step) => {
  test.prop([anything], { numRuns: 60 })(
    "its edits are sorted and disjoint, undo gives the text back, and the map is monotone",
    (text) => {
      const evidence = new Evidence(text, "auto");
      evidence.glossFamily(text);
      const result = step.run(text, evidence);
      const edits = result?.edits ?? new EditList();
      expectSound(text, edits.apply(text), edits);
    },
  );

  test("genuine text passes it untouched", () => {
    for (const [, text] of GENUINE) expect(step.run(text, new Evidence(text, "auto"))?.edits.length ?? 0).toBe(0);
  });
});

test.prop([anything, fc.constantFrom("auto", "hans", "keep")], { numRuns: 400 })(
  "restoring never throws, undo gives the copy back, and the same copy gives the same result",
  (copy, script) => {
    const restored = restoreCopy(copy, { script });
    expectUndone(copy, restored.text, restored.restoration.edits);
    expectUndone(copy, restored.text, joinEdits(copy, restored.restoration.edits));
    expect(restored.shadow).toHaveLength(restored.text.length);
    expect(restoreCopy(copy, { script })).toEqual(restored);
  },
);

const edited = fc.tuple(
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.array(fc.tuple(fc.nat(6), fc.nat(4), fc.string({ maxLength: 3 })), { maxLength: 8 }),
);
function toList(length: number, moves: readonly (readonly [number, number, string])[]): EditList {
  const list = new EditList();
  let at = 0;
  for (const [gap, size, put] of moves) {
    const start = at + gap;
    const end = start + size;
    if (end > length) break;
    // an edit that does nothing at a place where another ended is none
    if (size === 0 && put === "") continue;
    list.push(start, end, put, 1 + (size & 3), 50 + size);
    at = end;
  }
  return list;
}

test.prop([edited, fc.array(fc.tuple(fc.nat(6), fc.nat(4), fc.string({ maxLength: 3 })), { maxLength: 8 })], {
  numRuns: 1000,
})("two lists composed are one list that does the same", ([copy, moves], further) => {
  const first = toList(copy.length, moves);
  const middle = first.apply(copy);
  const second = toList(middle.length, further);
  const text = second.apply(middle);
  const whole = composeEdits(first, second, middle);
  expect(whole.apply(copy)).toBe(text);
  expectSound(copy, text, whole);
});
