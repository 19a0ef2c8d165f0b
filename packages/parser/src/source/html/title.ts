import type { CopyBlock } from "../copy.ts";
import type { PageHead } from "./page.ts";

/** Between a title and the names of section and site. */
const SEPARATOR =
  /\s*[_|｜]\s*|\s+[-–—:：>»·]+\s+|\s*(?:--|——|-_-|::)\s*|(?<=[\u3400-\u9fff”」》！？）])-(?=[\u3400-\u9fff])/u;
const HEADING = /^h[1-6]$/u;

/**
 * The title of the article: the heading that the declared title begins with or holds, else the declared title without the names of section and site.
 *
 * @returns `undefined` on a page that declares and prints none.
 */
export function toTitle(
  text: string,
  blocks: readonly CopyBlock[],
  head: PageHead,
  linked: string | undefined,
): string | undefined {
  const declared = [
    head.meta.get("og:title"),
    linked,
    head.title,
    head.meta.get("twitter:title"),
    head.meta.get("title"),
  ].flatMap((one) => (one === undefined || one.trim() === "" ? [] : [one.trim()]));
  const printed = blocks.filter(({ tag, linkShare }) => HEADING.test(tag) && linkShare < 1);
  const titles = printed.map(({ span }) => text.slice(...span)).filter((one) => one.length >= 4);
  const held = titles.filter((one) => declared.some((title) => toKey(title).includes(toKey(one))));
  const longest = held.toSorted((a, b) => b.length - a.length)[0];
  if (longest !== undefined) return longest;
  const first = declared[0];
  if (first === undefined) return titles[0];
  return withoutSite(first, text);
}

/** The first part that is long enough to be a title: section and site follow it, seldom go before it. */
function withoutSite(title: string, text: string): string {
  const parts = title.split(SEPARATOR).filter((part) => part !== "");
  if (parts.length < 2) return title;
  const printed = parts.filter((part) => part.length >= 8 && text.includes(part));
  const [best] = (printed.length > 0 ? printed : parts).toSorted((a, b) => b.length - a.length);
  return best ?? title;
}

const toKey = (title: string): string => title.replace(/[\s\p{P}\p{S}]+/gu, "").toLowerCase();
