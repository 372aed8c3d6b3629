import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright-core";
import type { Language } from "../../src/language/language.ts";
import { batchTexts } from "../../src/taskpane/batch/texts.ts";
import { capitalTexts } from "../../src/taskpane/capital/texts.ts";
import { frameTexts } from "../../src/taskpane/frame/texts.ts";
import { poolTexts } from "../../src/taskpane/pool/texts.ts";
import { reportTexts } from "../../src/taskpane/report/texts.ts";
import { rolloverTexts } from "../../src/taskpane/rollover/texts.ts";
import { runTexts } from "../../src/taskpane/run/texts.ts";
import { scaleTexts } from "../../src/taskpane/scale/texts.ts";
import { PAGES, type Page as PaneSheet } from "../../src/taskpane/state/pane-state.ts";
import { hubTexts } from "../../src/taskpane/stress/hub-texts.ts";
import { stressTexts } from "../../src/taskpane/stress/texts.ts";
import { structureTexts } from "../../src/taskpane/structure/texts.ts";
import { careTexts } from "../../src/taskpane/workbook-care/texts.ts";
import { sized } from "../sized.ts";
import { keyboardOf, mouse, type Hand } from "./hand.ts";
import { served } from "./served.ts";
import { until, workbookOn, type WorkbookPage } from "./workbook-page.ts";

/** From the tape to the report, in the order in which an analyst works, on the embedded workbook. */
const pages = served("workbook");

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const WAIT_MS = 60_000;

/** The words that a step looks for. */
function wordsOf(language: Language) {
  return {
    frame: frameTexts[language],
    pool: poolTexts[language],
    structure: structureTexts[language],
    run: runTexts[language],
    stress: stressTexts[language],
    hubs: hubTexts[language],
    rollover: rolloverTexts[language],
    capital: capitalTexts[language],
    scale: scaleTexts[language],
    batch: batchTexts[language],
    report: reportTexts[language],
    care: careTexts[language],
  };
}

/** An analyst at the embedded workbook. */
type Analyst = { readonly book: WorkbookPage; readonly pane: Locator; readonly hand: Hand; readonly words: ReturnType<typeof wordsOf> }; // prettier-ignore

async function analyst(language: Language, way: string): Promise<Analyst> {
  const context = await pages.browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: language === "en" ? "en-US" : "zh-TW",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(WAIT_MS);
  const book = await workbookOn(page, pages.url);
  const hand = way === "mouse" ? mouse : keyboardOf(page);
  return { book, pane: page.locator("aside.pane"), hand, words: wordsOf(language) };
}

const button = ({ pane }: Analyst, name: string) => pane.getByRole("button", { name, exact: true });

async function turnTo(at: Analyst, name: PaneSheet): Promise<void> {
  const { pane, hand, words, book } = at;
  const label = words.frame.pages[name];
  const tab = pane.getByRole("tab", { name: label, exact: true });
  if (await tab.isVisible()) return hand.press(tab);
  await hand.press(button(at, words.frame.morePages));
  await hand.press(book.page.getByRole("menuitem", { name: label, exact: true }));
}

/** Presses a button and waits for what comes of it. */
async function work(at: Analyst, name: string, answer: Locator): Promise<void> {
  await at.hand.press(button(at, name));
  await answer.first().waitFor();
}

const inserted = ({ pane, words }: Analyst, sheet: string) => pane.getByText(words.frame.inserted(sheet));

/** What the pane does against the rules of accessibility. */
async function violations(page: Page): Promise<string[]> {
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState === "finished"));
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(axe);
  return page.evaluate(async () => {
    const options = { rules: { region: { enabled: false } } };
    const where = { include: [".pane", ".top-bar"], exclude: ["[data-tabster-dummy]"] };
    const { violations: all } = await (window as any).axe.run(where, options);
    return all.map((v: any) => `${v.id}: ${v.nodes.map((n: any) => n.html.slice(0, 160)).join(" | ")}`);
  });
}

const steps: readonly (readonly [step: string, does: (at: Analyst) => Promise<void>])[] = [
  [
    "the tape is read",
    async (at) => {
      await work(at, at.words.pool.loadDemo, at.pane.getByText(at.words.pool.statisticsTitle, { exact: true }));
    },
  ],
  [
    "its checks are inserted as live formulas",
    async (at) => {
      await work(at, at.words.pool.insertChecks, inserted(at, at.words.pool.checksSheet));
    },
  ],
  [
    "the structure is chosen",
    async (at) => {
      await turnTo(at, "structure");
      const preset = at.pane.getByLabel(at.words.structure.preset);
      await at.hand.choose(preset, "us");
      await at.hand.choose(preset, "demo");
      await at.pane.getByText(at.words.structure.sound).first().waitFor();
    },
  ],
  [
    "the base case is run, with its curve over correlation",
    async (at) => {
      await turnTo(at, "run");
      await at.hand.press(button(at, at.words.run.settings));
      await at.hand.choose(at.pane.getByLabel(at.words.run.curve), "seasoned");
      await at.hand.write(at.pane.getByLabel(at.words.run.paths, { exact: true }), "1024");
      await work(at, at.words.run.run, button(at, at.words.run.insert));
    },
  ],
  [
    "the scenarios stand side by side",
    async (at) => {
      await turnTo(at, "stress");
      await work(at, at.words.stress.run, at.pane.getByRole("table").filter({ hasText: at.words.stress.standard }));
    },
  ],
  [
    "the trap is taken apart and the hubs are ranked",
    async (at) => {
      const picture = at.pane.getByRole("img", { name: new RegExp(at.words.stress.effects.theme) });
      await work(at, at.words.stress.takeApart, picture.or(at.pane.getByText(at.words.stress.twin)));
      const hubs = at.pane.getByRole("img", { name: /HYP|SEM|AIS|NEO/ });
      await work(at, at.words.hubs.rank, hubs);
    },
  ],
  [
    "the ladder of deals is rolled over, and CET1 followed",
    async (at) => {
      await turnTo(at, "rollover");
      await at.hand.press(button(at, at.words.rollover.loadDemo));
      const run = button(at, at.words.rollover.run);
      await run.waitFor();
      await at.hand.press(run);
      await until(() => at.pane.getByRole("img").count(), 4, WAIT_MS);
    },
  ],
  [
    "scale and what would have to happen",
    async (at) => {
      await turnTo(at, "scale");
      await at.hand.press(button(at, at.words.scale.solve));
      const [before] = at.words.scale.found("\u0000", "\u0000", "\u0000", "\u0000").split("\u0000");
      await at.pane.getByRole("heading", { name: before! }).or(at.pane.getByText(/1-in-|分之一/)).first().waitFor(); // prettier-ignore
    },
  ],
  [
    "the run is put on a sheet and frozen",
    async (at) => {
      const { book, words } = at;
      await turnTo(at, "run");
      const live = words.run.sheet(1);
      await work(at, words.run.insert, inserted(at, live));
      await at.hand.press(button(at, words.care.menu));
      await at.hand.press(book.page.getByRole("menuitem", { name: words.care.titles.freeze }));
      await at.hand.write(at.pane.getByLabel(words.care.by), "A. Analyst");
      await work(at, words.care.freezeAction, at.pane.getByText(words.frame.undo, { exact: true }));
      await until(() => book.page.evaluate("srt.host.sheetNames().then((names) => names.length)"), (count) => Number(count) > 9, WAIT_MS); // prettier-ignore
    },
  ],
  [
    "the report is made and inserted",
    async (at) => {
      await turnTo(at, "report");
      await work(at, at.words.report.make, button(at, at.words.report.insert));
      await work(at, at.words.report.insert, inserted(at, at.words.report.sheet));
    },
  ],
];

/** Each language and each way of working once: words do not change where the keys go. SRT_TEST_LONG=1 takes all four. */
const WAYS = [
  ["en", "mouse"],
  ["zh-Hant", "keyboard"],
  ["en", "keyboard"],
  ["zh-Hant", "mouse"],
] as const;

describe.each(sized(WAYS.slice(0, 2), [...WAYS]))("from the tape to the report, in %s by %s", (language, way) => {
  test("ten steps, and nothing on any page is against the rules of accessibility", async () => {
    const at = await analyst(language, way);
    for (const [step, does] of steps) {
      await does(at).catch((error: Error) => {
        throw new Error(`${step}: ${error.message}`);
      });
    }
    for (const name of PAGES) {
      await turnTo(at, name);
      expect([name, await violations(at.book.page)]).toEqual([name, []]);
    }
    // Chromium says of every slider of Fluent that one of its styles will go.
    expect(at.book.complaints.console.filter((text) => !text.includes("slider-vertical"))).toEqual([]);
    expect(at.book.complaints.foreign).toEqual([]);
    await at.book.page.context().close();
  }, 300_000);
});
