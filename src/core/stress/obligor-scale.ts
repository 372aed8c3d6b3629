import { check, fraction, nonNegative, positive, probability } from "../domain.ts";
import { exp } from "../numeric/exp.ts";
import { log } from "../numeric/log.ts";
import { normalCdf, normalQuantile } from "../numeric/normal.ts";
import { say } from "../sentences/said.ts";

/** A borrower that builds ahead of its revenue. Money a year, or outstanding, in one unit. */
export type BuildOut = {
  readonly capex: number;
  readonly operatingCashFlow: number;
  readonly cashUsed: number;
  readonly ebitda: number;
  readonly debt: number;
};

/** How the gap is financed and what it does to leverage. */
export type Funding = {
  /** capex - operating cash flow - cash used; 0 where nothing is missing. */
  readonly gap: number;
  /** Operating cash flow over capex. */
  readonly coverage: number;
  readonly debtAfter: number;
  readonly leverageBefore: number;
  readonly leverageAfter: number;
};

/**
 * Funding of a build-out: what its own cash leaves open becomes debt.
 *
 * @throws InputError for capex, EBITDA or debt not above 0, or cash used below 0
 * @source definition
 */
export function fundingOf({ capex, operatingCashFlow, cashUsed, ebitda, debt }: BuildOut): Funding {
  check("Capital expenditure", capex, positive);
  check("Operating cash flow", operatingCashFlow, { words: say("finite"), holds: (x) => x - x === 0 });
  check("Cash used", cashUsed, nonNegative);
  check("EBITDA", ebitda, positive);
  check("Debt", debt, positive);
  const gap = Math.max(capex - operatingCashFlow - cashUsed, 0);
  return {
    gap,
    coverage: operatingCashFlow / capex,
    debtAfter: debt + gap,
    leverageBefore: debt / ebitda,
    leverageAfter: (debt + gap) / ebitda,
  };
}

/**
 * PD when debt grows and assets do not: the distance to default ln(assets / debt) / volatility shrinks by ln(growth) / volatility.
 *
 * @param growth debt after over debt before, above 0
 * @param volatility of asset value, decimal a year, above 0
 * @throws InputError outside the domains
 * @source R. C. Merton (1974), On the pricing of corporate debt. That new debt buys no asset value is the cautious end: an assumption
 */
export function leveredPd(pd: number, growth: number, volatility: number): number {
  check("PD", pd, probability);
  check(say("growthOfDebt"), growth, positive);
  check("Asset volatility", volatility, positive);
  return growth === 1 ? pd : normalCdf(normalQuantile(pd) + log(growth) / volatility);
}

/**
 * Yearly debt service of an annuity.
 *
 * @param interest rate a year, decimal, 0 or more
 * @param years of repayment, above 0
 * @source definition
 */
export function annuity(debt: number, interest: number, years: number): number {
  check("Interest", interest, nonNegative);
  check("Repayment years", years, positive);
  return interest === 0 ? debt / years : (debt * interest) / (1 - exp(-years * log(1 + interest)));
}

/** What users pay. Users in the unit in which price times users is the unit of money. */
export type Monetisation = {
  /** A user's payment a month. */
  readonly price: number;
  readonly margin: number;
  readonly users: number;
  /** Growth of users a year, decimal. */
  readonly growth: number;
};

/**
 * Users that debt service needs, and the years until growth brings them.
 *
 * @returns years 0 where users suffice today, infinite where they do not grow
 * @throws InputError for a price, margin or number of users not above 0
 * @source definition
 */
export function usersNeeded(service: number, { price, margin, users, growth }: Monetisation) {
  check("Price per user and month", price, positive);
  check("Margin", margin, { ...fraction, words: say("aboveZeroAtMostOne"), holds: (x) => x > 0 && x <= 1 });
  check("Users", users, positive);
  check("Growth of users", growth, nonNegative);
  const needed = service / (12 * price * margin);
  const years = needed <= users ? 0 : growth === 0 ? Infinity : log(needed / users) / log(1 + growth);
  return { coverage: users / needed, needed, years };
}
