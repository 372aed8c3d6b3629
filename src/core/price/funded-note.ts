import { check, fraction, InputError, interval, nonNegative, type Domain } from "../domain.ts";
import type { PathDefault } from "../simulation/prepared.ts";
import { thickness, trancheLoss, type Tranche } from "../tranche/tranche.ts";
import { returnPerPeriod } from "./period-return.ts";
import { say } from "../sentences/said.ts";

/** Premiums are paid at the end of each quarter. */
export const QUARTERS = 4;

/**
 * A tranche as a funded note that an investor holds to the horizon: the notional is paid at the start, the spread runs on
 * what is outstanding, day by day, and what losses have left is repaid at the horizon. Interest on the cash is left out, so
 * returns are over the base rate. Part of the price may be borrowed.
 */
export type FundedNote = {
  readonly slice: Tranche;
  /** Decimal a year. */
  readonly spread: number;
  /** Years, a whole number of quarters. */
  readonly horizon: number;
  /** Borrowed share of the price, in [0, 1), and what it costs over the base rate, decimal a year. */
  readonly leverage: number;
  readonly financing: number;
};

const quarterly: Domain = {
  words: say("wholeQuarters"),
  holds: (x) => x > 0 && x < Infinity && Math.floor(QUARTERS * x) === QUARTERS * x,
};

/**
 * Checks a note.
 *
 * @throws InputError naming the term, what came and what is allowed
 */
export function fundedNote(note: FundedNote): FundedNote {
  check("spread", note.spread, interval(0, 1));
  check("horizon", note.horizon, quarterly);
  check("leverage", note.leverage, fraction);
  if (note.leverage === 1) throw new InputError("leverageOne");
  check(say("financing"), note.financing, nonNegative);
  return note;
}

/** What a path leaves an investor; fractions of the tranche's notional. */
export type NoteOutcome = {
  /** Return a year on the investor's own money: four times that of a quarter. -4 where nothing comes back. */
  readonly annualReturn: number;
  /** What the tranche has lost at the horizon. */
  readonly loss: number;
  /** Debt that the note does not repay. */
  readonly unpaid: number;
};

/** Prepares what a note leaves an investor: `receipts` holds what the last path paid on the investor's own money. */
export function noteOutcomes(note: FundedNote) {
  const { slice, spread, horizon, leverage } = note;
  const width = thickness(slice);
  const premiums = new Float64Array(horizon * QUARTERS);
  const receipts = new Float64Array(horizon * QUARTERS);
  const outcome = (defaults: readonly PathDefault[]): NoteOutcome => {
    premiums.fill(0);
    let [poolLoss, outstanding, since] = [0, 1, 0];
    for (const { time, loss } of defaults) {
      poolLoss += loss;
      const left = 1 - trancheLoss(poolLoss, slice) / width;
      if (left === outstanding) continue;
      accrue(premiums, spread * outstanding, since, time);
      [outstanding, since] = [left, time];
    }
    accrue(premiums, spread * outstanding, since, horizon);
    const unpaid = shareOut(note, premiums, outstanding, receipts);
    return { annualReturn: QUARTERS * returnPerPeriod(receipts, 1 - leverage), loss: 1 - outstanding, unpaid };
  };
  return { outcome, receipts };
}

/** Spreads a rate a year from one time to another over the quarters that it falls into. */
function accrue(premiums: Float64Array, rate: number, from: number, to: number): void {
  for (let k = Math.floor(QUARTERS * from); k < premiums.length && k < QUARTERS * to; k++) {
    const years = Math.min(to, (k + 1) / QUARTERS) - Math.max(from, k / QUARTERS);
    premiums[k] = premiums[k]! + rate * years;
  }
}

/**
 * Pays interest, then the investor, and at the end debt before the investor. Interest that a premium cannot pay is added to
 * the debt; a lender has no claim beyond the note.
 *
 * @returns debt that stays unpaid
 */
function shareOut(
  { leverage, financing }: FundedNote,
  premiums: Float64Array,
  redeemed: number,
  receipts: Float64Array,
): number {
  let debt = leverage;
  for (let k = 0; k < premiums.length; k++) {
    const left = premiums[k]! - (financing / QUARTERS) * debt;
    receipts[k] = Math.max(left, 0);
    debt += Math.max(-left, 0);
  }
  const last = receipts.length - 1;
  receipts[last] = receipts[last]! + Math.max(redeemed - debt, 0);
  return Math.max(debt - redeemed, 0);
}
