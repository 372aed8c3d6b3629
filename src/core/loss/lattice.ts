/** Losses that are all whole multiples of one unit: loss of obligor i = steps[i] * unit, in fractions of pool EAD. */
export type Lattice = { readonly unit: number; readonly steps: Int32Array; readonly points: number };

const MOST_DECIMALS = 9;
const LARGEST_EXACT = 9007199254740991;

/**
 * Finds the coarsest lattice that holds every loss EAD x LGD exactly, reading EAD and LGD as the decimals they print.
 *
 * @param ead exposures, any unit, shape [n]
 * @param lgd loss given default, fractions, shape [n]
 * @param count entries of each kind; null where each is one
 * @param mostPoints the largest number of lattice steps up to the loss of the whole pool
 * @returns the lattice, or null where there is none that small
 */
export function findLattice(
  ead: Float64Array,
  lgd: Float64Array,
  count: Float64Array | null,
  mostPoints: number,
): Lattice | null {
  const eads = wholeNumbers(ead);
  const lgds = wholeNumbers(lgd);
  if (eads === null || lgds === null) return null;
  const losses = new Float64Array(ead.length);
  let divisor = 0;
  let total = 0;
  let totalEad = 0;
  for (let i = 0; i < ead.length; i++) {
    const loss = eads.numbers[i]! * lgds.numbers[i]!;
    if (loss > LARGEST_EXACT) return null;
    losses[i] = loss;
    divisor = greatestCommonDivisor(loss, divisor);
    const m = count === null ? 1 : count[i]!;
    total += m * loss;
    totalEad += m * eads.numbers[i]!;
  }
  if (divisor === 0) return { unit: 1, steps: new Int32Array(ead.length), points: 0 };
  if (total > LARGEST_EXACT || total / divisor > mostPoints) return null;
  const steps = Int32Array.from(losses, (loss) => loss / divisor);
  return { unit: divisor / (totalEad * lgds.scale), steps, points: total / divisor };
}

/** The column times the smallest power of ten that makes every entry whole, or null beyond nine decimals. */
function wholeNumbers(column: Float64Array): { numbers: Float64Array; scale: number } | null {
  let scale = 1;
  for (let i = 0; i < column.length; i++) {
    const needed = decimalScale(column[i]!);
    if (needed === 0) return null;
    if (needed > scale) scale = needed;
  }
  const numbers = Float64Array.from(column, (x) => Math.round(x * scale));
  return numbers.every((x) => x <= LARGEST_EXACT) ? { numbers, scale } : null;
}

/** The smallest power of ten that makes x whole; 0 where x has more than nine decimals. */
function decimalScale(x: number): number {
  let scale = 1;
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
    // The division is correctly rounded, so it gives back x exactly when x is the double nearest to that decimal.
    if (Math.round(x * scale) / scale === x) return scale;
    scale *= 10;
  }
  return 0;
}

function greatestCommonDivisor(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}
