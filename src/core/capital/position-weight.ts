import { InputError, refusing } from "../domain.ts";
import type { Method } from "./hierarchy.ts";
import type { PoolCapital } from "./pool-capital.ts";
import { secErba } from "./sec-erba.ts";
import { secIrbaOfParts, type SecuritisationWeight } from "./sec-irba.ts";
import { secSa, ssfa } from "./sec-sa.ts";
import type { StandardisedPool } from "./standardised-pool.ts";
import type { Position } from "./supervisory-formula.ts";

/** What positions of a deal are weighed by. */
export type PositionRules = {
  readonly method: Method;
  /** What p of SEC-IRBA takes the pool for; by class takes each exposure for what its class is. */
  readonly kind: "wholesale" | "retail" | "by class";
  /** Tranche maturity, years. */
  readonly maturity: number;
  /** Share of the pool that is delinquent or has defaulted; null takes what the tape's SA classes say. */
  readonly w: number | null;
  /** Share of the pool whose state is not known. */
  readonly unknown: number;
};

/** A position to be weighed. */
export type WeighedPosition = Position & {
  readonly name: string;
  readonly senior: boolean;
  readonly sts: boolean;
  /** Credit quality step, 1 to 18; null is unrated. */
  readonly step: number | null;
};

/** Least share of a pool in the internal-ratings approach for SEC-IRBA. */
const LEAST_IRB = 0.95;

/**
 * Risk weight of a position by a method, before caps; p is NaN where the method has none.
 *
 * @throws InputError for SEC-IRBA of a pool with less than 95 % in the internal-ratings approach, for a pool without standardised
 *   weights where the method needs them, and for a position without a step where it needs one
 * @source Regulation (EU) 575/2013 Arts 259, 261, 263; 12 CFR 217.43
 */
export function positionWeight(
  pool: PoolCapital,
  position: WeighedPosition,
  rules: PositionRules,
): SecuritisationWeight {
  switch (rules.method) {
    case "sec-irba":
      return irbaWeight(pool, position, rules);
    case "sec-sa":
      return standardisedPositionWeight(standardisedOf(pool).ksa, pool, position, { ...rules, p: null });
    case "sec-erba":
      return ratedWeight(position, rules.maturity);
    case "ssfa": {
      const standardised = standardisedOf(pool);
      const weight = ssfa(standardised.ksa, rules.w ?? standardised.w, position);
      return rules.unknown > 0 ? unknownWeight(weight) : weight;
    }
  }
}

/** Weight by SEC-SA at a KSA, with the rule's p or another. */
export function standardisedPositionWeight(
  ksa: number,
  pool: PoolCapital,
  position: WeighedPosition,
  rules: Pick<PositionRules, "w" | "unknown"> & { readonly p: number | null },
): SecuritisationWeight {
  const { senior, sts } = position;
  const w = rules.w ?? standardisedOf(pool).w;
  return secSa({ ksa, w, unknown: rules.unknown }, position, { senior, sts, resecuritisation: false }, rules.p);
}

/** Weight by rating; below a floor as such, p has no meaning. */
export function ratedWeight({ name, step, ...position }: WeighedPosition, maturity: number): SecuritisationWeight {
  if (step === null) throw new InputError("stepMissing", { name });
  const { riskWeight } = secErba(step, position, position, maturity);
  return { p: NaN, formula: riskWeight, floor: position.sts && position.senior ? 0.1 : 0.15, riskWeight };
}

/** The standardised pool. @throws InputError saying why there is none */
export function standardisedOf({ standardised }: PoolCapital): StandardisedPool {
  if (standardised.pool !== null) return standardised.pool;
  throw refusing(standardised.gap);
}

function irbaWeight(pool: PoolCapital, position: WeighedPosition, rules: PositionRules): SecuritisationWeight {
  if (pool.irbShare < LEAST_IRB) throw new InputError("irbShareTooSmall", { share: pool.irbShare });
  const { kind } = rules;
  const whole = { kirb: pool.kirb, n: pool.n, lgd: pool.lgd, ead: pool.ead * pool.irbShare };
  const parts = kind === "by class" ? pool.parts : [{ ...whole, kind }];
  return secIrbaOfParts({ parts, k: pool.k }, position, position, rules.maturity);
}

/** Data that are missing leave the US approach without an answer but a full deduction. */
function unknownWeight(weight: SecuritisationWeight): SecuritisationWeight {
  return { ...weight, formula: 12.5, riskWeight: 12.5 };
}
