import texts from "../language/sheet-texts.zh-Hant.json";
import type { Language } from "../language/language.ts";
import type { Cell, ChartPlan, SheetPlan } from "./plan.ts";

type Words = Readonly<Record<string, string>>;
type Table = readonly (readonly Cell[])[];

const BY_SHEET: Readonly<Record<string, Words>> = texts.sheets;

/**
 * A sheet of the product in a language. Plans are written in English. A cell whose whole text the dictionary knows is
 * told in the language, a formula that makes a sentence too; what it does not know stays: settings, scenarios and items
 * that functions read, data, and every other formula. A link shows the name of its sheet, which every language keeps.
 */
export function planIn(language: Language, plan: SheetPlan): SheetPlan {
  if (language === "en") return plan;
  const told = wordsOf(plan.name);
  const links = new Set((plan.links ?? []).map(({ row, column }) => `${row} ${column}`));
  const cellAt = (row: number, column: number, cell: Cell) =>
    typeof cell === "string" && !links.has(`${row} ${column}`) ? told(cell) : cell;
  return {
    ...plan,
    blocks: plan.blocks.map(({ row, column, values }) => ({
      row,
      column,
      values: values.map((line, r) => line.map((cell, c) => cellAt(row + r, column + c, cell))),
    })),
    ...(plan.charts && { charts: plan.charts.map((chart) => chartWith(told, chart)) }),
  };
}

/** A table of the product, with the words that it has on the sheet of a name. */
export function tableIn(language: Language, sheet: string, table: Table): Table {
  if (language === "en") return table;
  const told = wordsOf(sheet);
  return table.map((row) => row.map((cell) => (typeof cell === "string" ? told(cell) : cell)));
}

function wordsOf(sheet: string): (text: string) => string {
  const words: Words = { ...texts.everySheet, ...BY_SHEET[sheet] };
  return (text) => words[text] ?? text;
}

function chartWith(told: (text: string) => string, chart: ChartPlan): ChartPlan {
  return {
    ...chart,
    title: told(chart.title),
    description: told(chart.description),
    categoryTitle: told(chart.categoryTitle),
    valueTitle: told(chart.valueTitle),
    series: chart.series.map((one) => ({ ...one, name: told(one.name) })),
  };
}
