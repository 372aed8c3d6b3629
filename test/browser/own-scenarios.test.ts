import type { Locator } from "playwright-core";
import type { Cell, SheetPlan } from "../../src/workbook/plan.ts";
import { openPage, overflow, violations } from "./pane-page.ts";
import { served } from "./served.ts";
import { until, workbookOn, type WorkbookPage } from "./workbook-page.ts";

jest.setTimeout(240_000);

/** The pane in the real page, beside a workbook that holds a scenario and a structure of the user's own. */
const pages = served("workbook");
const alone = served("pane");

const PATHS = 2048;
const SEED = "7";
// prettier-ignore
const GLUT: readonly (readonly Cell[])[] = [
  ["Parameter", "Target", "Value"], ["base", "*", "HW_EROSION"], ["h", "*", 0.2], ["haircut", "NEO", 0.5], ["Fmean", "*", -1],
];
// prettier-ignore
const THIN: readonly (readonly Cell[])[] = [
  ["Tranche", "Attach", "Detach", "Holder"], ["Junior", 0, 0.04, "bank"], ["Mezzanine", 0.04, 0.1, "investor"], ["Top", 0.1, 1, "bank"],
];

/** Tables of the user's own, and beside them what the functions say of the same ranges. */
const OWN: SheetPlan = {
  name: "Own",
  blocks: [
    { row: 0, column: 0, values: GLUT },
    { row: 0, column: 5, values: THIN },
    {
      row: 10,
      column: 0,
      values: [
        ["PD curve", "seasoned"],
        ["Paths", PATHS],
        ["Seed", SEED],
      ],
    },
    {
      row: 20,
      column: 0,
      values: [['=SRT.TRANCHETABLE(Tape[#All],"scenario",Thin_deal[#All],5,Chip_glut[#All],$A$11:$B$13)']],
    },
  ],
  formats: [],
  tables: [
    { name: "Chip_glut", area: { row: 0, column: 0, rows: GLUT.length, columns: 3 } },
    { name: "Thin_deal", area: { row: 0, column: 5, rows: THIN.length, columns: 4 } },
  ],
};

/** The workbook with the user's tables, its tape as the pool, and a run's settings. */
async function open(): Promise<{ book: WorkbookPage; pane: Locator }> {
  const context = await pages.browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" });
  const page = await context.newPage();
  // Other tests may run beside this one.
  page.setDefaultTimeout(90_000);
  const book = await workbookOn(page, `${pages.url}/`);
  const pane = page.getByRole("complementary", { name: "SRT pane" });
  await pane.getByRole("button", { name: "Open Tape" }).click({ timeout: 60_000 });
  await pane.getByText("The pool", { exact: true }).waitFor();
  await book.insert(OWN);
  await pane.getByRole("tab", { name: "Run" }).click();
  await pane.getByRole("button", { name: "More settings" }).click();
  await pane.getByLabel("PD curve").selectOption("seasoned");
  await pane.getByLabel("Paths", { exact: true }).fill(String(PATHS));
  await pane.getByLabel("Seed", { exact: true }).fill(SEED);
  return { book, pane };
}

/** One workbook for all pages of the pane. */
const own: { opened?: Awaited<ReturnType<typeof open>> } = {};
beforeAll(async () => {
  own.opened = await open();
});

/** Rows of a sheet's left part, once a row of a name has a number in a column. */
async function settled(book: WorkbookPage, sheet: string, name: string, column: number, below = ""): Promise<Cell[]> {
  const found = async () => {
    const rows = await book.read({ sheet, row: 0, column: 0, rows: 200, columns: 20 });
    const from = below === "" ? 0 : rows.findIndex((row) => row[0] === below);
    return rows.slice(from).find((row) => row[0] === name && typeof row[column] === "number");
  };
  const row = await until(found, (one) => one !== undefined, 120_000);
  return [...row!];
}

/** True where a percentage on screen is the value, rounded to the digits that are shown. */
function agrees(shown: string, value: Cell): boolean {
  const text = shown.replace(/\s?%$/, "");
  return (100 * (value as number)).toFixed(text.split(".")[1]?.length ?? 0) === text;
}

test("Stress: a table of the workbook is run beside the product's scenarios, and its sheet reads the table", async () => {
  const { book, pane } = own.opened!;
  const { page } = book;
  await openPage(page, "Stress");
  await pane.getByRole("checkbox", { name: "Chip_glut" }).focus();
  await page.keyboard.press("Space");
  await pane.getByRole("button", { name: "Run all scenarios" }).click();
  const row = pane.getByRole("row", { name: /^Chip_glut/ });
  await row.waitFor({ timeout: 60_000 });
  await pane.getByLabel("Probability of Base case").fill("35");
  await pane.getByLabel("Probability of Chip_glut").fill("10");
  const [pool, loss] = await row.getByRole("button").allInnerTexts();
  await pane.getByRole("combobox", { name: "Scenario" }).first().selectOption("Chip_glut");
  await pane.getByRole("button", { name: "Insert as formulas", exact: true }).click();
  await pane.getByText("Inserted on Sheet 'SRT stress'").first().waitFor({ timeout: 30_000 });
  const cells = await settled(book, "SRT stress", "Chip_glut", 8);
  expect(cells[1]).toBe(0.1);
  expect([pool, loss, agrees(pool!, cells[2]!), agrees(loss!, cells[8]!)]).toEqual([pool, loss, true, true]);
  expect(await book.read({ sheet: "SRT stress", row: 0, column: 0, rows: 120, columns: 12 })).not.toContainEqual(
    expect.arrayContaining([expect.stringMatching(/^#/)]),
  );
});

test("Runs: a structure and a scenario of the workbook run as a batch, with the bits of SRT.TRANCHETABLE", async () => {
  const { book, pane } = own.opened!;
  const { page } = book;
  await openPage(page, "Runs");
  for (const name of ["Tape", "Chip_glut", "Thin_deal"])
    await pane.getByRole("checkbox", { name, exact: true }).check();
  await pane.getByRole("button", { name: "Run 2 runs" }).click();
  await pane.getByRole("heading", { name: "2 of 2 runs done" }).waitFor({ timeout: 60_000 });
  await pane.getByText("Inserted on Sheet 'SRT runs'").first().waitFor({ timeout: 30_000 });
  const formula = await settled(book, "Own", "Mezzanine", 5);
  const table = await book.read({ sheet: "SRT runs", row: 0, column: 0, rows: 80, columns: 12 });
  const run = table.find((row) => row[4] === "Chip_glut" && row[7] === "Mezzanine")!;
  expect([run[3], run[11]]).toEqual(["Thin_deal", formula[5]]);
  const log = await book.read({ sheet: "SRT run log", row: 4, column: 0, rows: 2, columns: 23 });
  const logged = log.find((row) => row[9] === "Chip_glut")!;
  expect(JSON.parse(logged[21] as string)).toMatchObject({
    scenario: { range: "Chip_glut[#All]" },
    structure: { range: "Thin_deal[#All]" },
  });
  await pane.getByRole("checkbox", { name: `Mark run ${String(logged[0])}` }).check();
  await pane.getByRole("button", { name: "Run again" }).click();
  await pane.getByText(/^The same bits as run \S+\. Its inputs and the engine are the same\.$/).waitFor();
});

test("Roll-over: a table of the workbook moves the market, and its sheet reads the table", async () => {
  const { book, pane } = own.opened!;
  const { page } = book;
  await openPage(page, "Roll-over");
  const load = pane.getByRole("button", { name: "Load demo", exact: true });
  const scenario = pane.getByRole("combobox", { name: "Scenario" });
  await load.or(scenario).first().waitFor();
  if (await load.isVisible()) await load.click();
  await scenario.selectOption("Chip_glut");
  await pane.getByRole("button", { name: "Run roll-over", exact: true }).click();
  await pane.getByRole("heading", { name: /^In 'Chip_glut' / }).waitFor({ timeout: 60_000 });
  const shown = await pane.getByRole("row", { name: /^Refused at first attempt/ }).getByRole("button").allInnerTexts(); // prettier-ignore
  await pane.getByRole("button", { name: "Insert as formulas", exact: true }).click();
  await pane.getByText("Inserted on Sheet 'SRT roll-over'").first().waitFor({ timeout: 30_000 });
  const cells = await settled(book, "SRT roll-over", "P(refused) at the first attempt, mean of deals", 1);
  expect([shown[0], agrees(shown[0]!, cells[1]!)]).toEqual([shown[0], true]);
});

const WORDS = {
  "en-US": { use: "Use selection", more: "More pages", structure: "Structure", stress: "Stress", runs: "Runs", add: "Add selected scenario", remove: "Remove Loose!A1:C2", wrong: /^'Steep': h in row 2 of scenario is 7/ }, // prettier-ignore
  "zh-TW": { use: "使用選取範圍", more: "更多頁面", structure: "結構", stress: "壓力", runs: "批次", add: "加入選取的情境", remove: "移除「Loose!A1:C2」", wrong: /^「Steep」：scenario 第 2 列的 h 為 7/ }, // prettier-ignore
} as const;

test.each(["en-US", "zh-TW"] as const)(
  "a selection is added, and what is wrong with a range is told, at 320 px, in both themes: %s",
  async (tag) => {
    const context = await alone.browser.newContext({ viewport: { width: 320, height: 900 }, reducedMotion: "reduce" });
    const page = await context.newPage();
    const words = WORDS[tag];
    await page.goto(`${alone.url}/?sheet=linked&language=${tag}`);
    const tableOf = (name: string, values: unknown) =>
    page.evaluate(`window.host.insertSheet(${JSON.stringify({ name, blocks: [{ row: 0, column: 0, values }], formats: [], tables: [{ name, area: { row: 0, column: 0, rows: 2, columns: 3 } }] })})`); // prettier-ignore
    await page.getByRole("button", { name: words.use, exact: true }).click();
    await page.getByRole("tab", { name: words.structure, exact: true }).waitFor();
    await tableOf("Steep", [["Parameter", "Target", "Value"], ["h", "*", 7]]); // prettier-ignore
    await page.evaluate(`window.host.insertSheet({ name: "Loose", blocks: [{ row: 0, column: 0, values: [["h", "*", 0.3], ["Hmean", "*", -1]] }], formats: [] })`); // prettier-ignore
    await page.evaluate(`window.host.select({ sheet: "Loose", row: 0, column: 0, rows: 2, columns: 3 })`);
    const openTab = async (name: string) => {
      const tab = page.getByRole("tab", { name, exact: true });
      if (await tab.isVisible()) return tab.click();
      await page.getByRole("button", { name: words.more }).click();
      await page.getByRole("menuitem", { name, exact: true }).click();
    };
    await openTab(words.stress);
    await page.getByText(words.wrong).waitFor();
    await page.getByRole("button", { name: words.add, exact: true }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: words.remove, exact: true }).waitFor();
    expect(await page.getByRole("checkbox", { name: "Loose!A1:C2" }).isChecked()).toBe(true);
    expect(await page.getByRole("checkbox", { name: "Steep" }).isDisabled()).toBe(true);
    for (const theme of ["light", "dark"]) {
      await page.evaluate(`window.host.setTheme("${theme}")`);
      expect(await violations(page)).toEqual([]);
    }
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.getByRole("button", { name: words.remove, exact: true }).click();
    await until(() => page.getByRole("checkbox", { name: "Loose!A1:C2" }).isChecked(), true);
    // It is still chosen, so that nothing is left out unsaid; it can be left out by the user.
    await page.getByRole("checkbox", { name: "Loose!A1:C2" }).click();
    await until(() => page.getByRole("checkbox", { name: "Loose!A1:C2" }).count(), 0);
    for (const name of [words.runs, words.structure]) {
      await openTab(name);
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    }
    await context.close();
  },
);
