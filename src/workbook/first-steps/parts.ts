import type { AreaFormat, Block, Cell, SheetPlan } from "../plan.ts";
import { area } from "../reference.ts";

/** Some blocks with their looks. */
export type Part = { readonly blocks: readonly Block[]; readonly formats: readonly AreaFormat[] };

/** Title and badge of a sheet, in its first two rows. */
export function heading(title: string, badge: string): Part {
  return {
    blocks: [{ row: 0, column: 0, values: [[title], [badge]] }],
    formats: [
      { area: area(0, 0, 1, 1), role: "title" },
      { area: area(1, 0, 1, 1), role: "badge" },
    ],
  };
}

/** A spilling formula under its title and a note of what it shows. */
export function answer(
  [row, column]: readonly [row: number, column: number],
  [title, note]: readonly [title: string, note: string],
  formula: string,
  columns: number,
): Part {
  return {
    blocks: [{ row, column, values: [[title], [note], [formula]] }],
    formats: [
      { area: area(row, column, 1, 1), role: "subtitle" },
      { area: area(row + 1, column, 1, 1), role: "note" },
      { area: area(row + 2, column, 1, columns), role: "heading", wrap: true },
    ],
  };
}

/** Inputs under a heading: label, value, what the value may be. */
export function inputs(
  [row, column]: readonly [row: number, column: number],
  title: string,
  rows: readonly (readonly [label: string, value: Cell, note: string, numberFormat?: string])[],
): Part {
  return {
    blocks: [
      { row, column, values: [[title, null, null], ...rows.map(([label, value, note]) => [label, value, note])] },
    ],
    formats: [
      { area: area(row, column, 1, 3), role: "heading" },
      { area: area(row + 1, column + 1, rows.length, 1), role: "input", align: "center" },
      { area: area(row + 1, column + 2, rows.length, 1), role: "note" },
      ...rows.flatMap(([, , , numberFormat], i): AreaFormat[] =>
        numberFormat === undefined ? [] : [{ area: area(row + 1 + i, column + 1, 1, 1), numberFormat }],
      ),
    ],
  };
}

/** Cells to type over, under their title. */
export function table(
  [row, column]: readonly [row: number, column: number],
  title: string,
  values: readonly (readonly Cell[])[],
): Part {
  return {
    blocks: [
      { row: row - 1, column, values: [[title]] },
      { row, column, values },
    ],
    formats: [
      { area: area(row - 1, column, 1, 1), role: "subtitle" },
      { area: area(row, column, 1, values[0]!.length), role: "heading" },
      { area: area(row + 1, column, values.length - 1, values[0]!.length), role: "input" },
    ],
  };
}

/** A sheet of parts; the number formats stand over the parts' own looks. */
export function sheetOf(
  parts: readonly Part[],
  formats: readonly AreaFormat[],
  rest: Omit<SheetPlan, "blocks" | "formats">,
): SheetPlan {
  return {
    ...rest,
    blocks: parts.flatMap((part) => part.blocks),
    formats: [...parts.flatMap((part) => part.formats), ...formats],
  };
}
