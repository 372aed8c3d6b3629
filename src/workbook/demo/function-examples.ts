import type { Language } from "../../language/language.ts";
import type { AreaFormat, SheetPlan } from "../plan.ts";
import { demoTexts } from "./texts.ts";

/** A function's worked example, as the help pages show it. */
export type WorkedExample = {
  readonly id: string;
  readonly formula: string;
  readonly shows: string;
  readonly source: string;
  /** Row and column of the shown value within the result, from 1. */
  readonly cell?: readonly number[];
};

const FIRST = 4;

/** One working example of each function: live, with what it shows and where the value comes from. */
export function functionsSheet(examples: readonly WorkedExample[], language: Language): SheetPlan {
  const texts = demoTexts[language];
  const rows = examples.map(({ id, formula, shows, source, cell }) => [
    `SRT.${id}`,
    `=${valueOf(formula, cell)}`,
    formula.replace(/^=/, ""),
    shows,
    source,
  ]);
  return {
    name: "Functions",
    blocks: [
      {
        row: 0,
        column: 0,
        values: [[texts.examples], [texts.examplesNote]],
      },
      { row: FIRST - 1, column: 0, values: [texts.exampleHeadings, ...rows] },
    ],
    formats: formats(examples.length),
    columnWidths: [22, 24, 90, 95, 70],
    frozenRows: FIRST,
    frozenColumns: 1,
  };
}

/** The value that an example speaks of. */
function valueOf(formula: string, cell: readonly number[] | undefined): string {
  const plain = formula.replace(/^=/, "");
  return cell === undefined ? plain : `INDEX(${plain},${cell.join(",")})`;
}

function formats(count: number): AreaFormat[] {
  const column = (index: number) => ({ row: FIRST, column: index, rows: count, columns: 1 });
  return [
    { area: { row: 0, column: 0, rows: 1, columns: 1 }, role: "title" },
    { area: { row: 1, column: 0, rows: 1, columns: 1 }, role: "badge" },
    { area: { row: FIRST - 1, column: 0, rows: 1, columns: 5 }, role: "heading" },
    { area: column(0), role: "label" },
    { area: column(1), role: "formula", align: "left" },
    { area: column(4), role: "note" },
  ];
}
