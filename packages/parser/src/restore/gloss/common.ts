import { HAN, SIMPLIFIED, unitClasses } from "../page/units.ts";
import { PLAIN_READINGS, TONED_READINGS } from "./readings.data.ts";

let common: Uint8Array | undefined;

/** Characters that a converted text may well hold: those of GB/T 2312 and their Traditional forms, none that is Simplified alone. 1 by code unit. */
export function commonInConverted(): Uint8Array {
  if (common) return common;
  common = new Uint8Array(0x10000);
  const classes = unitClasses();
  for (const data of [PLAIN_READINGS, TONED_READINGS]) {
    for (let at = 0; at < data.length; at++) {
      const unit = data.charCodeAt(at);
      if (((classes[unit] as number) & (HAN | SIMPLIFIED)) === HAN) common[unit] = 1;
    }
  }
  return common;
}
