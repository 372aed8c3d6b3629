import { came } from "../cell-words.ts";
import { InputError } from "../domain.ts";
import { isBlank, type Cell } from "../pool/cell.ts";
import type { TableColumn } from "../tables/table-columns.ts";
import { columnNumbers, columnUnit } from "../tables/table-numbers.ts";
import { ranksByName, ranksByRating } from "./seniority.ts";

/** Rows of a structure that gives sizes, and where they stand; cells of shape [n]. */
export type SizedRows = {
  readonly names: readonly string[];
  readonly numbers: readonly number[];
  readonly sizes: readonly Cell[];
  readonly column: TableColumn;
  readonly seniority: readonly Cell[] | null;
  readonly ratings: readonly Cell[] | null;
};

/** Points that sizes give, in the order of the rows; `sum` is the sum of amounts, null where sizes are shares. */
export type SizedPoints = { readonly points: readonly (readonly [number, number])[]; readonly sum: number | null };

/** Sums this near 1 or 100 are those of shares, of which one is missing or rounded. */
const NEARLY = 0.1;
const ROUNDING = 1e-6;

/**
 * Attachment and detachment points of tranches by their sizes: the most junior begins at 0, the most senior ends at 1.
 *
 * @throws InputError where a size is no number above 0, shares do not sum to 1, and the order is not said
 */
export function pointsOfSizes(rows: SizedRows): SizedPoints {
  const sizes = columnNumbers(rows.sizes, rows.column, "share");
  sizes.forEach((size, i) => {
    if (size > 0 && size < Infinity) return;
    throw new InputError("sizeUnread", { row: rows.numbers[i]!, value: came(rows.sizes[i]) });
  });
  const sum = sizes.reduce((total, size) => total + size, 0);
  const isAmount = amounts(sum, rows);
  const ranks = ranksOf(rows);
  const fromBottom = ranks.map((_, i) => i).sort((a, b) => ranks[a]! - ranks[b]!);
  const points: [number, number][] = ranks.map(() => [0, 1]);
  let below = 0;
  fromBottom.forEach((i, k) => {
    const above = k === fromBottom.length - 1 ? sum : below + sizes[i]!;
    points[i] = [below / sum, above / sum];
    below = above;
  });
  return { points, sum: isAmount ? sum : null };
}

/** True for amounts of money; shares must sum to 1, or to 100 where they are percent. */
function amounts(sum: number, { sizes, column }: SizedRows): boolean {
  const saysMoney = column.currency !== null || columnUnit(column, undefined)?.kind === "multiple";
  const saysShare = columnUnit(column, "share")?.kind === "percent" || sizes.some((cell) => typeof cell === "string" && /[%％]/.test(cell)); // prettier-ignore
  const whole = !saysShare && Math.abs(sum - 100) < 100 * NEARLY ? 100 : 1;
  const off = Math.abs(sum / whole - 1);
  if (off < ROUNDING) return saysMoney;
  if (!saysShare && (saysMoney || off > NEARLY)) return true;
  throw new InputError("sizesSum", { sum: Number(sum.toPrecision(8)), whole });
}

/** How senior each row is: by the column Seniority, else by names and ratings, which must agree. */
function ranksOf({ names, seniority, ratings }: SizedRows): readonly number[] {
  if (seniority !== null && !seniority.every(isBlank)) return ranksBySeniority(seniority);
  const byName = ranksByName(names);
  const byRating = ratings === null ? null : ranksByRating(ratings.map((cell) => String(cell ?? "")));
  const ranks = byName ?? byRating;
  if (ranks === null) throw new InputError("sizesUnordered", { names: names.map((name) => came(name)).join(", ") });
  if (byName === null || byRating === null || sameOrder(byName, byRating)) return ranks;
  throw new InputError("sizesContradict");
}

/** 1 is the most senior. */
function ranksBySeniority(cells: readonly Cell[]): readonly number[] {
  const ranks = cells.map((cell) => (typeof cell === "number" && cell > 0 ? -cell : NaN));
  if (ranks.every((rank) => rank === rank) && new Set(ranks).size === ranks.length) return ranks;
  throw new InputError("seniorityUnread");
}

function sameOrder(a: readonly number[], b: readonly number[]): boolean {
  return a.every((_, i) => a.every((__, j) => a[i]! < a[j]! === b[i]! < b[j]!));
}
