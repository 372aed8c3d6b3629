import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** What the page does against the rules of accessibility, once its colours have stopped changing. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState === "finished"));
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(axe);
  return page.evaluate(async () => {
    const options = { rules: { region: { enabled: false } } };
    const where = { include: ["#root"], exclude: ["[data-tabster-dummy]"] };
    const { violations: all } = await (window as any).axe.run(where, options);
    return all.map((v: any) => `${v.id}: ${v.nodes.map((n: any) => n.html.slice(0, 160)).join(" | ")}`);
  });
}

/** How much wider than its frame the widest part of the tab is, pixels. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() =>
    Math.max(
      ...[...document.querySelectorAll("[role=tabpanel], [role=tabpanel] [role=group]")].map(
        (part) => part.scrollWidth - part.clientWidth,
      ),
    ),
  );
}

/** Opens a page of the pane by its tab, or from the menu of those that do not fit. */
export async function openPage(page: Page, name: string): Promise<void> {
  const tab = page.getByRole("tab", { name, exact: true });
  if (await tab.isVisible()) return tab.click();
  await page.getByRole("button", { name: "More pages" }).click();
  await page.getByRole("menuitem", { name, exact: true }).click();
}
