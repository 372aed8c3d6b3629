import type { Page } from "playwright-core";
import type { Engine } from "../../src/engine/engine.ts";
import { longestTask } from "./main-thread.ts";
import { served } from "./served.ts";

/** The pane alone, in a browser, over a workbook in memory with a real engine and its workers. */
const pages = served("pane");

/** What the page's window holds in this test. */
type Watched = { readonly engine: Engine; shares: number[] };

/** Opens the pane with 1,000 loans, ready to run a million paths. */
async function openMillion(): Promise<Page> {
  const page = await pages.browser.newPage({ viewport: { width: 360, height: 900 } });
  await page.goto(`${pages.url}/?sheet=thousand`);
  await page.getByRole("button", { name: "Use selection", exact: true }).click();
  await page.getByText("The pool", { exact: true }).waitFor();
  await page.getByRole("tab", { name: "Run" }).click();
  await page.getByRole("button", { name: "More settings" }).click();
  await page.getByLabel("Method").selectOption("simulation");
  await page.getByLabel("Paths").fill("1000000");
  return page;
}

/** Notes the share done of the engine's jobs as it rises. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watched = window as unknown as Watched;
    watched.shares = [];
    setInterval(() => {
      const share = Math.max(...watched.engine.status().map(({ progress }) => progress));
      if (share > (watched.shares.at(-1) ?? 0) && watched.shares.length < 1000) watched.shares.push(share);
    }, 20);
  });
}

/** Cancels what still runs; the time until no worker is at work, ms. */
function cancelAll(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const { engine } = window as unknown as Watched;
    const cancel = [...document.querySelectorAll("button")].find((b) => b.textContent === "Cancel")!;
    const start = performance.now();
    cancel.click();
    while (engine.status().length > 0) await new Promise((resolve) => setTimeout(resolve, 1));
    return performance.now() - start;
  });
}

test("a million paths of 1,000 obligors: progress rises, the page stays responsive, and cancel frees the workers", async () => {
  const page = await openMillion();
  await watch(page);
  const longest = await longestTask(page, async () => {
    await page.getByRole("button", { name: "Run", exact: true }).click();
    await page.getByText("Simulated, 1,000,000 paths", { exact: false }).first().waitFor({ timeout: 120_000 });
  });
  const shares = await page.evaluate(() => (window as unknown as Watched).shares);
  expect(shares.length).toBeGreaterThan(5);
  // The curve over rho goes on with a million paths a point.
  const freedMs = await cancelAll(page);
  process.stderr.write(`longest task ${longest.toFixed(0)} ms, cancelled in ${freedMs.toFixed(0)} ms\n`);
  // Measured: 16 to 31 ms on a quiet machine, 64 ms on one that others slowed; 100 ms is where a press feels late.
  expect(longest).toBeLessThan(100);
  // Measured: 8 ms on a quiet machine.
  expect(freedMs).toBeLessThan(1000);
  await page.context().close();
}, 180_000);
