import { definePlacePattern, matchEnd } from "../../engine/place-pattern.ts";
import type { Page } from "../page.ts";
import { type Follow, followAt, isAfterMark } from "./following.ts";
import { beforeNames, heads, titles } from "./name-lexicons.ts";
import type { NamedPlace } from "./named-place.ts";
import type { Posts } from "./posts-before.ts";

const DOCTRINE = definePlacePattern(
  /新时代|(?:强军|法治|经济|外交|文化|生态文明|关于[\p{Script=Han}]{2,12})?思想|同志为核心/u,
);

/** Names set one behind the other without a mark. */
const RUN_ON: Follow = { kind: "verb", end: 0 };

/** Names that are known from elsewhere in the text, wherever else they stand (陆启衡指出, 陆书记); `found` are those known, in order. */
export function namedAgain(page: Page, posts: Posts, found: readonly NamedPlace[]): NamedPlace[] {
  const { text } = page;
  const press = new Set(found.filter(({ rule }) => rule === "people/byline").map(({ name }) => name));
  const byFirst = new Map<string, Set<string>>();
  const bySurname = new Map<string, Set<string>>();
  let longest = 2;
  const offices = new Map<string, Set<string>>();
  for (const { name, offices: printed } of found) {
    if (press.has(name)) continue;
    for (const { text: office } of printed) add(offices, name, office);
    add(byFirst, name[0] as string, name);
    add(bySurname, name[0] as string, name);
    longest = Math.max(longest, name.length);
  }
  const takes = (at: number) => beforeNames.longestEndingAt(text, at, 0) !== undefined;
  const again: NamedPlace[] = [];
  let free = 0;
  let f = 0;
  const beginsKnown = (at: number) => {
    const names = byFirst.get(text[at] ?? "");
    return names !== undefined && longestOf(names, text, at, longest) !== undefined;
  };
  if (byFirst.size === 0) return again;
  const begins = new Array<boolean>(256).fill(false);
  // by the lower byte, which tells most characters apart
  for (const first of byFirst.keys()) begins[first.charCodeAt(0) & 255] = true;
  for (let at = 0; at < text.length; at++) {
    if (!begins[text.charCodeAt(at) & 255]) continue;
    const names = byFirst.get(text[at] as string);
    if (!names) continue;
    while (f < found.length && (found[f] as NamedPlace).span[1] <= at) f++;
    if (at < free || (f < found.length && (found[f] as NamedPlace).span[0] <= at)) continue;
    const name = longestOf(names, text, at, longest);
    if (name !== undefined) {
      const end = at + name.length;
      if (matchEnd(DOCTRINE, text, end) !== undefined) {
        page.trace?.refused("people/named-again", [at, end], "names a doctrine, not a person acting");
        continue;
      }
      const title = titles.longestAt(text, end, text.length);
      const before = posts.before(at);
      const follow = followAt(page, end) ?? (beginsKnown(end) ? RUN_ON : undefined);
      const placed =
        before !== undefined ||
        (follow !== undefined &&
          (name.length > 2 || isAfterMark(text, at) || takes(at) || follow.kind === "verb" || follow.kind === "title"));
      if (!placed) continue;
      const behind = title?.value === "post" && isTitle(page, title.start, title.end) ? [title] : [];
      again.push({
        name,
        span: [at, end],
        whole: [before?.from ?? at, title?.end ?? end],
        offices: [
          ...(before?.offices ?? []),
          ...behind.map(({ start, end: to }) => ({ text: text.slice(start, to), span: [start, to] as const })),
        ],
        listedAs: before?.listedAs ?? null,
        list: -1,
        rule: "people/named-again",
      });
      free = end;
      continue;
    }
    const title = titles.longestAt(text, at + 1, text.length);
    const bearers = bySurname.get(text[at] as string);
    if (!title || bearers?.size !== 1 || !(isAfterMark(text, at) || takes(at))) continue;
    if (!mayBear(offices.get([...bearers][0] as string), text.slice(title.start, title.end))) continue;
    again.push({
      name: [...bearers][0] as string,
      span: [at, at + 1],
      whole: [at, title.end],
      offices: [],
      listedAs: null,
      list: -1,
      rule: "people/surname-title",
    });
    free = title.end;
  }
  return again;
}

/** Whether a title behind a name is one: no longer word goes over it, and 代表 is no verb. */
function isTitle(page: Page, start: number, end: number): boolean {
  if ((heads.longestAt(page.text, start, page.text.length)?.end ?? 0) > end) return false;
  const behind = followAt(page, end);
  return page.text.slice(start, end) !== "代表" || (behind !== undefined && behind.kind !== "word");
}

/** 王主任 is not the 王 who is printed as governor: without a post every title will do, else one of the posts must end in it. */
function mayBear(offices: ReadonlySet<string> | undefined, title: string): boolean {
  if (offices === undefined || /^(?:同志|先生|女士|阁下|一行)$/u.test(title)) return true;
  return [...offices].some((office) => office.endsWith(title));
}

function add(map: Map<string, Set<string>>, key: string, name: string): void {
  const names = map.get(key);
  if (names) names.add(name);
  else map.set(key, new Set([name]));
}

function longestOf(names: ReadonlySet<string>, text: string, at: number, longest: number): string | undefined {
  for (let size = Math.min(longest, 16); size >= 2; size--) {
    const name = text.slice(at, at + size);
    if (name.length === size && names.has(name)) return name;
  }
  return undefined;
}
