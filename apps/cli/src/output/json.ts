/** One value on one line. A lone surrogate comes out escaped, so that the line is always UTF-8. */
export const toLine = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** JSON for the reader at hand: indented for a person, one line for a program. */
export const toJson = (value: unknown, { isTTY }: { readonly isTTY?: boolean }): string =>
  isTTY ? `${JSON.stringify(value, null, 2)}\n` : toLine(value);
