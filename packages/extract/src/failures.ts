import { ReadoutError } from "@readout/parser";

/** The document opens with a password alone. */
export const toEncrypted = (what: string): ReadoutError =>
  new ReadoutError("source/encrypted", `this ${what} is locked with a password`, {
    hint: "open it with its password, and save it without one, or copy its text",
  });

/** The document breaks off, or is not what it says. */
export const toDamaged = (what: string, cause?: unknown): ReadoutError =>
  new ReadoutError("source/damaged", `this ${what} is damaged, and cannot be opened`, {
    hint: "get the file again, or open it in its own program and copy its text",
    cause,
  });

/** There is nothing in the document that could be read as text. */
export const toNoTextLayer = (why: string): ReadoutError =>
  new ReadoutError("source/no-text-layer", why, {
    hint: "recognise its characters first (OCR), or look for the page it was printed from",
  });
