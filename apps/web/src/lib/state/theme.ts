/** `auto` follows the system. */
export type Theme = "auto" | "light" | "dark";

export const isTheme = (value: unknown): value is Theme => value === "auto" || value === "light" || value === "dark";
