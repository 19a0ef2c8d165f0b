import type { AddressInfo } from "node:net";
import { createAdaptorServer, type ServerType } from "@hono/node-server";
import { afterEach, expect, test } from "vitest";
import { createFront, type Rooms } from "./front.ts";

let server: ServerType | undefined;

afterEach(() => new Promise((done) => (server ? server.close(done) : done(undefined))));

async function listen(rooms: Partial<Rooms>): Promise<string> {
  const front = createFront({
    api: { fetch: (request) => new Response(`api ${new URL(request.url).pathname}`) },
    site: (_, response) => response.end("site"),
    ...rooms,
  });
  const made = createAdaptorServer({ fetch: front.fetch });
  server = made;
  await new Promise<void>((done) => made.listen(0, "127.0.0.1", done));
  return `http://127.0.0.1:${(made.address() as AddressInfo).port}`;
}

const read = async (address: string): Promise<string> => (await fetch(address)).text();

test("what is under /api goes to the API, all else to the site", async () => {
  const address = await listen({});
  expect(await read(`${address}/api/health`)).toBe("api /api/health");
  expect(await read(`${address}/api`)).toBe("api /api");
  expect(await read(`${address}/`)).toBe("site");
  expect(await read(`${address}/apis`)).toBe("site");
});

test("a path that the site does not know is a 404, and a fault in it a 500 that tells nothing", async () => {
  const lost = await listen({ site: (_, __, next) => next() });
  expect((await fetch(`${lost}/nowhere`)).status).toBe(404);
  server?.close();
  const broken = await listen({ site: (_, __, next) => next(new Error("a secret")) });
  const answer = await fetch(broken);
  expect(answer.status).toBe(500);
  expect(await answer.text()).not.toContain("secret");
});

test("pages and files alike are sent with headers that keep them from being framed, sniffed or read across origins", async () => {
  const { headers } = await fetch(await listen({}));
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("x-frame-options")).toBe("DENY");
  expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
});
