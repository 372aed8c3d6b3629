import { check, fraction, InputError, nonNegative } from "../domain.ts";
import { pointsAboveSpread } from "./attachment.ts";
import { maximumCapital, seniorCap } from "./caps.ts";
import type { DealRules, HeldTranche, TrancheCapital } from "./deal-rules.ts";
import { checkRegime } from "./hierarchy.ts";
import type { PoolCapital } from "./pool-capital.ts";
import { positionWeight, standardisedOf, type WeighedPosition } from "./position-weight.ts";
import { standardisedView, type StandardisedView } from "./standardised-view.ts";
import { DEDUCTION } from "./supervisory-formula.ts";
import { say } from "../sentences/said.ts";

/** Capital before and after a transfer. Amounts in the pool's currency. */
export type DealCapital = {
  readonly tranches: readonly TrancheCapital[];
  /** RWEA of the excess spread. */
  readonly excessSpread: number;
  readonly before: number;
  /** After, with the maximum where that binds. */
  readonly after: number;
  /** RWEA that the maximum of Art 268 stands for; Infinity where nothing is kept, and where there is no maximum. */
  readonly maximum: number;
  readonly relief: number;
  /** The same deal in the standardised stack of the output floor; null where that has no answer, or none is asked. */
  readonly standardised: StandardisedView | null;
};

/**
 * RWEA of a pool before and after its tranches are transferred, by one method, with the senior's look-through cap and the maximum
 * capital; and of the investors who buy them.
 *
 * @param pool capital of the pool
 * @param tranches from the first loss up, tiling [0, 1]
 * @throws InputError for tranches that leave a gap, rules outside their domains, and a method or treatment that the framework lacks
 * @source Regulation (EU) 575/2013 Arts 256, 259 to 264, 267, 268, 270; 12 CFR 217.43
 */
export function dealCapital(pool: PoolCapital, tranches: readonly HeldTranche[], rules: DealRules): DealCapital {
  checkRules(pool, rules);
  checkTiling(tranches);
  const weighed = tranches.map((tranche, i) => weigh(pool, tranche, i === tranches.length - 1, rules));
  const excessSpread = rules.view === "originator" ? DEDUCTION * rules.excessSpread : 0;
  const kept = weighed.reduce((sum, { rwea }) => sum + rwea, excessSpread);
  const maximum = maximumOf(pool, weighed, rules);
  const after = Math.min(kept, maximum + excessSpread);
  const before = rules.method === "ssfa" ? standardisedOf(pool).rwea : pool.rwea;
  return {
    tranches: weighed,
    excessSpread,
    before,
    after,
    maximum,
    relief: before - after,
    standardised: standardisedView(pool, weighed, rules),
  };
}

function weigh(pool: PoolCapital, tranche: HeldTranche, senior: boolean, rules: DealRules): TrancheCapital {
  const { attach, detach, held, name, step = null } = tranche;
  const own = rules.view === "originator";
  const at = pointsAboveSpread(tranche, { ead: pool.ead, excessSpread: own ? rules.excessSpread : 0 });
  const position: WeighedPosition = { name, step, ...at, senior, sts: rules.sts && senior && own };
  const weight = positionWeight(pool, position, rules);
  const cap = senior ? lookThrough(pool, rules) : Infinity;
  const riskWeight = cap === Infinity ? weight.riskWeight : seniorCap({ weight: weight.formula, floor: weight.floor }, cap); // prettier-ignore
  const notional = (detach - attach) * pool.ead;
  return { ...tranche, senior, at, p: weight.p, riskWeight, bound: boundOf(riskWeight, weight, rules), notional, rwea: held * notional * riskWeight }; // prettier-ignore
}

function boundOf(
  riskWeight: number,
  weight: { readonly riskWeight: number; readonly formula: number; readonly floor: number },
  { method }: DealRules,
): TrancheCapital["bound"] {
  if (riskWeight < weight.riskWeight) return "look-through cap";
  if (method === "sec-erba") return "rating";
  return weight.formula < weight.floor ? "floor" : "formula";
}

/** Average weight of the pool: by its own approach with expected loss, or by the standardised one where it is mixed and SEC-IRBA is not used. */
function lookThrough(pool: PoolCapital, { method }: DealRules): number {
  if (method === "ssfa") return Infinity;
  if (method === "sec-irba" || pool.irbShare === 1) return 12.5 * pool.k;
  return 12.5 * standardisedOf(pool).ksa;
}

/** An originator has a maximum under any method, others under SEC-IRBA alone; the US has none. */
function maximumOf(pool: PoolCapital, weighed: readonly TrancheCapital[], { method, view }: DealRules): number {
  if (method === "ssfa" || (view === "investor" && method !== "sec-irba")) return Infinity;
  const positions = weighed.map(({ notional, held, riskWeight }) => ({ exposure: held * notional, riskWeight, held }));
  return 12.5 * maximumCapital(positions, { capital: pool.k, ead: pool.ead }).maximum;
}

function checkRules(pool: PoolCapital, rules: DealRules): void {
  check("SES value", rules.excessSpread, nonNegative);
  if (rules.w !== null) check("W", rules.w, fraction);
  check("Unknown share", rules.unknown, fraction);
  checkRegime(pool.framework, rules);
  if (rules.sts && rules.view === "investor") throw new InputError("stsOfInvestor");
}

function checkTiling(tranches: readonly HeldTranche[]): void {
  let end = 0;
  for (const { name, attach, detach, held } of tranches) {
    check(say("shareKept", { name }), held, fraction);
    if (Math.abs(attach - end) > 1e-12) throw new InputError("structureGap", { from: end, to: attach, name });
    end = detach;
  }
  if (Math.abs(end - 1) > 1e-12) throw new InputError("structureEnds", { end });
}
