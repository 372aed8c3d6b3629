import { readTape, type Cell } from "../../src/core/index.ts";
import {
  choicesOf,
  fingerprint,
  layoutOf,
  layoutRows,
  layoutsOf,
  looksLikeLayouts,
  withLayout,
} from "../../src/taskpane/layouts/layout.ts";
import { layoutSentence } from "../../src/taskpane/layouts/layout-sentence.ts";
import { layoutsPlan } from "../../src/taskpane/layouts/layout-steps.ts";
import { storedLayouts, storeLayouts } from "../../src/taskpane/layouts/stored-layouts.ts";

const tape: Cell[][] = [
  ["Borrower", "Balance", "PD", "Hurt", "Shade"],
  ["A", 120, 1.5, 45, "blue"],
  ["B", 80, 2.5, 40, "red"],
];
const { recognition } = readTape(tape);
const choices = { meanings: { 3: "lgd", 4: null }, units: { 2: "bps", 3: "percent" } } as const;
const layout = layoutOf("Core loans 2025", recognition, choices);

test("a layout reads the next tape with these headings as the first was read, whatever their order and case", () => {
  const next: Cell[][] = [
    ["HURT", "shade", "Pd", "balance ", "Borrower"],
    [50, "green", 30, 10, "C"],
  ];
  const fresh = readTape(next).recognition;
  expect(fingerprint(fresh)).toBe(layout.headings);
  const { pool } = readTape(next, { choices: choicesOf(layout, fresh) });
  expect([pool!.lgd[0], pool!.pd[0]]).toEqual([0.5, 0.003]);
});

test("it is said in a sentence what was done", () => {
  expect(layoutSentence(layout)).toEqual({
    en: "Read like 'Core loans 2025': 'PD' is in bps, 'Hurt' is LGD in % and 1 more.",
    "zh-Hant": "已比照「Core loans 2025」讀取：「PD」的單位為「bps」，「Hurt」視為「違約損失率」（%），另有 1 欄。",
  });
  expect(layoutSentence({ ...layout, columns: layout.columns.slice(2) }).en).toBe(
    "Read like 'Core loans 2025': 'Shade' is not used.",
  );
});

test("one heading more is another layout", () => {
  const wider = tape.map((row, r) => [...row, r === 0 ? "Sector" : "SEM"]);
  expect(fingerprint(readTape(wider).recognition)).not.toBe(layout.headings);
});

test("a heading that stands twice is not remembered, because nobody could tell which", () => {
  const twice = tape.map((row) => [...row, row[3]!]);
  const own = layoutOf("x", readTape(twice).recognition, choices);
  expect(own.columns.map(({ heading }) => heading)).toEqual(["PD", "Shade"]);
});

test("a newer layout takes the place of the older, and one that decides nothing is forgotten", () => {
  const newer = { ...layout, name: "Core loans 2026" };
  expect(withLayout([layout], newer)).toEqual([newer]);
  expect(withLayout([layout], layoutOf("x", recognition, {}))).toEqual([]);
});

test("the sheet of layouts reads back to the same layouts", () => {
  const plan = layoutsPlan([layout], "Column layouts", ["SRT_layouts"], "en");
  const cells = plan.blocks[0]!.values;
  expect(looksLikeLayouts(cells)).toBe(true);
  expect(layoutsOf(cells)).toEqual([layout]);
  expect(plan.tables).toEqual([{ name: "SRT_layouts_2", area: { row: 0, column: 0, rows: 4, columns: 5 } }]);
});

test("a word that is no meaning or no unit is refused with its row", () => {
  const rows = layoutRows([layout]);
  const changed = (column: number) =>
    rows.map((row, r) => (r === 2 ? row.map((cell, c) => (c === column ? "odd" : cell)) : row));
  expect(() => layoutsOf(changed(3))).toThrow("Row 3 of the layouts: 'odd' is no meaning of a column.");
  expect(() => layoutsOf(changed(4))).toThrow("Row 3 of the layouts: 'odd' is no unit.");
  expect(() => layoutsOf(changed(4), "zh-Hant")).toThrow("欄位設定表第 3 列：「odd」不是單位。");
});

describe("the browser's storage", () => {
  const kept = new Map<string, string>();
  const works = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
  };
  const blocked = {
    getItem: () => {
      throw new Error("blocked");
    },
    setItem: () => {
      throw new Error("blocked");
    },
  };
  const withStorage = (localStorage: unknown) => Object.assign(globalThis, { window: { localStorage } });
  afterAll(() => Reflect.deleteProperty(globalThis, "window"));

  test("keeps layouts across workbooks", () => {
    withStorage(works);
    expect(storedLayouts()).toEqual([]);
    expect(storeLayouts([layout])).toBe(true);
    expect(storedLayouts()).toEqual([layout]);
  });
  test("may be blocked or hold something else, and then there are none", () => {
    withStorage(blocked);
    expect(storeLayouts([layout])).toBe(false);
    expect(storedLayouts()).toEqual([]);
    kept.set("srt.layouts", "{");
    withStorage(works);
    expect(storedLayouts()).toEqual([]);
  });
});
