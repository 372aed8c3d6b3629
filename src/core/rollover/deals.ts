import {
  check,
  finite,
  fraction,
  InputError,
  interval,
  nonNegative,
  positive,
  yearlyRate,
  type Domain,
} from "../domain.ts";
import { say } from "../sentences/said.ts";

/** A deal whose protection ends; amounts in the bank's currency unit. */
export type RolloverDeal = {
  readonly name: string;
  readonly notional: number;
  /** The protected tranche, fractions of notional. */
  readonly attach: number;
  readonly detach: number;
  /** Risk weight of the pool before and of what the bank keeps after, fractions of notional. */
  readonly before: number;
  readonly after: number;
  /** Quarter in which protection ends, counted as quarterOf does. */
  readonly quarter: number;
  /** Share of technology, media and telecoms, fraction. */
  readonly tmt: number;
  /** Spread on the protected tranche today, decimal a year. */
  readonly spread: number;
  /** Expected loss of the protected tranche a year, fraction of the tranche. */
  readonly protectedLoss: number;
  /** Key of the pool whose losses the deal has; null for a deal without losses of its own. */
  readonly pool: string | null;
};

/** No exposure has more than the weight of a deduction. */
const riskWeight: Domain = { ...interval(0, 12.5), measure: "share" };
/** Of RWA, in a market one unit below 0. */
const share: Domain = { words: nonNegative.words, holds: (x) => x >= 0 && x <= 1, measure: "share" };

/**
 * Checks a deal.
 *
 * @throws InputError naming the deal, the column and what is allowed
 */
export function rolloverDeal(deal: RolloverDeal): RolloverDeal {
  const label = (column: string) => say("partOf", { part: column, whole: deal.name });
  check(label("Notional"), deal.notional, positive);
  check(label("Attach"), deal.attach, fraction);
  check(label("Detach"), deal.detach, { words: say("aboveAttach", { attach: deal.attach }), holds: (x) => x > deal.attach && x <= 1, measure: "share" }); // prettier-ignore
  check(label("RW before"), deal.before, riskWeight);
  check(label("RW after"), deal.after, { words: say("upToBefore", { before: deal.before }), holds: (x) => x >= 0 && x <= deal.before, measure: "share" }); // prettier-ignore
  check(label("TMT share"), deal.tmt, fraction);
  check(label("Spread"), deal.spread, { ...yearlyRate, holds: (x) => x > 0 && x <= 1 });
  check(label("EL of tranche"), deal.protectedLoss, fraction);
  return deal;
}

/** Risk-weighted assets that come back where the deal is not rolled. */
export function relief({ notional, before, after }: RolloverDeal): number {
  return notional * (before - after);
}

/** Notional of the protected tranche. */
export function trancheNotional({ notional, attach, detach }: RolloverDeal): number {
  return notional * (detach - attach);
}

/**
 * The spread at which protection costs the bank what the capital it saves costs, plus the losses it takes over: s = RWA
 * relief x capital ratio x cost of equity / tranche + expected loss of the tranche.
 *
 * @param capitalRatio capital that the bank holds against RWA, fraction
 * @param costOfEquity decimal a year
 * @returns decimal a year
 */
export function breakEvenSpread(deal: RolloverDeal, capitalRatio: number, costOfEquity: number): number {
  return (relief(deal) * capitalRatio * costOfEquity) / trancheNotional(deal) + deal.protectedLoss;
}

/** A bank and its market; amounts in the deals' currency unit. Parameters without a source are assumptions. */
export type RolloverBank = {
  readonly rwa: number;
  readonly cet1: number;
  /** CET1 ratios: what management aims at, requirement with guidance, and where distributions are limited. */
  readonly target: number;
  readonly requirement: number;
  readonly mda: number;
  readonly costOfEquity: number;
  /** Capital held against RWA when a deal is weighed. */
  readonly capitalRatio: number;
  /** Earnings a quarter, fraction of RWA, and what a market one unit below 0 takes of them in the first eight quarters. */
  readonly earnings: number;
  readonly earningsLost: number;
  /** Growth of RWA by migration over eight quarters in a market one unit below 0. */
  readonly migration: number;
  /** Weight of the pool's factor in the market. */
  readonly lambda: number;
  /** Refusal: its level, and what the market, TMT share in a bad market, and losses up to detachment do to it. */
  readonly alpha: readonly [number, number, number, number];
  /** Spread: what the market, and TMT share in a bad market, do to it. */
  readonly beta: readonly [number, number];
  /** True where premium is taken out of CET1, and where the pool losses that the bank retains are. */
  readonly premium: boolean;
  readonly losses: boolean;
};

/**
 * Checks a bank.
 *
 * @throws InputError naming the item and what is allowed
 */
export function rolloverBank(bank: RolloverBank): RolloverBank {
  check("RWA", bank.rwa, positive);
  check("CET1", bank.cet1, positive);
  for (const name of ["target", "requirement", "mda", "capitalRatio", "lambda"] as const) check(name, bank[name], fraction); // prettier-ignore
  check("costOfEquity", bank.costOfEquity, yearlyRate);
  for (const name of ["earningsLost", "migration"] as const) check(name, bank[name], share);
  check("earnings", bank.earnings, { ...interval(-1, 1), measure: "share" });
  [bank.earnings, ...bank.alpha, ...bank.beta].forEach((x) => check(say("bankParameter"), x, finite));
  if (bank.cet1 < bank.rwa) return bank;
  throw new InputError("ratioAboveOne", { cet1: bank.cet1, rwa: bank.rwa });
}
