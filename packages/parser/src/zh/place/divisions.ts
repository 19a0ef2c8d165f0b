import { DIVISIONS } from "./divisions.data.ts";

type DivisionLevel = "province" | "prefecture" | "county";

/** One division of GB/T 2260. */
export interface Division {
  /** Six digits. */
  readonly code: string;
  readonly name: string;
  readonly level: DivisionLevel;
}

/**
 * All divisions in the order of their codes.
 *
 * @see GB/T 2260《中华人民共和国行政区划代码》
 */
export const divisions: readonly Division[] = readTable(DIVISIONS);

const byCode = new Map(divisions.map((division) => [division.code, division]));

export function readDivision(code: string): Division | undefined {
  return byCode.get(code);
}

/** Whether the division `inner` lies in `outer`, by their codes. */
export function liesIn(inner: string, outer: string): boolean {
  return inner !== outer && inner.startsWith(outer.replace(/(?:00){1,2}$/u, ""));
}

function readTable(table: string): Division[] {
  const found: Division[] = [];
  for (const line of table.split("\n")) {
    const [province = "", ...parts] = line.split(";");
    const head = province.slice(0, 2);
    found.push({ code: `${head}0000`, name: province.slice(2), level: "province" });
    for (const part of parts) {
      const [city = "", ...counties] = part.split(",");
      const middle = head + city.slice(0, 2);
      if (city.length > 2) found.push({ code: `${middle}00`, name: city.slice(2), level: "prefecture" });
      for (const county of counties)
        found.push({ code: middle + county.slice(0, 2), name: county.slice(2), level: "county" });
    }
  }
  return found;
}
