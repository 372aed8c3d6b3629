import type { SimulationQuestion } from "../simulation/question.ts";
import type { Overrides } from "./overrides.ts";
import { effectsOf, withEffects, type Effect } from "./decomposition.ts";
import { STANDARD_MODEL, stressScenario } from "./scenarios.ts";
import { stressQuestion, type StressBasis } from "./stress-question.ts";
import { twinPool } from "./twin.ts";

/** What is simulated to compare scenarios: the standard model, the base case that places them, and each of them. */
export type Comparison = {
  readonly standard: SimulationQuestion;
  readonly base: SimulationQuestion;
  readonly scenarios: readonly SimulationQuestion[];
};

/**
 * The simulations of a comparison, on the same random numbers.
 *
 * @throws InputError for a scenario that the pool cannot have
 */
export function comparisonOf(basis: StressBasis, scenarios: readonly Overrides[]): Comparison {
  return {
    standard: stressQuestion({ ...basis, contagion: "off" }, STANDARD_MODEL),
    base: stressQuestion(basis, stressScenario("BASE")!.overrides),
    scenarios: scenarios.map((overrides) => stressQuestion(basis, overrides)),
  };
}

/** What is simulated to take a scenario apart. */
export type Dissection = {
  readonly effects: readonly Effect[];
  /** The standard model over the pool's twin without clustering. */
  readonly twin: SimulationQuestion;
  /** Every set of effects by its bits: effect k is on in set s where s has bit k; shape [2^effects]. */
  readonly sets: readonly SimulationQuestion[];
};

/**
 * The simulations that take a scenario apart into its effects.
 *
 * @param df degrees of freedom of the fat tails; Infinity leaves them out
 * @throws InputError for a scenario that the pool cannot have
 */
export function dissectionOf(basis: StressBasis, overrides: Overrides, df: number): Dissection {
  const effects = effectsOf(overrides, df);
  const isOn = (set: number) => (effect: Effect) => effects.includes(effect) && ((set >> effects.indexOf(effect)) & 1) === 1; // prettier-ignore
  const plain = { ...basis, df: Infinity, contagion: "off" as const };
  return {
    effects,
    twin: stressQuestion({ ...plain, pool: twinPool(basis.pool) }, STANDARD_MODEL),
    sets: Array.from({ length: 1 << effects.length }, (_, set) => {
      const { basis: model, overrides: rows } = withEffects(basis, overrides, df, isOn(set));
      return stressQuestion(model, rows);
    }),
  };
}
