import { expect, test } from "@playwright/test";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test("a phone shows the text first; record and copy are one tab or one swipe away", async ({ page }) => {
  await page.goto("/");
  await expect(page.locator("html")).toHaveAttribute("data-script", "on");
  const text = page.getByRole("region", { name: "The restored text" });
  const tabs = page.getByRole("navigation", { name: "Columns" });
  await expect(text.getByText("11月25日")).toBeInViewport();
  await expect(page.getByRole("table", { name: /People/ })).not.toBeInViewport();
  await tabs.getByRole("link", { name: "Record" }).tap();
  await expect(page.getByRole("table", { name: /People/ })).toBeInViewport();
  await expect(tabs.getByRole("link", { name: "Record" })).toHaveAttribute("aria-current", "true");
  await tabs.getByRole("link", { name: "Copy" }).tap();
  await expect(page.getByRole("region", { name: "The copy" }).locator("del").first()).toBeInViewport();
});

test("nothing is wider than the phone", async ({ page }) => {
  await page.goto("/");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test("a tap on a finding shows its footnote", async ({ page }) => {
  await page.goto("/");
  await expect(page.locator("html")).toHaveAttribute("data-script", "on");
  await page.getByRole("region", { name: "The restored text" }).getByRole("link", { name: "陆启衡" }).first().tap();
  await expect(page.getByRole("complementary", { name: "Citation" })).toContainText("“陆启衡”");
});
