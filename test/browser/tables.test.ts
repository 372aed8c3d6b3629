import { served } from "./served.ts";
import { openWorkbook, until, type WorkbookPage } from "./workbook-page.ts";

jest.setTimeout(120_000);

/** EAD of the demo pool in its own unit, and the mezzanine's EL of the demo deal. */
const EAD = 10_000;
const MEZZANINE = 0.015785;

const pages = served("workbook");

const near = (wanted: number) => (value: unknown) => typeof value === "number" && Math.abs(value / wanted - 1) < 1e-3;

/** The calculated demo workbook. */
const demo: { book?: WorkbookPage } = {};
beforeAll(async () => {
  demo.book = await openWorkbook(pages.browser, pages.url);
  await until(() => demo.book!.cell("Deal", 17, 5), near(MEZZANINE));
});

/** The workbook with one more sheet, its first cell selected. */
async function withSheet(): Promise<{ book: WorkbookPage; sheet: string }> {
  const book = demo.book!;
  const sheet = await book.insert({ name: "Mine", blocks: [], formats: [] });
  await book.select(sheet, 0, 0);
  await book.page.getByText(sheet, { exact: true }).first().waitFor();
  return { book, sheet };
}

test("formulas typed with table references see the tape and the structure, and follow both", async () => {
  const { book, sheet } = await withSheet();
  await book.type("=SUM(Tranches[Spread])");
  await until(() => book.cell(sheet, 0, 0), near(0.095));
  await book.type("=SUM(Tape[EAD (USD m)])");
  await until(() => book.cell(sheet, 1, 0), near(EAD));
  const losses = await book.read({ sheet: "Deal", row: 16, column: 5, rows: 3, columns: 1 });
  const total = losses.flat().reduce<number>((sum, loss) => sum + (loss as number), 0);
  await book.type('=SRT.TRANCHELOSS(Tape[#All],0.2,0.06,0.14,5,,{"PD curve","seasoned"})');
  await until(() => book.cell(sheet, 2, 0), near(MEZZANINE));
  await book.type("=ROWS(Pool)");
  await until(() => book.cell(sheet, 3, 0), 181);
  await book.type("=SUM(Tranches[EL])");
  await until(() => book.cell(sheet, 4, 0), near(total));
  await book.select("Deal", 11, 4);
  await book.type("0.1");
  await until(() => book.cell(sheet, 0, 0), near(0.1));
  expect(book.complaints).toEqual({ console: [], foreign: [] });
});

test("a table stays one through a reload of the page", async () => {
  const { book, sheet } = await withSheet();
  await book.type("=ROWS(Tape[#All])");
  await until(() => book.cell(sheet, 0, 0), 181);
  await book.page.getByText(/^Kept in this browser/).waitFor();
  await book.page.reload();
  await until(() => book.cell(sheet, 0, 0), 181);
  expect(book.complaints).toEqual({ console: [], foreign: [] });
});
