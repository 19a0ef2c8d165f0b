/** Elements that begin a new line of the page. */
const BLOCK = new Set(
  (
    "address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form " +
    "frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section summary " +
    "table tbody td tfoot th thead tr ul"
  ).split(" "),
);

/** Elements whose content no reader sees as text of the page, or that a reader fills in. */
const UNSEEN = new Set(
  "audio canvas datalist head iframe math noembed noframes noscript object progress script select style svg template textarea title video".split(
    " ",
  ),
);

const VOID = new Set(
  "area base basefont bgsound br col embed frame hr img input link meta param source track wbr".split(" "),
);

/** Elements that an end tag of another element outside never closes. */
const SCOPE = new Set("button caption html table td template th".split(" "));

/** Which open elements a start tag closes by itself, and where the search for them ends. */
const CLOSES: Readonly<Record<string, { readonly tags: readonly string[]; readonly within: readonly string[] }>> = {
  li: { tags: ["li"], within: ["ol", "ul", "menu", "table"] },
  dt: { tags: ["dt", "dd"], within: ["dl", "table"] },
  dd: { tags: ["dt", "dd"], within: ["dl", "table"] },
  tr: { tags: ["tr"], within: ["table"] },
  td: { tags: ["td", "th"], within: ["tr", "table"] },
  th: { tags: ["td", "th"], within: ["tr", "table"] },
  tbody: { tags: ["tbody", "thead", "tfoot"], within: ["table"] },
  thead: { tags: ["tbody", "thead", "tfoot"], within: ["table"] },
  tfoot: { tags: ["tbody", "thead", "tfoot"], within: ["table"] },
  option: { tags: ["option"], within: ["select"] },
  body: { tags: ["head"], within: ["body"] },
};

export const isBlockElement = (tag: string): boolean => BLOCK.has(tag);
export const isUnseenElement = (tag: string): boolean => UNSEEN.has(tag);
export const isVoidElement = (tag: string): boolean => VOID.has(tag);
export const isScopeElement = (tag: string): boolean => SCOPE.has(tag);

/** What a start tag closes before it opens; a paragraph ends where any block begins. */
export function toImpliedEnd(
  tag: string,
): { readonly tags: readonly string[]; readonly within: readonly string[] } | undefined {
  if (tag === "a") return { tags: ["a"], within: ["table", "td"] };
  return CLOSES[tag];
}

const HIDING_STYLE = /display\s{0,9}:\s{0,9}none|font-size\s{0,9}:\s{0,9}0(?![.\d])/iu;

/** Hidden by its own attributes. `visibility: hidden` is not: pages set it until a script has run, over the whole article. */
export function isHiding(attributes: ReadonlyMap<string, string>, tag: string): boolean {
  if (tag === "html" || tag === "body") return false;
  const style = attributes.get("style");
  return attributes.has("hidden") || (style !== undefined && HIDING_STYLE.test(style.slice(0, 500)));
}
