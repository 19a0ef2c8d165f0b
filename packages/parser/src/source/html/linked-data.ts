import { readDay } from "./day.ts";

/** What schema.org data of an article declares. */
export interface LinkedFacts {
  readonly title: string | undefined;
  readonly published: string | undefined;
  readonly publisher: string | undefined;
  readonly authors: readonly string[];
}

const MOST_DEPTH = 6;

/** Facts of the first object that has a headline or a publication date; broken JSON is passed over. */
export function readLinkedData(scripts: readonly string[]): LinkedFacts | undefined {
  for (const script of scripts) {
    const article = findArticle(parseJson(script), 0);
    if (!article) continue;
    const published = toText(article.datePublished) ?? toText(article.pubDate);
    return {
      title: toText(article.headline) ?? toText(article.title),
      published: published === undefined ? undefined : readDay(published),
      publisher: toName(article.publisher),
      authors: toList(article.author).flatMap((one) => toName(one) ?? []),
    };
  }
  return undefined;
}

type Json = Readonly<Record<string, unknown>>;

function findArticle(value: unknown, depth: number): Json | undefined {
  if (depth > MOST_DEPTH || value === null || typeof value !== "object") return undefined;
  if (Array.isArray(value)) {
    for (const one of value.slice(0, 100)) {
      const found = findArticle(one, depth + 1);
      if (found) return found;
    }
    return undefined;
  }
  const object = value as Json;
  if (object.headline !== undefined || object.datePublished !== undefined || object.pubDate !== undefined)
    return object;
  return findArticle(object["@graph"], depth + 1);
}

/** Content systems leave line ends inside strings. */
function parseJson(script: string): unknown {
  try {
    return JSON.parse(script.replace(/[\n\r\t]+/gu, " "));
  } catch {
    return undefined;
  }
}

const toText = (value: unknown): string | undefined =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;

const toList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value.slice(0, 20) : [value]);

function toName(value: unknown): string | undefined {
  if (value === null || typeof value !== "object") return toText(value);
  return toText((value as Json).name);
}
