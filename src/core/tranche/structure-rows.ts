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
  const [attach, detach] = (["attach", "detach"] as const).map((name) => pointColumn(structure, name));
  const slices = rows.map(({ number }, i) => inRow(number, () => tranche(attach![i]!, detach![i]!)));
  return { slices, sum: null };
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
