import { Readability } from "@mozilla/readability";
import { parse } from "@readout/parser";
import { Defuddle } from "defuddle/node";
import { parseHTML } from "linkedom";
import { toText } from "./read-cases.ts";

/** What an extractor gives of one page. */
export interface Extract {
  readonly title: string | undefined;
  readonly date: string | undefined;
  readonly body: string;
}

export interface Reader {
  readonly name: string;
  /** @param page - The page as rightly decoded text: the peers read no bytes. */
  read(bytes: Uint8Array, page: string): Extract | Promise<Extract>;
}

/** What a page shows beside its body. The headline is scored as the title. */
const BESIDE = new Set(["headline", "rights", "related", "furniture", "credit", "byline"]);

/** From bytes to the whole record; the body is what its blocks say is body. */
const readout: Reader = {
  name: "readout",
  read(bytes) {
    const { source, blocks, text } = parse({ bytes, mediaType: "text/html" }, { script: "keep" });
    const body = blocks.filter(({ role }) => !BESIDE.has(role)).map(({ span }) => text.slice(...span));
    return { title: source.title ?? undefined, date: source.published ?? undefined, body: body.join("\n") };
  },
};

const readability: Reader = {
  name: "@mozilla/readability",
  read(_, page) {
    const article = new Readability(parseHTML(page).document).parse();
    return {
      title: article?.title ?? undefined,
      date: article?.publishedTime ?? undefined,
      body: article?.textContent ?? "",
    };
  },
};

const defuddle: Reader = {
  name: "defuddle",
  async read(_, page) {
    const { title, published, content } = await Defuddle(parseHTML(page).document, "https://example.com/", {
      useAsync: false,
    });
    return { title, date: published, body: toText(content) };
  },
};

export const READERS: readonly Reader[] = [readout, readability, defuddle];
