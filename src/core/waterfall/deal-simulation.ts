import { InputError } from "../domain.ts";
import type { Kernel } from "../kernel.ts";
import { returnPerPeriod } from "../price/period-return.ts";
import { BLOCK } from "../simulation/draws.ts";
import type { Exceptions } from "../simulation/exceptions.ts";
import { preparedPaths, type Preparation } from "../simulation/prepared.ts";
import type { SimulationQuestion } from "../simulation/question.ts";
import { thickness } from "../tranche/tranche.ts";
import { emptyFlows, openDeal, type DealFlows } from "./deal-path.ts";
import type { DealLoans } from "./loans.ts";
import type { DealTranche, Terms } from "./terms.ts";
import { say } from "../sentences/said.ts";

/** A deal over simulated paths; the simulation's maturities are those of the deal's loans. */
export type DealQuestion = {
  readonly simulation: SimulationQuestion;
  readonly terms: Terms;
  readonly loans: DealLoans;
};

/**
 * Checks a question.
 *
 * @throws InputError for a horizon that is no whole number of payment periods
 */
export function dealQuestion(question: DealQuestion): DealQuestion {
  const { terms, loans } = question;
  const length = 12 / terms.paymentsAYear;
  if (loans.months % length === 0) return question;
  throw new InputError("horizonNoWholeNumber", {
    horizon: loans.months / 12,
    payments: terms.paymentsAYear,
    unit: length === 3 ? say("quarters") : say("months"),
  });
}

/** Some paths of a question, whole blocks of them but for the last. */
export type DealRange = {
  readonly question: DealQuestion;
  readonly preparation: Preparation;
  readonly first: number;
  readonly count: number;
};

/** What the paths in which a tranche is ever written down leave of it: fractions of its notional, and returns a year. */
export type WrittenDown = {
  readonly loss: Float64Array;
  readonly annualReturn: Float64Array;
  readonly weight: Float64Array;
};

/** The paths of a range. */
export type DealPaths = {
  /** Weights and their squares, shape [blocks]. */
  readonly weights: Float64Array;
  readonly squares: Float64Array;
  /** Weighted flows of each block, one after another. */
  readonly flows: readonly DealFlows[];
  /** By tranche, from the most junior up. */
  readonly writtenDown: readonly WrittenDown[];
  readonly points: number;
};

/** A write-down below this, fraction of initial pool EAD, is rounding. */
const NOTHING = 1e-13;

/** Runs a range of paths through a deal; what they are does not depend on where a range begins or ends. */
export function dealPaths(
  { question, preparation, first, count }: DealRange,
  kernel: Kernel,
  report: (share: number) => void,
): DealPaths {
  const { simulation, terms, loans } = question;
  const { path, visit, defaults } = preparedPaths(simulation, preparation, kernel, true);
  const deal = openDeal(terms, loans);
  const tallies = terms.tranches.map((tranche, k) => openTally(tranche, k, terms));
  const blocks = Math.ceil(count / BLOCK);
  const weights = new Float64Array(blocks);
  const squares = new Float64Array(blocks);
  const periods = (loans.months * terms.paymentsAYear) / 12;
  const flows = Array.from({ length: blocks }, () => emptyFlows(terms.tranches.length, periods));
  for (let b = 0; b < blocks; b++) {
    report(b / blocks);
    visit(first + b * BLOCK, Math.min(BLOCK, count - b * BLOCK), () => {
      const w = path.weight[0]!;
      weights[b] = weights[b]! + w;
      squares[b] = squares[b]! + w * w;
      const paid = deal(defaults());
      addFlows(flows[b]!, paid, w);
      for (const tally of tallies) tally.add(paid, w);
    });
  }
  return { weights, squares, flows, writtenDown: tallies.map(({ columns }) => columns()), points: count };
}

/** Adds flows times a weight. */
export function addFlows(to: DealFlows, from: DealFlows, weight: number): void {
  for (const name of Object.keys(to) as (keyof DealFlows)[]) {
    const column = to[name];
    const more = from[name];
    for (let at = 0; at < column.length; at++) column[at] = column[at]! + weight * more[at]!;
  }
}

/** Keeps what paths leave of a tranche where they write it down. */
function openTally({ slice, spread }: DealTranche, k: number, { tranches, paymentsAYear }: Terms) {
  const n = tranches.length;
  const notional = thickness(slice);
  const kept = { loss: [] as number[], annualReturn: [] as number[], weight: [] as number[] };
  let receipts = new Float64Array(0);
  return {
    add: ({ writtenDown, accrued, principal }: DealFlows, weight: number) => {
      let lost = 0;
      let most = 0;
      for (let at = k; at < writtenDown.length; at += n) {
        lost += writtenDown[at]!;
        most = Math.max(most, lost);
      }
      // What is written up again has cost premium meanwhile.
      if (most <= NOTHING) return;
      if (receipts.length === 0) receipts = new Float64Array(writtenDown.length / n);
      for (let p = 0; p < receipts.length; p++) {
        receipts[p] = ((spread === spread ? spread * accrued[p * n + k]! : 0) + principal[p * n + k]!) / notional;
      }
      kept.loss.push(lost <= NOTHING ? 0 : lost / notional);
      kept.annualReturn.push(spread === spread ? paymentsAYear * returnPerPeriod(receipts, 1) : NaN);
      kept.weight.push(weight);
    },
    columns: (): WrittenDown => ({
      loss: Float64Array.from(kept.loss),
      annualReturn: Float64Array.from(kept.annualReturn),
      weight: Float64Array.from(kept.weight),
    }),
  };
}

/** A column of what was written down, as exceptions to what is usual. */
export function columnOf(
  part: WrittenDown,
  column: "loss" | "annualReturn",
  value: (x: number) => number = (x) => x,
): Exceptions {
  return { value: part[column].map(value), weight: part.weight };
}
