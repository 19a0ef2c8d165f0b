import { pages } from "./error-pages.data.ts";

/** One page of `docs/errors`. */
export interface ErrorPage {
  readonly title: string;
  /** Markdown of headings, paragraphs, lists and code. */
  readonly markdown: string;
}

/** Every page of `docs/errors` by its code, as the build wrote them down; a test holds them to the files. */
export const errorPages: Readonly<Record<string, ErrorPage>> = Object.fromEntries(
  Object.entries(pages).map(([code, markdown]) => [
    code,
    { title: markdown.slice("# ".length, markdown.indexOf("\n")), markdown },
  ]),
);
