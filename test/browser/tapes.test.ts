import { mkdirSync } from "node:fs";
import type { Page } from "playwright-core";
import type { MemoryHost } from "../taskpane/memory-host.ts";
import { overflow, violations } from "./pane-page.ts";
import { served } from "./served.ts";

/** Several tapes, rates, layouts and templates in the pane alone, over a workbook in memory. */
const pages = served("pane");

async function open(query = "", width = 360): Promise<Page> {
  const context = await pages.browser.newContext({ viewport: { width, height: 1200 } });
  const page = await context.newPage();
  await page.goto(`${pages.url}/${query}`);
  return page;
}
const button = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name, exact: typeof name === "string" });
const host = <T>(page: Page, ask: (host: MemoryHost) => T | Promise<T>): Promise<T> =>
  page.evaluate(`(${ask.toString()})(window.host)`) as Promise<T>;

/** A picture for who wants to look; no test reads it. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env["SRT_PICTURES"];
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name}.png` });
}

test("two tapes in two currencies become one pool with a table of rates, saved as a clean copy", async () => {
  const page = await open("?sheet=branches");
  await button(page, "Use selection").click();
  await button(page, "Add another tape").click();
  await page.getByRole("menuitem", { name: "The selection on the sheet" }).click();
  await page.getByText("Loans is in the pool already; choose another tape.").waitFor();
  await host(page, (book) => book.select({ sheet: "Branch", row: 0, column: 0, rows: 91, columns: 12 }));
  await button(page, "Add another tape").click();
  await page.getByRole("menuitem", { name: "The selection on the sheet" }).click();
  await page.getByText("2 tapes as one pool").waitFor();
  await page.getByText("The tape has 2 currencies (USD, EUR) and no FX table; convert it to one.").waitFor();
  await host(page, (book) => book.select({ sheet: "Rates", row: 0, column: 0, rows: 3, columns: 2 }));
  await page.getByLabel("FX table").selectOption({ label: "Use the selection" });
  await page.getByText("2 currencies, as one pool in USD").waitFor();
  expect(await page.getByRole("table", { name: "EAD by currency of the loans" }).innerText()).toContain("1.08");
  await picture(page, "several-tapes");
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await button(page, "Save pool").click();
  await page.getByText("Pool is on sheet 'Pool'.").first().waitFor();
  expect(await host(page, (book) => book.cells("Pool").length)).toBe(181);
  await page.getByText("One tape", { exact: true }).waitFor();
}, 60_000);

test("the pane with several tapes fits 320 pixels, and a tape can leave the pool", async () => {
  const page = await open("?sheet=branches", 320);
  await button(page, "Use selection").click();
  await host(page, (book) => book.select({ sheet: "Branch", row: 0, column: 0, rows: 91, columns: 12 }));
  await button(page, "Add another tape").click();
  await page.getByRole("menuitem", { name: "The selection on the sheet" }).click();
  await button(page, "Remove Branch from the pool").waitFor();
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await picture(page, "several-tapes-320");
  await button(page, "Remove Branch from the pool").click();
  await page.getByText("One tape", { exact: true }).waitFor();
  await page.getByText("The pool", { exact: true }).waitFor();
}, 60_000);

test("a unit that was flipped is remembered for the same headings, said with an undo, and put on a sheet", async () => {
  const page = await open("?sheet=percent");
  await button(page, "Use selection").click();
  await button(page, /^Unit of PD 1Y/).click();
  await page.getByText("Remembered for tapes with these headings").waitFor();
  await picture(page, "layout-remembered");
  await button(page, "Put layouts on a sheet").click();
  await page.getByText("Inserted on Sheet 'Column layouts'").first().waitFor();
  expect(await host(page, (book) => book.cells("Column layouts")[1]!.slice(2, 5))).toEqual(["PD 1Y", null, "percent"]);
  await page.reload();
  await button(page, "Use selection").click();
  await page.getByText("Read like 'Loans': 'PD 1Y' is in %.").first().waitFor();
  await page.getByText("The pool", { exact: true }).waitFor();
  expect(await violations(page)).toEqual([]);
  await button(page, "Undo").click();
  await page.getByText("1 error", { exact: false }).first().waitFor();
  expect(await overflow(page)).toBeLessThanOrEqual(0);
}, 60_000);

test("a template is a new sheet in the language that was chosen", async () => {
  const page = await open("", 320);
  await page.getByLabel("For", { exact: true }).selectOption({ label: "Structure" });
  await page.getByLabel("Headings in").selectOption({ label: "繁體中文" });
  await picture(page, "templates-320");
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await button(page, "New template").click();
  await page.getByText("Sheet '分券結構範本' has the table My_structure.").first().waitFor();
  expect(await host(page, (book) => book.cells("分券結構範本")[0]!.slice(0, 3))).toEqual(["分券", "起賠點", "止賠點"]);
  await button(page, "Undo").click();
  await page.getByText("Undone.").first().waitFor();
  expect(await host(page, (book) => book.sheetNames())).toEqual(["Loans"]);
}, 60_000);

test("several tapes, rates and templates are in Traditional Chinese and fit 320 pixels", async () => {
  const page = await open("?sheet=branches&language=zh-TW", 320);
  await page.getByLabel("標題語言").waitFor();
  await picture(page, "templates-zh-320");
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await button(page, "使用選取範圍").click();
  await host(page, (book) => book.select({ sheet: "Branch", row: 0, column: 0, rows: 91, columns: 12 }));
  await button(page, "加入另一份明細").click();
  await page.getByRole("menuitem", { name: "工作表上的選取範圍" }).click();
  await page.getByText("有 2 種幣別（USD, EUR）而無匯率表，請先換成同一幣別。").waitFor();
  await host(page, (book) => book.select({ sheet: "Rates", row: 0, column: 0, rows: 3, columns: 2 }));
  await page.getByLabel("匯率表").selectOption({ label: "使用選取範圍" });
  await page.getByText("2 種幣別，合為 USD 計價的授信池").waitFor();
  await picture(page, "several-tapes-zh-320");
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
}, 60_000);
