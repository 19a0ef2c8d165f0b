/** What an app checks before it asks the parser: whether bytes are a text at all, and what a line or a call gives. */
export { type LineDefaults, readId, readJson, toLineInput } from "./line.ts";
export { assertPrinted, assertReadable } from "./readable.ts";
