import type { Language } from "../../language/language.ts";
import type { SheetPlan } from "../plan.ts";
import { demoTexts } from "./texts.ts";

/** The sheet that a new workbook opens on. */
export function startSheet(language: Language): SheetPlan {
  const texts = demoTexts[language];
  const tries = [
    ["1", "Deal", texts.deal],
    ["2", "Loan tape", texts.tape],
    ["3", "Term sheet", texts.terms],
    ["4", "Grid", texts.grid],
  ] as const;
  return {
    name: "Start",
    blocks: [
      { row: 1, column: 1, values: [["SRT for Excel"], [texts.subtitle]] },
      { row: 4, column: 1, values: texts.lines.map((line) => [line]) },
      { row: 9, column: 1, values: [[texts.tries]] },
      { row: 10, column: 1, values: tries.map(([number, sheet, text]) => [number, sheet, text]) },
      {
        row: 15,
        column: 1,
        values: [["Functions", null, texts.functions]],
      },
    ],
    formats: [
      { area: { row: 1, column: 1, rows: 1, columns: 1 }, role: "title" },
      { area: { row: 2, column: 1, rows: 1, columns: 1 }, role: "subtitle" },
      { area: { row: 9, column: 1, rows: 1, columns: 3 }, role: "heading" },
      { area: { row: 10, column: 1, rows: tries.length, columns: 1 }, role: "label", align: "center" },
      { area: { row: 10, column: 2, rows: tries.length, columns: 1 }, role: "link" },
      { area: { row: 15, column: 1, rows: 1, columns: 1 }, role: "link" },
    ],
    links: [
      ...tries.map(([, sheet], i) => ({ row: 10 + i, column: 2, sheet })),
      { row: 15, column: 1, sheet: "Functions" },
    ],
    columnWidths: [3, 5, 13, 118],
  };
}
