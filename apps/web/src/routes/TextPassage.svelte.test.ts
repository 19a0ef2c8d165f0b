import { expect, test } from "vitest";
import { render } from "vitest-browser-svelte";
import { reading } from "#lib/testing/reading.ts";
import Stage from "#lib/testing/Stage.svelte";
import TextPassage from "./TextPassage.svelte";

const passage = () =>
  render(Stage, {
    actor: TextPassage,
    toProps: (desk: { sheet: { passages: unknown[] } }) => ({ passage: desk.sheet.passages[0], lang: "zh-Hans" }),
  });

test("the text stands letter for letter, whatever is marked in it", async () => {
  const { container } = await passage();
  const paragraphs = [...container.querySelectorAll("p")].map((paragraph) => paragraph.textContent);
  expect(paragraphs.join("\n")).toBe(reading.record.text);
});

test("every finding is a link to its entry, and says all items that it is part of", async () => {
  const screen = await passage();
  const name = screen.getByRole("link", { name: "程远舟" }).nth(1);
  await expect.element(name).toHaveAttribute("href", "#p1");
  await expect.element(name).toHaveAttribute("data-i", "p1 s1");
  const measure = screen.getByRole("link", { name: "核酸检测" });
  await expect.element(measure).toHaveAttribute("data-i", "c1 d1.1 d1");
});
