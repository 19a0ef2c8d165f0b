import { z } from "@hono/zod-openapi";
import type { ParseOptions } from "@readout/parser";
import { Day, Problem } from "@readout/schema";
import { MEDIA_TYPES } from "./body/media-type.ts";

/** What may be asked for beside the text. */
export const Query = z.strictObject({
  published: Day.optional().describe("The publication day, from which a missing year is concluded."),
  script: z
    .enum(["auto", "hans", "keep"])
    .optional()
    .describe("auto: Traditional is converted where it was converted before. hans: always. keep: never."),
});

export const include = z
  .enum(["edits", "each-edit"])
  .optional()
  .describe(
    "edits: the list of edits that leads back to the copy, neighbours joined, and the map to its source. each-edit: the same with every edit by itself.",
  );

export const units = z
  .enum(["utf-16", "codepoint"])
  .optional()
  .describe("How positions are counted; codepoint suits Python and R.");

/** What the parser is asked, from what was asked of the API. */
export function toOptions(query: {
  readonly script?: "auto" | "hans" | "keep" | undefined;
  readonly include?: "edits" | "each-edit" | undefined;
  readonly units?: "utf-16" | "codepoint" | undefined;
}): ParseOptions {
  return {
    ...(query.script && query.script !== "auto" ? { script: query.script } : {}),
    ...(query.include ? { edits: query.include === "edits" || ("each" as const) } : {}),
    ...(query.units === "codepoint" ? { units: query.units } : {}),
  };
}

const WORDS: Readonly<Record<(typeof MEDIA_TYPES)[number], string>> = {
  "text/plain": "A text. A charset overrules the evidence of the bytes; without one they decide.",
  "text/html": "A page, as its bytes came.",
  "application/json": "A text, a page or bytes, and what is known of it.",
  "application/x-ndjson": "Many of them, one a line; answered line by line.",
};

const EXAMPLE = "岚江省召开全省防汛调度视频会议\n7月6日，副省长秦望舒主持召开会议。秦望舒强调，要加强巡查值守。";

/** A body that holds one copy, and where `lines` is said, also a stream of them. */
export function toRequestBody({ lines }: { readonly lines: boolean }) {
  const types = MEDIA_TYPES.filter((type) => lines || type !== "application/x-ndjson");
  const content = types.map((type) => {
    // checked by the parser's own intake, for JSON as for a line: a string here keeps the framework from reading it twice
    const isJson = type === "application/json";
    const schema = isJson ? { $ref: "#/components/schemas/InputLine" } : { type: "string" as const };
    const example = isJson ? { text: EXAMPLE, published: "2024-07-06" } : type === "text/plain" ? EXAMPLE : undefined;
    return [type, { schema, ...(example === undefined ? {} : { example }) }] as const;
  });
  const description = types.map((type) => `- \`${type}\`: ${WORDS[type]}`).join("\n");
  return { required: true, description, content: Object.fromEntries(content) };
}

const PROBLEMS = {
  400: "A parameter or the JSON is wrong.",
  413: "A body or a line is larger than 16 MiB.",
  415: "The Content-Type is not read.",
  422: "There is no text in it, or it is no text.",
} as const;

/** The refusals that every call with a copy in its body may get. */
export const problems = Object.fromEntries(
  Object.entries(PROBLEMS).map(([status, description]) => [
    status,
    { description, content: { "application/problem+json": { schema: Problem } } },
  ]),
) as Record<
  keyof typeof PROBLEMS,
  { description: string; content: { "application/problem+json": { schema: typeof Problem } } }
>;
