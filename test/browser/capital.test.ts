import { openPage, overflow, servePane, violations, type PanePages } from "./pane-page.ts";

let pages: PanePages;
beforeAll(async () => {
  pages = await servePane();
}, 120_000);
afterAll(() => pages?.close());

test("capital before and after, tests, cost through the life and the assessment, by mouse and keyboard, at 320 px, in both themes", async () => {
  const context = await pages.browser.newContext({ viewport: { width: 320, height: 900 }, reducedMotion: "reduce" });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(`${pages.url}/?sheet=linked`);
  await openPage(page, "Capital");
  await page.getByText("Open a pool on the page Pool first").waitFor();
  await openPage(page, "Pool");
  await page.getByRole("button", { name: "Use selection", exact: true }).click();
  await page.getByRole("heading", { name: /columns used$/ }).waitFor();
  await openPage(page, "Capital");

  // The demo's first loss of 6 % is kept at 1,250 %: 9.54 bn fall to 7.5 + 0.15 x 8.6 = 8.79 bn.
  await page.getByRole("heading", { name: /^RWEA fall from USD.9\.54.bn to USD.8\.79.bn, by 7\.8.%$/ }).waitFor();
  await page.getByRole("heading", { name: "The deal passes all 2 tests" }).waitFor();
  expect(await page.getByLabel("First-loss margin").isVisible()).toBe(false);
  await page.getByRole("button", { name: "Excess spread, tests and costs" }).focus();
  await page.keyboard.press("Enter");
  await page.getByLabel("First-loss margin").fill("20");
  await page.getByRole("heading", { name: "The deal passes 2 of 3 tests" }).waitFor();

  // STS halves p: the senior falls to its floor of 10 %, so that 7.5 + 0.86 = 8.36 bn are left.
  await page.getByLabel("STS deal").focus();
  await page.keyboard.press("Space");
  await page.getByRole("heading", { name: /^RWEA fall from USD.9\.54.bn to USD.8\.36.bn/ }).waitFor();
  await page.getByRole("heading", { name: "0 of 10 features are confirmed" }).waitFor();
  await page.getByLabel("Not terminated when the pool deteriorates").click();
  await page.getByRole("heading", { name: "1 of 10 features are confirmed" }).waitFor();

  await page.getByLabel("Legal maturity, years").fill("");
  await page.getByText("Legal maturity is blank; capital needs it, in years.").waitFor();
  await page.getByLabel("Legal maturity, years").fill("6");

  await page.getByText("What the deal costs needs a bank").waitFor();
  await page.getByRole("button", { name: "Load demo bank" }).click();
  // 76m of premium for 13 % of 1.1777 bn of relief.
  await page.getByRole("heading", { name: /^Capital from this deal costs 49\.6\d.% a year; equity costs 12\.00.%$/ }).waitFor(); // prettier-ignore
  await page.getByRole("img", { name: /^At closing the deal's capital costs more than equity/ }).waitFor();
  for (const theme of ["light", "dark"]) {
    await page.evaluate(`window.host.setTheme("${theme}")`);
    expect(await violations(page)).toEqual([]);
  }
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.getByRole("button", { name: "Insert SRT assessment", exact: true }).focus();
  await page.keyboard.press("Enter");
  await page.getByText("Inserted on Sheet 'SRT assessment'").first().waitFor();
  expect(await page.evaluate("window.host.sheetNames()")).toContain("SRT assessment");
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await page.getByText("Undone.").first().waitFor();
  expect(await page.evaluate("window.host.sheetNames()")).not.toContain("SRT assessment");
  await context.close();
}, 240_000);
