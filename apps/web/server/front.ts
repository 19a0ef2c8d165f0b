import type { IncomingMessage, ServerResponse } from "node:http";
import type { HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { Hono } from "hono";

/** What stands behind the front. */
export interface Rooms {
  /** Answers every path under `/api`. */
  readonly api: { fetch(request: Request): Response | Promise<Response> };
  /** Kit's handler: pages and their files. It calls `next` when it has nothing at that path. */
  readonly site: (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => unknown;
}

const HEADERS = {
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
};

/** One Hono server in front of both: the API is not slowed by Kit, and Kit's limits on bodies and origins do not touch it. */
export function createFront({ api, site }: Rooms): Hono<{ Bindings: HttpBindings }> {
  const front = new Hono<{ Bindings: HttpBindings }>();
  front.all("/api/*", ({ req }) => api.fetch(req.raw));
  front.all("/api", ({ req }) => api.fetch(req.raw));
  front.all("*", async ({ env: { incoming, outgoing } }) => {
    await new Promise<void>((resolve) => {
      outgoing.once("close", resolve);
      for (const [name, value] of Object.entries(HEADERS)) outgoing.setHeader(name, value);
      site(incoming, outgoing, (error) => {
        outgoing.writeHead(error ? 500 : 404, { "content-type": "text/plain; charset=utf-8" });
        outgoing.end(error ? "Something went wrong here.\n" : "Nothing at this address.\n");
      });
    });
    return RESPONSE_ALREADY_SENT;
  });
  return front;
}
