import type { SheetPlan } from "../plan.ts";
import { area } from "../reference.ts";
import { BREACH_CELL } from "./ladder.ts";
import { RELIEF_CELL } from "./capital.ts";
import { heading, sheetOf } from "./parts.ts";
import { STRESSED_MEZZANINE } from "./stress.ts";
import type { FirstStepsTexts } from "./texts.ts";
import { TRANCHE_CELLS } from "./tranches.ts";

/** Rows counted from 0. */
const LINES = 3;
const NUMBERS = 8;
const WAY = 16;

/** What the workbook is, its headline in live numbers, and the way through it. */
export function overviewSheet(texts: FirstStepsTexts): SheetPlan {
  const { headlines } = texts;
  const steps = Object.entries(texts.steps);
  const numbers = [
    [headlines.pool, `=${TRANCHE_CELLS.poolLoss}`],
    [headlines.mezzanine, `=${TRANCHE_CELLS.mezzanineLoss}`],
    [headlines.stressed, `=${STRESSED_MEZZANINE}`],
    [headlines.relief, `=${RELIEF_CELL}`],
    [headlines.breach, `=${BREACH_CELL}`],
  ];
  return sheetOf(
    [
      heading(texts.title, texts.badge),
      {
        blocks: [
          { row: LINES, column: 0, values: texts.lines.map((line) => [line]) },
          { row: NUMBERS, column: 0, values: [[texts.headline, null], ...numbers] },
          { row: WAY, column: 0, values: [[texts.way, null], ...steps.map(([sheet, text]) => [sheet, text])] },
        ],
        formats: [
          { area: area(NUMBERS, 0, 1, 2), role: "heading" },
          { area: area(NUMBERS + 1, 1, numbers.length, 1), numberFormat: "0.00%", align: "left" },
          { area: area(WAY, 0, 1, 2), role: "heading" },
          { area: area(WAY + 1, 0, steps.length, 1), role: "link" },
        ],
      },
    ],
    [],
    {
      name: "First steps",
      links: steps.map(([sheet], i) => ({ row: WAY + 1 + i, column: 0, sheet })),
      columnWidths: [50, 100],
    },
  );
}
