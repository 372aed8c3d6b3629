import { check, fraction, InputError, wholeNumber } from "../domain.ts";
import { scaledFactor } from "../dependence/scaled-factor.ts";
import { normalQuantile } from "../numeric/normal.ts";
import { findRoot } from "../numeric/roots.ts";
import { trancheLoss, type Tranche } from "../tranche/tranche.ts";
import { say } from "../sentences/said.ts";

/** Equal names under one factor: X = sqrt(rho) M + sqrt(1 - rho) Z, each name defaults where its X is low enough. */
export type EqualNames = {
  readonly n: number;
  /** Asset correlation in [0, 1). */
  readonly rho: number;
  /** Degrees of freedom of M and of Z, each scaled to unit variance; Infinity is normal. */
  readonly dfFactor: number;
  readonly dfOwn: number;
};

const MOST_NAMES = 2000;
const THRESHOLD = { absolute: 1e-13, relative: 1e-14 };
const FARTHEST = 1e6;
/** Part of a node's law beside its mode that no answer feels. */
const NOTHING = 1e-20;

/**
 * Number of defaults among equal names.
 *
 * @returns for a default probability, the probability of 0 to n defaults, shape [n + 1]
 * @throws InputError for n, rho, degrees of freedom or a PD outside their domains
 * @source J. Hull, A. White (2004), Valuation of a CDO and an nth to default CDS without Monte Carlo simulation, section 3
 */
export function defaultCounts({ n, rho, dfFactor, dfOwn }: EqualNames): (pd: number) => Float64Array {
  check(say("numberOfNames"), n, wholeNumber(1, MOST_NAMES));
  check("rho", rho, { words: say("zeroOrMoreBelowOne"), holds: (x) => x >= 0 && x < 1 });
  for (const df of [dfFactor, dfOwn]) if (!(df > 2)) throw new InputError("dfTooFew", { df });
  const isNormal = dfFactor === Infinity && dfOwn === Infinity;
  const { nodes } = scaledFactor(dfFactor);
  const { cdf } = scaledFactor(dfOwn);
  const [loading, own] = [Math.sqrt(rho), Math.sqrt(1 - rho)];
  const given = (threshold: number, value: number) => cdf((threshold - loading * value) / own);
  const overall = (threshold: number) =>
    nodes.reduce((sum, { value, weight }) => sum + weight * given(threshold, value), 0);
  return (pd) => {
    check("PD", pd, fraction);
    const counts = new Float64Array(n + 1);
    if (pd === 0 || pd === 1) {
      counts[pd * n] = 1;
      return counts;
    }
    const threshold = isNormal ? normalQuantile(pd) : thresholdOf(overall, pd);
    for (const { value, weight } of nodes) addBinomial(counts, given(threshold, value), weight);
    return counts;
  };
}

/** The threshold that a name falls below with a probability. */
function thresholdOf(overall: (x: number) => number, pd: number): number {
  let end = 1;
  while (end < FARTHEST && (overall(-end) > pd || overall(end) < pd)) end *= 2;
  return findRoot((x) => overall(x) - pd, -end, end, THRESHOLD);
}

/** Adds the binomial law times a weight, from its mode outwards, so that nothing underflows. */
function addBinomial(counts: Float64Array, p: number, weight: number): void {
  const n = counts.length - 1;
  const odds = p / (1 - p);
  if (p <= 0 || odds === Infinity) {
    const all = p <= 0 ? 0 : n;
    counts[all] = counts[all]! + weight;
    return;
  }
  const law = new Float64Array(n + 1);
  const mode = Math.min(n, Math.floor((n + 1) * p));
  law[mode] = 1;
  let [low, high, total] = [mode, mode, 1];
  for (; high < n && law[high]! > NOTHING; high++)
    total += law[high + 1] = law[high]! * (((n - high) / (high + 1)) * odds);
  for (; low > 0 && law[low]! > NOTHING; low--) total += law[low - 1] = law[low]! * (low / ((n - low + 1) * odds));
  for (let k = low; k <= high; k++) counts[k] = counts[k]! + (weight * law[k]!) / total;
}

/** Expected loss of a tranche, fraction of its notional, where each of n names loses lgd / n of the pool. */
export function countedTrancheLoss(counts: Float64Array, lgd: number, slice: Tranche): number {
  const n = counts.length - 1;
  const width = slice.detachment - slice.attachment;
  return counts.reduce((sum, probability, k) => sum + probability * trancheLoss((k * lgd) / n, slice), 0) / width;
}

/** Probability of at least so many defaults. */
export function atLeast(counts: Float64Array, defaults: number): number {
  let sum = 0;
  for (let k = counts.length - 1; k >= defaults; k--) sum += counts[k]!;
  return sum;
}
