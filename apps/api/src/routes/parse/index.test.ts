import { LineError, Readout } from "@readout/schema";
import { expect, test } from "vitest";
import { bytesOf, gbkOf } from "../../testing/bytes.ts";
import { get, post, TEXT } from "../../testing/call.ts";

const parse = async (body: Parameters<typeof post>[1], type?: string, query = ""): Promise<Readout> => {
  const response = await post(`/api/v1/parse${query}`, body, type);
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toMatch(/^application\/json/u);
  return Readout.parse(await response.json());
};

test("a text, a page, JSON and bytes of it give one reading", async () => {
  const fromText = await parse(TEXT);
  const fromJson = await parse(JSON.stringify({ id: "7", text: TEXT }), "application/json");
  const fromBytes = await parse(
    JSON.stringify({ bytes: btoa(String.fromCharCode(...bytesOf(TEXT))) }),
    "application/json",
  );
  const fromPage = await parse(`<!doctype html><p>${TEXT.trim().split("\n").join("</p><p>")}</p>`, "text/html");
  expect(fromText.meetings[0]?.name).toContain("防汛调度视频会议");
  for (const other of [fromJson, fromBytes, fromPage])
    expect(other.directives).toHaveLength(fromText.directives.length);
  expect(fromJson).toEqual({ ...fromText, id: "7" });
  expect(fromPage.source.mediaType).toBe("text/html");
});

test("a body in another encoding is read by its charset, and without one by the evidence", async () => {
  const text = "会议强调，要落实责任。";
  for (const type of ["text/plain; charset=gbk", 'text/plain; charset="GB18030"', "text/plain"]) {
    expect(await parse(gbkOf(text), type)).toMatchObject({ text, source: { encoding: "gb18030" } });
  }
});

test("the same call gives the same answer, byte for byte", async () => {
  const [first, second] = await Promise.all([post("/api/v1/parse", TEXT), post("/api/v1/parse", TEXT)]);
  expect(await first.text()).toBe(await second.text());
});

test("a publication day gives the year; the body's own goes before it", async () => {
  expect((await parse(TEXT)).meetings[0]?.date).toBe("XXXX-07-06");
  expect((await parse(TEXT, "text/plain", "?published=2024-07-06")).meetings[0]?.date).toBe("2024-07-06");
  const own = JSON.stringify({ text: TEXT, published: "2023-07-07" });
  expect((await parse(own, "application/json", "?published=2024-07-06")).meetings[0]?.date).toBe("2023-07-06");
});

test("edits come on request alone, and positions in the units asked for", async () => {
  expect((await parse(TEXT)).restoration.edits).toBeUndefined();
  const record = await parse(`😀${TEXT}`, "text/plain", "?include=edits&units=codepoint");
  expect(record.units).toBe("codepoint");
  expect(record.restoration.edits).toBeInstanceOf(Array);
  const [meeting] = record.meetings;
  expect(
    Array.from(record.text)
      .slice(...(meeting?.span ?? [0, 0]))
      .join(""),
  ).toBe(meeting?.name);
});

test("lines are answered one by one, in their order, bad ones too", async () => {
  const body = [
    '{"id":"b","text":"会议强调，要落实责任。"}',
    "nonsense",
    "",
    '{"id":"a","html":"<p>会议强调"}',
    "",
  ].join("\n");
  const response = await post("/api/v1/parse?published=2024-07-06", body, "application/x-ndjson");
  expect(response.headers.get("content-type")).toMatch(/^application\/x-ndjson/u);
  const lines = (await response.text())
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines.map(({ id }) => id)).toEqual(["b", null, "a"]);
  expect(Readout.parse(lines[0]).source.published).toBe("2024-07-06");
  expect(LineError.parse(lines[1]).error).toMatchObject({ code: "input/not-json", line: 2 });
  expect(Readout.parse(lines[2]).source.mediaType).toBe("text/html");
});

test("the first answer is there before the last line was sent", async () => {
  const line = bytesOf('{"id":"1","text":"会议强调"}\n');
  let send: ReadableStreamDefaultController<Uint8Array> | undefined;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      send = controller;
      controller.enqueue(line);
    },
  });
  const headers = { "content-type": "application/x-ndjson" };
  // what Node asks for, and its types do not yet know
  const half = { duplex: "half" } as RequestInit;
  const response = await get("/api/v1/parse", { ...half, method: "POST", body, headers });
  const reader = response.body?.getReader();
  expect(JSON.parse(new TextDecoder().decode((await reader?.read())?.value))).toHaveProperty("id", "1");
  send?.enqueue(line);
  send?.close();
  expect((await reader?.read())?.done).toBe(false);
  expect((await reader?.read())?.done).toBe(true);
});
