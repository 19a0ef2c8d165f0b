import type { Locale } from "./lib/i18n/locale.ts";
import type { Theme } from "./lib/state/theme.ts";

declare global {
  namespace App {
    interface Locals {
      locale: Locale;
      theme: Theme;
    }
  }
}
