import type { Deadline, Span } from "@readout/schema";
import type { DateReading } from "../../../zh/date/date-readings.ts";

/** How a printed time limit goes on after its date: 3月底·前, 年·内. */
const LIMIT = /底?(?:之前|以前|前|之内|以内|内|止)/duy;
/** A span of time as a limit: 三年内, 30个工作日内; an event: 春节前. */
const SPAN_OR_EVENT =
  /(?:[0-9]{1,4}|[一二两三四五六七八九十百]{1,4})个?(?:半)?(?:年|月|周|天|日|小时|分钟|工作日)(?:之内|以内|内)|(?:春节|元旦|国庆节?|中秋节?|五一|两节|节|主?汛期|入汛|入冬|供暖季|开学|春耕|秋收|两会)(?:到来)?(?:之前|以前|前)(?!夕)/u;

/**
 * The printed time limit of a clause: 年底前, 到2035年, 三年内.
 *
 * @param dates - Those of the whole text, by place; `edtf` of the limit is open at its beginning (`../2031-12`).
 * @returns null where none is printed: a date alone is no limit.
 */
export function readDeadline(text: string, span: Span, dates: readonly DateReading[]): Deadline | null {
  for (const date of dates) {
    const [from, to] = date.span;
    LIMIT.lastIndex = to;
    const after = LIMIT.exec(text)?.[0].length ?? 0;
    const led = from > span[0] && (text[from - 1] === "到" || text[from - 1] === "至") ? 1 : 0;
    if (!date.edtf.startsWith("../") && after === 0 && led === 0 && !text.startsWith("内", to - 1)) continue;
    // 到2031年的目标 says which goal; 截至3月底 counts what was
    if (to + after > span[1] || text[to + after] === "的" || text[from - led - 1] === "截") continue;
    const whole: Span = [from - led, to + after];
    const last = date.edtf.split("/").at(-1) as string;
    return { text: text.slice(...whole), span: whole, edtf: date.edtf.startsWith("../") ? date.edtf : `../${last}` };
  }
  if (!hasLimit(text, span)) return null;
  const printed = text.slice(...span);
  const found = SPAN_OR_EVENT.exec(printed);
  if (!found || /[至到为]/u.test(printed[found.index - 1] ?? "") || printed[found.index + found[0].length] === "的")
    return null;
  const whole: Span = [span[0] + found.index, span[0] + found.index + found[0].length];
  return { text: text.slice(...whole), span: whole, edtf: null };
}

function hasLimit(text: string, [from, to]: Span): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 0x5185 || text.charCodeAt(at) === 0x524d) return true; // 内, 前
  return false;
}
