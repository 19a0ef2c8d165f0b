import { expect, test } from "vitest";
import { compress } from "./compress.ts";

const ask = (encoding: string): Request =>
  new Request("http://127.0.0.1/", { headers: { "accept-encoding": encoding } });
const page = (headers: Record<string, string> = {}): Response =>
  new Response("会议".repeat(1000), {
    headers: { "content-type": "text/html", "content-length": "6000", etag: '"1"', ...headers },
  });

test("a page is packed for a browser that takes it, and comes out as it went in", async () => {
  const packed = compress(ask("br, gzip"), page());
  expect(Object.fromEntries(packed.headers)).toEqual({
    "content-type": "text/html",
    "content-encoding": "gzip",
    etag: 'W/"1"',
    vary: "accept-encoding",
  });
  const text = await new Response(packed.body?.pipeThrough(new DecompressionStream("gzip"))).text();
  expect(text).toBe("会议".repeat(1000));
});

test("a browser that does not take it, and a file that is packed already, get what there is", () => {
  expect(compress(ask("identity"), page()).headers.has("content-encoding")).toBe(false);
  const image = page({ "content-type": "image/png" });
  expect(compress(ask("gzip"), image)).toBe(image);
  const packed = page({ "content-encoding": "br" });
  expect(compress(ask("gzip"), packed)).toBe(packed);
});
