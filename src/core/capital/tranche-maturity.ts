import { check, InputError, nonNegative, positive } from "../domain.ts";
import { say } from "../sentences/said.ts";

/** A payment that is contractually due under a tranche. */
export type ContractualPayment = { readonly years: number; readonly amount: number };

/**
 * Tranche maturity of the securitisation rules: the weighted-average life of its contractual payments, or from the legal
 * maturity 1 + 0.8 (ML - 1); never below 1 or above 5.
 *
 * @param legalYears final legal maturity
 * @param payments where they are known; none takes the second way
 * @throws InputError for a maturity not above 0, and payments without a positive sum
 * @source Regulation (EU) 575/2013 Art 257
 */
export function trancheMaturity(legalYears: number, payments: readonly ContractualPayment[]): number {
  check("legalyears", legalYears, positive);
  const years = payments.length === 0 ? 1 + 0.8 * (legalYears - 1) : weightedLife(payments);
  return Math.min(Math.max(years, 1), 5);
}

function weightedLife(payments: readonly ContractualPayment[]): number {
  let [weighted, sum] = [0, 0];
  payments.forEach(({ years, amount }, i) => {
    check(say("timeOfPayment", { payment: i + 1 }), years, nonNegative);
    check(say("payment", { payment: i + 1 }), amount, nonNegative);
    weighted += years * amount;
    sum += amount;
  });
  if (sum > 0) return weighted / sum;
  throw new InputError("cashflowsSumToZero");
}
