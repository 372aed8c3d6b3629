import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openPackage, partText } from "../../src/workbook/embedded/xlsx-package.ts";
import { workbookPart } from "../../src/workbook/embedded/xlsx/workbook-part.ts";
import { served } from "./served.ts";
import { openWorkbook, until, type WorkbookPage } from "./workbook-page.ts";

const pages = served("workbook");
const folder = mkdtempSync(join(tmpdir(), "srt-first-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function saved(book: WorkbookPage, choice: string) {
  const saving = book.page.waitForEvent("download");
  await book.page.getByRole("button", { name: "Save" }).click();
  await book.page.getByRole("menuitem", { name: choice }).click();
  const file = join(folder, `${choice}.xlsx`);
  await (await saving).saveAs(file);
  return openPackage(new Uint8Array(readFileSync(file)));
}

function formulasIn(parts: ReturnType<typeof openPackage>): number {
  return workbookPart(parts).sheets.reduce(
    (sum, { path }) => sum + (partText(parts, path).match(/<f\b/g) ?? []).length,
    0,
  );
}

test("first steps opens from the menu, and its files hold six charts, with formulas and as values alone", async () => {
  const book = await openWorkbook(pages.browser, pages.url);
  await book.page.getByRole("button", { name: "New", exact: true }).click();
  await book.page.getByRole("menuitem", { name: /^First steps/ }).click();
  for (const row of [9, 10, 11, 12, 13]) {
    const value = await until(
      () => book.cell("First steps", row, 1),
      (x) => typeof x === "number" && x > 0,
      200_000,
    );
    expect(value).toBeGreaterThan(0);
  }
  for (const choice of ["Workbook as .xlsx", "Values alone as .xlsx"]) {
    const parts = await saved(book, choice);
    expect(Object.keys(parts).filter((path) => path.startsWith("xl/charts/")).length).toBe(6);
    expect(formulasIn(parts) > 0).toBe(choice === "Workbook as .xlsx");
    expect(partText(parts, workbookPart(parts).sheets[3]!.path)).toMatch(/<v>0\.0157\d+<\/v>/);
  }
  const pane = book.page.getByRole("complementary");
  for (const name of ["First steps", "All templates", "Founding case"]) {
    const saving = book.page.waitForEvent("download");
    await pane.getByRole("link", { name, exact: true }).click();
    const file = join(folder, `${name}.xlsx`);
    await (await saving).saveAs(file);
    expect(workbookPart(openPackage(new Uint8Array(readFileSync(file)))).sheets.length).toBeGreaterThan(6);
  }
  await pane.getByRole("link", { name: "First steps", exact: true }).scrollIntoViewIfNeeded();
  expect(book.complaints).toEqual({ console: [], foreign: [] });
}, 400_000);
