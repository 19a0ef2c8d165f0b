import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { pages } from "../src/lib/site.ts";

test("every page has a title of its own", async ({ page }) => {
  const titles = new Set<string>();
  for (const { path } of pages) {
    await page.goto(path);
    titles.add(await page.title());
  }
  expect(titles.size).toBe(pages.length);
  expect([...titles].every((title) => title.length > 10)).toBe(true);
});

for (const { path } of pages) {
  for (const [lang, colorScheme] of [
    ["en", "light"],
    ["zh", "dark"],
  ] as const) {
    test(`${path} in ${lang}, ${colorScheme}: one h1, nothing for axe to find`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(`${path}?lang=${lang}`);
      await expect(page.locator("h1")).toHaveCount(1);
      await expect(page.locator("html")).toHaveAttribute("lang", lang === "zh" ? "zh-Hans" : "en");
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`),
      ).toEqual([]);
    });
  }

  test(`${path} asks nothing of any other host, and its policy stops no file of its own`, async ({ page, baseURL }) => {
    const elsewhere: string[] = [];
    const complaints: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(`${baseURL}/`) && !request.url().startsWith("data:")) elsewhere.push(request.url());
    });
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    const answer = await page.goto(path);
    await page.waitForLoadState("networkidle");
    expect(elsewhere).toEqual([]);
    expect(complaints).toEqual([]);
    const policy = answer?.headers()["content-security-policy"] ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  });

  test(`${path} says the same words without JavaScript`, async ({ browser, page }) => {
    const read = (): string => {
      const parts = document.querySelectorAll("[data-column] .cell, .apparatus h2, .apparatus table");
      return [...parts].map((part) => part.textContent?.replaceAll(/\s+/g, " ").trim()).join("\n");
    };
    await page.goto(path);
    await page.waitForLoadState("networkidle");
    const context = await browser.newContext({ javaScriptEnabled: false, locale: "en" });
    const plain = await context.newPage();
    await plain.goto(path);
    const words = await plain.evaluate(read);
    expect(words.length).toBeGreaterThan(2000);
    expect(words).toBe(await page.evaluate(read));
    await context.close();
  });
}

test("nothing for axe to find on a phone, with a slip, a list of keys and a refusal on the page", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/?sample=epidemic-command#p2");
  await expect(page.getByRole("complementary", { name: "Citation" })).toContainText("陆启衡");
  await page.evaluate(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(["%PDF-1.7"], "readout.pdf"));
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true }));
  });
  await expect(page.getByRole("alert")).toContainText("This document is damaged.");
  const scan = async () =>
    (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  expect(await scan()).toEqual([]);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  expect(await scan()).toEqual([]);
});

test("without JavaScript samples, languages and links still lead where they say", async ({ browser }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    locale: "en",
    viewport: { width: 1440, height: 900 },
  });
  const page = await context.newPage();
  await page.goto("/");
  await page.getByText("Samples").first().click();
  await page
    .getByRole("link", { name: /plenary and televised conference/ })
    .first()
    .click();
  await expect(page).toHaveTitle(/岚江省安委会/);
  await page.getByRole("link", { name: /中文/ }).click();
  await expect(page.getByRole("heading", { name: "还原正文" })).toBeVisible();
  await expect(page).toHaveTitle(/岚江省安委会/);
  await page.goto("/#p2");
  expect(await page.locator("#p2").evaluate((row) => row.matches(":target"))).toBe(true);
  await context.close();
});

test("an unknown sample is said to be unknown", async ({ page }) => {
  const answer = await page.goto("/?sample=nowhere");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Not here");
  await page.getByRole("link", { name: "To the first page" }).click();
  await expect(page.getByRole("heading", { name: "The restored text" })).toBeVisible();
});
