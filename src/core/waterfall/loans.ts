import { check, fraction, InputError, type Domain } from "../domain.ts";
import { readAmortisation, type Amortisation } from "../pool/amortisation.ts";
import { labelAt, totalEad, type Pool } from "../pool/pool.ts";
import { owedSchedule, replenishedMaturity, replenishedSchedule } from "./loan-schedule.ts";
import { say } from "../sentences/said.ts";

/** What a loan must meet to be replaced while a deal is replenished; null parts ask for nothing. */
export type Replenishment = {
  readonly years: number;
  /** Largest PD of a year, fraction. */
  readonly mostPd: number | null;
  /** Largest share of initial EAD of its sector, and of its group. */
  readonly mostSector: number | null;
  readonly mostGroup: number | null;
  /** Cumulative loss, fraction of initial pool EAD, that ends it for all. */
  readonly mostLoss: number | null;
};

/** A loan by its contract, and whether it is replaced when it repays. */
type Loan = {
  readonly amortisation: Amortisation;
  readonly maturity: number;
  readonly renewed: boolean;
  /** Name of its obligor, for sentences. */
  readonly owes: string;
};

/** Replenishment as it is laid out: its months, the loss that ends it, and the loan of each schedule. */
export type Renewal = { readonly months: number; readonly mostLoss: number | null; readonly loans: readonly Loan[] };

/** What the loans of n obligors owe through time. A plain record: it can be sent between threads. */
export type DealLoans = {
  readonly months: number;
  /** Share of initial pool EAD, shape [n]. */
  readonly share: Float64Array;
  /** Which schedule each follows, shape [n], and the schedules, share of its balance at each month's end, shape [months + 1]. */
  readonly schedule: Int32Array;
  readonly owed: readonly Float64Array[];
  /** Years until each obligor owes nothing, its replacements included; shape [n]. */
  readonly maturity: Float64Array;
  /** What the pool owes if nobody defaults, fraction of its initial EAD, shape [months + 1]. */
  readonly performing: Float64Array;
  /** Null for a static pool. */
  readonly renewal: Renewal | null;
};

const wholeMonths: Domain = {
  words: say("wholeMonths"),
  holds: (x) => x > 0 && x < Infinity && Math.abs(12 * x - Math.round(12 * x)) < 1e-9,
};

/**
 * Lays out what a pool's loans owe month by month.
 *
 * @param horizon years, a whole number of months
 * @param replenishment null for a static pool
 * @throws InputError naming the obligor whose repayment cannot be followed
 */
export function dealLoans(pool: Pool, horizon: number, replenishment: Replenishment | null): DealLoans {
  check("horizon", horizon, wholeMonths);
  const months = Math.round(12 * horizon);
  const years = replenishment === null ? 0 : replenishment.years;
  if (years !== 0) check(say("replenishment"), years, { ...wholeMonths, words: say("zeroOrWholeMonths") });
  const mostLoss = replenishment?.mostLoss ?? null;
  if (mostLoss !== null) check(say("replenishmentLoss"), mostLoss, fraction);
  const renewed = renewalOf(pool, replenishment);
  const kinds: Loan[] = [];
  const places = new Map<string, number>();
  const schedule = Int32Array.from(pool.ids, (owes, i) => {
    const words = labelAt(pool.amortisation, i);
    const key = [words, pool.maturity[i]!, renewed(i)].join("|");
    if (!places.has(key)) {
      places.set(key, kinds.length);
      kinds.push({ amortisation: amortisationOf(words, owes), maturity: pool.maturity[i]!, renewed: renewed(i), owes });
    }
    return places.get(key)!;
  });
  const total = totalEad(pool);
  const share = pool.ead.map((x) => x / total);
  const maturity = pool.maturity.map((m, i) => (renewed(i) ? replenishedMaturity(m, years) : m));
  const owed = kinds.map((loan) => scheduleOf(loan, months, years));
  const renewal = years === 0 ? null : { months: Math.min(Math.round(12 * years), months), mostLoss, loans: kinds };
  return { months, share, schedule, owed, maturity, performing: owedByAll(share, schedule, owed, months), renewal };
}

function amortisationOf(words: string, owes: string): Amortisation {
  const amortisation = readAmortisation(words);
  if (amortisation !== null) return amortisation;
  throw new InputError("loanAmortisation", { loan: owes, words, forms: say("amortisationForms") });
}

/** What a loan owes that is replaced up to a year, if it is replaced at all. */
function scheduleOf({ amortisation, maturity, renewed, owes }: Loan, months: number, years: number): Float64Array {
  if (!renewed) return owedSchedule(amortisation, maturity, months, owes);
  return replenishedSchedule(amortisation, maturity, months, years, owes);
}

/** Loans of which none is replaced after a month. */
export function stoppedAfter(loans: DealLoans, month: number): DealLoans {
  const { renewal, months, share, schedule } = loans;
  if (renewal === null) return loans;
  const owed = renewal.loans.map((loan) => scheduleOf(loan, months, month / 12));
  return { ...loans, owed, performing: owedByAll(share, schedule, owed, months) };
}

/** Whether an obligor's loan is replaced when it repays. */
function renewalOf(pool: Pool, replenishment: Replenishment | null): (i: number) => boolean {
  if (replenishment === null || replenishment.years === 0) return () => false;
  const { mostPd, mostSector, mostGroup } = replenishment;
  const sector = sharesOf(pool, pool.sector.index);
  const group = sharesOf(pool, pool.group.index);
  return (i) => pool.pd[i]! <= (mostPd ?? 1) && sector(i) <= (mostSector ?? 1) && group(i) <= (mostGroup ?? 1);
}

/** Share of EAD of those with an obligor's label; 0 where it has none. */
function sharesOf(pool: Pool, index: Int32Array): (i: number) => number {
  const total = totalEad(pool);
  const sums = new Map<number, number>();
  index.forEach((label, i) => sums.set(label, (sums.get(label) ?? 0) + pool.ead[i]! / total));
  return (i) => (index[i]! < 0 ? 0 : sums.get(index[i]!)!);
}

/** What the pool owes if nobody defaults, fraction of its initial EAD, shape [months + 1]. */
function owedByAll(
  share: Float64Array,
  schedule: Int32Array,
  owed: readonly Float64Array[],
  months: number,
): Float64Array {
  const performing = new Float64Array(months + 1);
  share.forEach((x, i) => {
    const own = owed[schedule[i]!]!;
    for (let m = 0; m <= months; m++) performing[m] = performing[m]! + x * own[m]!;
  });
  return performing;
}
