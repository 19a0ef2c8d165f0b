import { expect, type Page, test } from "@playwright/test";
import { readSource } from "./samples.ts";

const text = (page: Page) => page.getByRole("region", { name: "The restored text" });
const slip = (page: Page) => page.getByRole("complementary", { name: "Citation" });

async function paste(page: Page, clipboard: string): Promise<void> {
  await page.evaluate((words) => navigator.clipboard.writeText(words), clipboard);
  await page.keyboard.press("ControlOrMeta+v");
}

test.beforeEach(async ({ page }) => {
  await page.goto("/?sample=epidemic-command");
  await expect(page.locator("html")).toHaveAttribute("data-script", "on");
});

test("w says which rules read what is cited", async ({ page }) => {
  await page.getByRole("region", { name: "The record" }).getByText("第一时间提级指挥").click();
  await expect(slip(page)).toContainText("#d");
  await page.keyboard.press("w");
  await expect(slip(page).getByRole("heading", { name: "Rules that read it" })).toBeVisible();
  await expect(slip(page).locator("code", { hasText: "clause/" }).first()).toBeVisible();
  await page.keyboard.press("w");
  await expect(slip(page).getByRole("heading", { name: "Rules that read it" })).toBeHidden();
});

test("w says which rules read, and which refused, any stretch that is selected", async ({ page }) => {
  const paragraph = text(page).getByRole("paragraph").nth(1);
  await paragraph.evaluate((element) => getSelection()?.selectAllChildren(element));
  await page.keyboard.press("w");
  await expect(slip(page)).toContainText("characters");
  await expect(slip(page).locator("q").first()).toContainText("11月25日晚");
  await expect(slip(page).getByRole("heading", { name: "Rules that read it" })).toBeVisible();
  await expect(slip(page).getByRole("heading", { name: "Rules that refused it" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(slip(page).getByRole("heading", { name: "Rules that read it" })).toBeHidden();
});

test("u shows what no rule has read, and the apparatus tells how much that is", async ({ page }) => {
  await page.goto("/?sample=forest-farm");
  await expect(page.locator("html")).toHaveAttribute("data-script", "on");
  await expect(page.getByText(/\d+% of the text was read\. \d+ stretch(es)? fell under no rule\./)).toBeVisible();
  await page.keyboard.press("u");
  await expect(page.getByRole("button", { name: /Hide what was left unread/ })).toBeVisible();
  await expect(text(page).locator(".is-unread").first()).toBeVisible();
});

test("the apparatus says what damage was found and how sure that is", async ({ page }) => {
  await page.goto("/?sample=epidemic-command-mangled-dense");
  const table = page.getByRole("table").filter({ hasText: "Step" });
  for (const step of ["pinyin pressed in", "characters converted", "marks changed"]) {
    await expect(table.getByRole("row", { name: new RegExp(`${step} \\d+ \\d+%`) })).toBeVisible();
  }
});

test("a place that could not be resolved is marked in text and copy, with what it might be", async ({ page }) => {
  const mangled = readSource("epidemic-command-mangled-dense").toString();
  await paste(page, `${mangled}\n會議通報，113日，全市啟動檢測(cè)。\n`);
  await expect(page.getByRole("heading", { name: "Left open" })).toBeVisible();
  const place = page.getByRole("button", { name: "113日?" });
  await expect(page.locator(".unresolved-list")).toContainText("might be 1月13日、11月3日");
  await expect(text(page).locator(".is-open")).toHaveText("113日");
  await place.click();
  await expect(slip(page)).toContainText("1月13日、11月3日");
  await expect(page.getByRole("region", { name: "The copy" }).getByText("113日?")).toBeInViewport();
  await page.keyboard.press("Escape");
  await text(page).locator(".is-open").click();
  await expect(slip(page)).toContainText("Could not be resolved");
});

test("a clean copy with one open place is shown all the same, for that place", async ({ page }) => {
  await paste(page, "会议通报，113日，全市启动检测。会议强调，要加强值班值守。");
  await expect(page.locator("[data-column=copy]").getByText("113日?")).toBeVisible();
});

test("areas of different packs have letters of their own", async ({ page }) => {
  const letters = await page.locator(".areas dt .area").allTextContents();
  expect(letters.length).toBeGreaterThan(5);
  expect(new Set(letters).size).toBe(letters.length);
});
