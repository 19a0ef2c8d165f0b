const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** Keeps a choice for a year, where the server sees it before it writes the page. */
export function remember(name: "lang" | "theme", value: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet
  document.cookie = `${name}=${value}; path=/; max-age=${YEAR_SECONDS}; samesite=lax`;
}
