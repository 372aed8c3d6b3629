import type { Page } from "playwright-core";
import { openPage, overflow, violations } from "./pane-page.ts";
import { served } from "./served.ts";

/** The page Runs of the pane alone, over a workbook in memory with a real engine and its workers. */
const pages = served("pane");

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true });
const box = (page: Page, name: string) => page.getByRole("checkbox", { name, exact: true });

/** The page Runs over the saved demo pool with its links, with so many paths. */
async function openRuns(paths: string, width: number): Promise<Page> {
  const context = await pages.browser.newContext({ viewport: { width, height: 900 }, reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(`${pages.url}/?sheet=linked`);
  await button(page, "Use selection").click();
  await page.getByText("The pool", { exact: true }).waitFor();
  await button(page, "Save pool").click();
  await page
    .getByText(/^Pool now names/)
    .first()
    .waitFor();
  await openPage(page, "Run");
  await button(page, "More settings").click();
  await page.getByLabel("Paths", { exact: true }).fill(paths);
  await openPage(page, "Runs");
  return page;
}

const press = async (page: Page, name: string | RegExp) => {
  await button(page, name).focus();
  await page.keyboard.press("Enter");
};

test("a batch is chosen, run, logged, told apart and run again by keyboard, at 320 px, in both themes and both languages", async () => {
  const page = await openRuns("2048", 320);
  for (const name of ["Pool", "As on page Structure", "AI credit correction 2026"]) {
    await box(page, name).focus();
    await page.keyboard.press("Space");
  }
  await page.getByLabel("Correlations").fill("scenario; 7");
  await page.getByText("'7' is no correlation; write 0.2", { exact: false }).waitFor();
  await page.getByLabel("Correlations").fill("scenario; 0.1/0.1/0.1");
  await page.getByLabel("Your name").fill("Analyst");
  await page.getByText("1 × 1 × 2 × 2 × 1 = 4 runs").waitFor();
  await press(page, "Run 4 runs");
  await page.getByRole("heading", { name: "4 of 4 runs done" }).waitFor();
  await page
    .getByText(/Inserted on Sheet 'SRT runs'/)
    .first()
    .waitFor();
  const marks = page.getByRole("checkbox", { name: /^Mark run/ });
  await expect(marks.count()).resolves.toBe(4);
  await marks.nth(0).focus();
  await page.keyboard.press("Space");
  await marks.nth(3).focus();
  await page.keyboard.press("Space");
  await press(page, "Compare");
  await press(page, "Explain the difference");
  await page.getByRole("img", { name: /^Mezzanine goes from .* counts most$/ }).waitFor();
  for (const theme of ["light", "dark"]) {
    await page.evaluate(`window.host.setTheme("${theme}")`);
    expect(await violations(page)).toEqual([]);
  }
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await marks.nth(3).focus();
  await page.keyboard.press("Space");
  await press(page, "Run again");
  await page.getByText(/^The same bits as run \S+\. Its inputs and the engine are the same\.$/).waitFor();
  const log = await page.evaluate(`window.host.cells("SRT run log").slice(4).filter((row) => row[0]).map((row) => [row[3], row[5], row[20]])`); // prettier-ignore
  const rows = log as string[][];
  expect(rows.map(([by, status]) => `${by} ${status}`)).toEqual(Array.from({ length: 5 }, () => "Analyst done"));
  expect(rows.slice(0, 4).map(([, , hash]) => hash)).toContain(rows[4]![2]);
  await page.context().close();
}, 120_000);

test("a batch is cancelled with what was done kept, and resumed to its end", async () => {
  const page = await openRuns("32768", 350);
  for (const name of ["Pool", "As on page Structure", "AI credit correction 2026", "Funding freeze"]) await box(page, name).check(); // prettier-ignore
  await page.getByLabel("Correlations").fill("scenario; 0.1/0.1/0.1; 0.1/0.15/0.1");
  await button(page, "Run 9 runs").click();
  await page.getByRole("heading", { name: /^[1-8] of 9 runs done/ }).waitFor();
  await button(page, /^Cancel/).last().click(); // prettier-ignore
  const resume = page.getByRole("button", { name: /^Resume \d runs?$/ });
  await resume.waitFor();
  await resume.click();
  await page.getByRole("heading", { name: "9 of 9 runs done" }).waitFor({ timeout: 100_000 });
  await page.context().close();
}, 120_000);
