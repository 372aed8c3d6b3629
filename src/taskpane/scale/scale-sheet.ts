import type { Language } from "../../language/language.ts";
import type { AreaFormat, Cell, SheetPlan } from "../../workbook/plan.ts";
import { tableIn } from "../../workbook/plan-language.ts";
import { area, fixedAreaText } from "../../workbook/reference.ts";

import { CHAIN, DENOMINATORS, FACTS } from "./chain.ts";
import { scaleTexts } from "./texts.ts";

const CHAIN_ROW = 3;
const AGAINST_ROW = CHAIN_ROW + CHAIN.length + 1;
const TABLE_ROW = AGAINST_ROW + DENOMINATORS.length + 1;
const FACTS_ROW = TABLE_ROW + CHAIN.length + 3;

/** A new sheet with the chain as the pane has it, a live SCALE formula over it, and the ledger of facts. */
export function scaleSheetPlan(name: string, values: readonly number[], language: Language): SheetPlan {
  const texts = scaleTexts[language];
  const chain = CHAIN.map((row, r) =>
    r === 0 ? [...row] : row.map((cell, c) => cellOf(row, cell, c, values[r - 1]!)),
  );
  const told = (table: readonly (readonly Cell[])[]) => tableIn(language, "Scale", table);
  const chainArea = area(CHAIN_ROW, 0, CHAIN.length, CHAIN[0]!.length);
  const againstArea = area(AGAINST_ROW, 0, DENOMINATORS.length, DENOMINATORS[0]!.length);
  const formula = `=SRT.SCALE(${fixedAreaText(chainArea)},${fixedAreaText(againstArea)})`;
  return {
    name,
    blocks: [
      { row: 0, column: 0, values: [[texts.sheetTitle], [texts.sheetNote]] },
      { row: CHAIN_ROW, column: 0, values: told(chain) },
      { row: AGAINST_ROW, column: 0, values: told(DENOMINATORS) },
      { row: TABLE_ROW, column: 0, values: [[formula]] },
      { row: FACTS_ROW - 1, column: 0, values: [[texts.factsTitle], ...tableIn(language, "Facts", FACTS)] },
    ],
    formats: formats(),
    columnWidths: [50, 16, 14, 30, 16, 24, 26, 40, 26, 24, 26, 14, 60],
  };
}

/** A value that was changed in the pane is the user's assumption. */
function cellOf(row: readonly Cell[], cell: Cell, column: number, value: number): Cell {
  if (column === 1) return value;
  return column === 5 && row[1] !== value ? "assumption" : cell;
}

function formats(): AreaFormat[] {
  const steps = CHAIN.length - 1;
  const columns = 5 + 2 * (DENOMINATORS.length - 1) + 2;
  return [
    { area: area(0, 0, 1, 1), role: "title" },
    { area: area(1, 0, 1, 1), role: "badge" },
    { area: area(CHAIN_ROW, 0, 1, CHAIN[0]!.length), role: "heading" },
    { area: area(CHAIN_ROW + 1, 1, 1, 1), role: "input", numberFormat: "#,##0" },
    { area: area(CHAIN_ROW + 2, 1, steps - 1, 1), role: "input", numberFormat: "0.0%" },
    { area: area(AGAINST_ROW, 0, 1, DENOMINATORS[0]!.length), role: "heading" },
    { area: area(AGAINST_ROW + 1, 1, DENOMINATORS.length - 1, 1), role: "input", numberFormat: "#,##0.0" },
    { area: area(AGAINST_ROW + 1, 3, DENOMINATORS.length - 1, 1), role: "input", numberFormat: "0.00" },
    { area: area(AGAINST_ROW + 1, 4, DENOMINATORS.length - 1, 1), role: "input", numberFormat: "0%" },
    { area: area(TABLE_ROW, 0, 1, columns), role: "heading", wrap: true },
    { area: area(TABLE_ROW + 1, 1, steps, 1), numberFormat: "#,##0.00" },
    { area: area(TABLE_ROW + 1, 3, steps, 1), numberFormat: "0.0%" },
    ...DENOMINATORS.slice(1).flatMap((_, k): AreaFormat[] => [
      { area: area(TABLE_ROW + 1, 5 + 2 * k, steps, 1), numberFormat: "0.0%" },
      { area: area(TABLE_ROW + 1, 6 + 2 * k, steps, 1), numberFormat: "#,##0.0", align: "right" },
    ]),
    { area: area(FACTS_ROW - 1, 0, 1, 1), role: "subtitle" },
    { area: area(FACTS_ROW, 0, 1, FACTS[0]!.length), role: "heading" },
    { area: area(FACTS_ROW + 1, 1, FACTS.length - 1, 1), role: "input" },
  ];
}
