/** What begins a paragraph of a readout oftener than a further sentence of one. */
const OPENINGS =
  /^(?:会议|會議|座谈会|座談會|会上|會上|会前|會前|会后|會後|會后|中共中央|据了解|據了解|本次|当地时间|當地時間)/u;
/** Somebody speaks; 他 and 大家 go on with the paragraph that named them. */
const SPEAKING =
  /^(?!他|她|我|大家|并|要|各|二是|三是|四是|五是)[^，。；：\n]{2,14}(?:强调|強調|指出|表示|要求|建议|建議)[，：,:]/u;
/** Who was there: such a list is a paragraph of its own. Lines within it are still cut. */
const ATTENDING =
  /^(?!他|她|我|要|各)[^。；]{2,300}?(?:出席|参加|參加|列席|陪同)(?:了)?(?:会议|會議|上述活动|上述活動|活动|活動|座谈[会會]?|座談[会會]?|调研|調研|考察|有关活动|會見|会见)?。/u;
const LONGEST_LIST = 320;
const NUMBERED = [
  /^[一二三四五六七八九十]{1,3}是/u,
  /^第[一二三四五六七八九十]{1,3}，/u,
  /^[一二三四五六七八九十]{1,3}、/u,
  /^[（(][一二三四五六七八九十]{1,3}[）)]/u,
  /^\d{1,2}[.、．]/u,
];
const REACH = 80;
/** So many characters make two openings alike: a name, 会议. */
const ALIKE = 2;

/** The ways in which the paragraphs of one page begin, as far as they are known to be paragraphs. */
export interface KnownStarts {
  readonly openings: ReadonlySet<string>;
  readonly numbered: ReadonlySet<number>;
}

export function learnStarts(text: string, starts: Iterable<number>): KnownStarts {
  const openings = new Set<string>();
  const numbered = new Set<number>();
  for (const at of starts) {
    openings.add(text.slice(at, at + ALIKE));
    const kind = numberingAt(text, at);
    if (kind !== -1) numbered.add(kind);
  }
  return { openings, numbered };
}

/** Whether a sentence begins a paragraph rather than going on with one. */
export function isLikelyStart(text: string, at: number, known: KnownStarts): boolean {
  const kind = numberingAt(text, at);
  if (kind !== -1) return known.numbered.has(kind);
  if (known.openings.has(text.slice(at, at + ALIKE))) return true;
  const ahead = text.slice(at, at + REACH);
  return OPENINGS.test(ahead) || SPEAKING.test(ahead) || ATTENDING.test(text.slice(at, at + LONGEST_LIST));
}

function numberingAt(text: string, at: number): number {
  const ahead = text.slice(at, at + 6);
  return NUMBERED.findIndex((pattern) => pattern.test(ahead));
}
