import type { Hono } from "hono";

/** The methods that an address answers to; none where there is nothing at it. */
export function toAllowed({ routes }: Pick<Hono, "routes">, path: string): string[] {
  const methods = routes
    .filter((route) => route.method !== "ALL" && !route.path.endsWith("*") && toPattern(route.path).test(path))
    .map(({ method }) => method);
  return [...new Set(methods.flatMap((method) => (method === "GET" ? ["GET", "HEAD"] : [method])))];
}

const toPattern = (path: string): RegExp =>
  new RegExp(`^${path.replace(/:\w+\{(.+?)\}/gu, "(?:$1)").replace(/:\w+/gu, "[^/]+")}$`, "u");
