import type { Pool } from "../pool/pool.ts";
import { rolloverOf, type Overrides } from "../stress/overrides.ts";
import { poolsQuestion } from "../stress/pools-question.ts";
import type { StressBasis } from "../stress/stress-question.ts";
import type { RolloverBank, RolloverDeal } from "./deals.ts";
import { quarterOf } from "./quarters.ts";
import { quartersFrom, rolloverQuestion, type RolloverQuestion } from "./rollover-question.ts";

/** A roll-over before its scenario. */
export type RolloverBasis = {
  readonly deals: readonly RolloverDeal[];
  readonly bank: RolloverBank;
  /** The pools that deals name, by their keys. */
  readonly pools: ReadonlyMap<string, Pool>;
  /** First quarter that is simulated. */
  readonly first: number;
  /** How losses and market are drawn; the number of paths is met exactly. */
  readonly model: Omit<StressBasis, "pool" | "horizon">;
};

/**
 * The simulation of a roll-over under a scenario, to the quarter in which the last deal ends. Pools are taken as they stand
 * when the first quarter begins.
 *
 * @throws InputError for deals, bank or pools that cannot be, and for a scenario that the pools cannot have
 */
export function scenarioRollover(basis: RolloverBasis, overrides: Overrides): RolloverQuestion {
  const { deals, bank, pools, first, model } = basis;
  const { mean, sd, freeze } = rolloverOf(overrides);
  const quarters = quartersFrom(first, deals);
  const { paths, seed, state } = model.sampling;
  const lossBasis = { ...model, horizon: quarters / 4 };
  return rolloverQuestion({
    deals,
    bank,
    pools: pools.size === 0 ? null : { keys: [...pools.keys()], question: poolsQuestion(lossBasis, [...pools.values()], overrides) }, // prettier-ignore
    first,
    quarters,
    market: { mean, sd },
    freeze: freeze === null ? null : [quarterOf(freeze[0])!, quarterOf(freeze[1])!],
    paths,
    seed,
    state,
  });
}
