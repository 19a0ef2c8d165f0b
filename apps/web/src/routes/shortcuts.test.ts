import { expect, test } from "vitest";
import { messages } from "../lib/i18n/locale.ts";
import { toAction } from "./shortcuts.ts";

const stroke = { ctrlKey: false, metaKey: false, altKey: false, isComposing: false };

test("a key held with a modifier, or pressed while an input method composes, is not ours", () => {
  expect(toAction({ ...stroke, key: "c" })).toBe("footnote");
  expect(toAction({ ...stroke, key: "c", ctrlKey: true })).toBeUndefined();
  expect(toAction({ ...stroke, key: "m", isComposing: true })).toBeUndefined();
  expect(toAction({ ...stroke, key: "constructor" })).toBeUndefined();
});

test("every key of the printed list does something", () => {
  const names: Record<string, string> = { "→": "ArrowRight", "←": "ArrowLeft", Esc: "Escape" };
  for (const [keys] of messages.en.keys.list) {
    if (keys === "Ctrl V") continue;
    for (const key of keys.split(" ")) expect(toAction({ ...stroke, key: names[key] ?? key }), key).toBeDefined();
  }
});
