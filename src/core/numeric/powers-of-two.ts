/** 2^k for k from -1074 to 1023, at index k + 1074; each is exact. */
const POWERS = buildPowers();

function buildPowers(): Float64Array {
  const powers = new Float64Array(2098);
  powers[1074] = 1;
  for (let k = 1; k <= 1023; k++) powers[1074 + k] = 2 * powers[1073 + k]!;
  for (let k = 1; k <= 1074; k++) powers[1074 - k] = powers[1075 - k]! / 2;
  return powers;
}

/** 2^k, exact, for whole k from -1074 to 1023. */
export function powerOfTwo(k: number): number {
  return POWERS[k + 1074]!;
}

/**
 * y times 2^k with one rounding, for y in [0.5, 2] and whole k from -1100 to 1024.
 * The scale is split where 2^k itself, or the product with it, leaves the normal range.
 */
export function scaleByPowerOfTwo(y: number, k: number): number {
  if (k > 1023) return 2 * y * powerOfTwo(k - 1);
  if (k >= -1021) return y * powerOfTwo(k);
  return y * powerOfTwo(k + 1000) * powerOfTwo(-1000);
}
