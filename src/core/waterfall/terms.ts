import { check, fraction, InputError, interval, positive, wholeNumber } from "../domain.ts";
import { tranche, type Tranche } from "../tranche/tranche.ts";
import { say, type Said } from "../sentences/said.ts";

/** Points this near are one: sheets compute 0.1 + 0.2 as 0.30000000000000004. */
const SAME_POINT = 1e-12;

/** A tranche of a deal. */
export type DealTranche = {
  readonly name: string;
  readonly slice: Tranche;
  /** Share that investors hold; the bank holds the rest. */
  readonly investorShare: number;
  /** What investors are paid on what is outstanding, decimal a year; NaN where none is agreed. */
  readonly spread: number;
};

/** What turns pro rata repayment sequential for good; null parts turn nothing. */
export type Trigger = {
  /** Cumulative loss of the pool, fraction of its initial EAD, that is reached. */
  readonly loss: number | null;
  /** Share of what is outstanding that the most senior tranche has reached. */
  readonly seniorShare: number | null;
  /** Years that have passed. */
  readonly year: number | null;
};

/** Income that the bank sets aside against losses. */
export type ExcessSpread = {
  /** Decimal a year, one for each year; the last holds on. */
  readonly rates: readonly number[];
  /** Of the performing balance of the month, or of the pool's initial EAD. */
  readonly base: "outstanding" | "initial";
  /** True where what a month leaves unused is kept for later ones; else it goes back to the bank. */
  readonly trapped: boolean;
  /** There at the start, fraction of initial pool EAD. */
  readonly broughtForward: number;
};

/** When the bank ends a deal early, on a payment date; null parts never do. */
export type Calls = {
  /** Years. */
  readonly time: number | null;
  /** Share of initial pool EAD below which what is left is called. */
  readonly cleanUp: number | null;
  /** Years until a regulatory event, which is a scenario and not a forecast. */
  readonly regulatory: number | null;
};

/** How a deal runs. */
export type Terms = {
  /** From the most junior up; together they cover the pool. */
  readonly tranches: readonly DealTranche[];
  readonly rule: "sequential" | "pro rata";
  readonly trigger: Trigger;
  readonly excessSpread: ExcessSpread | null;
  readonly calls: Calls;
  /** Months from a default to its recovery. */
  readonly recoveryLag: number;
  /** Loss taken at default, fraction, before the final one is known; null takes the loan's own LGD. */
  readonly initialLgd: number | null;
  /** Share of every tranche that the bank keeps beside what it holds. */
  readonly verticalSlice: number;
  readonly paymentsAYear: 4 | 12;
};

/**
 * Checks terms, orders tranches from the most junior up, and adds what the structure leaves out as tranches of the bank.
 *
 * @throws InputError naming the tranche or term, what came and what is allowed
 */
export function dealTerms(terms: Terms): Terms {
  for (const { name, investorShare, spread } of terms.tranches) {
    check(say("holderOf", { name }), investorShare, fraction);
    if (spread === spread) check(say("spreadOf", { name }), spread, fraction);
  }
  check(say("verticalSlice"), terms.verticalSlice, fraction);
  check(say("recoveryLag"), terms.recoveryLag, wholeNumber(0, 120));
  if (terms.initialLgd !== null) check(say("initialLgd"), terms.initialLgd, fraction);
  checkParts(say("trigger"), terms.trigger, { loss: fraction, seniorShare: fraction, year: positive });
  checkParts(say("call"), terms.calls, { time: positive, cleanUp: fraction, regulatory: positive });
  checkExcessSpread(terms.excessSpread);
  return { ...terms, tranches: wholeStack(terms.tranches) };
}

function checkParts<K extends string>(
  name: Said,
  parts: Readonly<Record<K, number | null>>,
  domains: Readonly<Record<K, typeof fraction>>,
): void {
  for (const part of Object.keys(domains) as K[]) {
    const value = parts[part];
    if (value !== null) check(say("partOfTerm", { name, part }), value, domains[part]);
  }
}

function checkExcessSpread(excess: ExcessSpread | null): void {
  if (excess === null) return;
  if (excess.rates.length === 0) throw new InputError("excessSpreadEmpty");
  for (const rate of excess.rates) check(say("excessSpread"), rate, fraction);
  check(say("broughtForward"), excess.broughtForward, interval(0, 1));
}

/** The tranches with what lies between them, below and above, which stays with the bank. */
function wholeStack(tranches: readonly DealTranche[]): readonly DealTranche[] {
  const sorted = [...tranches].sort((a, b) => a.slice.attachment - b.slice.attachment);
  const whole: DealTranche[] = [];
  let covered = 0;
  for (const next of sorted) {
    const { attachment, detachment } = next.slice;
    if (attachment < covered - SAME_POINT)
      throw new InputError("trancheOverlaps", { name: next.name, attach: attachment, covered });
    if (attachment > covered + SAME_POINT) whole.push(kept(covered, attachment));
    whole.push(next);
    covered = detachment;
  }
  if (covered < 1 - SAME_POINT) whole.push(kept(covered, 1));
  return whole;
}

function kept(from: number, to: number): DealTranche {
  return { name: "", slice: tranche(from, to), investorShare: 0, spread: NaN };
}
