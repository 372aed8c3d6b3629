import { thickness } from "../tranche/tranche.ts";
import type { DealTranche } from "./terms.ts";

/** Balances of n tranches from the most junior up, fractions of initial pool EAD, shape [n]. */
export type Balances = {
  readonly outstanding: Float64Array;
  /** Written down so far, less what was written up again. */
  readonly written: Float64Array;
};

export function openBalances(tranches: readonly DealTranche[]): Balances {
  return {
    outstanding: Float64Array.from(tranches, ({ slice }) => thickness(slice)),
    written: new Float64Array(tranches.length),
  };
}

/** Writes a loss down from the most junior tranche up, and adds it to `into`; returns what no tranche is left to take. */
export function writeDown({ outstanding, written }: Balances, loss: number, into: Float64Array): number {
  let left = loss;
  for (let k = 0; k < outstanding.length && left > 0; k++) {
    const taken = Math.min(left, outstanding[k]!);
    outstanding[k] = outstanding[k]! - taken;
    written[k] = written[k]! + taken;
    into[k] = into[k]! + taken;
    left -= taken;
  }
  return left;
}

/** Writes up what turned out not to be lost, the most senior first; returns what had not been written down. */
export function writeUp({ outstanding, written }: Balances, gain: number, into: Float64Array): number {
  let left = gain;
  for (let k = outstanding.length - 1; k >= 0 && left > 0; k--) {
    const given = Math.min(left, written[k]!);
    outstanding[k] = outstanding[k]! + given;
    written[k] = written[k]! - given;
    into[k] = into[k]! - given;
    left -= given;
  }
  return left;
}

/** Repays the most senior tranche first, or all by what they have outstanding, and adds it to `into`. */
export function repay(
  { outstanding }: Balances,
  principal: number,
  rule: "sequential" | "pro rata",
  into: Float64Array,
): void {
  if (rule === "pro rata") repayInProportion(outstanding, principal, into);
  else repayFromTheTop(outstanding, principal, into);
}

function repayFromTheTop(outstanding: Float64Array, principal: number, into: Float64Array): void {
  let left = principal;
  for (let k = outstanding.length - 1; k >= 0 && left > 0; k--) {
    const paid = Math.min(left, outstanding[k]!);
    outstanding[k] = outstanding[k]! - paid;
    into[k] = into[k]! + paid;
    left -= paid;
  }
}

function repayInProportion(outstanding: Float64Array, principal: number, into: Float64Array): void {
  let total = 0;
  for (const balance of outstanding) total += balance;
  if (total <= 0) return;
  const share = Math.min(principal / total, 1);
  for (let k = 0; k < outstanding.length; k++) {
    const paid = share * outstanding[k]!;
    outstanding[k] = outstanding[k]! - paid;
    into[k] = into[k]! + paid;
  }
}
