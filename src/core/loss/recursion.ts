/**
 * The independent part of a pool of n names in g grades on a loss grid: name i moves the loss by taps at whole grid steps.
 * Tap j of name i (j = 0..3) sits at step shift[i] - 1 + j and has the signed weight taps[4 i + j]; weights sum to 1.
 * Without taps every name moves the loss by its whole shift.
 */
export type Recursion = {
  /** Grid points from loss 0; mass that would move past the last point is dropped. */
  readonly size: number;
  /** Shape [n], each 1 or more, ascending for speed. */
  readonly shift: Int32Array;
  /** Shape [4 n], or null on a lattice. */
  readonly taps: Float64Array | null;
  /** Grade of each name, 0 to g - 1, shape [n]; names of a grade share their default probability. */
  readonly grade: Int32Array;
};

/** A recursion in progress: the law of the loss, summed over factor nodes. */
export type RecursionRun = {
  /**
   * Adds weight times the law of the loss given the default probabilities at one node.
   *
   * @param pd of the grades, shape [g], fractions in [0, 1]
   * @param weight of the node, above 0
   */
  readonly add: (pd: Float64Array, weight: number) => void;
  /** The sum so far, shape [size]; the next sum starts at zero. */
  readonly take: () => Float64Array;
};

/** A law's ends are cut where they fall below this share of what the node adds. */
const NEGLIGIBLE = 1e-20;
const NEGLIGIBLE_AT_MOST = 1e-13;

/** Mass below which the end of a node's law is dropped; nodes of little weight need less. */
export function cutOff(weight: number): number {
  return Math.min(NEGLIGIBLE_AT_MOST, NEGLIGIBLE / weight);
}

/**
 * The recursion in plain TypeScript.
 *
 * @source L. Andersen, J. Sidenius, S. Basu (2003), All your hedges in one basket: recursion over names, here with a
 * window that follows the mass
 */
export function plainRecursion(recursion: Recursion): RecursionRun {
  const { size } = recursion;
  const law = new Float64Array(size + 8);
  let sum = new Float64Array(size);
  return {
    add: (pd, weight) => addNode(law, recursion, pd, weight, sum),
    take: () => {
      const taken = sum;
      sum = new Float64Array(size);
      return taken;
    },
  };
}

/** Zero cells below point 0, so that the lowest taps of the lowest point read zeros. */
const PAD = 4;

/** `law` is scratch: zeros on entry and on return. */
function addNode(
  law: Float64Array,
  { size, shift, taps, grade }: Recursion,
  pd: Float64Array,
  weight: number,
  sum: Float64Array,
): void {
  const cut = cutOff(weight);
  let low = 0;
  let high = 0;
  law[PAD] = 1;
  for (let i = 0; i < shift.length; i++) {
    const p = pd[grade[i]!]!;
    if (p === 0) continue;
    high =
      taps === null
        ? moveWhole(law, low, high, size, shift[i]!, p)
        : moveMass(law, low, high, size, shift[i]!, p, taps, 4 * i);
    while (low <= high && Math.abs(law[low + PAD]!) < cut) law[PAD + low++] = 0;
    while (high >= low && Math.abs(law[high + PAD]!) < cut) law[PAD + high--] = 0;
    if (low > high) return;
  }
  for (let k = low; k <= high; k++) {
    sum[k] = sum[k]! + weight * law[k + PAD]!;
    law[k + PAD] = 0;
  }
}

/** One name's step, from the top down so that the law is updated in place; returns the new highest point. */
function moveMass(
  law: Float64Array,
  low: number,
  high: number,
  size: number,
  shift: number,
  p: number,
  taps: Float64Array,
  at: number,
): number {
  const stay = 1 - p;
  const a = p * taps[at]!;
  const b = p * taps[at + 1]!;
  const c = p * taps[at + 2]!;
  const d = p * taps[at + 3]!;
  const top = Math.min(high + shift + 2, size - 1);
  const reached = low + shift - 1;
  let k = top + PAD;
  let from = k - shift + 1;
  for (; k > reached + PAD; k -= 2, from -= 2) {
    const second = law[from - 1]!;
    const third = law[from - 2]!;
    const fourth = law[from - 3]!;
    law[k] = stay * law[k]! + a * law[from]! + b * second + c * third + d * fourth;
    law[k - 1] = stay * law[k - 1]! + a * second + b * third + c * fourth + d * law[from - 4]!;
  }
  for (; k >= reached + PAD; k--, from--) {
    law[k] = stay * law[k]! + a * law[from]! + b * law[from - 1]! + c * law[from - 2]! + d * law[from - 3]!;
  }
  for (; k >= low + PAD; k--) law[k] = stay * law[k]!;
  return top;
}

/** The step of a name whose loss is a whole number of grid steps. */
function moveWhole(law: Float64Array, low: number, high: number, size: number, shift: number, p: number): number {
  const stay = 1 - p;
  const top = Math.min(high + shift, size - 1);
  let k = top + PAD;
  for (let from = k - shift; from > low + PAD + 2; k -= 4, from -= 4) {
    law[k] = stay * law[k]! + p * law[from]!;
    law[k - 1] = stay * law[k - 1]! + p * law[from - 1]!;
    law[k - 2] = stay * law[k - 2]! + p * law[from - 2]!;
    law[k - 3] = stay * law[k - 3]! + p * law[from - 3]!;
  }
  for (; k >= low + shift + PAD; k--) law[k] = stay * law[k]! + p * law[k - shift]!;
  for (; k >= low + PAD; k--) law[k] = stay * law[k]!;
  return top;
}
