/** Probabilities of first, first + 1, ... successes. */
export type BinomialLaw = { readonly first: number; readonly mass: Float64Array };

/** Part of the law beside its mode that no answer feels. */
const NOTHING = 1e-20;

/**
 * The binomial law as far as it matters, from its mode outwards, so that nothing underflows.
 *
 * @param n trials, 1 or more
 * @param p probability of success, fraction in [0, 1]
 * @returns masses that sum to 1; those below 1e-20 of the largest are left out
 * @source definition: ratios of neighbouring binomial probabilities
 */
export function binomialLaw(n: number, p: number): BinomialLaw {
  const odds = p / (1 - p);
  if (p <= 0 || odds === Infinity) return { first: p <= 0 ? 0 : n, mass: Float64Array.of(1) };
  const mode = Math.min(n, Math.floor((n + 1) * p));
  const [up, down]: [number[], number[]] = [[], []];
  let total = 1;
  for (let k = mode, x = 1; k < n && x > NOTHING; k++) {
    x *= ((n - k) / (k + 1)) * odds;
    total += x;
    up.push(x);
  }
  for (let k = mode, x = 1; k > 0 && x > NOTHING; k--) {
    x *= k / ((n - k + 1) * odds);
    total += x;
    down.push(x);
  }
  const mass = Float64Array.from([...down.reverse(), 1, ...up], (x) => x / total);
  return { first: mode - down.length, mass };
}
