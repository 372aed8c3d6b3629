import { DIRECTIONS } from "./sobol-directions.ts";

const BITS = 32;
export const MOST_SOBOL_DIMENSIONS = DIRECTIONS.length + 1;

/** A scrambled Sobol sequence: point i is written as d numbers in (0, 1). */
export type SobolSequence = { readonly point: (i: number, into: Float64Array) => void };

/**
 * A Sobol sequence under nested uniform scrambling. Each seed gives an independent scrambling, under which every point is
 * uniform and the sequence keeps its nets.
 *
 * @param dimensions 1 to 64
 * @param seed whole number of 32 bits
 * @source I. M. Sobol (1967); A. B. Owen (1995), Randomly permuted (t,m,s)-nets; scrambling by a hash after S. Laine,
 * T. Karras (2011) and B. Burley (2020), Practical hash-based Owen scrambling
 */
export function sobolSequence(dimensions: number, seed: number): SobolSequence {
  const columns = Array.from({ length: dimensions }, (_, d) => directionNumbers(d));
  const seeds = Int32Array.from({ length: dimensions }, (_, d) => mixed(seed ^ mixed(d + 1)));
  return {
    point: (i, into) => {
      for (let d = 0; d < dimensions; d++) {
        const scrambled = scramble(plainSobol(columns[d]!, i), seeds[d]!);
        into[d] = (scrambled + 0.5) / 4294967296;
      }
    },
  };
}

/** Coordinate of point i without scrambling, as a whole number below 2^32. */
function plainSobol(direction: Uint32Array, i: number): number {
  let x = 0;
  for (let bit = 0, left = i; left !== 0; bit++, left >>>= 1) if (left & 1) x ^= direction[bit]!;
  return x >>> 0;
}

function directionNumbers(dimension: number): Uint32Array {
  const v = new Uint32Array(BITS);
  if (dimension === 0) return v.map((_, k) => (1 << (31 - k)) >>> 0);
  const [s, a, m] = DIRECTIONS[dimension - 1]!;
  for (let k = 0; k < BITS; k++) {
    if (k < s) {
      v[k] = (m[k]! << (31 - k)) >>> 0;
      continue;
    }
    let next = v[k - s]! ^ (v[k - s]! >>> s);
    for (let j = 1; j < s; j++) if ((a >>> (s - 1 - j)) & 1) next ^= v[k - j]!;
    v[k] = next >>> 0;
  }
  return v;
}

/** A random permutation of 32-bit numbers whose every bit depends on the higher ones alone. */
function scramble(x: number, seed: number): number {
  let r = reversedBits(x);
  r = (r + seed) | 0;
  r ^= Math.imul(r, 0x6c50b47c);
  r ^= Math.imul(r, 0xb82f1e52);
  r ^= Math.imul(r, 0xc7afe638);
  r ^= Math.imul(r, 0x8d22f6e6);
  return reversedBits(r);
}

function reversedBits(x: number): number {
  let r = x | 0;
  r = ((r >>> 1) & 0x55555555) | ((r & 0x55555555) << 1);
  r = ((r >>> 2) & 0x33333333) | ((r & 0x33333333) << 2);
  r = ((r >>> 4) & 0x0f0f0f0f) | ((r & 0x0f0f0f0f) << 4);
  r = ((r >>> 8) & 0x00ff00ff) | ((r & 0x00ff00ff) << 8);
  return ((r >>> 16) | (r << 16)) >>> 0;
}

/** A 32-bit number whose every bit depends on every bit of x. */
function mixed(x: number): number {
  let h = x | 0;
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  return h ^ (h >>> 16);
}
