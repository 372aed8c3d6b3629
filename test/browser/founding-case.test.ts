import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "exceljs";
import { served } from "./served.ts";
import { openWorkbook, until, type WorkbookPage } from "./workbook-page.ts";

const pages = served("workbook");
const folder = mkdtempSync(join(tmpdir(), "srt-case-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Amount at the end of the chain, USD bn. */
const CHAIN = 611 * 0.24 * 0.25 * 0.12 * 0.082;
const SHEETS = ["Case", "Scenarios", "First loss", "Roll-over", "Scale", "Facts"];

/** All cells of a sheet as texts and numbers. */
async function cells(book: WorkbookPage, sheet: string): Promise<unknown[]> {
  return (await book.read({ sheet, row: 0, column: 0, rows: 130, columns: 19 })).flat();
}

async function numberAt(book: WorkbookPage, sheet: string, row: number, column: number): Promise<number> {
  const read = () => book.cell(sheet, row, column);
  return (await until(read, (value) => typeof value === "number", 200_000)) as number;
}

/** The case, opened from the menu, once its slowest answers stand. */
async function openCase(): Promise<WorkbookPage> {
  const book = await openWorkbook(pages.browser, pages.url);
  await book.page.getByRole("button", { name: "New", exact: true }).click();
  await book.page.getByRole("menuitem", { name: /^Founding case/ }).click();
  await numberAt(book, "Case", 7, 3);
  await numberAt(book, "First loss", 22, 3);
  await numberAt(book, "Roll-over", 103, 1);
  await numberAt(book, "Scenarios", 36, 6);
  return book;
}

test("the founding case opens from the menu with its headline in live numbers, and as .xlsx", async () => {
  const book = await openCase();
  // Two independent programs: mezzanine .438 and 3.669 % at pool losses of 2.129 and 2.159 %, a factor of 8.4.
  const ratio = await numberAt(book, "Case", 9, 3);
  expect(ratio).toBeGreaterThan(7.8);
  expect(ratio).toBeLessThan(9);
  expect(Math.abs((await numberAt(book, "Case", 7, 3)) - 2.159 / 2.129)).toBeLessThan(0.02);
  expect(String(await book.cell("Case", 3, 0))).toMatch(/^Nearly the same pool loss \(2\.1% and 2\.\d%\), and 8\.\d times the loss of the mezzanine\.$/); // prettier-ignore
  for (const sheet of SHEETS) {
    const errors = (await cells(book, sheet)).filter((value) => /^#[A-Z/0]+[!?]?$/.test(String(value)));
    expect([sheet, errors]).toEqual([sheet, []]);
    const badge = String(await book.cell(sheet, 1, 0));
    expect(badge).toMatch(/SYNTHETIC|VERIFIED/);
  }
  await thicknessesHold(book);
  const file = await saved(book);
  expect(book.complaints).toEqual({ console: [], foreign: [] });
  await book.page.context().close();
  const workbook = new Workbook();
  await workbook.xlsx.readFile(file);
  expect(workbook.worksheets.map(({ name }) => name)).toEqual([...SHEETS, "Loan tape"]);
  expect(Math.abs((workbook.getWorksheet("Scale")!.getCell("B25").value as number) - CHAIN)).toBeLessThan(1e-9);
  expect(workbook.getWorksheet("Case")!.getCell("D10").result).toBe(ratio);
  expect(workbook.getWorksheet("Scenarios")!.getCell("A17").formula).toContain("_xldudf_SRT_STRESSTABLE(");
}, 400_000);

/** P(exhausted) of first losses of 5, 10 and 15 %: two independent programs, some 4e6 paths. */
async function thicknessesHold(book: WorkbookPage): Promise<void> {
  const expected = [
    [0.05341, 0.0014, 0.00004],
    [0.0963, 0.00899, 0.00094],
    [0.1128, 0.0311, 0.00983],
    [0.518, 0.1777, 0.0493],
    [0.644, 0.3656, 0.184],
  ];
  const shown = (await book.read({ sheet: "First loss", row: 12, column: 1, rows: 5, columns: 3 })) as number[][];
  shown.forEach((row, i) =>
    row.forEach((value, k) => {
      const p = expected[i]![k]!;
      // Four standard errors of 16,384 paths; importance sampling has fewer.
      expect([i, k, Math.abs(value - p) < 4 * Math.sqrt((p * (1 - p)) / 16384) + 0.0001]).toEqual([i, k, true]);
    }),
  );
}

async function saved(book: WorkbookPage): Promise<string> {
  const saving = book.page.waitForEvent("download");
  await book.page.getByRole("button", { name: "Save" }).click();
  await book.page.getByRole("menuitem", { name: "Workbook as .xlsx" }).click();
  const file = join(folder, "case.xlsx");
  await (await saving).saveAs(file);
  return file;
}
