import { createCore } from "./core.ts";
import { docs } from "./routes/docs/index.ts";
import { errors } from "./routes/errors/index.ts";
import { explain } from "./routes/explain/index.ts";
import { health } from "./routes/health/index.ts";
import { openapi } from "./routes/openapi/index.ts";
import { parse } from "./routes/parse/index.ts";
import { restore } from "./routes/restore/index.ts";
import { schema } from "./routes/schema/index.ts";

/**
 * The API, whole, at `/api`. Pure: the same on Node and on workerd; it keeps nothing between two calls.
 *
 * @example `createApi().fetch(new Request("http://localhost/api/health"))`
 */
export function createApi() {
  const core = createCore();
  return core
    .route("/api", restore)
    .route("/api", parse)
    .route("/api", explain)
    .route("/api", health)
    .route("/api", schema)
    .route("/api", errors)
    .route("/api", openapi(core))
    .route("/api", docs);
}

/** What a typed client (`hono/client`) needs to know. */
export type AppType = ReturnType<typeof createApi>;
