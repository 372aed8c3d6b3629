import type { Page } from "playwright-core";
import type { MemoryHost } from "../taskpane/memory-host.ts";
import { overflow, violations } from "./pane-page.ts";
import { served } from "./served.ts";

/** What the page Pool asks where a tape does not say it, answered with the keyboard alone; kept with the workbook. */
const pages = served("pane");

/** Three currencies, dates without an as-of date, PDs of two readings, sectors that are no product's. */
const TAPE = [
  ["Aurora tape, printed 31.10.2026", null, null, null, null, null, null],
  ["Obligor", "Industry", "Exposure", "Currency", "PD", "LGD", "Maturity date"],
  ["A", "Software", 120, "EUR", 0.2, 0.45, "2029-06-30"],
  ["B", "Data centre", 80, "USD", 0.5, 0.4, "2028-12-31"],
  ["C", "Circus", 60, "GBP", 0.9, 0.4, "2027-12-31"],
];

async function open(language: string, theme: string): Promise<Page> {
  const context = await pages.browser.newContext({ viewport: { width: 400, height: 1400 } });
  const page = await context.newPage();
  await page.goto(`${pages.url}/?language=${language}&theme=${theme}`);
  await page.evaluate((cells) => (window as unknown as { host: MemoryHost }).host.write("Loans", cells), TAPE);
  return page;
}

async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole("button", { name, exact: true }).focus();
  await page.keyboard.press("Enter");
}

async function type(page: Page, label: string, text: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).focus();
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

test("a tape that leaves four things open is answered by keyboard in the pane, and read again as answered", async () => {
  const page = await open("en", "light");
  await press(page, "Use selection");
  await page.getByRole("group", { name: "Read PD as" }).getByRole("button", { name: "%" }).press("Enter");
  await type(page, "1 USD in EUR", "0.9");
  await type(page, "1 GBP in EUR", "1.15");
  await press(page, "Use 2026-10-31");
  await page.getByText("Maturities count from 2026-10-31, as you said.").waitFor();
  await page.getByText("read as %, as you chose").waitFor();
  await type(page, "AI share of Software", "55");
  await page.getByText("Software counts as AIS, 55\u00a0% tied to AI.").first().waitFor();
  await type(page, "Theme", "Circus");
  // C is 60 GBP at 1.15, 69 of 261 EUR.
  await page.getByText("26.4\u00a0% of EAD is tied to the theme Circus").waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await press(page, "Undo");
  await page.getByText("is tied to the theme AI", { exact: false }).waitFor();
  await page.getByLabel("AI share of Software").waitFor();
  expect(await page.getByLabel("AI share of Software").inputValue()).toBe("55%");
}, 30_000);

test("the questions are in Traditional Chinese, readable in the dark, and fit the pane", async () => {
  const page = await open("zh-TW", "dark");
  await press(page, "使用選取範圍");
  await page.getByRole("group", { name: "「PD」讀為" }).getByRole("button", { name: "%" }).press("Enter");
  await page.getByLabel("1 USD 折合 EUR").waitFor();
  await press(page, "採用 2026-10-31");
  await page.getByText("到期年限自 2026-10-31 起算（由您指定）。").waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
}, 30_000);
