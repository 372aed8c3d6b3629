import { check, fraction, InputError, nonNegative } from "../domain.ts";
import type { PoolCapital } from "./pool-capital.ts";
import { secIrba } from "./sec-irba.ts";
import { DEDUCTION } from "./supervisory-formula.ts";

/** A tranche as the originator's capital sees it. Points are fractions of the pool without excess spread. */
export type HeldTranche = {
  readonly name: string;
  readonly attach: number;
  readonly detach: number;
  /** Share that the originator keeps. */
  readonly held: number;
};

/** What a deal's capital is computed by. */
export type DealRules = {
  readonly kind: "wholesale" | "retail";
  /** Tranche maturity, years. */
  readonly maturity: number;
  /** Simple, transparent and standardised on-balance-sheet deal: it helps the originator's senior position alone. */
  readonly sts: boolean;
  /** Exposure value of synthetic excess spread, in the pool's currency; 0 without. */
  readonly excessSpread: number;
};

/** A tranche with its risk weight. */
export type TrancheCapital = HeldTranche & {
  readonly senior: boolean;
  /** Points in the pool with excess spread below. */
  readonly at: { readonly attach: number; readonly detach: number };
  readonly p: number;
  readonly riskWeight: number;
  readonly bound: "formula" | "floor" | "look-through cap";
  readonly notional: number;
  /** Of what the originator keeps. */
  readonly rwea: number;
};

/** Capital before and after a transfer. Amounts in the pool's currency. */
export type DealCapital = {
  readonly tranches: readonly TrancheCapital[];
  /** RWEA of the excess spread. */
  readonly excessSpread: number;
  readonly before: number;
  /** After, with the maximum where that binds. */
  readonly after: number;
  /** RWEA that the maximum of Art 268 stands for; Infinity where nothing is kept. */
  readonly maximum: number;
  readonly relief: number;
};

/**
 * RWEA of a pool before and after its tranches are transferred, by SEC-IRBA, with the senior's look-through cap and the maximum capital.
 *
 * @param pool capital of the pool
 * @param tranches from the first loss up, tiling [0, 1]
 * @throws InputError for tranches that leave a gap, and rules outside their domains
 * @source Regulation (EU) 575/2013 Arts 256, 259, 260, 267, 268, 270
 */
export function dealCapital(pool: PoolCapital, tranches: readonly HeldTranche[], rules: DealRules): DealCapital {
  check("SES value", rules.excessSpread, nonNegative);
  checkTiling(tranches);
  const weighed = tranches.map((tranche, i) => weigh(pool, tranche, i === tranches.length - 1, rules));
  const excessSpread = DEDUCTION * rules.excessSpread;
  const kept = weighed.reduce((sum, { rwea }) => sum + rwea, excessSpread);
  const most = Math.max(...tranches.map(({ held }) => held));
  const maximum = 12.5 * pool.kirb * pool.ead * most;
  const after = Math.min(kept, most > 0 ? maximum + excessSpread : kept);
  return { tranches: weighed, excessSpread, before: pool.rwea, after, maximum, relief: pool.rwea - after };
}

function weigh(pool: PoolCapital, tranche: HeldTranche, senior: boolean, rules: DealRules): TrancheCapital {
  const { attach, detach, held } = tranche;
  const shift = (point: number) => (point * pool.ead + rules.excessSpread) / (pool.ead + rules.excessSpread);
  const at = { attach: shift(attach), detach: detach === 1 ? 1 : shift(detach) };
  const weight = secIrba({ ...pool, kind: rules.kind }, at, { senior, sts: rules.sts && senior }, rules.maturity);
  const cap = senior ? 12.5 * pool.kirb : Infinity;
  const riskWeight = Math.min(weight.riskWeight, cap);
  const bound =
    riskWeight < weight.riskWeight ? "look-through cap" : weight.formula < weight.floor ? "floor" : "formula";
  const notional = (detach - attach) * pool.ead;
  return { ...tranche, senior, at, p: weight.p, riskWeight, bound, notional, rwea: held * notional * riskWeight };
}

function checkTiling(tranches: readonly HeldTranche[]): void {
  let end = 0;
  for (const { name, attach, detach, held } of tranches) {
    check(`share of ${name} that is kept`, held, fraction);
    if (Math.abs(attach - end) > 1e-12) throw new InputError(`structure leaves a gap from ${end} to ${attach}, below ${name}; for capital its tranches must tile the pool.`); // prettier-ignore
    end = detach;
  }
  if (Math.abs(end - 1) > 1e-12)
    throw new InputError(`structure ends at ${end}; for capital its tranches must tile the pool up to 1.`);
}
