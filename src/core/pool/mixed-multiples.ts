import { amountText } from "./amount-text.ts";
import type { Cell } from "./cell.ts";
import type { CellProblem, NumberColumn } from "./numbers.ts";

/** Below it an amount beside others in millions may be in millions too. */
const SMALL = 1000;
const MILLION = 6;

/**
 * Amounts that are written otherwise than the rest of their column, so that their multiple is not clear: 12 beside 1.2m and
 * 3m, or EUR 3,500,000 beside 1,200 under a heading in thousands.
 *
 * @param stated true where the heading says a multiple
 */
export function mixedMultiples(
  cells: readonly Cell[],
  numbers: NumberColumn,
  stated: boolean,
): ReadonlyMap<number, CellProblem> {
  const unclear = stated ? withOwnCurrency(numbers) : smallAmongMillions(cells, numbers);
  return new Map(unclear.map((i) => [i, { why: "mixed multiple" }]));
}

/** An amount this much above all that bear no currency is one in full. */
const MUCH_ABOVE = 100;

function withOwnCurrency({ marks, values, currencies }: NumberColumn): number[] {
  const own = [...(currencies?.keys() ?? [])].filter((i) => marks[i] === "plain");
  const bare = values.filter((_, i) => marks[i] === "plain" && currencies?.has(i) !== true);
  const largest = bare.reduce((most, x) => Math.max(most, x), 0);
  return largest > 0 ? own.filter((i) => values[i]! >= MUCH_ABOVE * largest) : [];
}

function smallAmongMillions(cells: readonly Cell[], { marks, values }: NumberColumn): number[] {
  const powers = cells.flatMap((cell, i) => (marks[i] === "multiple" ? [amountText(String(cell))!.power] : []));
  if (powers.length === 0 || powers.some((power) => power < MILLION)) return [];
  return marks.flatMap((mark, i) => (mark === "plain" && values[i]! > 0 && values[i]! < SMALL ? [i] : []));
}
