import type { Page } from "playwright-core";
import { overflow, violations } from "./pane-page.ts";
import { served } from "./served.ts";

/** Losses and cash through time in the pane alone, over a workbook in memory with a real engine and its workers. */
const pages = served("pane");

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

test("a run is followed through time: fan, survival and investors' cash, by keyboard, at 320 px, in both themes", async () => {
  const context = await pages.browser.newContext({ viewport: { width: 320, height: 900 }, reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(`${pages.url}/?sheet=linked`);
  await button(page, "Use selection").click();
  await page.getByText("The pool", { exact: true }).waitFor();
  await page.getByRole("tab", { name: "Run" }).click();
  await button(page, "More settings").click();
  await page.getByLabel("Paths", { exact: true }).fill("8192");
  await button(page, "Run").click();
  await button(page, "Follow through time").focus();
  await page.keyboard.press("Enter");
  await page.getByRole("img", { name: /^In 95 % of cases the pool loses at most \d+\.\d+ % by year 5/ }).waitFor();
  await page.getByRole("img", { name: /^First loss outlasts year \S+ with \d+\.\d+ %/ }).waitFor();
  await page.getByRole("img", { name: /^Investors are expected to earn .* and to lose / }).waitFor();
  await button(
    page,
    `Table: ${await page.getByRole("heading", { name: /^Investors are expected/ }).innerText()}`,
  ).click();
  expect(await page.getByRole("columnheader", { name: "Principal", exact: true }).count()).toBe(1);
  for (const theme of ["light", "dark"]) {
    await page.evaluate(`window.host.setTheme("${theme}")`);
    expect(await violations(page)).toEqual([]);
  }
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  // Another rule asks for another search.
  await page.getByLabel("Repayment").selectOption("Pro rata");
  await page.getByText("How losses build up").waitFor();
  await button(page, "Follow through time").click();
  await page.getByRole("heading", { name: /^Investors are expected to earn/ }).waitFor();
  await context.close();
}, 60_000);
