import { bankOf, dealsOf, readScenario, readStructure, readTape, type Cell } from "../../src/core/index.ts";
import { readChain } from "../../src/functions/arguments/chain.ts";
import type { Language } from "../../src/language/language.ts";
import { templatePlan } from "../../src/workbook/templates/template-plan.ts";
import { TEMPLATES, type Template } from "../../src/workbook/templates/template-tables.ts";

/** The table of a template, as a user finds it on the sheet. */
function table(template: Template, language: Language): Cell[][] {
  const { blocks, tables } = templatePlan(template, language, "My_table");
  const { area } = tables![0]!;
  const cells = blocks[0]!.values.map((row) => [...row]);
  expect([cells.length, cells[0]!.length]).toEqual([area.rows, area.columns]);
  return cells;
}

describe.each(["en", "zh-Hant"] as const)("a template in %s is read back by what it is for", (language) => {
  test("the tape, and the links and rates that go with it", () => {
    const tape = table("tape", language);
    const partner = tape[1]!.map((cell, c) => (c === 0 ? "L2" : c === 1 ? "O-2" : c === 5 ? "USD" : cell));
    const reading = readTape([...tape, partner], { links: table("links", language), fx: table("fx", language) });
    expect(reading.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(reading.recognition.map(({ meaning }) => meaning)).toEqual([
      "loanId",
      "obligorId",
      "obligorName",
      "sector",
      "ead",
      "currency",
      "pd",
      "lgd",
      "maturity",
      "links",
      "note",
    ]);
    const pool = reading.pool!;
    expect([...pool.ead]).toEqual([25e6, 22.5e6]);
    expect([pool.currency, pool.pd[0], pool.lgd[0], pool.maturity[0]]).toEqual(["EUR", 0.012, 0.4, 3.5]);
    expect(pool.links).toEqual([{ spoke: 0, hub: 1, weight: 0.4 }]);
  });
  test("the structure", () => {
    const [row] = readStructure(table("structure", language)).rows;
    expect(row).toMatchObject({ slice: { attachment: 0, detachment: 0.06 }, holder: "bank" });
    const priced = table("structure", language).map((cells, r) =>
      cells.map((cell, c) => (r === 1 && c === 4 ? (language === "en" ? 900 : 0.09) : cell)),
    );
    expect(readStructure(priced).rows[0]!.spread).toBeCloseTo(0.09, 15);
  });
  test("the deals", () => {
    const [deal] = dealsOf(table("deals", language));
    expect(deal).toMatchObject({ notional: 2500, attach: 0, detach: 0.08, before: 0.65, after: 0.2, tmt: 0.3 });
    expect(deal!.spread).toBeCloseTo(0.095, 15);
  });
  test("the bank", () => {
    expect(bankOf(table("bank", language))).toMatchObject({ rwa: 100000, cet1: 14000, mda: 0.105 });
  });
  test("the overrides of a scenario", () => {
    const [override, ...more] = readScenario(table("scenario", language));
    expect(override).toMatchObject({ name: "shift", target: "SEM", value: 0.5 });
    expect(more).toEqual([]);
  });
  test("the chain of a scale", () => {
    const [first, second] = readChain(table("chain", language));
    expect(first).toMatchObject({ value: 600, share: false, confidence: "press", unit: "EUR bn" });
    expect(second).toMatchObject({ value: 0.25, share: true, confidence: "assumption" });
  });
  test("each says that its rows are an example, and in which units", () => {
    for (const template of TEMPLATES) {
      const { blocks, tables, name } = templatePlan(template, language, "My_table");
      const [badge, ...notes] = blocks[1]!.values.flat();
      expect(badge).toMatch(language === "en" ? /^EXAMPLE: / : /^範例：/);
      expect(notes.length).toBeGreaterThan(1);
      expect(blocks[1]!.column).toBe(tables![0]!.area.columns + 1);
      expect(name.length).toBeLessThanOrEqual(31);
    }
  });
});
