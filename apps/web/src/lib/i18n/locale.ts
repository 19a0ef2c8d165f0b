import { en, type Messages } from "./en.ts";
import { zh } from "./zh.ts";

/** The languages of the interface. */
export type Locale = "en" | "zh";

export type { Messages } from "./en.ts";

export const messages: Readonly<Record<Locale, Messages>> = { en, zh };

export const isLocale = (value: unknown): value is Locale => value === "en" || value === "zh";

/** The better of our languages for a reader, by the browser's `Accept-Language`; English where it says nothing. */
export function toLocale(acceptLanguage: string | null): Locale {
  for (const part of (acceptLanguage ?? "").split(",")) {
    const tag = part.trim().slice(0, 2).toLowerCase();
    if (isLocale(tag)) return tag;
  }
  return "en";
}
