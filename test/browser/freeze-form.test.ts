import type { MemoryHost } from "../taskpane/memory-host.ts";
import { violations } from "./pane-page.ts";
import { served } from "./served.ts";

jest.setTimeout(120_000);

const pages = served("pane");

const WORDS = {
  en: { menu: "Workbook", freeze: "Freeze this sheet", by: "Your name", go: "Freeze the sheet", done: "Values of 'Loans' are frozen on Sheet 'Loans frozen'.", undo: "Undo" }, // prettier-ignore
  zh: { menu: "活頁簿", freeze: "凍結此工作表", by: "您的姓名", go: "凍結工作表", done: "「Loans」的數值已凍結於工作表「Loans frozen」。", undo: "復原" }, // prettier-ignore
};

test.each([
  ["English, light", "", WORDS.en],
  ["Chinese, dark", "?language=zh-TW&theme=dark", WORDS.zh],
])("freezing asks for a name once, fits 320 pixels and is accessible (%s)", async (name, query, words) => {
  const { browser, url } = pages;
  const context = await browser.newContext({ viewport: { width: 320, height: 900 } });
  const page = await context.newPage();
  const ask = async () => {
    await page.getByRole("button", { name: words.menu, exact: true }).click();
    await page.getByRole("menuitem", { name: words.freeze }).click();
    await page.getByLabel(words.by).waitFor();
  };
  await page.goto(`${url}/${query}`);
  await ask();
  expect(await page.getByLabel(words.by).inputValue()).toBe("");
  await page.getByLabel(words.by).fill("Anna");
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
  const folder = process.env["SRT_TEST_PICTURES"];
  if (folder !== undefined) await page.screenshot({ path: `${folder}/freeze-form ${name}.png` });
  await page.getByRole("button", { name: words.go }).click();
  await page.getByText(words.done).first().waitFor();
  const sheets = () => page.evaluate(() => (window as unknown as { host: MemoryHost }).host.sheetNames());
  expect(await sheets()).toEqual(["Loans", "Loans frozen"]);
  await page.getByRole("button", { name: words.undo, exact: true }).click();
  await page.waitForFunction("host.sheetNames().then((names) => names.length === 1)");
  await page.reload();
  await ask();
  expect(await page.getByLabel(words.by).inputValue()).toBe("Anna");
  await context.close();
});
