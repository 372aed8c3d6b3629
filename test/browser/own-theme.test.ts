import type { MemoryHost } from "../taskpane/memory-host.ts";
import { overflow, violations } from "./pane-page.ts";
import { served } from "./served.ts";

/** A tape in German without a theme, sectors of the product or links, in the pane alone over a workbook in memory. */
const pages = served("pane");

const KREDITE = [
  ["Kreditnehmer", "Branche", "Inanspruchnahme (EUR)", "Ausfallwahrscheinlichkeit %", "LGD %", "Restlaufzeit (Jahre)"],
  ["Alpha", "Rechenzentrum", 12_500_000, 0.9, 40, 4.5],
  ["Beta", "Software", 8_200_000, 2.8, 45, 3],
  ["Gamma", "Stromversorgung", 20_000_000, 0.18, 35, 5],
  ["Delta", "Gewerbeimmobilien", 15_000_000, 1.6, 30, 6],
  ["Epsilon", "Maschinenbau", 11_000_000, 0.9, 45, 3.5],
];

test("sectors and theme of a foreign tape can be changed, are kept, and reach the page Stress under a theme of one's own", async () => {
  const context = await pages.browser.newContext({ viewport: { width: 360, height: 1200 } });
  const page = await context.newPage();
  await page.goto(`${pages.url}/`);
  await page.waitForFunction(() => "host" in window);
  await page.evaluate(async (values) => {
    const { host } = window as unknown as { host: MemoryHost };
    await host.insertSheet({ name: "Kredite", blocks: [{ row: 0, column: 0, values }], formats: [] });
    host.select({ sheet: "Kredite", row: 0, column: 0, rows: values.length, columns: values[0]!.length });
  }, KREDITE);
  await page.getByRole("button", { name: "Use selection" }).click();
  const sectors = page.getByRole("table", { name: "Sectors and theme" });
  await sectors.waitFor();
  expect(await sectors.getByRole("row", { name: /^Rechenzentrum/ }).innerText()).toContain("assumption, word");
  // A share of one's own, by keyboard.
  const share = page.getByRole("textbox", { name: "AI share of Maschinenbau" });
  await share.fill("120");
  await page.getByText("The share is '120'; it must be between 0 % and 100 %.").waitFor();
  await share.fill("25");
  await share.press("Enter");
  await sectors.getByText("yours").waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  const kept = () => page.evaluate(() => (window as unknown as { host: MemoryHost }).host.setting("srt.pool-answers"));
  expect(await kept()).toContain('{"sector":"Maschinenbau","product":null,"share":0.25}');
  // Energy alone is the power supplier's: 20 of 66.7 millions.
  const theme = page.getByRole("textbox", { name: "Theme" });
  await theme.fill("Energie");
  await theme.press("Enter");
  await page.getByRole("heading", { name: "30.0 % of EAD is tied to the theme Energie" }).waitFor();
  await page.getByRole("tab", { name: "Stress" }).click();
  await page.getByRole("button", { name: "Run all scenarios" }).click();
  await page.getByText("What the scenarios meet in this pool").click({ timeout: 60_000 });
  await page.getByText("the factor of the Energie theme moves 30 %").first().waitFor();
  await page.getByText("The pool has no links, so that there is no contagion").first().waitFor();
  await page.getByRole("button", { name: "Change sectors and theme on the page Pool" }).click();
  // Reset brings the proposal back, and its undo what was said.
  await page.getByRole("button", { name: "Reset to proposal" }).click();
  await page.getByRole("heading", { name: /tied to the theme AI$/ }).waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("heading", { name: "30.0 % of EAD is tied to the theme Energie" }).waitFor();
  await context.close();
});
