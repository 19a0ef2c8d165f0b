import { expect, type Page, test } from "@playwright/test";
import { paragraph, setParagraph, writeDocx, writePdf } from "@readout/extract/testing";
import { readSource } from "./samples.ts";

const text = (page: Page) => page.getByRole("region", { name: "The restored text" });

async function paste(page: Page, clipboard: string): Promise<void> {
  await page.evaluate((words) => navigator.clipboard.writeText(words), clipboard);
  await page.keyboard.press("ControlOrMeta+v");
}

async function open(page: Page, name: string, mimeType: string, buffer: Buffer): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: /Open a file/ }).click();
  await (await chooser).setFiles({ name, mimeType, buffer });
}

test.beforeEach(async ({ page }) => {
  await page.goto("/");
  await expect(page.locator("html")).toHaveAttribute("data-script", "on");
});

test("what is pasted anywhere on the page is read here, and nothing is sent", async ({ page }) => {
  const sent: string[] = [];
  page.on("request", (request) => request.method() !== "GET" && sent.push(request.url()));
  await paste(page, readSource("flood-control").toString());
  await expect(page).toHaveTitle(/全省防汛视频会商会/);
  await expect(page.getByRole("rowheader", { name: "陆启衡" })).toBeVisible();
  await expect(page.getByText("Nothing had to be changed")).toBeVisible();
  await expect(page.getByText("Your text")).toBeVisible();
  expect(sent).toEqual([]);
});

test("what is pasted into the field is read at once", async ({ page }) => {
  await page.getByRole("textbox", { name: "Paste a readout here" }).click();
  await paste(page, readSource("work-safety").toString());
  await expect(page).toHaveTitle(/岚江省安委会/);
});

test("what is typed is read with Ctrl Enter", async ({ page }) => {
  const field = page.getByRole("textbox", { name: "Paste a readout here" });
  await field.fill("程远舟强调，要加强值班值守。");
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(text(page)).toContainText("程远舟强调，要加强值班值守。");
});

test("a file of any encoding can be opened", async ({ page }) => {
  await open(page, "readout.html", "text/html", readSource("work-safety-mangled-html", "source.html"));
  await expect(text(page)).toContainText("陆启衡强调");
  await expect(page.getByRole("region", { name: "The copy" }).locator("del").first()).toBeVisible();
});

test("a DOCX and a PDF are read here too: nothing is sent, and nothing comes from elsewhere", async ({
  page,
  baseURL,
}) => {
  const other: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => {
    if (request.method() !== "GET" || !request.url().startsWith(`${baseURL}/`)) other.push(request.url());
  });
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  const lines = readSource("flood-control").toString().split("\n").filter(Boolean);
  await open(page, "readout.docx", "", Buffer.from(writeDocx(lines.map((line) => paragraph(line)).join(""))));
  await expect(page).toHaveTitle(/全省防汛视频会商会/);
  await expect(page.locator(".apparatus")).toContainText("DOCX");
  const pages = lines.map((line) => setParagraph(`${line}`, 780));
  await open(page, "readout.pdf", "application/pdf", Buffer.from(writePdf(pages)));
  await expect(page.locator(".apparatus")).toContainText("PDF");
  await expect(page).toHaveTitle(/全省防汛视频会商会/);
  await page.getByRole("rowheader", { name: "陆启衡" }).click();
  await expect(page.getByRole("complementary", { name: "Citation" })).toContainText("p. 2 of the PDF");
  expect(other).toEqual([]);
  expect(complaints).toEqual([]);
});

test("a file can be dropped anywhere", async ({ page }) => {
  const data = await page.evaluateHandle((words) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([words], "readout.txt", { type: "text/plain" }));
    return transfer;
  }, readSource("forest-farm").toString());
  await page.dispatchEvent("body", "drop", { dataTransfer: data });
  await expect(text(page)).toContainText("白鹭岭林场");
});

test("a sample can be taken from the list", async ({ page }) => {
  await page.getByText("Samples", { exact: true }).click();
  await page.getByRole("link", { name: /executive meeting, five items/ }).click();
  await expect(page).toHaveURL(/sample=government-executive/);
  await expect(page).toHaveTitle(/岚江省政府第31次常务会议/);
});

test("a sample that was covered by a text of one's own comes back from the list", async ({ page }) => {
  await page.goto("/?sample=flood-control");
  await expect(page.locator("html")).toHaveAttribute("data-script", "on");
  await paste(page, readSource("forest-farm").toString());
  await expect(text(page)).toContainText("白鹭岭林场");
  await page.getByText("Your text").click();
  await page.getByRole("link", { name: /Flood-control headquarters/ }).click();
  await expect(page).toHaveTitle(/全省防汛视频会商会/);
});

test("the text of a clean copy stands letter for letter, with marks and all", async ({ page }) => {
  await page.goto("/?sample=work-safety");
  const paragraphs = await text(page).getByRole("paragraph").allTextContents();
  const lines = readSource("work-safety")
    .toString()
    .split("\n")
    .filter((line) => line.trim() !== "");
  expect(paragraphs).toEqual(lines);
});

test.describe("strange input", () => {
  const alert = (page: Page) => page.getByRole("alert");

  test("only spaces", async ({ page }) => {
    await paste(page, " \n\t　");
    await expect(alert(page)).toContainText("There is nothing to read.");
  });

  test("an empty file", async ({ page }) => {
    await open(page, "empty.txt", "text/plain", Buffer.alloc(0));
    await expect(alert(page)).toContainText("empty.txt");
    await expect(alert(page)).toContainText("There is nothing to read.");
  });

  test("binary", async ({ page }) => {
    await open(
      page,
      "program",
      "application/octet-stream",
      Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 2, 0, 3, 0, 0]),
    );
    await expect(alert(page)).toContainText("This is not a text.");
    await expect(alert(page)).toContainText("Open a text, a page, a DOCX or a PDF");
  });

  test("a PDF that breaks off", async ({ page }) => {
    await open(page, "readout.pdf", "application/pdf", Buffer.from("%PDF-1.7\n%âãÏÓ\n"));
    await expect(alert(page)).toContainText("readout.pdf");
    await expect(alert(page)).toContainText("This document is damaged.");
    await expect(alert(page)).toContainText("copy its text and paste it here");
  });

  test("a PDF without text", async ({ page }) => {
    await open(page, "scan.pdf", "application/pdf", Buffer.from(writePdf([[]])));
    await expect(alert(page)).toContainText("There is no text in this document.");
  });

  test("an office document of old", async ({ page }) => {
    await open(page, "readout.doc", "application/msword", Buffer.from([0xd0, 0xcf, 0x11, 0xe0]));
    await expect(alert(page)).toContainText("This is an office document.");
  });

  test("UTF-8 that breaks off inside a character", async ({ page }) => {
    await open(page, "cut.txt", "text/plain", readSource("work-safety").subarray(0, 1000));
    await expect(text(page)).toContainText("岚江省安委会");
  });

  test("ten million times one character", async ({ page }) => {
    await open(page, "one.txt", "text/plain", Buffer.alloc(10_000_000, "a"));
    await expect(alert(page)).toContainText("Nothing here reads as a readout.");
    await expect(text(page)).toContainText("aaaaaaaa");
  });

  test("a hundred thousand open brackets", async ({ page }) => {
    await paste(page, "（".repeat(100_000));
    await expect(alert(page)).toContainText("Nothing here reads as a readout.");
    await expect(text(page)).toContainText("（（（（");
  });

  test("lone surrogates", async ({ page }) => {
    const data = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.setData("text/plain", "会议\ud800强调，要加强\udc00值守。");
      return transfer;
    });
    await page.dispatchEvent("body", "drop", { dataTransfer: data });
    await expect(text(page)).toContainText("强调，要加强");
  });

  test("more than the page takes", async ({ page }) => {
    await open(page, "large.txt", "text/plain", Buffer.alloc(17 * 1024 * 1024, "a"));
    await expect(alert(page)).toContainText("This is too large for the page.");
  });
});

test("a long text comes in as one scrolls, and the page stays alive", async ({ page }) => {
  const one = readSource("epidemic-command").toString();
  // each differs from the others, for a text that stands twice is damage
  const many = Array.from({ length: 200 }, (_, index) => one.replaceAll("程远舟", `程远舟（${index}）`));
  await open(page, "long.txt", "text/plain", Buffer.from(many.join("\n")));
  await expect(page.getByRole("button", { name: /more paragraphs below/ })).toBeAttached({ timeout: 20_000 });
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await page.keyboard.press("Escape");
  const before = await text(page).getByRole("paragraph").count();
  await page.getByRole("button", { name: /more paragraphs below/ }).scrollIntoViewIfNeeded();
  await expect.poll(() => text(page).getByRole("paragraph").count()).toBeGreaterThan(before);
});
