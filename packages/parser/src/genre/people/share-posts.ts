import type { Page } from "../page.ts";
import { LIST_RULE } from "./find-names.ts";
import { isBlankMark, isListMark } from "./list-marks.ts";
import type { NamedPlace } from "./named-place.ts";

/** Numbers the lists, and gives a post or label printed once before several names to each: `省政协副主席A、B、C`. */
export function sharePosts(page: Page, places: readonly NamedPlace[]): NamedPlace[] {
  const shared: NamedPlace[] = [];
  let list = -1;
  for (const place of places) {
    const last = shared.at(-1);
    const joined = last !== undefined && joins(page.text, last, place);
    if (!joined) list++;
    const bare = place.offices.length === 0 && place.listedAs === null;
    const given = joined && bare && last.rule !== "people/surname-title" && !hasTitleBehind(last);
    shared.push({
      ...place,
      list,
      offices: given ? last.offices : place.offices,
      listedAs: given ? last.listedAs : place.listedAs,
    });
  }
  return shared;
}

function joins(text: string, last: NamedPlace, place: NamedPlace): boolean {
  const [from, to] = [last.whole[1], place.whole[0]];
  return isListMark(text, from, to) || (place.rule === LIST_RULE && isBlankMark(text, from, to));
}

/** 高委员、李四: a post behind a name is its own. */
function hasTitleBehind({ offices, span }: NamedPlace): boolean {
  return offices.some((office) => office.span[0] >= span[1]);
}
