import type { PathDefault } from "../simulation/prepared.ts";
import { stoppedAfter, type DealLoans } from "./loans.ts";
import type { Terms } from "./terms.ts";
import { monthOf, workOut } from "./work-out.ts";

/**
 * Prepares replenishment that losses may end. Once the cumulative loss, as it is taken, reaches its limit, loans that repay
 * in later months are not replaced: those that had been replaced before run off by what is left of their term.
 *
 * @returns what the loans of a path owe
 */
export function openReplenishment(terms: Terms, loans: DealLoans): (defaults: readonly PathDefault[]) => DealLoans {
  const { renewal } = loans;
  if (renewal === null || renewal.mostLoss === null) return () => loans;
  const { months, mostLoss } = renewal;
  const lost = new Float64Array(months + 1);
  const stopped = new Map<number, DealLoans>();
  return (defaults) => {
    followLosses(terms, loans, defaults, lost);
    const month = monthOfLoss(lost, mostLoss);
    if (month >= months) return loans;
    const known = stopped.get(month) ?? stoppedAfter(loans, month);
    stopped.set(month, known);
    return known;
  };
}

/** The loss of each month of replenishment, fraction of initial pool EAD. */
function followLosses(
  terms: Terms,
  { share, schedule, owed, months }: DealLoans,
  defaults: readonly PathDefault[],
  lost: Float64Array,
): void {
  lost.fill(0);
  for (const one of defaults) {
    const m = monthOf(one);
    if (m >= lost.length) continue;
    const x = share[one.obligor]!;
    const { taken, trueUp } = workOut(terms, one.loss / x, x * owed[schedule[one.obligor]!]![m - 1]!);
    const due = Math.min(m + terms.recoveryLag, months);
    lost[m] = lost[m]! + taken;
    if (due < lost.length) lost[due] = lost[due]! + trueUp;
  }
}

/** The first month after which so much has been lost; Infinity where it never is. */
function monthOfLoss(lost: Float64Array, mostLoss: number): number {
  let cumulative = 0;
  for (let m = 1; m < lost.length; m++) {
    cumulative += lost[m]!;
    if (cumulative >= mostLoss) return m;
  }
  return Infinity;
}
