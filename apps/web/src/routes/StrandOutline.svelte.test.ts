import { expect, test } from "vitest";
import { render } from "vitest-browser-svelte";
import { toClauseConcepts } from "#lib/cite/concepts.ts";
import { reading } from "#lib/testing/reading.ts";
import Stage from "#lib/testing/Stage.svelte";
import StrandOutline from "./StrandOutline.svelte";

test("an outline goes from the speaker to the addressee to the clauses, each saying its kind", async () => {
  const screen = await render(Stage, {
    actor: StrandOutline,
    toProps: (desk: { entries: { strands: unknown[] }[] }) => ({
      strand: desk.entries[0]?.strands[0],
      concepts: toClauseConcepts(reading),
      lang: "zh-Hans",
    }),
  });
  await expect.element(screen.getByRole("heading", { name: "程远舟强调" })).toBeVisible();
  await expect.element(screen.getByText("各市")).toBeVisible();
  await expect.element(screen.getByRole("link", { name: "Task: 抓好核酸检测" })).toHaveAttribute("href", "#d1.1");
  await expect.element(screen.getByRole("link", { name: "Goal: 守住底线" })).toHaveAttribute("href", "#d1.2");
  await expect
    .element(screen.getByRole("link", { name: "B 核酸检测 Nucleic-acid testing" }))
    .toHaveAttribute("href", "#c1");
});
