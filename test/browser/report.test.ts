import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { openPage, overflow, violations } from "./pane-page.ts";
import { served } from "./served.ts";
import { contentOf } from "./workbook-page.ts";

const pages = served("pane");

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** The page Report over the demo pool with its links and the demo's deals, with few paths. */
async function openReport(width: number): Promise<Page> {
  const context = await pages.browser.newContext({ viewport: { width, height: 900 }, reducedMotion: "reduce" });
  const page = await context.newPage();
  page.setDefaultTimeout(25_000);
  await page.goto(`${pages.url}/?sheet=linked`);
  await button(page, "Use selection").click();
  await page.getByText("The pool", { exact: true }).waitFor();
  await page.getByRole("tab", { name: "Run" }).click();
  await button(page, "More settings").click();
  await page.getByLabel("PD curve").selectOption("seasoned");
  await page.getByLabel("Paths", { exact: true }).fill("4096");
  await openPage(page, "Roll-over");
  await button(page, "Load demo").click();
  await page
    .getByText(/13 deals/)
    .first()
    .waitFor();
  await openPage(page, "Report");
  return page;
}

/** Asks the browser whether a text is XML. */
function isWellFormed(xml: string): boolean {
  return new DOMParser().parseFromString(xml, "text/xml").querySelector("parsererror") === null;
}

/** What a button saves. */
async function saved(page: Page, name: string): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent("download"), button(page, name).click()]);
  return contentOf(file);
}

test("the report is made, read, inserted and saved, at 320 px, in both themes", async () => {
  const page = await openReport(320);
  await button(page, "Make report").focus();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "How big is this?" }).waitFor();
  await page.getByRole("img", { name: /^Mezzanine loses [\d.]+.% in the standard model and [\d.]+.% in 'Double/ }).waitFor(); // prettier-ignore
  for (const theme of ["light", "dark"]) {
    await page.evaluate(`window.host.setTheme("${theme}")`);
    expect(await violations(page)).toEqual([]);
  }
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await button(page, "Insert as sheet").click();
  await page.getByText("Inserted on Sheet 'SRT Q&A'").first().waitFor();
  const cells = (await page.evaluate(`window.host.cells("SRT Q&A")`)) as unknown[][];
  expect(cells.flat()).toContain("Who loses?");
  await page.getByLabel("Scenario").selectOption("AI_CORR");
  await page.getByText(/have changed since this report/).waitFor();
  await page.context().close();
}, 180_000);

test("the page that is saved asks for nothing, is clean to a screen reader, and prints on A4 and Letter", async () => {
  const page = await openReport(450);
  await button(page, "Make report").click();
  await page.getByRole("heading", { name: "How big is this?" }).waitFor();
  for (const look of ["light", "dark", "plain"]) {
    await page.getByLabel("Look of files").selectOption(look);
    const html = (await saved(page, "Web page")).toString("utf8");
    expect(html).not.toMatch(/<script|<link|<img|@import|url\(/);
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
    const context = await pages.browser.newContext({ offline: true, viewport: { width: 900, height: 1200 } });
    const alone = await context.newPage();
    const asked: string[] = [];
    alone.on("request", (request) => asked.push(request.url()));
    await alone.setContent(html);
    await alone.evaluate(axe);
    const found = await alone.evaluate(async () => (await (window as any).axe.run()).violations.map((v: any) => `${v.id}: ${v.nodes[0].html}`)); // prettier-ignore
    expect([look, found, asked]).toEqual([look, [], []]);
    expect(await alone.getByText("SYNTHETIC").count()).toBeGreaterThan(0);
    expect(await alone.locator(".tile").count()).toBe(7);
    for (const format of ["A4", "Letter"] as const) {
      const [, tall] = { A4: [297, 210], Letter: [279.4, 215.9] }[format];
      // The tiles on a page as wide as landscape paper within its margins are no higher than that paper.
      const [wide] = { A4: [297], Letter: [279.4] }[format];
      await alone.emulateMedia({ media: "print" });
      await alone.setViewportSize({ width: Math.floor(((wide! - 18) * 96) / 25.4), height: 900 });
      const height = await alone.locator(".sheet").evaluate((sheet) => sheet.getBoundingClientRect().height);
      expect([format, height <= ((tall! - 18) * 96) / 25.4]).toEqual([format, true]);
    }
    await context.close();
  }
  await page.context().close();
}, 240_000);

test("the slides are seven, with native charts, and their notes tell where each number comes from", async () => {
  const page = await openReport(450);
  await button(page, "Make report").click();
  await page.getByRole("heading", { name: "How big is this?" }).waitFor();
  const parts = unzipSync(new Uint8Array(await saved(page, "Slides")));
  const named = (pattern: RegExp) => Object.keys(parts).filter((name) => pattern.test(name));
  expect(named(/^ppt\/slides\/slide\d+\.xml$/)).toHaveLength(7);
  expect(named(/^ppt\/charts\/chart\d+\.xml$/)).toHaveLength(7);
  expect(named(/^ppt\/embeddings\/.*\.xlsx$/)).toHaveLength(7);
  const texts = new Map<string, string>();
  for (const name of named(/\.(xml|rels)$/)) {
    const xml = strFromU8(parts[name]!);
    expect([name, await page.evaluate(isWellFormed, xml)]).toEqual([name, true]);
    expect([name, /TargetMode="External"/.test(xml)]).toEqual([name, false]);
    const said = [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text!);
    texts.set(name, said.join("\n").replaceAll("&apos;", "'").replaceAll("&gt;", ">").replaceAll("&lt;", "<").replaceAll("&quot;", '"').replaceAll("&amp;", "&")); // prettier-ignore
  }
  const notes = named(/^ppt\/notesSlides\/notesSlide\d+\.xml$/).map((name) => texts.get(name)!).join("\n"); // prettier-ignore
  const kept = (await page.evaluate(`window.host.cells("SRT reports")`)) as string[][];
  const [label, trace] = ["Label", "Trace"].map((heading) => kept[3]!.indexOf(heading));
  const rows = kept.slice(4);
  expect(rows.length).toBeGreaterThan(80);
  for (const row of rows) {
    const line = notes.split("\n").find((text) => text.startsWith(`${row[label!]}: `) && text.includes(row[trace!]!));
    expect([row[label!], line === undefined]).toEqual([row[label!], false]);
  }
  expect(new Set(notes.match(/https:\/\/\S+/g)!).size).toBeGreaterThan(10);
  const slides = named(/^ppt\/slides\/slide\d+\.xml$/).map((name) => texts.get(name)!);
  expect(slides.every((text) => text.includes("SYNTHETIC"))).toBe(true);
  await page.context().close();
}, 120_000);
