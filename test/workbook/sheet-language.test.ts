import { bankOf, dealsOf, STRESS_SCENARIOS, readStructure } from "../../src/core/index.ts";
import { readChain, readDenominators } from "../../src/functions/arguments/chain.ts";
import examples from "../../src/functions/examples.json";
import { demoPart, linkedDemoTape } from "../../src/functions/index.ts";
import dictionary from "../../src/language/sheet-texts.zh-Hant.json";
import type { Language } from "../../src/language/language.ts";
import { demoDealsPlan } from "../../src/taskpane/rollover/demo.ts";
import { scaleTextsZh } from "../../src/taskpane/scale/texts.zh.ts";
import { demoSheets } from "../../src/workbook/demo/index.ts";
import { foundingCase } from "../../src/workbook/founding-case/index.ts";
import type { Cell, SheetPlan } from "../../src/workbook/plan.ts";
import { cutTexts } from "./cut-texts.ts";

const sheetWords: Readonly<Record<string, Readonly<Record<string, string>>>> = dictionary.sheets;
const everySheet: Readonly<Record<string, string>> = dictionary.everySheet;

const part = demoPart;
const plansIn = (language: Language): readonly SheetPlan[] => [
  ...demoSheets({ pool: linkedDemoTape(), structure: part("structure"), examples }, language),
  ...foundingCase({ pool: linkedDemoTape(), structure: part("structure"), deals: part("deals"), bank: part("bank"), chain: part("chain"), denominators: part("denominators"), facts: part("facts") }, language), // prettier-ignore
];
/** Sheets with texts of their own catalogue, and the tape, which is data. */
const OTHERS = ["Start", "Functions", "Loan tape"];
const english = plansIn("en").filter(({ name }) => !OTHERS.includes(name));
const chinese = plansIn("zh-Hant").filter(({ name }) => !OTHERS.includes(name));
const sheet = (plans: readonly SheetPlan[], name: string) => plans.find((plan) => plan.name === name)!;

/** What stays as it is in either language, and why. */
const KEPT: Readonly<Record<string, RegExp>> = {
  "settings and their values are words that functions read": /^(PD curve|LGD|Paths|seasoned|frye-jacobs)$/,
  "terms of a deal are words that functions read": /^(pro rata|loss 2%; senior share 92%|PD 5%; loss 3%|0\.3% trapped|clean-up 10%)$/, // prettier-ignore
  "scenarios stand under the code that formulas give": new RegExp(`^(${STRESS_SCENARIOS.map(({ name }) => name).join("|")})$`), // prettier-ignore
  "items of a bank and their values are words that functions read": new RegExp(`^(${part("bank").slice(1).flatMap((row) => row.slice(0, 2)).filter((cell) => typeof cell === "string").map((text) => String(text).replace(/[()+]/g, "\\$&")).join("|")})$`), // prettier-ignore
  "names of deals, and the quarters in which they end": /^(D\d\d .+|\d{4}Q\d)$/,
  "units are codes of currencies": /^(USD|EUR) bn$/,
  "the badge of synthetic data, and an abbreviation that both languages use": /^(SYNTHETIC|TMT)$/,
  "addresses of sources": /^https:\/\/\S+$/,
  "formulas of functions and references": /^=(?!.*"[^"]*[a-z]{2}[^"]*")|^=.*SRT\.[A-Z]+\(/,
};

type Said = { readonly sheet: string; readonly text: string };

/** Every text of the plans that has a letter, but for links, which show the name of a sheet. */
function saidIn(plans: readonly SheetPlan[]): Said[] {
  return plans.flatMap(({ name, blocks, links = [], charts = [] }) => {
    const isLink = (row: number, column: number) => links.some((link) => link.row === row && link.column === column);
    const cells = blocks.flatMap(({ row, column, values }) =>
      values.flatMap((line, r) => line.filter((_, c) => !isLink(row + r, column + c))),
    );
    const told = charts.flatMap(({ title, description, categoryTitle, valueTitle, series }) => [title, description, categoryTitle, valueTitle, ...series.map((one) => one.name)]); // prettier-ignore
    const texts = [...cells, ...told].filter((cell): cell is string => typeof cell === "string" && /\p{L}/u.test(cell));
    return texts.map((text) => ({ sheet: name, text }));
  });
}

const said = saidIn(english);
const entryOf = ({ sheet: name, text }: Said) => sheetWords[name]?.[text] ?? everySheet[text];

describe("the sheets of the product in Chinese", () => {
  test("every text has its Chinese, or is of a kind that stays", () => {
    const unknown = said.filter((one) => entryOf(one) === undefined && !Object.values(KEPT).some((kind) => kind.test(one.text))); // prettier-ignore
    expect(unknown).toEqual([]);
    expect(said.length).toBeGreaterThan(500);
  });

  test("no kind that stays is without a text", () => {
    const unused = Object.keys(KEPT).filter((kind) => !said.some((one) => KEPT[kind]!.test(one.text)));
    expect(unused).toEqual([]);
  });

  test("no entry is unused, and one for every sheet is used by several", () => {
    const users = (text: string) => new Set(said.filter((one) => one.text === text).map((one) => one.sheet));
    const unused = Object.entries(sheetWords).flatMap(([name, words]) => Object.keys(words).filter((text) => !users(text).has(name))); // prettier-ignore
    expect(unused).toEqual([]);
    expect(Object.keys(everySheet).filter((text) => users(text).size < 2)).toEqual([]);
  });

  test("what is shown is the entry", () => {
    expect(saidIn(chinese).filter(({ text }) => /\p{Script=Han}/u.test(text)).length).toBeGreaterThan(350);
    const told = said.filter((one) => entryOf(one) !== undefined).map(({ sheet: name }) => name);
    const shown = new Set(saidIn(chinese).map(({ sheet: name, text }) => `${name} ${text}`));
    expect(said.filter((one) => entryOf(one) !== undefined && !shown.has(`${one.sheet} ${entryOf(one)!}`))).toEqual([]);
    expect(new Set(told)).toEqual(new Set(english.map(({ name }) => name)));
  });

  test("Chinese is written with full-width punctuation", () => {
    const written = [everySheet, ...Object.values(sheetWords)].flatMap((words) => Object.values(words));
    const plain = written.map((text) => text.replace(/^=|"&TEXT\([^)]*\)&"|"/g, ""));
    expect(plain.filter((text) => /\p{Script=Han} ?[,;:?()]|[,;:?()] ?\p{Script=Han}/u.test(text))).toEqual([]);
  });

  test("formulas, numbers, names, formats and places are those of the English sheets", () => {
    const bare = (cell: Cell) => (typeof cell !== "string" ? cell : cell.startsWith("=") ? cell.replace(/"[^"]*"/g, '""') : "text"); // prettier-ignore
    const frame = ({ blocks, charts = [], ...rest }: SheetPlan) => ({
      ...rest,
      blocks: blocks.map((block) => ({ ...block, values: block.values.map((row) => row.map(bare)) })),
      charts: charts.map((chart) => ({ ...chart, title: "", description: "", categoryTitle: "", valueTitle: "", series: chart.series.map((one) => ({ ...one, name: "" })) })), // prettier-ignore
    });
    expect(chinese.map(frame)).toEqual(english.map(frame));
  });

  test("a link shows the name of the sheet that it goes to", () => {
    const linked = chinese.flatMap((plan) =>
      (plan.links ?? []).map((link) => [contentAt(plan, link.row, link.column), link.sheet]),
    );
    expect(linked).toHaveLength(6);
    expect(linked.filter(([shown, name]) => shown !== name)).toEqual([]);
  });

  test("the tape and the names of the sheets are the same", () => {
    expect(plansIn("zh-Hant").map(({ name }) => name)).toEqual(plansIn("en").map(({ name }) => name));
    const tapes = (language: Language) => plansIn(language).filter(({ name }) => name === "Loan tape");
    expect(tapes("zh-Hant")).toEqual(tapes("en"));
  });

  test("the pane's page Scale names steps, denominators and sources in the same words", () => {
    const told = (table: "chain" | "denominators") => part(table).slice(1).map(([name]) => sheetWords["Scale"]![String(name)]); // prettier-ignore
    expect(scaleTextsZh.names).toEqual(told("chain"));
    expect(scaleTextsZh.denominators).toEqual(told("denominators"));
    expect(sheetWords["Scale"]).toMatchObject(scaleTextsZh.sources);
  });

  test("no text is cut: each has room to the next filled cell, in its cell if it wraps, or up to a chart", () => {
    expect(chinese.flatMap(cutTexts)).toEqual([]);
  });
});

/** What a plan puts into a cell. */
function contentAt({ blocks }: SheetPlan, row: number, column: number): Cell {
  const block = blocks.find((one) => one.values[row - one.row]?.[column - one.column] !== undefined);
  return block?.values[row - block.row]![column - block.column] ?? null;
}

/** The cells under a name of a sheet; a fact that the ledger holds is 1 here. */
function named(plans: readonly SheetPlan[], name: string, range: string): Cell[][] {
  const plan = sheet(plans, name);
  const { row, column, rows, columns } = plan.names!.find((one) => one.name === range)!.area;
  const cell = (content: Cell) => (typeof content === "string" && content.startsWith("=") ? 1 : content);
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => cell(contentAt(plan, row + r, column + c))),
  );
}

describe("functions read the Chinese tables as they read the English ones", () => {
  test.each(["Deal", "Scenarios"])("the structure of %s, under Chinese names", (name) => {
    const read = (plans: readonly SheetPlan[]) => readStructure(named(plans, name, "Structure"));
    const bare = (plans: readonly SheetPlan[]) => read(plans).rows.map((row) => ({ ...row, name: "" }));
    expect(bare(chinese)).toEqual(bare(english));
    expect(read(chinese).rows.map((row) => row.name)).toEqual(["首損", "夾層", "優先"]);
  });

  test("the terms of the deal", () => {
    const cellAt = (plan: SheetPlan, row: number, column: number): Cell => {
      const cell = contentAt(plan, row, column);
      const [, letter, number] = /^=(?:IF\(ISBLANK\()?([A-Z])(\d+)/.exec(String(cell ?? "")) ?? [];
      return number === undefined ? cell : cellAt(plan, Number(number) - 1, letter!.charCodeAt(0) - 65);
    };
    const read = (plans: readonly SheetPlan[]) => {
      const plan = sheet(plans, "Term sheet");
      const { row, rows, columns } = plan.names!.find(({ name }) => name === "Terms")!.area;
      return readStructure(Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => cellAt(plan, row + r, c)))).terms; // prettier-ignore
    };
    expect(read(english)).toMatchObject({ amortisation: "pro rata", recoveryLagMonths: 12, paymentsAYear: 4 });
    expect(read(chinese)).toEqual(read(english));
  });

  test("the deals and the bank", () => {
    const [en, zh] = [english, chinese].map((plans) => ({
      deals: dealsOf(named(plans, "Roll-over", "Deals")),
      bank: bankOf(named(plans, "Roll-over", "Bank")),
    }));
    expect(zh).toEqual(en);
    expect(zh!.deals).toHaveLength(13);
  });

  test("the deals and the bank that the pane puts onto a sheet", () => {
    const [en, zh] = (["en", "zh-Hant"] as const).map((language) => {
      const [, deals, bank] = demoDealsPlan([], language).blocks;
      return { deals: dealsOf(deals!.values), bank: bankOf(bank!.values.map((row) => row.slice(0, 2))) };
    });
    expect(zh).toEqual(en);
    expect(demoDealsPlan([], "zh-Hant").blocks[1]!.values[0]![2]).toBe("名目本金，USD m");
  });

  test("the chain and its denominators, but for the names of steps and sources", () => {
    const [en, zh] = [english, chinese].map((plans) => {
      const chain = readChain(named(plans, "Scale", "Chain"));
      const against = readDenominators(named(plans, "Scale", "Denominators"), chain[0]!.unit);
      return {
        chain: chain.map(({ value, share, confidence, asOf, unit }) => ({ value, share, confidence, asOf, unit })),
        against: against.map(({ value, material }) => ({ value, material })),
      };
    });
    expect(zh).toEqual(en);
    expect(zh!.chain).toHaveLength(6);
  });
});
