import type { PersonMention } from "@readout/schema";
import type { Page } from "../page.ts";
import type { Act } from "./acts.ts";
import type { NamedPlace } from "./named-place.ts";
import type { PersonRead } from "./people-read.ts";

/** Who is named without taking part, and as what; each once. */
export function readMentioned(
  page: Page,
  acts: readonly Act[],
  names: readonly NamedPlace[],
  people: readonly PersonRead[],
): PersonMention[] {
  const taking = new Set(people.map(({ name }) => name));
  const told = new Map(acts.map((act) => [act.place.span[0], act]));
  const seen = new Set<string>();
  const mentioned: PersonMention[] = [];
  for (const place of names) {
    if (taking.has(place.name) || seen.has(place.name)) continue;
    // 以某某同志为核心的党中央 names a body
    if (page.text.startsWith("为核心", place.whole[1])) continue;
    seen.add(place.name);
    const [from, to] = place.whole;
    mentioned.push({
      text: page.text.slice(from, to),
      name: place.name,
      span: [from, to],
      as: asWhat(page, place, told.get(place.span[0])),
    });
  }
  return mentioned;
}

function asWhat({ text }: Page, { whole, rule }: NamedPlace, act: Act | undefined): string {
  if (rule === "people/byline") return "reporter";
  const behind = text.slice(whole[1], whole[1] + 60).split(/[，。；]/u, 1)[0] ?? "";
  const before = text.slice(Math.max(0, whole[0] - 8), whole[0]);
  if (/(?:讲话|指示|批示|论述|贺信|回信|要求|部署|思想|关心)/u.test(behind)) return "owner of an instruction";
  if (/(?:任命|免去|选举|接受|决定|当选|补选|提名|推选|递补)$/u.test(before) || /^(?:为|辞去|任)/u.test(behind))
    return "appointed";
  if (/^(?:先生|同志|女士)?(?:诞辰|逝世|牺牲|遗体|骨灰)/u.test(behind) || /(?:纪念|缅怀|悼念)$/u.test(before))
    return "commemorated";
  if (before.endsWith("在") && /陪同下/u.test(behind)) return "accompanying";
  if (/(?:先进|事迹|精神|榜样|同志为榜样)/u.test(behind)) return "held up as a model";
  return act ? "named" : "outside the account";
}
