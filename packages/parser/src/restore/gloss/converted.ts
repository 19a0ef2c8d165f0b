import { DOUBTFUL, TRADITIONAL, unitClasses, ZHU } from "../page/units.ts";

/** Whether a conversion may have made this character: mirrors gloss no other. */
export function isConverted(unit: number): boolean {
  return ((unitClasses()[unit] as number) & (TRADITIONAL | ZHU | DOUBTFUL)) !== 0;
}
