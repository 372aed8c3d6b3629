import { check, fraction, positive } from "../domain.ts";
import { checkPosition, DEDUCTION, supervisoryWeight, type Position } from "./supervisory-formula.ts";
import type { SecuritisationWeight, Treatment } from "./sec-irba.ts";

/** What the standardised approach to securitisations asks of a pool. */
export type SaPool = {
  /** 8 % of the pool's standardised risk weights, fraction. */
  readonly ksa: number;
  /** Share that is delinquent or has defaulted. */
  readonly w: number;
  /** Share whose state is not known; above 5 % the position has 1,250 %. */
  readonly unknown: number;
};

const MOST_UNKNOWN = 0.05;

/** A weight with the capital of the pool that it was read at. */
export type SaWeight = SecuritisationWeight & { readonly ka: number };

/**
 * Risk weight by SEC-SA.
 *
 * @param treatment with resecuritisation: p 1.5, no w, floor 100 %
 * @param givenP supervisory parameter in place of the rule's 1 (0.5 for STS), such as that of the output floor; null takes the rule's
 * @throws InputError outside the domains
 * @source Regulation (EU) 575/2013 Arts 261, 262, 269, 465(13); Basel Framework CRE41
 */
export function secSa(
  pool: SaPool,
  position: Position,
  treatment: Treatment & { readonly resecuritisation: boolean },
  givenP: number | null,
): SaWeight {
  const { senior, sts, resecuritisation } = treatment;
  checkPosition(position);
  check("ksa", pool.ksa, fraction);
  check("w", pool.w, fraction);
  check("unknown", pool.unknown, fraction);
  if (givenP !== null) check("p", givenP, positive);
  const floor = resecuritisation ? 1 : sts && senior ? 0.1 : 0.15;
  const p = givenP ?? (resecuritisation ? 1.5 : sts ? 0.5 : 1);
  const ka = poolCapital(resecuritisation ? { ...pool, w: 0 } : pool);
  const formula = pool.unknown > MOST_UNKNOWN ? DEDUCTION : supervisoryWeight(ka, position, p);
  return { ka, p, formula, floor, riskWeight: Math.max(formula, floor) };
}

/** KA: delinquent exposures at half, unknown ones whole. */
function poolCapital({ ksa, w, unknown }: SaPool): number {
  const known = (1 - w) * ksa + 0.5 * w;
  return (1 - unknown) * known + unknown;
}

/** p and floor of the US rule. The floor of 20 % was not re-read: an assumption. */
const US = { p: 0.5, floor: 0.2 } as const;

/**
 * Risk weight by the US simplified supervisory formula approach.
 *
 * @param kg weighted-average capital of the pool, 0.08 at 100 %
 * @param w share that is delinquent, in bankruptcy, foreclosed, deferred or has defaulted
 * @throws InputError outside the domains
 * @source 12 CFR 217.43
 */
export function ssfa(kg: number, w: number, position: Position): SaWeight {
  checkPosition(position);
  check("kg", kg, fraction);
  check("w", w, fraction);
  const ka = poolCapital({ ksa: kg, w, unknown: 0 });
  const formula = supervisoryWeight(ka, position, US.p);
  return { ka, p: US.p, formula, floor: US.floor, riskWeight: Math.max(formula, US.floor) };
}
