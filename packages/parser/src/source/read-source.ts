import type { Issue, Source } from "@readout/schema";
import type { Copy } from "./copy.ts";
import { readEncodingName } from "./encoding/declared.ts";
import { toDecoded } from "./encoding/decode.ts";
import { hashBytes } from "./hash.ts";
import { isDay } from "./html/day.ts";
import { type PageFacts, toPageFacts } from "./html/facts.ts";
import { toPage } from "./html/page.ts";
import { isHtml } from "./html/sniff.ts";
import type { Input, InputObject } from "./input.ts";
import { ReadoutError } from "./readout-error.ts";

export type { Copy } from "./copy.ts";

/** An input as text, before its markup is read. */
interface Given {
  readonly text: string;
  readonly isPage: boolean;
  readonly encoding: string;
  readonly bytes: Uint8Array;
  readonly issues: readonly Issue[];
}

/**
 * Reads an input to its copy: bytes decoded, a page's visible text in reading order. Any text, page or bytes give a copy; issues are in its positions.
 *
 * @throws ReadoutError on a caller's fault: not exactly one of `text`, `html`, `bytes`; an encoding that nobody knows; a publication day that is none.
 */
export function readSource(input: Input): Copy {
  const facts: InputObject = typeof input === "string" ? { text: input } : input;
  checkFacts(facts);
  const given = toGiven(facts);
  const base = { witness: hashBytes(given.bytes), isWitnessed: "text" in facts && facts.text !== undefined };
  if (!given.isPage) {
    const source = toSource(facts, given, undefined);
    return { ...base, text: given.text, source, map: undefined, blocks: undefined, issues: given.issues };
  }
  const { text, map, blocks, head } = toPage(given.text);
  return {
    ...base,
    text,
    source: toSource(facts, given, toPageFacts(text, blocks, head)),
    map,
    blocks,
    // the place of an unreadable byte is one of the page's source, not of the copy
    issues: given.issues.map((issue) => ({ ...issue, span: null })),
  };
}

function toGiven(input: InputObject): Given {
  if ("bytes" in input && input.bytes !== undefined) {
    const encoding = input.encoding === undefined ? undefined : readEncodingName(input.encoding);
    const decoded = toDecoded(input.bytes, encoding);
    const isPage =
      toMediaType(input.mediaType) === "text/html" ||
      (toMediaType(input.mediaType) === undefined && isHtml(decoded.text));
    return { ...decoded, isPage, bytes: input.bytes };
  }
  const isPage = "html" in input && input.html !== undefined;
  const text = isPage ? input.html : (input as { readonly text: string }).text;
  return { text, isPage, encoding: "utf-8", bytes: new TextEncoder().encode(text), issues: [] };
}

/** `undefined` for a type that says neither text nor page: the bytes decide then. */
function toMediaType(declared: string | undefined): "text/html" | "text/plain" | undefined {
  const type = declared?.split(";")[0]?.trim().toLowerCase();
  if (type === "text/html" || type === "application/xhtml+xml") return "text/html";
  return type === "text/plain" || type === "text/markdown" ? "text/plain" : undefined;
}

function toSource(facts: InputObject, given: Given, page: PageFacts | undefined): Source {
  return {
    file: facts.file ?? null,
    url: facts.url ?? null,
    mediaType: toPrintedType(given),
    encoding: given.encoding,
    bytes: given.bytes.length,
    published: facts.published ?? page?.published ?? null,
    title: facts.title ?? page?.title ?? null,
    publisher: facts.publisher ?? page?.publisher ?? null,
    authors: [...(facts.authors ?? page?.authors ?? [])],
    retrieved: facts.retrieved ?? null,
    archivedUrl: facts.archivedUrl ?? null,
  };
}

function toPrintedType({ isPage, encoding, issues }: Given): string {
  if (isPage) return "text/html";
  if (issues.some(({ code }) => code === "source/pdf")) return "application/pdf";
  return encoding === "binary" ? "application/octet-stream" : "text/plain";
}

function checkFacts(input: InputObject): void {
  const contents: { readonly text?: unknown; readonly html?: unknown; readonly bytes?: unknown } = input;
  const given = (["text", "html", "bytes"] as const).filter((key) => contents[key] !== undefined);
  if (given.length !== 1)
    throw new ReadoutError(
      "input/one-content",
      given.length === 0 ? "the input has no content" : `the input has ${given.join(" and ")}`,
      {
        hint: "give exactly one of text, html and bytes",
      },
    );
  const content = contents[given[0] ?? "text"];
  if (given[0] === "bytes" ? !(content instanceof Uint8Array) : typeof content !== "string")
    throw new ReadoutError("input/content-type", `${given[0]} is ${content === null ? "null" : typeof content}`, {
      hint: "text and html are strings, bytes are a Uint8Array",
    });
  if (input.published != null && !isDay(input.published))
    throw new ReadoutError("input/published", `published is no day: ${JSON.stringify(input.published)}`, {
      hint: "write it as YYYY-MM-DD",
    });
  if ("encoding" in input && input.encoding !== undefined && readEncodingName(input.encoding) === undefined)
    throw new ReadoutError("input/encoding", `no encoding is named ${JSON.stringify(input.encoding)}`, {
      hint: "give a label of the Encoding Standard, such as utf-8, gb18030 or big5, or none",
    });
}
