import { check, fraction, positive } from "../domain.ts";
import { checkPosition, supervisoryWeight, type Position } from "./supervisory-formula.ts";
import { say } from "../sentences/said.ts";

/** What the internal-ratings approach to securitisations asks of a pool. */
export type IrbaPool = {
  /** Capital of the pool with its expected loss, fraction. */
  readonly kirb: number;
  readonly kind: "wholesale" | "retail";
  /** Effective number of exposures, 1 or more; from 25 on a wholesale pool is granular. */
  readonly n: number;
  /** Exposure-weighted, fraction. */
  readonly lgd: number;
};

/** Rank and treatment of a position. */
export type Treatment = {
  readonly senior: boolean;
  /** Simple, transparent and standardised. */
  readonly sts: boolean;
};

/** A risk weight with how it came about. */
export type SecuritisationWeight = {
  readonly p: number;
  /** Before the floor. */
  readonly formula: number;
  readonly floor: number;
  readonly riskWeight: number;
};

/** Coefficients of p: constant, 1/N, K, LGD, maturity. */
const COEFFICIENTS = {
  wholesale: {
    senior: { granular: [0, 3.56, -1.85, 0.55, 0.07], lumpy: [0.11, 2.61, -2.91, 0.68, 0.07] },
    other: { granular: [0.16, 2.87, -1.03, 0.21, 0.07], lumpy: [0.22, 2.35, -2.46, 0.48, 0.07] },
  },
  retail: {
    senior: { granular: [0, 0, -7.48, 0.71, 0.24], lumpy: [0, 0, -7.48, 0.71, 0.24] },
    other: { granular: [0, 0, -5.78, 0.55, 0.27], lumpy: [0, 0, -5.78, 0.55, 0.27] },
  },
} as const;

const GRANULAR_FROM = 25;
const LEAST_P = 0.3;

/**
 * Supervisory parameter p of a pool, before halving for STS and before its floor of 0.3.
 *
 * @param maturity of the tranche, years; cut to 1 to 5 by the rule
 * @source Regulation (EU) 575/2013 Art 259(1); Basel Framework CRE44.8
 */
export function irbaParameter({ kirb, kind, n, lgd }: IrbaPool, senior: boolean, maturity: number): number {
  check("kirb", kirb, fraction);
  check("n", n, { words: say("oneOrMore"), holds: (x) => x >= 1 && x < Infinity });
  check("lgd", lgd, fraction);
  check("maturity", maturity, positive);
  const years = Math.min(Math.max(maturity, 1), 5);
  const [a, b, c, d, e] = COEFFICIENTS[kind][senior ? "senior" : "other"][n >= GRANULAR_FROM ? "granular" : "lumpy"];
  return a + b / n + c * kirb + d * lgd + e * years;
}

/**
 * Risk weight by SEC-IRBA. The floor is 15 %, or 10 % for a senior STS position.
 *
 * @throws InputError outside the domains
 * @source Regulation (EU) 575/2013 Arts 259, 260 (the halving of p for STS is taken from a source that shows the formula as a picture)
 */
export function secIrba(
  pool: IrbaPool,
  position: Position,
  treatment: Treatment,
  maturity: number,
): SecuritisationWeight {
  return irbaWeight(irbaParameter(pool, treatment.senior, maturity), pool.kirb, position, treatment);
}

/** A part of a pool with its exposure, any unit of money. */
export type IrbaPart = IrbaPool & { readonly ead: number };

/**
 * SEC-IRBA of a pool with wholesale and retail parts: p and K of the parts weighted by exposure.
 *
 * @param parts with their exposures
 * @source Regulation (EU) 575/2013 Art 259(2)
 */
export function secIrbaMixed(
  parts: readonly IrbaPart[],
  position: Position,
  treatment: Treatment,
  maturity: number,
): SecuritisationWeight {
  parts.forEach(({ ead }) => check(say("eadOfPart"), ead, positive));
  return secIrbaOfParts({ parts, k: meanOf(parts, ({ kirb }) => kirb) }, position, treatment, maturity);
}

/**
 * SEC-IRBA of a pool whose capital is not that of its parts alone: of a mixed pool, p comes from the parts in the
 * internal-ratings approach, K from all of it.
 *
 * @param pool parts in that approach, and the capital of the whole pool
 * @source Regulation (EU) 575/2013 Arts 259(2), 259(3), 259(7)
 */
export function secIrbaOfParts(
  pool: { readonly parts: readonly IrbaPart[]; readonly k: number },
  position: Position,
  treatment: Treatment,
  maturity: number,
): SecuritisationWeight {
  const { senior, sts } = treatment;
  const p = meanOf(pool.parts, (part) => irbaFloor(irbaParameter(part, senior, maturity), sts));
  return irbaWeight(p / (sts ? 0.5 : 1), pool.k, position, treatment);
}

function meanOf(parts: readonly IrbaPart[], of: (part: IrbaPool) => number): number {
  if (parts.length === 1) return of(parts[0]!);
  const total = parts.reduce((sum, { ead }) => sum + ead, 0);
  return parts.reduce((sum, part) => sum + part.ead * of(part), 0) / total;
}

function irbaFloor(raw: number, sts: boolean): number {
  return Math.max(LEAST_P, sts ? 0.5 * raw : raw);
}

function irbaWeight(raw: number, kirb: number, position: Position, { senior, sts }: Treatment): SecuritisationWeight {
  checkPosition(position);
  const p = irbaFloor(raw, sts);
  const formula = supervisoryWeight(kirb, position, p);
  const floor = sts && senior ? 0.1 : 0.15;
  return { p, formula, floor, riskWeight: Math.max(formula, floor) };
}
