import { expect, type Page, test } from "@playwright/test";

const lit = (page: Page, column: string) => page.locator(`[data-column="${column}"] :is([data-lit], [data-pinned])`);

test.beforeEach(async ({ page }) => {
  await page.goto("/");
  await expect(page.locator("html")).toHaveAttribute("data-script", "on");
});

test("pointing at a person in the text lights the row of the table and the name in the copy", async ({ page }) => {
  await page.getByRole("region", { name: "The restored text" }).getByRole("link", { name: "陆启衡" }).first().hover();
  await expect(lit(page, "record").filter({ hasText: "陆启衡" })).toHaveCount(1);
  await expect(lit(page, "copy").first()).toBeVisible();
  expect((await lit(page, "copy").allTextContents()).join("")).toContain("陸啟衡");
});

test("pointing at a clause in the record lights its words in the text and in the copy", async ({ page }) => {
  const record = page.getByRole("region", { name: "The record" });
  const clause = record.getByRole("listitem").filter({ hasText: "一体推进核酸检测" }).last();
  await clause.getByRole("link").first().hover();
  await expect
    .poll(async () => (await lit(page, "text").allTextContents()).join(""))
    .toContain("一体推进核酸检测、隔离转运、流调排查、医疗救治");
  expect((await lit(page, "copy").allTextContents()).join("")).toContain("檢測(cè)");
});

test("a click pins an item: it has an address, a footnote and clean text to copy", async ({ page }) => {
  await page
    .getByRole("region", { name: "The record" })
    .getByRole("rowheader", { name: "顾维桢" })
    .getByRole("link")
    .click();
  await expect(page).toHaveURL(/#p3$/);
  const slip = page.getByRole("complementary", { name: "Citation" });
  await expect(slip).toContainText("“顾维桢”, in 《以快制快抓处置");
  await page.keyboard.press("c");
  await expect(slip.getByRole("button", { name: "Copied" })).toBeVisible();
  const footnote = await page.evaluate(() => navigator.clipboard.readText());
  expect(footnote).toMatch(/岚江省委第87次疫情防控调度会.*25 November 2022.*para\. 2.*characters \d+–\d+.*#p3\.$/);
  await page.keyboard.press("Escape");
  await expect(slip).toBeEmpty();
});

test("an address with a fragment opens at its item", async ({ page }) => {
  await page.goto("/?sample=epidemic-command#p2");
  await expect(page.getByRole("complementary", { name: "Citation" })).toContainText("陆启衡");
  await expect(page.locator("#p2")).toBeInViewport();
});

test("arrow keys go through all items in the order of the text", async ({ page }) => {
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/#\w/);
  const first = page.url();
  await page.keyboard.press("ArrowRight");
  await expect(page).not.toHaveURL(first);
  await page.keyboard.press("ArrowLeft");
  await expect(page).toHaveURL(first);
  await expect(lit(page, "text").first()).toBeInViewport();
});

test("the focus of the keyboard lights what it stands on, and Enter cites it", async ({ page }) => {
  const link = page.getByRole("rowheader", { name: "郁怀谦" }).getByRole("link");
  await link.focus();
  await expect(lit(page, "text").filter({ hasText: "郁怀谦" })).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("complementary", { name: "Citation" })).toContainText("“郁怀谦”");
});

test("an edit that is tapped shows what was and what became of it", async ({ page }) => {
  await page.getByRole("region", { name: "The copy" }).getByText("處").first().click();
  const slip = page.getByRole("complementary", { name: "Citation" });
  await expect(slip.getByRole("deletion")).toContainText("處");
  await expect(slip.getByRole("insertion")).toContainText("处");
});

test("one key takes all marks off, and the text stays", async ({ page }) => {
  const name = page.getByRole("region", { name: "The restored text" }).getByRole("link", { name: "陆启衡" }).first();
  const rule = () => name.evaluate((link) => getComputedStyle(link).backgroundImage);
  expect(await rule()).toContain("gradient");
  await page.keyboard.press("m");
  expect(await rule()).toBe("none");
  await expect(page.getByRole("button", { name: "Show the marks" })).toBeVisible();
});

test("the list of keys opens on ? and closes on Escape", async ({ page }) => {
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeHidden();
});
