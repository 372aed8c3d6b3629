import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "./launch.ts";
import { serveFolder } from "./serve.ts";

/** Losses and cash through time in the pane alone, over a workbook in memory with a real engine and its workers. */
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "srt-time-"));
let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  execFileSync(process.execPath, [join(__dirname, "../taskpane/page/build.mjs"), folder]);
  server = await serveFolder(folder);
  browser = await launchBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

async function violations(page: Page): Promise<string[]> {
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState === "finished"));
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const options = { rules: { region: { enabled: false } } };
    const where = { include: ["#root"], exclude: ["[data-tabster-dummy]"] };
    const { violations: all } = await (window as any).axe.run(where, options);
    return all.map((v: any) => `${v.id}: ${v.nodes.map((n: any) => n.html.slice(0, 160)).join(" | ")}`);
  });
}

test("a run is followed through time: fan, survival and investors' cash, by keyboard, at 320 px, in both themes", async () => {
  const context = await browser.newContext({ viewport: { width: 320, height: 900 }, reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(`${server.url}/?sheet=linked`);
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
  const wide = await page.evaluate(() =>
    [...document.querySelectorAll("[role=tabpanel], [role=tabpanel] [role=group]")].map(
      (part) => part.scrollWidth - part.clientWidth,
    ),
  );
  expect(Math.max(...wide)).toBeLessThanOrEqual(0);
  // Another rule asks for another search.
  await page.getByLabel("Repayment").selectOption("Pro rata");
  await page.getByText("How losses build up").waitFor();
  await button(page, "Follow through time").click();
  await page.getByRole("heading", { name: /^Investors are expected to earn/ }).waitFor();
  await context.close();
}, 60_000);
