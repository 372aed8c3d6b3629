import { check, fraction, InputError, nonNegative, positive } from "../domain.ts";
import { lossShare, type Timing } from "../time/timing.ts";
import { repay, writeDown, type Balances } from "../waterfall/allocation.ts";
import { absorb } from "../waterfall/excess-spread.ts";
import { say } from "../sentences/said.ts";

/** Principal by period: amounts as they are due, or shares of what is then outstanding. */
export type RunOff =
  | { readonly kind: "amounts"; readonly amounts: readonly number[] }
  | { readonly kind: "shares"; readonly shares: readonly number[] };

/** Synthetic excess spread by period, as a share of what is outstanding or was at first; the last rate holds on. */
export type SpreadByPeriod = {
  readonly rates: readonly number[];
  readonly base: "outstanding" | "initial";
  readonly trapped: boolean;
};

/** A deal through which a loss is run. Amounts of any one unit. */
export type RunningDeal = {
  /** From the first loss up. */
  readonly tranches: readonly { readonly balance: number; readonly transferred: number }[];
  readonly runOff: RunOff;
  readonly rule: "sequential" | "pro rata";
  /** What turns pro rata sequential for good: loss as a share of the pool, share of the senior, number of periods. */
  readonly trigger: {
    readonly loss: number | null;
    readonly seniorShare: number | null;
    readonly periods: number | null;
  };
  readonly excessSpread: SpreadByPeriod | null;
};

/** Where a loss ended up. */
export type RunLoss = {
  /** By tranche. */
  readonly absorbed: readonly number[];
  readonly byExcessSpread: number;
  /** Beyond all tranches. */
  readonly unallocated: number;
  readonly transferred: number;
  /** Of the whole loss. */
  readonly share: number;
  readonly outstanding: readonly number[];
};

/**
 * Runs a loss through a deal that amortises. In each period the loss goes to excess spread, then from the junior tranche up; then
 * principal is paid, and with it what excess spread took, so that tranches and pool stay equal.
 *
 * @param loss over all periods, above 0
 * @param timing how it is spread over them
 * @throws InputError for a deal without periods, and amounts and shares outside their domains
 * @source definition of ours, after Regulation (EU) 575/2013 Art 245(2); late losses by Delegated Regulation (EU) 2024/920, Art 1(3)
 */
export function runLoss(deal: RunningDeal, loss: number, timing: Timing): RunLoss {
  checkDeal(deal);
  check("loss", loss, positive);
  const balances: Balances = {
    outstanding: Float64Array.from(deal.tranches, ({ balance }) => balance),
    written: new Float64Array(deal.tranches.length),
  };
  const initial = total(balances.outstanding);
  const absorbed = new Float64Array(deal.tranches.length);
  const repaid = new Float64Array(deal.tranches.length);
  const reserve = { atHand: 0 };
  const periods = periodsOf(deal.runOff).length;
  let [sequential, byExcessSpread, unallocated] = [deal.rule === "sequential", 0, 0];
  for (let t = 1; t <= periods; t++) {
    const due = loss * (lossShare(timing, t / periods) - lossShare(timing, (t - 1) / periods));
    const used = absorb(reserve, creditOf(deal, t, total(balances.outstanding), initial), due, deal.excessSpread?.trapped ?? false); // prettier-ignore
    byExcessSpread += used;
    unallocated += writeDown(balances, due - used, absorbed);
    sequential ||= isTriggered(deal, t, (loss * lossShare(timing, t / periods)) / initial, balances.outstanding);
    const principal = used + principalOf(deal.runOff, t, total(balances.outstanding) - used);
    repay(balances, principal, sequential ? "sequential" : "pro rata", repaid);
  }
  const transferred = deal.tranches.reduce((sum, tranche, i) => sum + tranche.transferred * absorbed[i]!, 0);
  return {
    absorbed: [...absorbed],
    byExcessSpread,
    unallocated,
    transferred,
    share: transferred / loss,
    outstanding: [...balances.outstanding],
  };
}

function creditOf({ excessSpread }: RunningDeal, t: number, outstanding: number, initial: number): number {
  if (excessSpread === null) return 0;
  const { rates, base } = excessSpread;
  return rates[Math.min(t, rates.length) - 1]! * (base === "initial" ? initial : outstanding);
}

function principalOf(runOff: RunOff, t: number, outstanding: number): number {
  return runOff.kind === "amounts" ? runOff.amounts[t - 1]! : runOff.shares[t - 1]! * Math.max(outstanding, 0);
}

function isTriggered({ trigger }: RunningDeal, t: number, lost: number, outstanding: Float64Array): boolean {
  return (
    (trigger.loss !== null && lost >= trigger.loss) ||
    (trigger.seniorShare !== null && outstanding.at(-1)! >= trigger.seniorShare * total(outstanding)) ||
    (trigger.periods !== null && t >= trigger.periods)
  );
}

function periodsOf(runOff: RunOff): readonly number[] {
  return runOff.kind === "amounts" ? runOff.amounts : runOff.shares;
}

function checkDeal({ tranches, runOff, excessSpread }: RunningDeal): void {
  const periods = periodsOf(runOff);
  if (periods.length === 0) throw new InputError("runOffEmpty");
  const name = (t: number) => say("runOffOfPeriod", { period: t + 1 });
  periods.forEach((principal, t) => check(name(t), principal, runOff.kind === "amounts" ? nonNegative : fraction));
  tranches.forEach(({ balance, transferred }, i) => {
    check(say("balanceOfTranche", { number: i + 1 }), balance, nonNegative);
    check(say("shareTransferred", { number: i + 1 }), transferred, fraction);
  });
  excessSpread?.rates.forEach((rate) => check(say("excessSpread"), rate, fraction));
}

function total(balances: Float64Array): number {
  let sum = 0;
  for (const balance of balances) sum += balance;
  return sum;
}
