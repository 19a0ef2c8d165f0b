import { ReadoutError } from "@readout/parser";
import type { Problem } from "@readout/schema";
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import { errorPages } from "./error-pages.ts";

const MEDIA_TYPE = "application/problem+json; charset=utf-8";

/** The statuses of what the API itself refuses; every other code is a text that cannot be read. */
const STATUSES: Readonly<Record<string, number>> = {
  "request/wrong-parameter": 400,
  "input/not-json": 400,
  "input/not-utf-8": 400,
  "request/not-found": 404,
  "request/method-not-allowed": 405,
  "input/too-large": 413,
  "request/unsupported-type": 415,
  "internal/unexpected": 500,
};
const UNREADABLE = 422;

/** RFC 9457 problem details of one refusal. The title is that of its page. */
function toProblem({ code, message, hint }: ReadoutError, path: string): Problem {
  return {
    type: `/api/errors/${code}`,
    title: errorPages[code]?.title ?? code,
    status: STATUSES[code] ?? UNREADABLE,
    code,
    detail: message,
    hint,
    instance: path,
  };
}

/** Turns anything thrown into a refusal. What nobody foresaw is not told: it may hold what nobody should see. */
export function toRefusal(error: unknown): ReadoutError {
  if (error instanceof ReadoutError) return error;
  if (error instanceof HTTPException && error.status === 404) return toNotFound();
  return new ReadoutError("internal/unexpected", "Something went wrong here, and not with what you sent.", {
    hint: "Try again; if it stays, report it with the time of the call.",
    cause: error,
  });
}

export const toNotFound = (): ReadoutError =>
  new ReadoutError("request/not-found", "there is nothing at this address", {
    hint: "GET /api/openapi.json lists every address; /api/docs shows them",
  });

/** The answer to a call that is refused. */
export function refuse(c: Context, error: ReadoutError, headers: Readonly<Record<string, string>> = {}): Response {
  const problem = toProblem(error, c.req.path);
  return c.body(JSON.stringify(problem), problem.status as 400, { "content-type": MEDIA_TYPE, ...headers });
}
