import { InputError } from "../domain.ts";
import { exp, expm1 } from "../numeric/exp.ts";
import { log1p } from "../numeric/log.ts";
import type { Amortisation } from "../pool/amortisation.ts";

/** Hundredths of a month: a maturity this near to the end of a month is that end. */
const SAME_MONTH = 1e-6;

/**
 * What a loan owes by its contract.
 *
 * @param amortisation how it is repaid
 * @param maturity years; Infinity where the tape gives none
 * @param months that are looked at
 * @param owes name of the obligor, for the sentence that refuses
 * @returns share of the initial balance owed at the end of each month, shape [months + 1], 1 at the start; 0 from the end
 * of the month in which the loan matures
 * @throws InputError for a loan that is repaid in parts and has no maturity
 * @source level payments: the balance after t of T months at a rate i a month is (g(T) - g(t)) / (g(T) - 1), g(t) = (1 + i)^t
 */
export function owedSchedule(amortisation: Amortisation, maturity: number, months: number, owes: string): Float64Array {
  const { kind } = amortisation;
  if (maturity === Infinity && kind !== "bullet" && kind !== "schedule") {
    throw new InputError("loanWithoutMaturity", { loan: owes, kind });
  }
  const term = 12 * maturity;
  const owed = owedAt(amortisation, term);
  return Float64Array.from({ length: months + 1 }, (_, m) => (m === 0 ? 1 : m > term - SAME_MONTH ? 0 : owed(m)));
}

/** Share owed after m months of a loan of so many months, before it matures. */
function owedAt(amortisation: Amortisation, term: number): (m: number) => number {
  if (amortisation.kind === "bullet") return () => 1;
  if (amortisation.kind === "schedule") {
    const { owed } = amortisation;
    return (m) => (m < 12 ? 1 : owed[Math.min(Math.floor(m / 12), owed.length) - 1]!);
  }
  const growth = amortisation.kind === "annuity" ? log1p(amortisation.rate / 12) : 0;
  if (growth === 0) return (m) => 1 - m / term;
  return (m) => (exp(growth * m) * expm1(growth * (term - m))) / expm1(growth * term);
}

/**
 * What a loan owes that is replaced, whenever it repays, by one of the same borrower, term and kind, up to a year: its
 * balance stays whole until then, and the last of them runs off. An assumption: real pools are replenished by other loans
 * that meet the same criteria.
 *
 * @param years of replenishment, a whole number of months
 */
export function replenishedSchedule(
  amortisation: Amortisation,
  maturity: number,
  months: number,
  years: number,
  owes: string,
): Float64Array {
  const held = Math.min(Math.round(12 * years), months);
  const after = owedSchedule(amortisation, replenishedMaturity(maturity, years) - years, months - held, owes);
  return Float64Array.from({ length: months + 1 }, (_, m) => (m <= held ? 1 : after[m - held]!));
}

/** Years until the last of the loans is due that replace one another up to a year. */
export function replenishedMaturity(maturity: number, years: number): number {
  if (maturity === Infinity) return Infinity;
  return maturity * (Math.floor(years / maturity + SAME_MONTH) + 1);
}
