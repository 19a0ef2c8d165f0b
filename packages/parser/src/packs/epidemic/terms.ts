import { oneOf } from "../wording.ts";

/** What a regime of areas is said of. */
export const localities = oneOf("市县 县市区 县区 市区 市 县 区 地方 地区 区域 省份 城市");

/** The epidemic and its control, as readouts shorten them. */
export const epidemicControl = "(?:新冠(?:肺炎|病毒感染)?)?(?:疫情防控|防疫|防控)";

/** A list of one kind of thing: two or more, closed by 等 or by 和 and the last. */
export function listOf(item: string): string {
  return `(?:${item}、){1,9}${item}(?:等|[和及]${item})`;
}
