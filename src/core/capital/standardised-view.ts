import { maximumCapital, seniorCap } from "./caps.ts";
import type { DealRules, TrancheCapital } from "./deal-rules.ts";
import type { PoolCapital } from "./pool-capital.ts";
import { positionWeight, standardisedPositionWeight, type WeighedPosition } from "./position-weight.ts";
import type { StandardisedPool } from "./standardised-pool.ts";
import { DEDUCTION } from "./supervisory-formula.ts";

/** A deal in the standardised stack of the output floor. Amounts in the pool's currency. */
export type StandardisedView = {
  readonly before: number;
  readonly after: number;
  /** KSA that it was computed at, with the transition where that was asked for. */
  readonly ksa: number;
  /** Risk weights of the tranches, from the first loss up. */
  readonly riskWeights: readonly number[];
};

/** p of positions that are weighed by SEC-IRBA outside the floor, until the end of 2032. */
const FLOOR_P = { sts: 0.25, other: 0.5 } as const;

/**
 * RWEA of a deal for the output floor: what is weighed by SEC-IRBA elsewhere is weighed by SEC-SA, in the EU with a lower p.
 *
 * @returns null in a framework without the floor, in the investors' view, and for a pool without standardised weights
 * @source Regulation (EU) 575/2013 Arts 92(4), 465(3), 465(13); Basel Framework RBC20
 */
export function standardisedView(
  pool: PoolCapital,
  tranches: readonly TrancheCapital[],
  rules: DealRules,
): StandardisedView | null {
  const floored = pool.framework === "crr3" || pool.framework === "basel3";
  const standardised = pool.standardised.pool;
  if (!floored || standardised === null || rules.view === "investor") return null;
  const { rwea, ksa } = countedFor(standardised, rules);
  const riskWeights = tranches.map((tranche) => weightOf(pool, tranche, rules, ksa));
  const positions = tranches.map(({ notional, held }, i) => ({ exposure: held * notional, riskWeight: riskWeights[i]!, held })); // prettier-ignore
  const { capital } = maximumCapital(positions, { capital: ksa, ead: pool.ead });
  return { before: rwea, after: 12.5 * capital + DEDUCTION * rules.excessSpread, ksa, riskWeights };
}

function countedFor(pool: StandardisedPool, { unratedTransition }: DealRules) {
  if (!unratedTransition) return pool;
  return { rwea: pool.transitionalRwea, ksa: pool.transitionalKsa };
}

function weightOf(pool: PoolCapital, { at, senior, name, step = null }: TrancheCapital, rules: DealRules, ksa: number) {
  const position: WeighedPosition = { name, step, ...at, senior, sts: rules.sts && senior };
  const easier = rules.method === "sec-irba" && pool.framework === "crr3";
  const p = easier ? FLOOR_P[position.sts ? "sts" : "other"] : null;
  const weight =
    rules.method === "sec-erba"
      ? positionWeight(pool, position, rules)
      : standardisedPositionWeight(ksa, pool, position, { ...rules, p });
  return senior ? seniorCap({ weight: weight.formula, floor: weight.floor }, 12.5 * ksa) : weight.riskWeight;
}
