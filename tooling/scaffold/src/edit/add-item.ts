import { Refusal } from "../refusal.ts";

const LINE_WIDTH = 120;

/**
 * Puts an item into an array of a module: `export const <list> … = [ … ]`.
 *
 * @param before - The item to stand before; last without one.
 * @throws Refusal - When the module has no such list, or the list no such item.
 */
export function addItem(path: string, text: string, list: string, item: string, before?: string): string {
  const { from, to } = findList(path, text, list);
  const items = splitItems(text.slice(from, to));
  const at = before === undefined ? items.length : items.indexOf(before);
  if (at < 0)
    throw new Refusal(`${before} is not in the list`, {
      where: `${path}, ${list}`,
      why: `it has ${items.join(", ")}`,
      now: "name one of them after --before, or leave it out",
    });
  if (text.charAt(from) === "\n") {
    const line = before === undefined ? to : text.indexOf(`\n  ${before},\n`, from) + 1;
    return `${text.slice(0, line)}  ${item},\n${text.slice(line)}`;
  }
  const longer = items.toSpliced(at, 0, item);
  const start = text.lastIndexOf("\n", from) + 1;
  const end = text.indexOf("\n", to);
  const short = `${text.slice(start, from)}${longer.join(", ")}${text.slice(to, end)}`;
  const long = `${text.slice(start, from)}\n${longer.map((one) => `  ${one},\n`).join("")}${text.slice(to, end)}`;
  return text.slice(0, start) + (short.length <= LINE_WIDTH ? short : long) + text.slice(end);
}

/** From after `[` to `]`. */
function findList(path: string, text: string, list: string): { from: number; to: number } {
  const [head] = new RegExp(`^export const ${list}\\b[^=]*= \\[`, "mu").exec(text) ?? [];
  const from = head === undefined ? -1 : text.indexOf(head) + head.length;
  const to = from < 0 ? -1 : closing(text, from);
  if (to >= 0) return { from, to };
  throw new Refusal(`the list ${list} is missing`, {
    where: path,
    why: "it was moved or renamed since the kind was written",
    now: "name its new place in tooling/scaffold/src/kinds",
  });
}

function closing(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const sign = text.charAt(at);
    if ("[{(".includes(sign)) depth++;
    if ("]})".includes(sign) && depth-- === 0) return at;
  }
  return -1;
}

/** At the commas outside of brackets. */
function splitItems(inside: string): string[] {
  const items = [""];
  let depth = 0;
  for (const sign of inside) {
    if ("[{(".includes(sign)) depth++;
    if ("]})".includes(sign)) depth--;
    if (sign === "," && depth === 0) items.push("");
    else items.push((items.pop() ?? "") + sign);
  }
  return items.map((item) => item.trim()).filter(Boolean);
}
