import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { createApi } from "@readout/api";
import { createFront, type Rooms } from "./front.ts";
import { toAddress, toSettings } from "./settings.ts";

const GRACE_MS = 5000;
const HANDLER = new URL("../build/handler.js", import.meta.url);

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

if (!existsSync(HANDLER))
  fail("The site is not built yet. Run `npm start` in the root of the repository, or `pnpm build` first.");
const { handler }: { handler: Rooms["site"] } = await import(HANDLER.href);
const { host, port } = toSettings(process.env);
const server = createAdaptorServer({ fetch: createFront({ api: createApi(), site: handler }).fetch });

server.once("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EADDRINUSE") fail(`Port ${port} is taken on ${host}. Choose another: PORT=3001 npm start`);
  fail(`Cannot listen on ${toAddress(host, port)}: ${error.message}`);
});
server.listen(port, host, () => {
  process.stdout.write(`Readout: ${toAddress(host, (server.address() as AddressInfo).port)}\n`);
});

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    if ("closeIdleConnections" in server) server.closeIdleConnections();
    // a reader who keeps a connection open must not keep the server alive
    setTimeout(() => process.exit(0), GRACE_MS).unref();
  });
}
