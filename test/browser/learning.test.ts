import type { Locator, Page } from "playwright-core";
import { functions } from "../../build/functions.json";
import { workedFunctions } from "../../src/functions/gallery.ts";
import type { Language } from "../../src/language/language.ts";
import { frameTexts } from "../../src/taskpane/frame/texts.ts";
import { galleryTexts } from "../../src/taskpane/gallery/texts.ts";
import { poolTexts } from "../../src/taskpane/pool/texts.ts";
import { runTexts } from "../../src/taskpane/run/texts.ts";
import { tourTexts } from "../../src/taskpane/tour/texts.ts";
import { TOUR_STEPS, type TourStep } from "../../src/taskpane/tour/tour-state.ts";
import { gallerySheetTexts } from "../../src/workbook/gallery/texts.ts";
import { violations } from "./pane-page.ts";
import { served } from "./served.ts";
import { openEmptyWorkbook, until, type WorkbookPage } from "./workbook-page.ts";

jest.setTimeout(240_000);

const LANGUAGES = [
  ["English", "en-US", "en"],
  ["Traditional Chinese", "zh-TW", "zh-Hant"],
] as const;
const workbook = served("workbook");
const pane = served("pane");

const stepTitle = (language: Language, step: TourStep) => {
  const texts = tourTexts[language];
  const at = TOUR_STEPS.findIndex(({ id }) => id === step);
  return `${texts.count(at + 1, TOUR_STEPS.length)} ${texts.steps[step].title}`;
};
const focusedStep = (page: Page) =>
  page.evaluate<string | null>("document.activeElement.closest('[data-tour]')?.dataset.tour ?? null");

async function openPane(tag: string, options: object = {}): Promise<Page> {
  const context = await pane.browser.newContext({ viewport: { width: 320, height: 800 }, ...options });
  const page = await context.newPage();
  await page.goto(`${pane.url}/?language=${tag}`);
  return page;
}

/** The menu of a learner. */
async function chooseHelp(page: Page | Locator, language: Language, item: string): Promise<void> {
  await page.getByRole("button", { name: tourTexts[language].help, exact: true }).click();
  const whole = "page" in page ? page.page() : page;
  await whole.getByRole("menuitem", { name: item }).click();
}

describe.each(LANGUAGES)("in %s", (_, tag, language) => {
  const texts = tourTexts[language];
  const opened: { book?: WorkbookPage } = {};
  beforeAll(async () => {
    opened.book = await openEmptyWorkbook(workbook.browser, `${workbook.url}/`, { locale: tag });
  });
  afterAll(() => opened.book?.page.context().close());

  test("the tour goes from the demo pool to the functions with keys alone, and each step puts the focus on what it shows", async () => {
    const page = await openPane(tag);
    const tour = page.getByRole("region", { name: texts.tour });
    await tour.getByText(texts.offer).waitFor();
    expect(await page.evaluate("document.activeElement === document.body")).toBe(true);
    expect(await violations(page)).toEqual([]);
    await tour.getByRole("button", { name: texts.take }).focus();
    await page.keyboard.press("Enter");
    for (const { id } of TOUR_STEPS) {
      await tour.getByRole("heading", { name: stepTitle(language, id) }).waitFor();
      expect(await focusedStep(page)).toBe(id);
      if (id === "demo") {
        await page.keyboard.press("Enter");
        await page.getByText(poolTexts[language].statisticsTitle, { exact: true }).waitFor();
      }
      if (id === "run") {
        await page.keyboard.press("Enter");
        await page.getByRole("button", { name: runTexts[language].run, exact: true }).waitFor();
        await until(() => page.locator("[role=tabpanel] table").count(), (count) => count > 0); // prettier-ignore
      }
      expect([id, await violations(page)]).toEqual([id, []]);
      await page.keyboard.press("ArrowRight");
    }
    // Beyond the last step there is none; back goes on being back, and Escape ends.
    expect(await focusedStep(page)).toBe("functions");
    await page.keyboard.press("ArrowLeft");
    await tour.getByRole("heading", { name: stepTitle(language, "report") }).waitFor();
    await page.keyboard.press("Escape");
    await tour.waitFor({ state: "detached" });
    await page.context().close();
  });

  test("an example put on a sheet shows the expected value under the live one, and undo takes the sheet away", async () => {
    const book = opened.book!;
    const { page } = book;
    const pane = page.locator("aside.pane");
    const words = galleryTexts[language];
    await chooseHelp(pane, language, texts.examples);
    await pane.getByRole("searchbox", { name: words.search }).focus();
    await page.keyboard.type("secsa");
    await pane.getByRole("status").getByText(words.found(1, functions.length)).waitFor();
    await page.keyboard.press("Enter");
    await pane.getByRole("button", { name: words.insertOf("SECSA") }).focus();
    await page.keyboard.press("Enter");
    await pane.getByText(frameTexts[language].inserted("SRT SECSA")).first().waitFor();
    const { example } = (await workedFunctions()).find(({ id }) => id === "SECSA")!;
    const sheet = gallerySheetTexts[language];
    const area = { sheet: "SRT SECSA", row: 0, column: 0, rows: 16, columns: 2 };
    const beside = async (label: string) => (await book.read(area)).find(([text]) => text === label)?.[1];
    await until(() => beside(sheet.check), sheet.agrees);
    expect(await beside(sheet.expected)).toBe(example.expected);
    const live = (await beside(sheet.live)) as number;
    expect(Math.abs(live - (example.expected as number))).toBeLessThanOrEqual(example.tolerance!);
    expect(live).not.toBe(example.expected);
    await pane.getByRole("button", { name: frameTexts[language].undo, exact: true }).click();
    await until(() => page.evaluate<string[]>("srt.host.sheetNames()"), (names) => !names.includes("SRT SECSA")); // prettier-ignore
    expect(book.complaints).toEqual({ console: [], foreign: [] });
  });

  test("at the selection an example is written where cells are empty, and over others only where the user says so", async () => {
    const book = opened.book!;
    const { page } = book;
    const pane = page.locator("aside.pane");
    const words = galleryTexts[language];
    await book.insert({ name: "Mine", blocks: [{ row: 6, column: 3, values: [["kept"]] }], formats: [] });
    await book.select("Mine", 3, 2);
    await chooseHelp(pane, language, texts.examples);
    await pane.getByRole("searchbox", { name: words.search }).fill("ratingpd");
    await page.keyboard.press("Enter");
    await pane.getByRole("button", { name: words.hereOf("RATINGPD") }).click();
    await pane
      .getByRole("alert")
      .getByText(/D7.*Mine.*kept/)
      .waitFor();
    await pane.getByRole("button", { name: words.leave }).click();
    expect([await book.cell("Mine", 3, 2), await book.cell("Mine", 6, 3)]).toEqual([null, "kept"]);
    expect(await page.evaluate("document.activeElement.textContent")).toBe(words.here);
    await page.keyboard.press("Enter");
    await pane.getByRole("button", { name: words.over }).click();
    await pane.getByText(words.written("Mine", "C4:E16")).first().waitFor();
    await until(() => book.cell("Mine", 15, 3), gallerySheetTexts[language].agrees);
    expect(await book.cell("Mine", 13, 3)).toBe(0.044197257254);
    await pane.getByRole("button", { name: frameTexts[language].undo, exact: true }).click();
    await until(() => book.cell("Mine", 6, 3), "kept");
    expect(await book.cell("Mine", 13, 3)).toBeNull();
  });

  test("the page of functions finds, opens and tells with keys alone, and is clean for axe, light and dark", async () => {
    for (const theme of ["light", "dark"]) {
      const page = await openPane(`${tag}&theme=${theme}`);
      await chooseHelp(page, language, texts.examples);
      const field = page.getByRole("searchbox", { name: galleryTexts[language].search });
      await field.waitFor();
      expect(await page.locator("[data-function]").count()).toBe(functions.length);
      await field.fill("夾層 trancheloss");
      await page.keyboard.press("Enter");
      await page.getByText("=SRT.TRANCHELOSS(SRT.DEMOPOOL(),0.2,0.06,0.14,5").waitFor();
      expect(await page.evaluate("document.activeElement.textContent")).toBe("SRT.TRANCHELOSS");
      await page.getByText(galleryTexts[language].within("0.015785", "0.00001")).waitFor();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press("/");
      await page.keyboard.press("Escape");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      expect(await page.evaluate("document.activeElement.textContent")).toBe("SRT.POOLJOIN");
      await page.context().close();
    }
  });
});

test("the tour is offered until it is answered on this machine, and the help menu starts it again", async () => {
  const page = await openPane("en-US");
  const tour = page.getByRole("region", { name: "Tour" });
  await tour.waitFor();
  await page.reload();
  await tour.getByRole("button", { name: "Not now" }).click();
  await tour.waitFor({ state: "detached" });
  await page.reload();
  await page.getByRole("button", { name: "Load demo" }).waitFor();
  expect(await tour.count()).toBe(0);
  expect(await page.evaluate("host.setting('srt-tour')")).toBeNull();
  await chooseHelp(page, "en", "Take the tour");
  await tour.getByRole("heading", { name: "Step 1 of 7: A pool" }).waitFor();
  await until(() => focusedStep(page), "demo");
  await page.context().close();
});

test("a step that needs a pool offers the demo, and arrows stay with a control that uses them itself", async () => {
  const page = await openPane("en-US", { reducedMotion: "reduce" });
  const tour = page.getByRole("region", { name: "Tour" });
  await tour.getByRole("button", { name: "Take the tour" }).click();
  for (let i = 0; i < 3; i++) await tour.getByRole("button", { name: "Next" }).click();
  await tour.getByRole("heading", { name: "Step 4 of 7: Stress it" }).waitFor();
  await tour.getByText("This needs a pool.").waitFor();
  await tour.getByRole("button", { name: "Load the demo pool" }).click();
  await until(() => focusedStep(page), "stress");
  await tour.getByRole("button", { name: "Back" }).click();
  await tour.getByRole("heading", { name: "Step 3 of 7: Run it" }).waitFor();
  await page.getByRole("slider").focus();
  await page.keyboard.press("ArrowRight");
  expect(await tour.getByRole("heading").innerText()).toBe("Step 3 of 7: Run it");
  // Nothing of the pane lies under the tour.
  const [over, under] = await Promise.all([tour.boundingBox(), page.getByRole("tabpanel").boundingBox()]);
  expect(under!.y + under!.height).toBeLessThanOrEqual(over!.y);
  await page.context().close();
});
