import type { PageCase } from "./page-case.ts";
import type { Extract } from "./readers.ts";

/** 0 to 1 each; `undefined` where the project expects nothing. */
export interface Score {
  readonly title: number | undefined;
  readonly date: number | undefined;
  readonly body: number;
}

export function toScore(expected: PageCase, found: Extract): Score {
  return {
    title: expected.title === undefined ? undefined : Number(isTitle(expected.title, found.title ?? "")),
    date: expected.date === undefined ? undefined : Number(expected.date === found.date?.slice(0, 10)),
    body: toBodyScore(expected.body, found.body),
  };
}

/** Some projects expect the title with the site's name behind a separator: right is the title with it or without. */
function isTitle(expected: string, found: string): boolean {
  if (toKey(expected) === toKey(found)) return true;
  if (found.length < 2 || !expected.startsWith(found)) return false;
  return /^\s*[_|@–—:-]/u.test(expected.slice(found.length));
}

function toBodyScore(expected: PageCase["body"], found: string): number {
  if (typeof expected === "string") return toF1(expected, found);
  const body = toKey(found);
  const right = [
    ...expected.with.map((snippet) => body.includes(toKey(snippet))),
    ...expected.without.map((snippet) => !body.includes(toKey(snippet))),
  ];
  return right.filter(Boolean).length / right.length;
}

const SHINGLE = 4;

/** F1 of all runs of four letters, each as often as it stands; marks and white space do not count. */
function toF1(expected: string, found: string): number {
  const [wanted, given] = [toShingles(expected), toShingles(found)];
  let shared = 0;
  for (const [shingle, count] of given) shared += Math.min(count, wanted.get(shingle) ?? 0);
  const all = toSum(wanted) + toSum(given);
  return all === 0 ? 1 : (2 * shared) / all;
}

function toShingles(text: string): Map<string, number> {
  const letters = [...toKey(text)];
  const shingles = new Map<string, number>();
  for (let at = 0; at + SHINGLE <= letters.length; at++) {
    const shingle = letters.slice(at, at + SHINGLE).join("");
    shingles.set(shingle, (shingles.get(shingle) ?? 0) + 1);
  }
  return shingles;
}

const toSum = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((sum, one) => sum + one, 0);

const toKey = (text: string): string => text.replace(/[\s\p{P}\p{S}]+/gu, "").toLowerCase();
