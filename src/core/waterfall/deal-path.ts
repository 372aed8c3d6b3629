import type { PathDefault } from "../simulation/prepared.ts";
import { openBalances, repay, writeDown, writeUp } from "./allocation.ts";
import { absorb } from "./excess-spread.ts";
import type { DealLoans } from "./loans.ts";
import { openReplenishment } from "./replenishment.ts";
import type { Terms } from "./terms.ts";
import { monthOf, workOut } from "./work-out.ts";

/**
 * What a path does to a deal of n tranches over p payment periods; fractions of initial pool EAD, period by period, shape
 * [p n], the first tranche the most junior.
 */
export type DealFlows = {
  /** Outstanding times years, on which the spread runs: a loss counts from the middle of its month. */
  readonly accrued: Float64Array;
  /** Written down, less written up again. */
  readonly writtenDown: Float64Array;
  /** Repaid at the end of the period. */
  readonly principal: Float64Array;
  /** Of the pool, shape [p]: final losses as they are known, cash repaid and recovered, and losses that excess spread took. */
  readonly loss: Float64Array;
  readonly cash: Float64Array;
  readonly absorbed: Float64Array;
  /** Recoveries beyond what had been written down, which the bank keeps; shape [p]. */
  readonly surplus: Float64Array;
};

/** Empty flows of a deal. */
export function emptyFlows(tranches: number, periods: number): DealFlows {
  return {
    accrued: new Float64Array(tranches * periods),
    writtenDown: new Float64Array(tranches * periods),
    principal: new Float64Array(tranches * periods),
    loss: new Float64Array(periods),
    cash: new Float64Array(periods),
    absorbed: new Float64Array(periods),
    surplus: new Float64Array(periods),
  };
}

/** What happens to the pool of a path month by month, shape [months + 1]; fractions of initial pool EAD. */
type PoolMonths = {
  /** Performing at the end of the month. */
  readonly performing: Float64Array;
  /** Balance that defaults, and the loss that is taken at once. */
  readonly defaulted: Float64Array;
  readonly taken: Float64Array;
  /** Balance in work-out that is settled, and the loss on it beyond what was taken. */
  readonly settled: Float64Array;
  readonly trueUp: Float64Array;
};

/**
 * Prepares a deal for one path after another. Each month defaults move balance into work-out; the loss taken at default, and
 * later the difference to the final one, goes to excess spread first and then writes tranches down from the most junior up.
 * Repayments, recoveries and losses that excess spread took are paid at the end of the payment period by the rule. The deal
 * ends at the horizon or a call: what performs is repaid, and what is in work-out is settled at its final loss.
 *
 * @returns the flows of a path, in columns that the next path writes over
 */
export function openDeal(terms: Terms, loans: DealLoans): (defaults: readonly PathDefault[]) => DealFlows {
  const { months } = loans;
  const length = 12 / terms.paymentsAYear;
  // The last period is shorter where the horizon is not a whole number of them.
  const periods = Math.ceil(months / length);
  const flows = emptyFlows(terms.tranches.length, periods);
  const columns = { performing: 0, defaulted: 0, taken: 0, settled: 0, trueUp: 0 };
  const pool = Object.fromEntries(
    Object.keys(columns).map((name) => [name, new Float64Array(months + 1)]),
  ) as unknown as PoolMonths;
  const loansOf = openReplenishment(terms, loans);
  return (defaults) => {
    for (const column of Object.values(flows)) column.fill(0);
    const own = loansOf(defaults);
    followPool(terms, own, defaults, pool);
    const deal = openState(terms, flows);
    for (let p = 0; p < periods; p++) {
      const last = Math.min((p + 1) * length, months);
      for (let m = p * length + 1; m <= last; m++) deal.month(pool, m, p);
      const ends = last === months || deal.isCalled(last);
      if (ends) deal.settle(outstandingWork(terms, own, defaults, last), pool.performing[last]!, p);
      deal.pay(p, last);
      if (ends) break;
    }
    return flows;
  };
}

/** Lays a path's defaults over the pool's contractual balances; what is in work-out at the horizon is settled then. */
function followPool(terms: Terms, loans: DealLoans, defaults: readonly PathDefault[], pool: PoolMonths): void {
  const { months, share, schedule, owed } = loans;
  pool.performing.set(loans.performing);
  for (const column of [pool.defaulted, pool.taken, pool.settled, pool.trueUp]) column.fill(0);
  for (const one of defaults) {
    const m = monthOf(one);
    const own = owed[schedule[one.obligor]!]!;
    const x = share[one.obligor]!;
    const balance = x * own[m - 1]!;
    if (balance === 0) continue;
    for (let j = m; j <= months && own[j]! > 0; j++) pool.performing[j] = pool.performing[j]! - x * own[j]!;
    const { taken, settled, trueUp } = workOut(terms, one.loss / x, balance);
    const due = Math.min(m + terms.recoveryLag, months);
    pool.defaulted[m] = pool.defaulted[m]! + balance;
    pool.taken[m] = pool.taken[m]! + taken;
    pool.settled[due] = pool.settled[due]! + settled;
    pool.trueUp[due] = pool.trueUp[due]! + trueUp;
  }
}

/** What is in work-out after a month: balance left and loss beyond what was taken. */
function outstandingWork(terms: Terms, loans: DealLoans, defaults: readonly PathDefault[], month: number) {
  const left = { settled: 0, trueUp: 0 };
  for (const one of defaults) {
    const m = monthOf(one);
    if (m > month || Math.min(m + terms.recoveryLag, loans.months) <= month) continue;
    const x = loans.share[one.obligor]!;
    const { settled, trueUp } = workOut(terms, one.loss / x, x * loans.owed[loans.schedule[one.obligor]!]![m - 1]!);
    left.settled += settled;
    left.trueUp += trueUp;
  }
  return left;
}

/** A deal under way, whose flows are written as it goes. */
function openState(terms: Terms, flows: DealFlows) {
  const { tranches, trigger, calls, excessSpread } = terms;
  const n = tranches.length;
  const balances = openBalances(tranches);
  const { outstanding } = balances;
  const reserve = { atHand: excessSpread?.broughtForward ?? 0 };
  const change = new Float64Array(n);
  let sequential = terms.rule === "sequential";
  let collected = 0;
  let cumulative = 0;

  /** Takes a loss or gain and what was repaid with it. */
  const take = (credit: number, loss: number, cash: number, p: number) => {
    change.fill(0);
    const used = absorb(reserve, credit, Math.max(loss, 0), excessSpread?.trapped ?? false);
    if (loss >= 0) writeDown(balances, loss - used, change);
    const surplus = loss < 0 ? writeUp(balances, -loss, change) : 0;
    collected += cash + used - surplus;
    cumulative += loss;
    flows.loss[p] = flows.loss[p]! + loss;
    flows.cash[p] = flows.cash[p]! + cash;
    flows.absorbed[p] = flows.absorbed[p]! + used;
    flows.surplus[p] = flows.surplus[p]! + surplus;
    for (let k = 0; k < n; k++) flows.writtenDown[p * n + k] = flows.writtenDown[p * n + k]! + change[k]!;
  };

  const total = () => {
    let sum = 0;
    for (const balance of outstanding) sum += balance;
    return sum;
  };

  return {
    month: (pool: PoolMonths, m: number, p: number) => {
      const repaid = pool.performing[m - 1]! - pool.defaulted[m]! - pool.performing[m]!;
      const loss = pool.taken[m]! + pool.trueUp[m]!;
      take(creditOf(terms, pool.performing[m - 1]!, m), loss, repaid + pool.settled[m]! - pool.trueUp[m]!, p);
      for (let k = 0; k < n; k++) {
        // What was outstanding before the month, less half of what it wrote down.
        const average = outstanding[k]! + change[k]! / 2;
        flows.accrued[p * n + k] = flows.accrued[p * n + k]! + average / 12;
      }
    },
    isCalled: (m: number) =>
      (calls.time !== null && m >= 12 * calls.time) ||
      (calls.regulatory !== null && m >= 12 * calls.regulatory) ||
      (calls.cleanUp !== null && total() - collected < calls.cleanUp),
    settle: (work: { settled: number; trueUp: number }, performing: number, p: number) =>
      take(0, work.trueUp, performing + work.settled - work.trueUp, p),
    pay: (p: number, m: number) => {
      sequential ||=
        (trigger.loss !== null && cumulative >= trigger.loss) ||
        (trigger.seniorShare !== null && outstanding[n - 1]! >= trigger.seniorShare * total()) ||
        (trigger.year !== null && m >= 12 * trigger.year);
      change.fill(0);
      repay(balances, collected, sequential ? "sequential" : "pro rata", change);
      collected = 0;
      for (let k = 0; k < n; k++) flows.principal[p * n + k] = change[k]!;
    },
  };
}

/** Excess spread of a month, fraction of initial pool EAD. */
function creditOf({ excessSpread }: Terms, performing: number, m: number): number {
  if (excessSpread === null) return 0;
  const { rates, base } = excessSpread;
  const rate = rates[Math.min(Math.floor((m - 1) / 12), rates.length - 1)]!;
  return (rate / 12) * (base === "initial" ? 1 : performing);
}
