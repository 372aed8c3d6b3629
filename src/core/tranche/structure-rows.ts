import { came } from "../cell-words.ts";
import { isOmitted } from "../cells/scalars.ts";
import { writtenNumbers } from "../cells/written-number.ts";
import { fraction, InputError, yearlyRate } from "../domain.ts";
import { meantBy } from "../measure.ts";
import type { Cell } from "../pool/cell.ts";
import { askOfPercent } from "../tables/asked-percent.ts";
import type { TableColumn } from "../tables/table-columns.ts";
import { columnNumbers, mayBeFractions } from "../tables/table-numbers.ts";
import { pointsOfSizes } from "./sizes.ts";
import type { StructureColumn } from "./structure-headings.ts";
import { tranche, type Tranche } from "./tranche.ts";

/** A structure's range taken apart: its columns, and its rows that are not blank with their numbers as a sheet counts them. */
export type StructureCells = {
  readonly columns: Partial<Record<StructureColumn, TableColumn>>;
  readonly rows: readonly { readonly number: number; readonly cells: readonly Cell[] }[];
};

/** Points of each row, and the sum of amounts where the structure gives amounts; null for points and shares. */
export type StructurePoints = { readonly slices: readonly Tranche[]; readonly sum: number | null };

/** Cells of a column, shape [rows]; null where there is no such column. */
export function columnCells({ columns, rows }: StructureCells, name: StructureColumn): readonly Cell[] | null {
  const column = columns[name];
  return column === undefined ? null : rows.map(({ cells }) => cells[column.at] ?? null);
}

/** Names as written; a row without one is called by its place. */
export function namesOf(structure: StructureCells): readonly string[] {
  const cells = columnCells(structure, "tranche");
  return structure.rows.map((_, i) => (isOmitted(cells?.[i]) ? `Tranche ${i + 1}` : String(cells![i])));
}

/**
 * The slices of a structure, from Attach and Detach or, where it has neither, from sizes.
 *
 * @throws InputError for a missing column, and a point that cannot be read, naming the row
 */
export function pointsOf(structure: StructureCells): StructurePoints {
  const { columns, rows } = structure;
  if (columns.attach === undefined && columns.detach === undefined && columns.size !== undefined) {
    const { points, sum } = pointsOfSizes({
      names: namesOf(structure),
      numbers: rows.map(({ number }) => number),
      sizes: columnCells(structure, "size")!,
      column: columns.size,
      seniority: columnCells(structure, "seniority"),
      ratings: columnCells(structure, "rating"),
    });
    return { slices: points.map(([attach, detach]) => tranche(attach, detach)), sum };
  }
  const attach = pointColumn(structure, "attach");
  const detach =
    columns.detach === undefined && columns.size !== undefined
      ? endsOf(structure, attach)
      : pointColumn(structure, "detach");
  refuseOtherThickness(structure, attach, detach);
  const slices = rows.map(({ number }, i) => inRow(number, () => tranche(attach[i]!, detach[i]!)));
  return { slices, sum: null };
}

/** Points of rounded columns lie this near to each other. */
const ROUNDED = 0.0051;

/** Where tranches end that say where they begin and how thick they are; amounts count by their sum, the whole pool. */
function endsOf(structure: StructureCells, attach: readonly number[]): readonly number[] {
  const sizes = columnNumbers(columnCells(structure, "size")!, structure.columns.size!, "share");
  const sum = sizes.reduce((total, size) => total + size, 0);
  const whole = sum > 1 + ROUNDED ? sum : 1;
  return attach.map((point, i) => {
    if (sizes[i]! > 0) return Math.min(1, snapped(point + sizes[i]! / whole));
    const value = came(columnCells(structure, "size")![i]);
    throw new InputError("sizeUnread", { row: structure.rows[i]!.number, value });
  });
}

/** Without the bits that an addition adds: 0.06 + 0.08 is 0.14. */
function snapped(point: number): number {
  return Number(point.toPrecision(12));
}

/** A column called Thickness beside points must say what they say. */
function refuseOtherThickness(structure: StructureCells, attach: readonly number[], detach: readonly number[]): void {
  const column = structure.columns.size;
  if (column === undefined || structure.columns.detach === undefined || !/thick|厚度/i.test(column.heading)) return;
  columnNumbers(columnCells(structure, "size")!, column, "share").forEach((size, i) => {
    const between = snapped(detach[i]! - attach[i]!);
    if (!(Math.abs(size - between) > ROUNDED)) return;
    throw new InputError("thicknessDiffers", { row: structure.rows[i]!.number, size, between });
  });
}

/** The points of a column, fractions. */
function pointColumn(structure: StructureCells, name: "attach" | "detach"): readonly number[] {
  const column = structure.columns[name];
  if (column === undefined)
    throw new InputError("structureColumn", { column: name === "attach" ? "Attach" : "Detach" });
  const cells = columnCells(structure, name)!;
  const points = columnNumbers(cells, asRead(structure, column), "share");
  return cells.map((cell, i) => {
    if (points[i] === points[i]) return points[i]!;
    throw new InputError("pointUnread", { row: structure.rows[i]!.number, column: name, value: came(cell) });
  });
}

/** A structure up to 1 under "Detach (%)" holds fractions that a sheet shows as percent; one whose points end below is asked about. */
function asRead(structure: StructureCells, column: TableColumn): TableColumn {
  const points = (["attach", "detach"] as const).flatMap((name) => columnCells(structure, name) ?? []);
  if (mayBeFractions(points, column) && points.includes(1)) return { ...column, heading: "" };
  askOfPercent("structure", points, column);
  return column;
}

function inRow<T>(number: number, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError("inStructureRow", { row: number, problem: error.said });
  }
}

/** Who holds each row: bank, investor, the investor's share, or nothing said. */
export function holdersOf(structure: StructureCells): readonly (string | number)[] {
  const cells = columnCells(structure, "holder");
  return structure.rows.map(({ number }, i) => readHolder(cells?.[i] ?? null, number));
}

function readHolder(cell: Cell, number: number): string | number {
  if (isOmitted(cell)) return "";
  if (typeof cell === "number" && cell >= 0 && cell <= 1) return cell;
  const word = typeof cell === "string" ? cell.trim().toLowerCase() : "";
  if (["bank", "銀行"].includes(word)) return "bank";
  if (["investor", "投資人"].includes(word)) return "investor";
  const [share] = typeof cell === "string" ? writtenNumbers(cell, "share") : [];
  if (share !== undefined && fraction.holds(share.value)) return share.value;
  throw new InputError("holderUnread", { row: number, value: came(cell) });
}

/** Spreads, decimal a year; NaN where a row gives none. */
export function spreadsOf(structure: StructureCells): readonly number[] {
  const column = structure.columns.spread;
  if (column === undefined) return structure.rows.map(() => NaN);
  const cells = columnCells(structure, "spread")!;
  askOfPercent("structure", cells, column);
  const spreads = columnNumbers(cells, column, "rate");
  return cells.map((cell, i) => (isOmitted(cell) ? NaN : checkedSpread(spreads[i]!, cell, structure.rows[i]!.number)));
}

function checkedSpread(spread: number, cell: Cell, row: number): number {
  if (fraction.holds(spread)) return spread;
  const meant = typeof cell === "number" ? meantBy(cell, yearlyRate) : null;
  if (meant === null) throw new InputError("spreadUnread", { row, value: came(cell) });
  throw new InputError("spreadMeant", { row, value: came(cell), meant });
}
