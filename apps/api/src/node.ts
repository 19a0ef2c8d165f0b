import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { createApi } from "./app.ts";

const port = Number(process.env.PORT || 8787);
const hostname = process.env.HOST || "127.0.0.1";

const server = serve({ fetch: createApi().fetch, hostname, port }, ({ address, port: own }: AddressInfo) => {
  process.stdout.write(`Readout API: http://${address}:${own}/api/docs\n`);
});
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => server.close(() => process.exit(0)));
