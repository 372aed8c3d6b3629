import type { Page } from "playwright-core";
import { openPage, overflow, violations } from "./pane-page.ts";
import { served } from "./served.ts";

const pages = served("pane");

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** The page Scale over the demo pool with its links, with seasoned PDs and few paths. */
async function openScale(width: number): Promise<Page> {
  const context = await pages.browser.newContext({ viewport: { width, height: 900 }, reducedMotion: "reduce" });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.goto(`${pages.url}/?sheet=linked`);
  await button(page, "Use selection").click();
  await page.getByText("The pool", { exact: true }).waitFor();
  await page.getByRole("tab", { name: "Run" }).click();
  await button(page, "More settings").click();
  await page.getByLabel("PD curve").selectOption("seasoned");
  await page.getByLabel("Paths", { exact: true }).fill("4096");
  await openPage(page, "Scale");
  return page;
}

test("the chain, its ladder and the levers, by keyboard, at 320 px, in both themes", async () => {
  const page = await openScale(320);
  await page.getByRole("img", { name: "611 bn become 0.361 bn that investors hold: 0.52 % of placed tranches outstanding" }).waitFor(); // prettier-ignore
  const share = page.getByLabel("Value of lent by banks");
  await share.fill("50");
  await share.press("Tab");
  await page.getByRole("img", { name: /^611 bn become 0\.721 bn/ }).waitFor();
  await page.getByLabel("Value of Hyperscaler capital expenditure of a year").fill("x");
  await page
    .getByText(/^A step of the chain cannot be read/)
    .first()
    .waitFor();
  await page.getByLabel("Value of Hyperscaler capital expenditure of a year").fill("611");
  await page.getByLabel("EL of Mezzanine").fill("10");
  await button(page, "Find it").focus();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: /^PD multiplier at × 2\.\d+: Mezzanine loses (9|10)/ }).waitFor();
  await page.getByText(/a 1-in-\d+ loss in the base case/).waitFor();
  await button(page, "Rank all levers").click();
  await page.getByRole("heading", { name: "PD multiplier moves Mezzanine most" }).waitFor();
  for (const theme of ["light", "dark"]) {
    await page.evaluate(`window.host.setTheme("${theme}")`);
    expect(await violations(page)).toEqual([]);
  }
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await button(page, "Insert as formulas").click();
  await page.getByText("Inserted on Sheet 'SRT scale'").first().waitFor();
  await openPage(page, "Stress");
  await button(page, "Run all scenarios").click();
  await page.getByRole("heading", { name: /^Mezzanine loses/ }).waitFor();
  await openPage(page, "Scale");
  await page.getByRole("img", { name: /^611 bn become 0\.721 bn that investors hold and 0\.1\d+ bn that they lose in an AI correction$/ }).waitFor(); // prettier-ignore
  await page.context().close();
}, 120_000);
