import { Restored } from "@readout/schema";
import { expect, test } from "vitest";
import { MANGLED, post, RESTORED, TEXT } from "../../testing/call.ts";

const restore = async (body: string, query = ""): Promise<Restored> => {
  const response = await post(`/api/v1/restore${query}`, body);
  expect(response.status).toBe(200);
  return Restored.parse(await response.json());
};

test("a mangled copy comes back true", async () => {
  const restored = await restore(MANGLED);
  expect(restored.text).toBe(RESTORED);
  expect(restored.restoration.damage.map(({ step }) => step)).toEqual(
    expect.arrayContaining(["pinyin-gloss", "script"]),
  );
  expect(restored.restoration.edits).toBeUndefined();
});

test("a clean text comes back letter for letter", async () => {
  expect(await restore(TEXT)).toMatchObject({ text: TEXT, restoration: { damage: [] } });
});

test("the edits, on request, lead back to the copy", async () => {
  const { text, restoration } = await restore(MANGLED, "?include=edits");
  const copy = (restoration.edits ?? []).reduceRight(
    (now, { text: [start, end], was }) => now.slice(0, start) + was + now.slice(end),
    text,
  );
  expect(copy).toBe(MANGLED);
});

test("Traditional is left alone, or converted, as asked", async () => {
  expect((await restore(MANGLED, "?script=keep")).text).toContain("嵐");
  expect((await restore("臺北市政府召開會議。", "?script=hans")).text).toContain("会议");
});

test("the copy is not sent back: the caller has it", async () => {
  expect(await (await post("/api/v1/restore", MANGLED)).json()).not.toHaveProperty("copy");
});

test("lines give texts", async () => {
  const response = await post(
    "/api/v1/restore",
    `${JSON.stringify({ id: "1", text: MANGLED })}\n`,
    "application/x-ndjson",
  );
  expect(Restored.parse(JSON.parse(await response.text()))).toMatchObject({ id: "1", text: RESTORED });
});
