import type { AnyLexicon, AnyRule } from "../../engine/scan.ts";
import type { Page } from "../page.ts";
import type { NamedPlace } from "./named-place.ts";

/** What names are read by, for the one scan of the text. */
export const nameLexicons: readonly AnyLexicon[] = [];
export const nameRules: readonly AnyRule[] = [];

/** Every place in the readout where a person is named, in printed order. */
export function readNames(_page: Page): NamedPlace[] {
  return [];
}
