import { exp } from "../numeric/exp.ts";
import { returnPerPeriod } from "../price/period-return.ts";
import { exceptions, meanOf, quantilesOf } from "../simulation/exceptions.ts";
import type { Estimate } from "../simulation/sample-measures.ts";
import { thickness, type Tranche } from "../tranche/tranche.ts";
import { emptyFlows, type DealFlows } from "./deal-path.ts";
import { addFlows, columnOf, type DealPaths, type DealQuestion } from "./deal-simulation.ts";
import type { DealTranche } from "./terms.ts";

/** What has been drawn of a deal. */
export type DrawnDeal = { readonly question: DealQuestion; readonly parts: readonly DealPaths[] };

/** A deal over all paths that have been drawn. A plain record. */
export type DealResult = {
  readonly tranches: readonly DealTrancheResult[];
  /** Expected flows, fractions of initial pool EAD. */
  readonly flows: DealFlows;
  readonly paymentsAYear: 4 | 12;
  readonly points: number;
  readonly factors: number;
  readonly seed: number | string;
};

/** What becomes of a tranche; losses are fractions of its notional, net of what was written up again. */
export type DealTrancheResult = {
  readonly slice: Tranche;
  readonly loss: Estimate;
  readonly hit: Estimate;
  readonly exhausted: Estimate;
  /** Expected outstanding times years over the notional: the mean time until a unit of it is repaid or lost. */
  readonly life: number;
  /** Returns a year at the frequency of payment, over the base rate, of one who holds all of it; NaN without a spread. */
  readonly mean: Estimate;
  readonly low: number;
  readonly median: number;
  readonly negative: Estimate;
  readonly ofMeans: number;
};

/** The lower quantile of returns that is reported. */
const LOW_LEVEL = 0.05;
const NOTHING = 1e-9;

/** Adds up the paths of a deal. */
export function dealResult({ question, parts }: DrawnDeal): DealResult {
  const { terms, simulation, loans } = question;
  const all = { weight: 0, square: 0 };
  const n = terms.tranches.length;
  const flows = emptyFlows(n, (loans.months * terms.paymentsAYear) / 12);
  for (const part of parts) {
    part.flows.forEach((block, b) => {
      all.weight += part.weights[b]!;
      all.square += part.squares[b]!;
      addFlows(flows, block, 1);
    });
  }
  for (const column of Object.values(flows)) column.forEach((x, at) => (column[at] = x / all.weight));
  return {
    tranches: terms.tranches.map((tranche, k) => trancheResult(tranche, k, { question, parts }, all, flows)),
    flows,
    paymentsAYear: terms.paymentsAYear,
    points: parts.reduce((sum, { points }) => sum + points, 0),
    factors: simulation.dependence.factors,
    seed: simulation.seed,
  };
}

function trancheResult(
  tranche: DealTranche,
  k: number,
  { question, parts }: DrawnDeal,
  all: { readonly weight: number; readonly square: number },
  flows: DealFlows,
): DealTrancheResult {
  const own = parts.map(({ writtenDown }) => writtenDown[k]!);
  const n = question.terms.tranches.length;
  const of = (column: "loss" | "annualReturn", value?: (x: number) => number) =>
    exceptions(own.map((part) => columnOf(part, column, value)));
  const { spread, slice } = tranche;
  const returns = of("annualReturn");
  const quantile = quantilesOf(all, returns, spread);
  const notional = thickness(slice);
  const receipts = Float64Array.from(
    { length: flows.loss.length },
    (_, p) => (spread * flows.accrued[p * n + k]! + flows.principal[p * n + k]!) / notional,
  );
  const priced = spread === spread;
  const none = { value: NaN, error: NaN };
  return {
    slice,
    loss: meanOf(all, of("loss"), 0),
    hit: meanOf(all, of("loss", (x) => (x > 0 ? 1 : 0)), 0), // prettier-ignore
    exhausted: meanOf(all, of("loss", (x) => (x >= 1 - NOTHING ? 1 : 0)), 0), // prettier-ignore
    life: sumOf(flows.accrued, k, n) / notional,
    mean: priced ? meanOf(all, returns, spread) : none,
    low: priced ? quantile(LOW_LEVEL) : NaN,
    median: priced ? quantile(0.5) : NaN,
    negative: priced ? meanOf(all, of("annualReturn", (x) => (x < -NOTHING ? 1 : 0)), 0) : none, // prettier-ignore
    ofMeans: priced ? question.terms.paymentsAYear * returnPerPeriod(receipts, 1) : NaN,
  };
}

/** Sum over the periods of a tranche's column. */
export function sumOf(column: Float64Array, k: number, tranches: number): number {
  let sum = 0;
  for (let at = k; at < column.length; at += tranches) sum += column[at]!;
  return sum;
}

/**
 * The spread at which a tranche's premiums are worth its losses.
 *
 * @param rate continuous, decimal a year
 * @returns decimal a year; NaN where nothing is ever outstanding
 * @source domain: losses count in the middle of their period, premiums at its end
 */
export function dealFairSpread({ flows, paymentsAYear, tranches }: DealResult, k: number, rate: number): number {
  const n = tranches.length;
  let [losses, annuity] = [0, 0];
  for (let p = 0; p < flows.loss.length; p++) {
    losses += exp((-rate * (p + 0.5)) / paymentsAYear) * flows.writtenDown[p * n + k]!;
    annuity += exp((-rate * (p + 1)) / paymentsAYear) * flows.accrued[p * n + k]!;
  }
  return annuity === 0 ? NaN : losses / annuity;
}

/** Further paths to draw, as many as there are; 0 where tranches that investors hold are precise enough or paths used up. */
export function moreDealPaths({ simulation, terms }: DealQuestion, { tranches, points }: DealResult): number {
  const { paths, precision } = simulation;
  const sold = terms.tranches.some(isSold);
  const matters = (tranche: DealTranche) => !sold || isSold(tranche);
  const rough = tranches.some(({ loss }, k) => matters(terms.tranches[k]!) && loss.error > precision * loss.value);
  return points >= paths || !rough ? 0 : Math.min(points, paths - points);
}

function isSold({ investorShare }: DealTranche): boolean {
  return investorShare > 0;
}
