import { check, fraction, InputError, probability } from "../domain.ts";
import { survivalProbability, type Quantiles } from "../loss/quantiles.ts";
import { say } from "../sentences/said.ts";

/** How near the weights of scenarios must sum to 1. */
const WEIGHT_ROUNDING = 1e-9;
const HALVINGS = 40;

/**
 * Checks the probabilities of scenarios.
 *
 * @param weights shape [scenarios]
 * @throws InputError unless each is between 0 and 1 and they sum to 1
 */
export function checkWeights(weights: readonly number[]): void {
  weights.forEach((weight, i) => check(say("weight", { number: i + 1 }), weight, fraction));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (Math.abs(sum - 1) <= WEIGHT_ROUNDING) return;
  throw new InputError("weightsSum", { sum: Number(sum.toPrecision(12)) });
}

/** Probability that a loss is exceeded where scenario k holds with probability weights[k]. */
export function mixedSurvival(laws: readonly Quantiles[], weights: readonly number[], loss: number): number {
  return laws.reduce((sum, law, k) => sum + (weights[k] === 0 ? 0 : weights[k]! * survivalProbability(law, loss)), 0);
}

/**
 * Quantile of a loss that follows one of several laws, inf{x: P(L <= x) >= level}, to 1e-12 of the pool.
 *
 * @param laws losses as fractions of pool EAD
 * @param weights probabilities of the laws, summing to 1
 * @throws InputError for a level outside (0, 1)
 */
export function mixedQuantile(laws: readonly Quantiles[], weights: readonly number[], level: number): number {
  check("level", level, probability);
  let [low, high] = [0, 1];
  if (mixedSurvival(laws, weights, 0) <= 1 - level) return 0;
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (mixedSurvival(laws, weights, middle) <= 1 - level) high = middle;
    else low = middle;
  }
  return high;
}

/** How rare a loss is in a model: the probability of a larger one, and how many futures there are to one such. */
export type Rarity = { readonly above: number; readonly oneIn: number };

/** How rare a scenario's expected pool loss is in the base model; oneIn is Infinity where no loss of that model exceeds it. */
export function rarityOf(base: Quantiles, loss: number): Rarity {
  const above = survivalProbability(base, loss);
  return { above, oneIn: above > 0 ? 1 / above : Infinity };
}
