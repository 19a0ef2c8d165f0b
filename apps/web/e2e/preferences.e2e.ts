import { expect, test } from "@playwright/test";

test("the language can be changed on the spot, and is remembered", async ({ page }) => {
  await page.goto("/");
  await expect(page.locator("html")).toHaveAttribute("data-script", "on");
  await page.getByRole("link", { name: /中文/ }).click();
  await expect(page.getByRole("heading", { name: "还原正文" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hans");
  await page.reload();
  await expect(page.getByRole("heading", { name: "还原正文" })).toBeVisible();
});

test("a browser that prefers Chinese is answered in Chinese", async ({ browser }) => {
  const context = await browser.newContext({ locale: "zh-CN" });
  const page = await context.newPage();
  await page.goto("/");
  await expect(page.getByRole("heading", { name: "还原正文" })).toBeVisible();
  await context.close();
});

test("colours follow the system until they are chosen, and the choice is remembered", async ({ page }) => {
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/");
  await expect(page.locator("html")).toHaveAttribute("data-script", "on");
  const light = await paper();
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.getByRole("combobox", { name: "Colours" }).selectOption("Light");
  expect(await paper()).toBe(light);
  await page.reload();
  expect(await paper()).toBe(light);
  await expect(page.locator("html")).toHaveAttribute("data-script", "on");
  await page.keyboard.press("d");
  await expect.poll(paper).toBe(dark);
});

test("every run of Chinese says that it is Chinese", async ({ page }) => {
  await page.goto("/");
  const unmarked = await page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || element.closest("script, style") || !/\p{Script=Han}/u.test(node.textContent ?? "")) continue;
      if (!element.closest("[lang]")?.getAttribute("lang")?.startsWith("zh"))
        found.push(node.textContent?.trim() ?? "");
    }
    return found;
  });
  expect(unmarked).toEqual([]);
});
