import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { openPackage, partText } from "../../src/workbook/embedded/xlsx-package.ts";
import { launchBrowser } from "./launch.ts";
import { serveFolder } from "./serve.ts";
import { openWorkbook, until } from "./workbook-page.ts";

jest.setTimeout(240_000);

const state: { server?: Awaited<ReturnType<typeof serveFolder>>; browser?: Browser } = {};

beforeAll(async () => {
  state.server = await serveFolder(process.env["SRT_TEST_PAGES"] ?? join(__dirname, "../../dist"));
  state.browser = await launchBrowser();
});
afterAll(async () => {
  await state.browser?.close();
  await state.server?.close();
});

const picture = (name: string) =>
  process.env["SRT_TEST_PICTURES"] === undefined ? null : join(process.env["SRT_TEST_PICTURES"], `${name}.png`);

test("from the pane a broken formula is named and repaired, and every trace of SRT is told, removed and absent from the saved file", async () => {
  const book = await openWorkbook(state.browser!, `${state.server!.url}/`);
  const { page } = book;
  const pane = page.getByRole("complementary", { name: "SRT pane" });
  const choose = async (item: string) => {
    await pane.getByRole("button", { name: "Workbook" }).click();
    await page.getByRole("menuitem", { name: item }).click();
  };
  const look = async (name: string) => {
    const path = picture(name);
    if (path !== null) await page.screenshot({ path });
  };
  const sheet = await book.insert({
    name: "Shared",
    blocks: [{ row: 0, column: 0, values: [["=_xldudf_SRT_INFO()", null, null, "=SUM(E1:F1)", 1, 2]] }],
    formats: [],
  });
  await until(() => book.cell(sheet, 0, 0), "#NAME?");
  await choose("Repair formulas");
  await pane.getByText("1 formula of SRT shows #NAME?: Shared!A1.").waitFor();
  await look("repair");
  await pane.getByRole("button", { name: "Repair 1 formula" }).click();
  await pane.getByText("1 formula entered anew.").first().waitFor();
  await until(() => book.cell(sheet, 0, 0), "Name");
  await choose("Repair formulas");
  await pane.getByText("No formula of SRT shows #NAME?.").waitFor();

  await choose("Remove every trace of SRT");
  const found = pane.getByRole("list", { name: "What goes" });
  await found.getByText(/formulas of SRT, replaced by values/).waitFor();
  await found.getByText(/sheets inserted by SRT: .*Shared/).waitFor();
  await look("remove");
  await pane.getByText("Ready", { exact: true }).waitFor({ timeout: 120_000 });
  await pane.getByRole("button", { name: "Remove every trace", exact: true }).click();
  await pane.getByText("Every trace of SRT is gone from this workbook.").first().waitFor();
  expect(await book.cell(sheet, 0, 0)).toBe("Name");
  await look("removed");
  await choose("Remove every trace of SRT");
  await pane.getByText("SRT left nothing in this workbook.").waitFor();
  await pane.getByRole("button", { name: "Close" }).click();

  await page.getByRole("button", { name: "Save" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name: "Workbook as .xlsx" }).click(),
  ]);
  const parts = openPackage(new Uint8Array(readFileSync(await download.path())));
  const sheets = Object.keys(parts).filter((path) => /worksheets\/sheet\d+\.xml$/.test(path));
  expect(sheets.length).toBeGreaterThan(1);
  for (const path of sheets) expect(partText(parts, path)).not.toMatch(/<f\b[^>]*>[^<]*SRT[_.]/);
  expect(partText(parts, "xl/workbook.xml")).not.toContain("<definedName ");
  await page.context().close();
});
