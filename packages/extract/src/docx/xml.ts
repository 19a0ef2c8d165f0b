/** One step through a document of XML. */
export type XmlToken =
  | { readonly type: "open" | "close" | "empty"; readonly name: string; readonly tag: string }
  | { readonly type: "text"; readonly span: readonly [start: number, end: number] };

const NAME_END = /[\s/>]/u;

/**
 * Tags and text in their order. No check of the grammar: what is no tag is passed over. Linear.
 * Names keep their prefix; `tag` is all between the angle brackets.
 */
export function* readXml(xml: string): Generator<XmlToken> {
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf("<", at);
    if (open < 0) return;
    if (open > at) yield { type: "text", span: [at, open] };
    at = toTagEnd(xml, open);
    const mark = xml.charAt(open + 1);
    if (mark === "?" || mark === "!") continue;
    const tag = xml.slice(open + 1, at - 1);
    const isClose = mark === "/";
    const name = isClose ? tag.slice(1).trim() : toName(tag);
    yield { type: isClose ? "close" : tag.endsWith("/") ? "empty" : "open", name, tag };
  }
}

function toName(tag: string): string {
  const end = tag.search(NAME_END);
  return end < 0 ? tag : tag.slice(0, end);
}

/** Behind the `>` that ends a tag; one inside a quoted value does not. */
function toTagEnd(xml: string, open: number): number {
  if (xml.startsWith("<!--", open)) return toBehind(xml, "-->", open);
  if (xml.startsWith("<![CDATA[", open)) return toBehind(xml, "]]>", open);
  let quote = "";
  for (let at = open + 1; at < xml.length; at++) {
    const char = xml.charAt(at);
    if (quote !== "") quote = char === quote ? "" : quote;
    else if (char === '"' || char === "'") quote = char;
    else if (char === ">") return at + 1;
  }
  return xml.length;
}

function toBehind(xml: string, end: string, from: number): number {
  const at = xml.indexOf(end, from);
  return at < 0 ? xml.length : at + end.length;
}

/** The value of an attribute of a tag; the name with its prefix. */
export function readAttribute(tag: string, name: string): string | undefined {
  const from = tag.indexOf(` ${name}=`);
  const quote = tag.charAt(from + name.length + 2);
  if (from < 0 || (quote !== '"' && quote !== "'")) return;
  const start = from + name.length + 3;
  const end = tag.indexOf(quote, start);
  return end < 0 ? undefined : toCharacters(tag.slice(start, end));
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The text with its references read: `&lt;`, `&#x4e00;`. */
export function toCharacters(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/giu, (whole, hex, decimal, named) => {
    if (named) return NAMED[named] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
