import type { Readout, Span } from "@readout/schema";

/** A quotation of a record that does not slice back. */
export interface Misquotation {
  readonly path: string;
  readonly says: string;
  readonly slices: string;
}

/** Every item of a record that has both words and a place, where they differ; and every place outside the text. */
export function misquotations(record: Readout): Misquotation[] {
  const found: Misquotation[] = [];
  const check = (span: Span, says: string | undefined, path: string) => {
    const slices = record.text.slice(span[0], span[1]);
    const inside = span[0] >= 0 && span[0] <= span[1] && span[1] <= record.text.length;
    if (!inside || (says !== undefined && says !== slices)) found.push({ path, says: says ?? "", slices });
  };
  const walk = (value: unknown, path: string): void => {
    if (Array.isArray(value)) {
      value.forEach((part, i) => {
        walk(part, `${path}/${i}`);
      });
      return;
    }
    if (typeof value !== "object" || value === null) return;
    const { span, spans, text } = value as { span?: Span; spans?: Span[]; text?: unknown };
    if (span) check(span, typeof text === "string" ? text : undefined, path);
    for (const one of spans ?? []) check(one, undefined, path);
    for (const [name, part] of Object.entries(value)) walk(part, `${path}/${name}`);
  };
  const { restoration: _, source: __, copyMap: ___, text: ____, ...rest } = record;
  walk(rest, "");
  return found;
}
