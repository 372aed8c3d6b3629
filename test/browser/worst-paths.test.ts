import type { Page } from "playwright-core";
import type { MemoryHost } from "../taskpane/memory-host.ts";
import { overflow, violations } from "./pane-page.ts";
import { served } from "./served.ts";

/** The worst paths in the pane alone, over a workbook in memory with a real engine and its workers. */
const pages = served("pane");

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** A run of the linked tape with a number of paths, in a pane of 320 px. */
async function ran(paths: string, settings: (page: Page) => Promise<unknown>): Promise<Page> {
  const context = await pages.browser.newContext({ viewport: { width: 320, height: 900 }, reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(`${pages.url}/?sheet=linked`);
  await button(page, "Use selection").click();
  await page.getByText("The pool", { exact: true }).waitFor();
  await page.getByRole("tab", { name: "Run" }).click();
  await button(page, "More settings").click();
  await page.getByLabel("Paths", { exact: true }).fill(paths);
  await settings(page);
  await button(page, "Run").click();
  await button(page, "Find worst paths").waitFor();
  return page;
}

test("the worst paths under contagion are listed, one is chosen by keyboard, explained and put on a sheet, at 320 px", async () => {
  const page = await ran("2048", async (pane) => {
    await pane.getByRole("radio", { name: /^Market, theme/ }).check();
    await pane.getByLabel("Contagion along links").selectOption("additive");
  });
  await button(page, "Find worst paths").focus();
  await page.keyboard.press("Enter");
  await page.getByText(/^\d+ of 2,048 paths hit Mezzanine; the worst first/).waitFor();
  const choices = page.getByRole("table", { name: "Worst paths of Mezzanine" }).getByRole("radio");
  expect(await choices.count()).toBe(10);
  await page.keyboard.press("Tab");
  expect(await choices.first().evaluate((radio) => radio === document.activeElement)).toBe(true);
  await page.keyboard.press("ArrowDown");
  expect(await choices.nth(1).isChecked()).toBe(true);
  await page.getByText(/^\d+ defaults, \d+ of them by infection.*; the market at -?\d\.\d, the theme at /).waitFor();
  await page.getByRole("img", { name: /^Mezzanine is hit at \d\.\d\d years/ }).waitFor();
  await page.getByRole("rowheader", { name: /· infected by / }).first().waitFor(); // prettier-ignore
  await page.getByRole("button", { name: /^Table: Mezzanine is hit/ }).click();
  await page.getByRole("columnheader", { name: "Pool loss", exact: true }).waitFor();
  for (const theme of ["light", "dark"]) {
    await page.evaluate(`window.host.setTheme("${theme}")`);
    expect(await violations(page)).toEqual([]);
  }
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await button(page, "Insert as sheet").click();
  await page.getByText(/^Inserted on Sheet 'SRT path \d+'/).first().waitFor(); // prettier-ignore
  const names = () => page.evaluate("window.host.sheetNames()") as ReturnType<MemoryHost["sheetNames"]>;
  expect(await names()).toHaveLength(2);
  await button(page, "Undo").click();
  await page.getByText("Undone.").first().waitFor();
  expect(await names()).toEqual(["Loans"]);
});

test("a search is shown in the bar and cancelled there, and a new run's results ask for a new search", async () => {
  const page = await ran("16777216", () => Promise.resolve());
  await button(page, "Find worst paths").click();
  await page.getByRole("progressbar", { name: "Progress of Worst paths of Mezzanine" }).waitFor();
  await button(page, "Cancel Worst paths of Mezzanine").click();
  await button(page, "Find worst paths").waitFor();
  await page.getByText("The ten simulated paths in which the tranche loses most").waitFor();
  await page.getByLabel("Paths", { exact: true }).fill("2048");
  await button(page, "Run").click();
  await page.getByText("Inputs have changed since this run.").waitFor({ state: "detached" });
  await button(page, "Find worst paths").click();
  await page.getByText(/^\d+ of 2,048 paths hit Mezzanine/).waitFor();
  await page.getByLabel("Tranche", { exact: true }).selectOption("Senior");
  await page.getByText("The ten simulated paths in which the tranche loses most").waitFor();
});
