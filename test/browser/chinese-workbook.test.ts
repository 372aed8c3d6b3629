import { pageTexts } from "../../src/embedded/texts.ts";
import { served } from "./served.ts";
import { emptyBook, until, workbookOn, type WorkbookPage } from "./workbook-page.ts";

jest.setTimeout(180_000);

const texts = pageTexts["zh-Hant"];
const pages = served("workbook");

/** The workbook for a reader in Taiwan: the browser asks for Chinese, and the page says that it is. */
async function openInChinese(options: object = {}): Promise<WorkbookPage> {
  const context = await pages.browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: "zh-TW",
    ...options,
  });
  const page = await context.newPage();
  await page.route(`${pages.url}/`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('<html lang="en"', '<html lang="zh-Hant"');
    await route.fulfill({ response, body });
  });
  return workbookOn(page, pages.url);
}

test("a refused formula says why in Traditional Chinese, and the list of functions explains them so", async () => {
  const book = await openInChinese(emptyBook(pages.url));
  const { page } = book;
  await book.select("Sheet1", 25, 0);
  await book.type('=SRT.RATINGPD("ZZZ")');
  await until(
    () => book.cell("Sheet1", 25, 0),
    (value) => String(value).startsWith("#"),
  );
  await book.select("Sheet1", 25, 0);
  await until(
    () => page.locator(".cell-status [role=status]").innerText(),
    (text) => text.includes("rating 為 'ZZZ'；須在對照表上，如 BBB+ 或 Baa1。"),
  );
  await book.select("Sheet1", 26, 0);
  await page.keyboard.type("=SRT.POOLCH");
  await page.getByText("檢核放款清冊，並列出發現事項。").first().waitFor();
  if (process.env["SRT_SHOT"]) await page.screenshot({ path: process.env["SRT_SHOT"] });
  await page.context().close();
});

const CASE_SHEETS = ["Case", "Scenarios", "First loss", "Roll-over", "Scale", "Facts"];

test("the demo's sheets and the founding case are in Chinese, with the same live numbers", async () => {
  const book = await openInChinese();
  const { page } = book;
  // The demo's mezzanine at a correlation of 0.2: two independent recursions give 1.5785 %.
  const loss = await until(
    () => book.cell("Deal", 11, 5),
    (value) => typeof value === "number",
    100_000,
  );
  expect(Math.abs((loss as number) - 0.015785)).toBeLessThan(1e-5);
  const read = async (sheet: string, row: number, columns: number) =>
    (await book.read({ sheet, row, column: 0, rows: 1, columns }))[0];
  expect(await read("Deal", 9, 6)).toEqual(["分券", "起賠點", "止賠點", "持有人", "利差", "預期損失"]);
  const named = () => read("Deal", 16, 1);
  await until(named, (row) => row![0] === "首損", 100_000);
  expect(await read("Grid", 3, 1)).toEqual(["違約機率乘數"]);
  await page.getByRole("button", { name: texts.fresh, exact: true }).click();
  await page.getByRole("menuitem", { name: texts.foundingCase }).click();
  const headline = () => book.cell("Case", 3, 0);
  await until(headline, (text) => /^授信池損失相近（2\.1% 與 2\.\d%），夾層損失卻是 8\.\d 倍。$/.test(String(text)), 200_000); // prettier-ignore
  // Formulas are those of the English sheets, whose test waits for all of them.
  for (const sheet of CASE_SHEETS) expect(await book.cell(sheet, 0, 0)).toMatch(/\p{Script=Han}/u);
  expect(book.complaints).toEqual({ console: [], foreign: [] });
  await page.context().close();
}, 240_000);
