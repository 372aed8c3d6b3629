import type { SheetPlan } from "../plan.ts";
import { area } from "../reference.ts";
import { answer, heading, sheetOf } from "./parts.ts";
import type { FirstStepsTexts } from "./texts.ts";

/** Row counted from 0. */
const COST = 3;
const [AMOUNT, PERCENT, BASIS, PLAIN] = ["#,##0", "0.0%", "0.00%", "0.0"];
/** Number formats of the lines, in the order of the function's table. */
const LINES = [
  ...[AMOUNT, AMOUNT, AMOUNT, PERCENT, PERCENT, AMOUNT, AMOUNT, AMOUNT, AMOUNT, AMOUNT, AMOUNT, AMOUNT, AMOUNT, AMOUNT],
  ...[PERCENT, PERCENT, PERCENT, AMOUNT, "0.00", PERCENT, AMOUNT, BASIS, BASIS, PLAIN, AMOUNT, PERCENT, PERCENT],
  ...[PLAIN, PLAIN, PLAIN],
];

/** What the deal costs, and what the capital costs that it releases. */
export function costSheet(texts: FirstStepsTexts): SheetPlan {
  return sheetOf(
    [
      heading(texts.costTitle, texts.badge),
      answer([COST, 0], [texts.cost, texts.costNote], "=SRT.DEALCOST(Pool,Structure,Bank,Rules)", 5),
    ],
    [
      { area: area(COST + 2, 1, 1, 1), align: "right" },
      ...LINES.map((numberFormat, i) => ({ area: area(COST + 3 + i, 1, 1, 1), numberFormat, align: "right" as const })),
      { area: area(COST + 2, 2, LINES.length + 1, 1), align: "center" },
    ],
    { name: "Cost", columnWidths: [44, 20, 12, 62, 50], frozenRows: 2 },
  );
}
