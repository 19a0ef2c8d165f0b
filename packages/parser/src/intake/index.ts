/** What an app checks before it asks the parser: whether bytes are a text at all, and what a line or a call gives. */
export { type LineDefaults, readJson, toLineInput } from "./line.ts";
export { answerLines } from "./lines.ts";
export { assertReadable } from "./readable.ts";
