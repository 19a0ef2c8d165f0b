import { OpenAPIHono } from "@hono/zod-openapi";
import { ReadoutError } from "@readout/parser";
import { cors } from "hono/cors";
import { etag } from "hono/etag";
import { logUnexpected } from "./log.ts";
import { toAllowed } from "./middleware/allowed-methods.ts";
import { secureHeaders } from "./middleware/secure-headers.ts";
import { refuse, toNotFound, toRefusal } from "./problem.ts";

/** An app or a part of one whose every refusal is a problem of RFC 9457. */
export function createRouter(): OpenAPIHono {
  return new OpenAPIHono({
    defaultHook: (result, c) => {
      if (result.success) return;
      const [issue] = result.error.issues;
      const name = issue?.path.join(".");
      const detail = `${name ? `${name}: ` : ""}${issue?.message}`;
      return refuse(
        c,
        new ReadoutError("request/wrong-parameter", detail, { hint: "GET /api/openapi.json lists every parameter" }),
      );
    },
  });
}

/** The app before its routes: what holds for every call. */
export function createCore(): OpenAPIHono {
  const app = createRouter();
  // any page may ask: there are no cookies and no secrets here
  app.use(
    "*",
    cors({ origin: "*", allowMethods: ["GET", "HEAD", "POST"], exposeHeaders: ["etag"], maxAge: 86_400 }),
    secureHeaders,
  );
  app.get("*", etag());
  app.notFound((c) => {
    const allowed = toAllowed(app, c.req.path);
    if (allowed.length === 0) return refuse(c, toNotFound());
    const allow = allowed.join(", ");
    const hint = `use ${allow}`;
    return refuse(
      c,
      new ReadoutError("request/method-not-allowed", `${c.req.method} is not for this address`, { hint }),
      { allow },
    );
  });
  app.onError((error, c) => {
    const refusal = toRefusal(error);
    if (refusal.code === "internal/unexpected") logUnexpected(error);
    return refuse(c, refusal);
  });
  return app;
}
