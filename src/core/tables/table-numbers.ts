import { writtenNumbers } from "../cells/written-number.ts";
import type { Measure } from "../measure.ts";
import type { Cell } from "../pool/cell.ts";
import { headingUnit, type HeadingUnit } from "../pool/heading-units.ts";
import { readNumbers } from "../pool/numbers.ts";
import type { TableColumn } from "./table-columns.ts";

/** What a heading says of the unit of its numbers, a share's, a time's or money's; null where it says nothing. */
export function columnUnit(
  { heading }: Pick<TableColumn, "heading">,
  measure: Measure | undefined,
): HeadingUnit | null {
  return headingUnit(heading, measure === undefined ? "money" : measure === "years" ? "term" : "share");
}

/** What a number under a heading is multiplied by: 1/100 under percent, 1/10000 under basis points, 1e6 under EUR m. */
function factorOf(unit: HeadingUnit | null): number {
  if (unit === null) return 1;
  if (unit.kind === "multiple") return unit.factor;
  return (
    { percent: 1 / 100, permille: 1 / 1000, bps: 1 / 10000, months: 1 / 12, days: 1 / 365.25 }[unit.kind as string] ?? 1
  );
}

/**
 * Numbers of a column in its measure's own unit, NaN where a cell is no number or has two readings. A text with a unit of its
 * own, such as 9.5% or 18M, stands by itself; any other number is in the unit of the heading.
 *
 * @param cells below the heading, shape [n]
 */
export function columnNumbers(cells: readonly Cell[], column: TableColumn, measure: Measure | undefined): Float64Array {
  const factor = factorOf(columnUnit(column, measure));
  return Float64Array.from(cells, (cell) => {
    if (typeof cell === "number") return scaled(cell, factor);
    if (typeof cell !== "string") return NaN;
    const [read, other] = writtenNumbers(cell, measure);
    if (other !== undefined) return NaN;
    if (read !== undefined) return read.unitSaid ? read.value : scaled(read.value, factor);
    return measure === undefined ? amountOf(cell, column, factor) : NaN;
  });
}

/**
 * An amount with a currency or a multiple beside it, such as EUR 100 under "Notional (EUR m)"; NaN where the heading does not
 * name the same currency, or names no multiple while the cell does, and where thousands could be decimals.
 */
function amountOf(cell: string, column: TableColumn, factor: number): number {
  if (writtenNumbers(cell.replace(/[^\d.,'’ +-]/g, ""), undefined).length !== 1) return NaN;
  const { values, marks, currencies } = readNumbers([cell], "money");
  const mark = currencies?.get(0);
  if (mark !== undefined && !(column.currency !== null && mark.codes.includes(column.currency))) return NaN;
  if (marks[0] === "multiple") return factor === 1 ? NaN : values[0]!;
  return marks[0] === "plain" ? scaled(values[0]!, factor) : NaN;
}

/** Without the bits that a multiplication by 1/100 adds: 3 percent are 0.03. */
function scaled(x: number, factor: number): number {
  return factor === 1 ? x : factor < 1 ? x / Math.round(1 / factor) : x * factor;
}

/**
 * True where a heading says percent and no number below it is above 1: cells that a sheet shows as percent hold fractions, so
 * 0.35 may be 35 % or 0.35 %.
 */
export function mayBeFractions(cells: readonly Cell[], column: TableColumn): boolean {
  const numbers = cells.filter((cell) => typeof cell === "number" && cell !== 0) as number[];
  return columnUnit(column, "share")?.kind === "percent" && numbers.length > 0 && numbers.every((x) => x <= 1);
}
