import { getContext, setContext } from "svelte";
import { type Locale, type Messages, messages } from "../i18n/locale.ts";
import { remember } from "./remember.ts";
import type { Theme } from "./theme.ts";

const KEY = Symbol("preferences");

/** Language and colours, chosen by the reader and kept. */
export class Preferences {
  locale = $state<Locale>("en");
  theme = $state<Theme>("auto");

  constructor(locale: Locale, theme: Theme) {
    this.locale = locale;
    this.theme = theme;
  }

  get words(): Messages {
    return messages[this.locale];
  }

  speak(locale: Locale): void {
    this.locale = locale;
    document.documentElement.lang = this.words.tag;
    remember("lang", locale);
  }

  colour(theme: Theme): void {
    this.theme = theme;
    document.documentElement.dataset.theme = theme;
    remember("theme", theme);
  }

  /** From what is seen now to its opposite. */
  turn(): void {
    const dark = this.theme === "dark" || (this.theme === "auto" && matchMedia("(prefers-color-scheme: dark)").matches);
    this.colour(dark ? "light" : "dark");
  }
}

export const setPreferences = (preferences: Preferences): Preferences => setContext(KEY, preferences);
export const getPreferences = (): Preferences => getContext(KEY);
