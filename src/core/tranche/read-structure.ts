import { readRange } from "../cells/ranges.ts";
import { isOmitted } from "../cells/scalars.ts";
import { InputError } from "../domain.ts";
import type { Cell } from "../pool/cell.ts";
import { totalWord } from "../pool/total-words.ts";
import { tableColumns } from "../tables/table-columns.ts";
import { columnNumbers } from "../tables/table-numbers.ts";
import { readTerms, type WrittenTerms } from "../waterfall/written-terms.ts";
import { MAY_STAND_TWICE, STRUCTURE_HEADINGS, UNREAD_BESIDE_POINTS } from "./structure-headings.ts";
import { columnCells, holdersOf, namesOf, pointsOf, spreadsOf, type StructureCells } from "./structure-rows.ts";
import type { Tranche } from "./tranche.ts";

/** One row of a structure range. */
export type StructureRow = {
  readonly name: string;
  readonly slice: Tranche;
  /** As written: bank, investor, or the investor's share from 0 to 1. */
  readonly holder: string | number;
  /** Decimal per year; NaN where the row gives none. */
  readonly spread: number;
};

/** A part of the pool's losses between two tranches that the structure gives to nobody, fractions of pool EAD. */
export type StructureGap = { readonly from: number; readonly to: number; readonly below: string };

/** A structure: its tranches in the order of the range. */
export type Structure = {
  readonly rows: readonly StructureRow[];
  /** The terms of the deal; null where it gives none. */
  readonly terms: WrittenTerms | null;
  readonly gaps: readonly StructureGap[];
  /** Sum of the tranches' amounts where it gives amounts in place of points: they stand for the whole pool. */
  readonly sum: number | null;
};

/** A sheet's 0.1 + 0.2 lies 4e-17 above 0.3; points this near are one. */
const SAME_POINT = 1e-12;
/** A printed sum is rounded. */
const SUM_ROUNDED = 1e-3;

/**
 * Reads a structure: Tranche, Attach, Detach, or sizes in the place of points, and where given Holder, Spread and the terms of
 * a deal, in any order. Blank rows are skipped.
 *
 * @throws InputError for a missing or doubled column, a bad value, and tranches that overlap
 */
export function readStructure(value: unknown): Structure {
  if (isOmitted(value)) throw new InputError("structureMissing");
  const range = readRange("structure", value);
  const structure = structureCells(range);
  if (structure.rows.length === 0) throw new InputError("structureEmpty");
  const { slices, sum } = pointsOf(structure);
  const [names, holders, spreads] = [namesOf(structure), holdersOf(structure), spreadsOf(structure)];
  const rows = slices.map((slice, i) => ({ name: names[i]!, slice, holder: holders[i]!, spread: spreads[i]! }));
  const terms = readTerms((column) => columnCells(structure, column) ?? []);
  return { rows, terms, gaps: gapsBetween(rows), sum };
}

function structureCells([headings, ...body]: readonly (readonly Cell[])[]): StructureCells {
  const found = tableColumns("structure", headings!, STRUCTURE_HEADINGS, UNREAD_BESIDE_POINTS);
  const hasPoints = found.attach !== undefined || found.detach !== undefined;
  const columns = hasPoints ? found : tableColumns("structure", headings!, STRUCTURE_HEADINGS, MAY_STAND_TWICE);
  const rows = body.map((cells, i) => ({ number: i + 2, cells })).filter(({ cells }) => !cells.every(isOmitted));
  return { columns, rows: hasPoints ? rows : withoutTotal(columns, rows) };
}

/** Sizes may end in their sum, under a word for it. */
function withoutTotal(
  { tranche, size }: StructureCells["columns"],
  rows: StructureCells["rows"],
): StructureCells["rows"] {
  const last = rows.at(-1);
  if (tranche === undefined || size === undefined || rows.length < 3) return rows;
  if (totalWord(String(last!.cells[tranche.at] ?? "")) === null) return rows;
  const sizes = columnNumbers(
    rows.map(({ cells }) => cells[size.at] ?? null),
    size,
    "share",
  );
  const sum = sizes.slice(0, -1).reduce((total, one) => total + one, 0);
  return Math.abs(sizes.at(-1)! / sum - 1) < SUM_ROUNDED ? rows.slice(0, -1) : rows;
}

/** True for cells whose first row names tranches and both of their points, in any order and either language. */
export function looksLikeStructure(cells: readonly (readonly Cell[])[]): boolean {
  const { tranche, attach, detach } = tableColumns(
    "structure",
    cells[0] ?? [],
    STRUCTURE_HEADINGS,
    Object.keys(STRUCTURE_HEADINGS) as (keyof typeof STRUCTURE_HEADINGS)[],
  );
  return tranche !== undefined && attach !== undefined && detach !== undefined;
}

/** What lies between two tranches and in none; what lies above or below all of them is no gap. */
function gapsBetween(rows: readonly StructureRow[]): readonly StructureGap[] {
  const sorted = [...rows].sort((a, b) => a.slice.attachment - b.slice.attachment);
  return sorted.slice(1).flatMap((above, i) => {
    const below = sorted[i]!;
    const [from, to] = [below.slice.detachment, above.slice.attachment];
    if (to > from + SAME_POINT) return [{ from, to, below: above.name }];
    if (to >= from - SAME_POINT) return [];
    throw new InputError("tranchesOverlap", { name: above.name, attach: to, below: below.name, detach: from });
  });
}
