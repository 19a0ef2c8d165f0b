import { type PlacedBlock, type Step, toParent } from "./container.ts";
import { toTeasers } from "./teasers.ts";

const SENTENCE_END = /[。！？；…]|[.!?](?=\s|$|["'”’])/u;
const COMMA = /[，、,：:]/gu;
const HEADING = /^h[1-6]$/u;
const LEAST_PROSE = 12;
const MOST_LINKED = 0.4;

/** How good an element around the best one must be to be taken instead. */
const NEARLY = 0.99;
/** An element that holds more of the page's prose than this holds the article too, whatever it is called. */
const MOST_OUTSIDE = 0.8;
/** Prose of comments and teasers counts little when the article is looked for. */
const OUTSIDE_WEIGHT = 0.2;

/** Names of elements that hold other things than the article; whole words of ids and classes, or beginnings of them. */
const OUTSIDE_WORDS =
  /(?:^|[#.\-_\d])(?:comments?|footer|foot|nav|navbar|menu|sidebar|aside|breadcrumbs?|crumbs?|related|relate|relevant|recommend|recommended|tuijian|recom|share|social|copyright|banner|advert|ads?|hot|hotnews|rank|ranking|promo|subscribe|login|search|toolbar|tags?|qrcode|weixin|pager|pagination|declare|disclaimer|statement|reply|replies|popup|modal|cookie)(?=$|[#.\-_\d])/u;
const OUTSIDE_TAGS = new Set(["nav", "footer", "aside", "form", "button", "select", "menu"]);

/** How much a block reads like running text, in characters; 0 for labels, lists of links and navigation. */
export function toProse({ tag, text, linkShare }: PlacedBlock): number {
  if (text.length < LEAST_PROSE || linkShare > MOST_LINKED || HEADING.test(tag)) return 0;
  const commas = text.match(COMMA)?.length ?? 0;
  if (!SENTENCE_END.test(text) && commas < 2) return 0;
  return text.length * (1 - linkShare);
}

const isNamedOutside = ({ tag, words }: Step): boolean => OUTSIDE_TAGS.has(tag) || OUTSIDE_WORDS.test(words);

/**
 * The elements that hold something else: those that say so by their name, and teasers of other articles.
 * One that holds most of the page's prose holds the article too, whatever it is called: whole pages stand in a form.
 */
export function toOutside(blocks: readonly PlacedBlock[]): ReadonlySet<Step> {
  const teasers = toTeasers(blocks);
  const held = new Map<Step, number>();
  let total = 0;
  for (const block of blocks) {
    const prose = toProse(block);
    total += prose;
    for (const step of block.steps)
      if (teasers.has(step) || isNamedOutside(step)) held.set(step, (held.get(step) ?? 0) + prose);
  }
  return new Set([...held].filter(([, prose]) => prose <= total * MOST_OUTSIDE).map(([step]) => step));
}

/**
 * The element that holds the article: of all elements the one whose text is most nearly all the prose of the page and nothing else, as F1 of prose kept and text kept.
 *
 * @returns `undefined` on a page without prose.
 */
export function findArticle(blocks: readonly PlacedBlock[], outside: ReadonlySet<Step>): Step | undefined {
  const held = new Map<Step, { prose: number; text: number }>();
  let total = 0;
  for (const block of blocks) {
    const prose = block.steps.some((step) => outside.has(step)) ? toProse(block) * OUTSIDE_WEIGHT : toProse(block);
    total += prose;
    const parent = toParent(block);
    for (const step of block.steps) {
      // a paragraph is never the whole article
      if (step === block.steps.at(-1) && step !== parent) continue;
      const sum = held.get(step) ?? { prose: 0, text: 0 };
      sum.prose += prose;
      sum.text += block.text.length;
      held.set(step, sum);
    }
  }
  const scored = [...held].map(([step, { prose, text }]) => ({
    step,
    score: prose === 0 ? 0 : (2 * prose) / (total + text),
  }));
  const best = scored.reduce((most, { score }) => Math.max(most, score), 0);
  // the outermost that is nearly as good: a short last paragraph is no prose, and still the article's
  return best === 0 ? undefined : scored.find(({ score }) => score >= best * NEARLY)?.step;
}
