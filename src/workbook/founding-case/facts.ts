import type { Cell, SheetPlan } from "../plan.ts";
import { area } from "../reference.ts";

type Table = readonly (readonly Cell[])[];

const FIRST = 3;

/** The ledger of outside figures. */
export function factsSheet(facts: Table): SheetPlan {
  const rows = facts.length;
  return {
    name: "Facts",
    blocks: [
      {
        row: 0,
        column: 0,
        values: [
          ["Outside figures, each with its source"],
          [
            "VERIFIED: read in the source. PRESS: secondary. A contested figure is quoted in other ways elsewhere; the remark says how.",
          ],
        ],
      },
      { row: FIRST, column: 0, values: facts },
    ],
    formats: [
      { area: area(0, 0, 1, 1), role: "title" },
      { area: area(1, 0, 1, 1), role: "badge" },
      { area: area(FIRST, 0, 1, facts[0]!.length), role: "heading" },
      { area: area(FIRST + 1, 1, rows - 1, 1), role: "input" },
    ],
    tables: [{ name: "FactsLedger", area: area(FIRST, 0, rows, facts[0]!.length) }],
    columnWidths: [52, 12, 12, 78, 14, 16, 16, 78, 90],
    frozenRows: FIRST + 1,
    frozenColumns: 1,
  };
}

/** The cell of a fact's value, for formulas of other sheets. */
export function factCell(facts: Table, name: string): string {
  const row = facts.findIndex(([fact]) => fact === name);
  if (row < 0) throw new Error(`The ledger has no fact '${name}'.`);
  return `Facts!$B$${FIRST + row + 1}`;
}
