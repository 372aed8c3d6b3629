import type { Locator, Page } from "playwright-core";
import type { WorkbookHost } from "../../src/workbook/host.ts";
import { served } from "./served.ts";
import { openEmptyWorkbook, until } from "./workbook-page.ts";

jest.setTimeout(120_000);

/** The pane in the real page, beside the workbook whose formulas it writes. */
const pages = served("workbook");

const read = (page: Page, row: number, column: number, rows: number, columns: number): Promise<unknown[][]> =>
  page.evaluate(
    async (address) => {
      const { host } = (window as unknown as { srt: { host: WorkbookHost } }).srt;
      return (await host.read(address)).values as unknown[][];
    },
    { sheet: "SRT run 1", row, column, rows, columns },
  );

/** A tranche's EL, probabilities and loss from its row of results, once they are numbers: formulas of a new sheet take a moment. */
async function settledResults(page: Page, tranche: string): Promise<number[]> {
  for (let i = 0; i < 100; i++) {
    const rows = await read(page, 0, 0, 60, 9);
    const heading = rows.findIndex((row) => row[0] === "What each tranche loses");
    const results = heading < 0 ? undefined : rows.slice(heading).find((row) => row[0] === tranche);
    if (results?.slice(5).every((value) => typeof value === "number")) return results.slice(5) as number[];
    await page.waitForTimeout(200);
  }
  throw new Error("The formulas gave no numbers in 20 s.");
}

/** A run on the demo's table, in the pane beside it. */
const opened: { page?: Page; pane?: Locator } = {};
const errors: string[] = [];
beforeAll(async () => {
  const page = await pages.browser.newPage({ viewport: { width: 1400, height: 900 } });
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(`${pages.url}/`);
  const pane = page.getByRole("complementary", { name: "SRT pane" });
  await pane.getByRole("button", { name: "Open Tape" }).click({ timeout: 60_000 });
  await pane.getByText("The pool", { exact: true }).waitFor();
  await pane.getByRole("tab", { name: "Run" }).click();
  await pane.getByRole("button", { name: "Run", exact: true }).click();
  await pane.getByRole("heading", { name: /^Mezzanine's EL goes from/ }).waitFor({ timeout: 60_000 });
  Object.assign(opened, { page, pane });
});

test("a run on a table, inserted as formulas calculates on its sheet to the numbers of the pane, and is undone", async () => {
  const [page, pane] = [opened.page!, opened.pane!];
  const shown = await pane
    .getByRole("row", { name: /^Mezzanine/ })
    .getByRole("button")
    .allInnerTexts();
  await pane.getByRole("button", { name: "Insert as formulas" }).click();
  await pane.getByText("Inserted on Sheet 'SRT run 1'").first().waitFor({ timeout: 30_000 });

  const mezzanine = await settledResults(page, "Mezzanine");
  expect((100 * mezzanine[0]!).toFixed(2)).toBe(shown[0]);
  expect((100 * mezzanine[2]!).toFixed(2)).toBe(shown[2]);
  const sheet = await read(page, 0, 0, 150, 17);
  expect(sheet.flat().filter((value) => typeof value === "string" && value.startsWith("#"))).toEqual([]);

  await pane.getByRole("button", { name: "Undo" }).click();
  await pane.getByText("Undone.").first().waitFor();
  const sheets = await page.evaluate(() =>
    (window as unknown as { srt: { host: WorkbookHost } }).srt.host.sheetNames(),
  );
  expect(sheets).not.toContain("SRT run 1");
  expect(errors).toEqual([]);
});

test("a run followed through time is inserted with live formulas that calculate, and native charts", async () => {
  const [page, pane] = [opened.page!, opened.pane!];
  await pane.getByRole("button", { name: "Follow through time" }).click({ timeout: 60_000 });
  await pane.getByRole("button", { name: "Insert through time" }).click({ timeout: 30_000 });
  await pane.getByText("Inserted on Sheet 'SRT time'").first().waitFor({ timeout: 30_000 });
  const sheet = async () =>
    page.evaluate(async () => {
      const { host } = (window as unknown as { srt: { host: WorkbookHost } }).srt;
      return (await host.read({ sheet: "SRT time", row: 0, column: 0, rows: 50, columns: 24 })).values as unknown[][];
    });
  // Exact formulas beside the pane's paths: the fan begins at nothing, and the first loss lasts from 1 down.
  await until(sheet, (values) => {
    const last = values[44] ?? [];
    return last[0] === 5 && typeof last[10] === "number" && values.flat().every((x) => !String(x).startsWith("#"));
  });
  const values = await sheet();
  expect(values[24]!.slice(0, 7)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  expect(values[24]!.slice(8, 12)).toEqual([0, 1, 1, 1]);
  const [, mean] = values[44] as number[];
  expect(Math.abs(mean! - 0.0205)).toBeLessThan(0.001);
  expect(values[44]![9]).toBeLessThan(values[44]![10] as number);
  expect(values[23]!.slice(14, 18)).toEqual(["Year", "Premium", "Principal", "Losses"]);
  expect(errors).toEqual([]);
});

test("structure and run inputs survive a reload, and a new workbook begins with its own", async () => {
  const { page } = await openEmptyWorkbook(pages.browser, `${pages.url}/`, { viewport: { width: 1400, height: 900 } }); // prettier-ignore
  const pane = page.getByRole("complementary", { name: "SRT pane" });
  const kept = async () => {
    await page.getByText("Saving in this browser").waitFor();
    await page.getByText(/^Kept in this browser/).waitFor();
  };
  await pane.getByRole("tab", { name: "Structure" }).click();
  const preset = pane.getByRole("combobox", { name: "Start from" });
  await preset.selectOption("United States: 0-12.5 %");
  await kept();
  await pane.getByRole("tab", { name: "Run" }).click();
  const rho = pane.getByRole("textbox", { name: "rho", exact: true });
  await rho.fill("0.35");
  await kept();
  await page.reload();
  await pane.getByRole("tab", { name: "Run" }).click({ timeout: 60_000 });
  await until(() => rho.inputValue(), "0.35");
  await pane.getByRole("tab", { name: "Structure" }).click();
  expect(await preset.locator("option:checked").innerText()).toBe("United States: 0-12.5 %");
  await page.getByRole("button", { name: "New", exact: true }).click();
  await page.getByRole("menuitem", { name: "Empty workbook" }).click();
  await pane.getByText("Select your loan tape, headings included").waitFor();
  await pane.getByRole("tab", { name: "Structure" }).click();
  await until(() => preset.locator("option:checked").innerText(), "Demo: 0-6-14-100 %");
  await page.context().close();
});
