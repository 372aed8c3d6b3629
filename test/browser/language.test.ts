import type { Page } from "playwright-core";
import { capitalTexts } from "../../src/taskpane/capital/texts.ts";
import { chartTexts } from "../../src/taskpane/charts/texts.ts";
import { frameTexts } from "../../src/taskpane/frame/texts.ts";
import { galleryTexts } from "../../src/taskpane/gallery/texts.ts";
import { layoutTexts } from "../../src/taskpane/layouts/texts.ts";
import { poolTexts } from "../../src/taskpane/pool/texts.ts";
import { rolloverTexts } from "../../src/taskpane/rollover/texts.ts";
import { runTexts } from "../../src/taskpane/run/texts.ts";
import { scaleTexts } from "../../src/taskpane/scale/texts.ts";
import { hubTexts } from "../../src/taskpane/stress/hub-texts.ts";
import { stressTexts } from "../../src/taskpane/stress/texts.ts";
import { structureTexts } from "../../src/taskpane/structure/texts.ts";
import { tapesTexts } from "../../src/taskpane/tapes/texts.ts";
import { templateTexts } from "../../src/taskpane/templates/texts.ts";
import { tourTexts } from "../../src/taskpane/tour/texts.ts";
import type { Language } from "../../src/language/language.ts";
import { openPage, overflow, violations } from "./pane-page.ts";
import { served } from "./served.ts";

const CATALOGUES = [capitalTexts, chartTexts, frameTexts, galleryTexts, hubTexts, layoutTexts, poolTexts, rolloverTexts, runTexts, scaleTexts, stressTexts, structureTexts, tapesTexts, templateTexts, tourTexts]; // prettier-ignore
const PAGES = Object.keys(frameTexts.en.pages) as (keyof typeof frameTexts.en.pages)[];

const pages = served("pane");

async function open(tag: string, width: number): Promise<Page> {
  const context = await pages.browser.newContext({ viewport: { width, height: 900 }, reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(`${pages.url}/?language=${tag}&sheet=linked`);
  return page;
}

/** Opens a page of the pane by its name in a language. */
async function turnTo(page: Page, name: keyof typeof frameTexts.en.pages, language: Language): Promise<void> {
  const texts = frameTexts[language];
  // A tooltip under the pointer would lie over the tabs.
  await page.mouse.move(1, 1);
  if (language === "en") return openPage(page, texts.pages[name]);
  const tab = page.getByRole("tab", { name: texts.pages[name], exact: true });
  if (await tab.isVisible()) return tab.click();
  await page.getByRole("button", { name: texts.morePages }).click();
  await page.getByRole("menuitem", { name: texts.pages[name], exact: true }).click();
}

/** Every plain text of the catalogues in a language. */
function plainTexts(language: Language): Set<string> {
  const leaves = (value: unknown): string[] =>
    typeof value === "string"
      ? [value]
      : typeof value === "object" && value !== null
        ? Object.values(value).flatMap(leaves)
        : [];
  return new Set(CATALOGUES.flatMap((texts) => leaves(texts[language])));
}

/** What is read on the page: texts of elements and names for screen readers. */
function wordsOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll("#root *")];
    const own = all.flatMap((element) => [...element.childNodes].filter(({ nodeType }) => nodeType === 3));
    const labels = all.map((element) => element.getAttribute("aria-label") ?? "");
    return [...own.map(({ textContent }) => textContent ?? ""), ...labels].map((text) => text.trim()).filter(Boolean);
  });
}

/** Elements that cut their own text off. Cells of the tape are cut on purpose and have a tooltip. */
function cut(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("#root *")]
      .filter((element) => {
        const { overflowX, position } = getComputedStyle(element);
        const text = [...element.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent!.trim());
        return text && overflowX !== "visible" && position !== "absolute" && !element.title;
      })
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
      .map(({ textContent }) => textContent ?? ""),
  );
}

describe.each([
  ["English", "en-US", "en"],
  ["Traditional Chinese", "zh-TW", "zh-Hant"],
] as const)("in %s", (_, tag, language) => {
  test("no page cuts a text off at 320 px or at 450 px, and each can be used with a screen reader", async () => {
    const page = await open(tag, 320);
    await page.getByRole("button", { name: poolTexts[language].loadDemo, exact: true }).click();
    await page.getByText(poolTexts[language].statisticsTitle, { exact: true }).waitFor();
    for (const name of PAGES) {
      await turnTo(page, name, language);
      for (const width of [450, 320]) {
        await page.setViewportSize({ width, height: 900 });
        expect([name, width, await cut(page), (await overflow(page)) <= 0]).toEqual([name, width, [], true]);
      }
      expect([name, await violations(page)]).toEqual([name, []]);
    }
    await page.context().close();
  });
});

test("no English is left in the Chinese pane, page by page", async () => {
  const page = await open("zh-TW", 360);
  const chinese = plainTexts("zh-Hant");
  const english = [...plainTexts("en")].filter((text) => !chinese.has(text));
  expect(english.length).toBeGreaterThan(300);
  const left = async () => (await wordsOn(page)).filter((text) => english.includes(text));
  expect(await left()).toEqual([]);
  await page.getByRole("button", { name: poolTexts["zh-Hant"].loadDemo, exact: true }).click();
  await page.getByText(poolTexts["zh-Hant"].statisticsTitle, { exact: true }).waitFor();
  for (const name of PAGES) {
    await turnTo(page, name, "zh-Hant");
    // Headings of the tape stand as the tape has them.
    const headings = name === "pool" ? ["Rating", "Country", "Sector", "Obligor", "EAD (USD m)", "LGD", "Links"] : [];
    expect([name, (await left()).filter((text) => !headings.includes(text))]).toEqual([name, []]);
  }
  await page.context().close();
}, 120_000);

test("the language is switched with the keyboard, at once, and nothing that was typed is lost", async () => {
  const page = await open("en-US", 360);
  await openPage(page, "Structure");
  const name = page.getByRole("textbox", { name: "Name of Mezzanine" });
  await name.fill("Class B");
  await page.getByRole("button", { name: /Language/ }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("menuitemradio", { name: "繁體中文" }).waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByRole("tab", { name: "結構", exact: true }).waitFor();
  expect(await page.getByRole("textbox", { name: "「Class B」的名稱" }).inputValue()).toBe("Class B");
  expect(await page.locator("[lang=zh-Hant]").first().getByRole("tablist").count()).toBe(1);
  await page.reload();
  await page.getByRole("tab", { name: "授信池", exact: true }).waitFor();
  await page.getByRole("button", { name: /語言/ }).click();
  await page.getByRole("menuitemradio", { name: "English" }).click();
  // English names are wider: what no longer fits moves under More.
  await page.getByRole("button", { name: "More pages" }).waitFor();
  await page.context().close();
}, 60_000);
