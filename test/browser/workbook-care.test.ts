import { join } from "node:path";
import { Workbook, type CellValue } from "exceljs";
import type { Page } from "playwright-core";
import { version } from "../../src/engine/version.ts";
import { openPackage, partText } from "../../src/workbook/embedded/xlsx-package.ts";
import type { RangeAddress } from "../../src/workbook/plan.ts";
import { served } from "./served.ts";
import { contentOf, openWorkbook, until, type WorkbookPage } from "./workbook-page.ts";

jest.setTimeout(240_000);

const pages = served("workbook");

/** Opens the pane's menu Workbook and takes an entry. */
async function chooseCare(page: Page, item: string): Promise<void> {
  await page.getByRole("complementary", { name: "SRT pane" }).getByRole("button", { name: "Workbook" }).click();
  await page.getByRole("menuitem", { name: item }).click();
}

async function look(page: Page, name: string): Promise<void> {
  const path = picture(name);
  if (path !== null) await page.screenshot({ path });
}

const sheetNames = (page: Page) => page.evaluate<string[]>("srt.host.sheetNames()");

/** A cell of a file as a sheet shows it: an error by its name. */
function plainValue(value: CellValue): unknown {
  return typeof value === "object" && value !== null && "error" in value ? value.error : value;
}

const picture = (name: string) =>
  process.env["SRT_TEST_PICTURES"] === undefined ? null : join(process.env["SRT_TEST_PICTURES"], `${name}.png`);

/** The demo workbook, whose Deal is frozen first and rid of SRT then. */
const demo: { book?: WorkbookPage } = {};
beforeAll(async () => {
  demo.book = await openWorkbook(pages.browser, `${pages.url}/`);
});

test("from the pane a sheet is frozen: its copy holds no formula, equals it, stays when it is calculated anew, and opens from the saved file", async () => {
  const book = demo.book!;
  const { page } = book;
  const pane = page.getByRole("complementary", { name: "SRT pane" });
  await pane.getByText("Ready", { exact: true }).waitFor({ timeout: 120_000 });
  const names = await sheetNames(page);
  await page.evaluate(`srt.host.select({ sheet: "Deal", row: 0, column: 0, rows: 1, columns: 1 })`);
  await chooseCare(page, "Freeze this sheet");
  await pane
    .getByText(/^Copies 'Deal' to a new sheet 'Deal frozen' beside it: .* formulas of SRT were computed/)
    .waitFor();
  await pane.getByLabel("Your name").fill("Anna");
  await look(page, "freeze");
  // Formulas of other sheets may still be under way; the pane refuses until they have answered.
  const freeze = pane.getByRole("button", { name: "Freeze the sheet" });
  const frozen = async () => {
    if ((await freeze.isVisible()) && (await freeze.isEnabled())) await freeze.click();
    return pane.getByText("Values of 'Deal' are frozen on Sheet 'Deal frozen'.").first().isVisible();
  };
  await until(frozen, true, 120_000);
  await look(page, "frozen");
  const at = names.indexOf("Deal") + 1;
  expect(await sheetNames(page)).toEqual([...names.slice(0, at), "Deal frozen", ...names.slice(at)]);

  const area = (sheet: string) => ({ sheet, row: 0, column: 0, rows: 60, columns: 12 });
  const stamp = (await page.evaluate<{ name: string; address: RangeAddress }[]>("srt.host.namedRanges()")).find(
    ({ name }) => name === "SRT_Frozen",
  )!.address;
  const rowsAbove = (rows: readonly (readonly unknown[])[]) => rows.slice(0, stamp.row);
  const before = await book.read(area("Deal"));
  const copied = await book.read(area("Deal frozen"));
  expect(rowsAbove(copied)).toEqual(rowsAbove(before));
  expect(
    rowsAbove(copied)
      .flat()
      .filter((cell) => typeof cell === "number").length,
  ).toBeGreaterThan(20);
  expect(await page.evaluate(`srt.host.srtFormulas("Deal frozen")`)).toEqual([]);
  const told = await book.read(stamp);
  expect(told.slice(1, 4).map(([label, value]) => [label, value])).toEqual([
    ["By", "Anna"],
    ["When (UTC)", expect.stringMatching(/^20\d\d-\d\d-\d\dT.*Z$/)],
    ["Engine", version],
  ]);
  const computed = told.slice(6).filter(([, name]) => String(name).startsWith("SRT."));
  expect(computed.length).toBeGreaterThan(0);

  await page.getByRole("button", { name: "Save" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name: "Workbook as .xlsx" }).click(),
  ]);
  const file = new Workbook();
  await file.xlsx.load((await contentOf(download)) as unknown as Parameters<typeof file.xlsx.load>[0]);
  const saved = file.getWorksheet("Deal frozen")!;
  const values = (await book.read(area("Deal frozen"))).map((row) => row.map((cell) => cell));
  values.forEach((row, r) =>
    row.forEach((cell, c) => {
      const { value, formula } = saved.getCell(r + 1, c + 1);
      expect(formula).toBeUndefined();
      if (typeof cell === "number" || typeof cell === "string") expect([r, c, plainValue(value)]).toEqual([r, c, cell]);
    }),
  );

  const correlation = { sheet: "Deal", row: 4, column: 1, rows: 1, columns: 1 };
  await page.evaluate(`srt.host.writeCells(${JSON.stringify(correlation)}, [[0.3]], { ifNotEmpty: "overwrite" })`);
  const loss = (cells: readonly (readonly unknown[])[]) => cells[16]![5];
  await until(async () => typeof loss(await book.read(area("Deal"))) === "number" && loss(await book.read(area("Deal"))) !== loss(before), true); // prettier-ignore
  await pane.getByText("Ready", { exact: true }).waitFor({ timeout: 120_000 });
  expect(await book.read(area("Deal frozen"))).toEqual(copied);
  await pane.getByRole("button", { name: "Undo", exact: true }).click();
  await until(async () => (await sheetNames(page)).join(), names.join());
});

test("from the pane a broken formula is named and repaired, and every trace of SRT is told, removed and absent from the saved file", async () => {
  const book = demo.book!;
  const { page } = book;
  const pane = page.getByRole("complementary", { name: "SRT pane" });
  const sheet = await book.insert({
    name: "Shared",
    blocks: [{ row: 0, column: 0, values: [["=_xldudf_SRT_INFO()", null, null, "=SUM(E1:F1)", 1, 2]] }],
    formats: [],
  });
  await until(() => book.cell(sheet, 0, 0), "#NAME?");
  await chooseCare(page, "Repair formulas");
  await pane.getByText("1 formula of SRT shows #NAME?: Shared!A1.").waitFor();
  await look(page, "repair");
  await pane.getByRole("button", { name: "Repair 1 formula" }).click();
  await pane.getByText("1 formula entered anew.").first().waitFor();
  await until(() => book.cell(sheet, 0, 0), "Name");
  await chooseCare(page, "Repair formulas");
  await pane.getByText("No formula of SRT shows #NAME?.").waitFor();

  await chooseCare(page, "Remove every trace of SRT");
  const found = pane.getByRole("list", { name: "What goes" });
  await found.getByText(/formulas of SRT, replaced by values/).waitFor();
  await found.getByText(/sheets inserted by SRT: .*Shared/).waitFor();
  await look(page, "remove");
  await pane.getByText("Ready", { exact: true }).waitFor({ timeout: 120_000 });
  await pane.getByRole("button", { name: "Remove every trace", exact: true }).click();
  await pane.getByText("Every trace of SRT is gone from this workbook.").first().waitFor();
  expect(await book.cell(sheet, 0, 0)).toBe("Name");
  await look(page, "removed");
  await chooseCare(page, "Remove every trace of SRT");
  await pane.getByText("SRT left nothing in this workbook.").waitFor();
  await pane.getByRole("button", { name: "Close" }).click();

  await page.getByRole("button", { name: "Save" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name: "Workbook as .xlsx" }).click(),
  ]);
  const parts = openPackage(new Uint8Array(await contentOf(download)));
  const sheets = Object.keys(parts).filter((path) => /worksheets\/sheet\d+\.xml$/.test(path));
  expect(sheets.length).toBeGreaterThan(1);
  for (const path of sheets) expect(partText(parts, path)).not.toMatch(/<f\b[^>]*>[^<]*SRT[_.]/);
  // What is printed on each page has names of Excel's own.
  expect(partText(parts, "xl/workbook.xml")).not.toMatch(/<definedName (?![^>]*"_xlnm\.)/);
});
