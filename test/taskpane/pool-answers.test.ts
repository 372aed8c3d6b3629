import { isoDate, type Finding } from "../../src/core/index.ts";
import { serialOfIso } from "../../src/taskpane/pool/as-of-field.tsx";
import { askedColumn, dateReadings, signReadings, unitReadings } from "../../src/taskpane/pool/asked-units.ts";
import { commonestCurrency } from "../../src/taskpane/pool/commonest-currency.ts";
import { formulasAgree, poolReference } from "../../src/taskpane/pool/formula-view.ts";
import { answerTexts } from "../../src/taskpane/pool/answer-texts.ts";
import { answer } from "../../src/taskpane/pool/kept-answers.ts";
import { NO_ANSWERS, ratesAsked, rebased } from "../../src/taskpane/pool/pool-answers.ts";
import { openSelection } from "../../src/taskpane/pool/pool-steps.ts";
import { poolTransition } from "../../src/taskpane/pool/pool-state.ts";
import { initialPane, paneTransition } from "../../src/taskpane/state/pane-state.ts";
import type { Pane } from "../../src/taskpane/state/pane.tsx";
import { createStore } from "../../src/taskpane/state/store.ts";
import type { Cell } from "../../src/workbook/plan.ts";
import { memoryHost } from "./memory-host.ts";

/** Three currencies; hand: 120 EUR, 80 USD at 0.9 are 72 EUR, 60 GBP at 1.15 are 69 EUR. */
const currencies: Cell[][] = [
  ["Obligor", "Exposure", "Currency", "PD %", "LGD %"],
  ["A", 120, "EUR", 1, 45],
  ["B", 80, "USD", 2, 40],
  ["C", 60, "GBP", 3, 40],
];
const dated: Cell[][] = [
  ["Aurora tape, printed 31.10.2026", null, null, null, null],
  ["Obligor", "EAD", "PD %", "LGD %", "Maturity date"],
  ["A", 100, 1, 45, "2029-06-30"],
  ["B", 100, 2, 45, "2027-10-31"],
];

function paneOver(cells: readonly (readonly Cell[])[]) {
  const host = memoryHost({ Loans: cells });
  const store = createStore(paneTransition, initialPane);
  return { host, store, pane: { host, store } as unknown as Pane };
}

test("rates that are typed bring a tape of three currencies into one, as its hand computation", async () => {
  const { pane, store } = paneOver(currencies);
  await openSelection(pane);
  const asked = ratesAsked(store.get().pool.reading!, NO_ANSWERS)!;
  expect(asked).toEqual({ base: "EUR", of: { USD: null, GBP: null } });
  answer(pane, { rates: { ...asked, of: { USD: 0.9, GBP: null } } }, null);
  expect(store.get().pool.reading!.findings[0]!.kind).toBe("fxMissing");
  answer(pane, { rates: { ...asked, of: { USD: 0.9, GBP: 1.15 } } }, null);
  const { pool } = store.get();
  expect([...pool.reading!.pool!.ead]).toEqual([120, 72, 69]);
  expect(pool.reading!.pool!.currency).toBe("EUR");
  expect(ratesAsked(pool.reading!, pool.answers)).toEqual(pool.answers.rates);
  expect(formulasAgree(pool)).toBe(true);
  expect(poolReference(pool)).toBe(`SRT.POOL('Loans'!$A$1:$E$4,,{"Currency","Rate";"USD/EUR",0.9;"GBP/EUR",1.15})`);
});

test("the pool's currency can be another one, and rates are then asked anew", () => {
  expect(rebased({ base: "EUR", of: { USD: 0.9, GBP: 1.15 } }, "GBP")).toEqual({
    base: "GBP",
    of: { EUR: null, USD: null },
  });
});

test("the date above the headings is suggested, one answer takes it, and its undo gives it back", async () => {
  const { pane, store } = paneOver(dated);
  await openSelection(pane);
  const { reading } = store.get().pool;
  expect(reading!.pool).toBeNull();
  const asOf = serialOfIso("2026-10-31")!;
  expect(isoDate(reading!.suggestedAsOf!)).toBe("2026-10-31");
  answer(pane, { asOf }, { en: "As of.", "zh-Hant": "基準日。" });
  // 31 October 2026 to 30 June 2029 are 973 days, and to 31 October 2027 they are 365.
  expect([...store.get().pool.reading!.pool!.maturity]).toEqual([973 / 365.25, 365 / 365.25]);
  expect(formulasAgree(store.get().pool)).toBe(false);
  await store.get().notice!.undo!();
  expect(store.get().pool.reading!.pool).toBeNull();
});

test("answers stay with the workbook, and are known again after a column is added", async () => {
  const { pane, host, store } = paneOver(currencies);
  await openSelection(pane);
  answer(pane, { rates: { base: "EUR", of: { USD: 0.9, GBP: 1.15 } } }, null);
  await new Promise((done) => setTimeout(done));
  host.write(
    "Loans",
    currencies.map((row, r) => [...row, r === 0 ? "Branch" : "North"]),
  );
  store.dispatch({ type: "pool/answered", answers: NO_ANSWERS });
  await openSelection(pane);
  expect([...store.get().pool.reading!.pool!.ead]).toEqual([120, 72, 69]);
});

test("rates are not taken up by a tape of one currency at the same place", async () => {
  const { pane, host, store } = paneOver(currencies);
  await openSelection(pane);
  answer(pane, { rates: { base: "EUR", of: { USD: 0.9, GBP: 1.15 } } }, null);
  await new Promise((done) => setTimeout(done));
  host.write(
    "Loans",
    currencies.map((row, r) => row.map((cell, c) => (r > 0 && c === 2 ? "USD" : cell))),
  );
  await openSelection(pane);
  expect([...store.get().pool.reading!.pool!.ead]).toEqual([120, 80, 60]);
  expect(store.get().pool.reading!.pool!.currency).toBe("USD");
});

function questionOf(values: readonly (readonly Cell[])[]) {
  const content = {
    address: { sheet: "Loans", row: 0, column: 0, rows: values.length, columns: values[0]!.length },
    values,
    formats: values.map((row) => row.map(() => "General")),
    hiddenRows: values.map(() => false),
  };
  const state = poolTransition(initialPane.pool, { type: "pool/opened", content, source: null });
  const finding: Finding = state.reading!.findings[0]!;
  return { state, finding, column: askedColumn(finding, state.reading!.recognition) };
}

test("PDs that are fractions or percentages are asked with these two readings, and each is read so", () => {
  const { state, finding, column } = questionOf([
    ["Obligor", "EAD", "PD", "LGD"],
    ["A", 10, 0.2, 0.45],
    ["B", 10, 0.9, 0.45],
  ]);
  expect(unitReadings(finding, column!)).toEqual(["fraction", "percent"]);
  const read = unitReadings(finding, column!).map((unit) => {
    const choices = { ...state.choices, units: { [column!.index]: unit } };
    return [...poolTransition(state, { type: "pool/chosen", choices }).reading!.pool!.pd];
  });
  expect(read).toEqual([
    [0.2, 0.9],
    [0.2 / 100, 0.9 / 100],
  ]);
});

test("a number that is thousands or decimals is asked, and the sign that is chosen holds when a column is mapped", () => {
  const { state, finding, column } = questionOf([
    ["Obligor", "EAD", "PD %", "LGD %"],
    ["A", "1,234", 1, 45],
    ["B", "2,345", 1, 45],
  ]);
  const signs = signReadings(finding);
  expect(finding.kind).toBe("ambiguousSign");
  const eadWith = (sign: "," | ".") =>
    poolTransition(poolTransition(state, { type: "pool/answered", answers: { ...NO_ANSWERS, sign } }), {
      type: "pool/meaningChosen",
      column: 0,
      meaning: "obligorId",
    }).reading!.pool!.ead[0];
  expect(column!.meaning).toBe("ead");
  expect([eadWith(signs!.thousands.sign), eadWith(signs!.decimals.sign)]).toEqual([1234, 1.234]);
});

test("the pool is proposed to be in the currency of most rows, whichever stands first", () => {
  const { state } = questionOf([
    ["Obligor", "EAD", "Currency", "PD %", "LGD %"],
    ["A", 10, "USD", 1, 45],
    ["B", 10, "EUR", 1, 45],
    ["C", 10, "EUR", 1, 45],
  ]);
  const likely = commonestCurrency(state);
  expect(ratesAsked(state.reading!, NO_ANSWERS, likely)).toEqual({ base: "EUR", of: { USD: null } });
});

describe("dates whose order of day and month nothing tells", () => {
  const cells: Cell[][] = [
    ["Obligor", "EAD", "PD %", "LGD %", "Maturity", "As of"],
    ["A", 100, 1, 45, "03/04/2027", "2026-06-30"],
    ["B", 100, 2, 45, "05/06/2028", "2026-06-30"],
  ];

  test("are asked with both days in words, and each answer is read so", () => {
    const { state, finding, column } = questionOf(cells);
    expect(finding.kind).toBe("ambiguousDate");
    expect(column!.meaning).toBe("maturity");
    const readings = dateReadings(finding)!;
    expect(readings).toEqual([
      { order: "day-first", year: 2027, month: 4, day: 3 },
      { order: "month-first", year: 2027, month: 3, day: 4 },
    ]);
    const written = (language: "en" | "zh-Hant") => readings.map(({ day, month, year }) => answerTexts[language].longDate(day, answerTexts[language].months[month - 1]!, year)); // prettier-ignore
    expect(written("en")).toEqual(["3 April 2027", "4 March 2027"]);
    expect(written("zh-Hant")).toEqual(["2027 年 4 月 3 日", "2027 年 3 月 4 日"]);
    const days = readings.map(({ order }) => {
      const { reading } = poolTransition(state, { type: "pool/answered", answers: { ...NO_ANSWERS, dates: order } });
      return [...reading!.pool!.maturity].map((years) => Math.round(years * 365.25));
    });
    // From 30 June 2026 to 3 April 2027 and 5 June 2028, or to 4 March 2027 and 6 May 2028.
    expect(days).toEqual([
      [277, 706],
      [247, 676],
    ]);
  });

  test("keep their answer with the workbook, and its undo takes it back", async () => {
    const { pane, store } = paneOver(cells);
    await openSelection(pane);
    answer(pane, { dates: "day-first" }, { en: "Day first.", "zh-Hant": "日在前。" });
    await new Promise((done) => setTimeout(done));
    expect(formulasAgree(store.get().pool)).toBe(false);
    store.dispatch({ type: "pool/answered", answers: NO_ANSWERS });
    await openSelection(pane);
    expect(store.get().pool.answers.dates).toBe("day-first");
    expect(Math.round(store.get().pool.reading!.pool!.maturity[0]! * 365.25)).toBe(277);
    await store.get().notice!.undo!();
    expect(store.get().pool.reading!.pool).toBeNull();
  });
});
