import { fraction, check } from "../domain.ts";
import type { Kernel } from "../kernel.ts";
import { ascendingOrder } from "../numeric/ascending.ts";
import { BLOCK } from "../simulation/draws.ts";
import { preparedPaths, type Preparation } from "../simulation/prepared.ts";
import type { SimulationQuestion } from "../simulation/question.ts";
import { weightedMean, type Estimate } from "../simulation/sample-measures.ts";
import { fundedNote, noteOutcomes, QUARTERS, type FundedNote } from "./funded-note.ts";
import { returnPerPeriod } from "./period-return.ts";

/** What an investor in a note earns. */
export type InvestorQuestion = {
  readonly simulation: SimulationQuestion;
  readonly note: FundedNote;
  /** Share of the borrowed money that banks have lent, in [0, 1]. */
  readonly bankShare: number;
};

/** Some paths of a question, whole blocks of them but for the last. */
export type InvestorRange = {
  readonly question: InvestorQuestion;
  readonly preparation: Preparation;
  readonly first: number;
  readonly count: number;
};

/** The paths of a range: one entry for each that costs the note anything, and sums over each block. */
export type InvestorPaths = {
  readonly annualReturn: Float64Array;
  readonly loss: Float64Array;
  readonly unpaid: Float64Array;
  readonly weight: Float64Array;
  /** Weights and their squares, all paths, shape [blocks]. */
  readonly weights: Float64Array;
  readonly squares: Float64Array;
  /** Weighted receipts of the paths that cost something, shape [blocks x quarters]. */
  readonly receipts: Float64Array;
  readonly points: number;
};

type Column = "annualReturn" | "loss" | "unpaid";

/** What has been drawn of a question. */
export type DrawnInvestor = { readonly question: InvestorQuestion; readonly parts: readonly InvestorPaths[] };

/** Returns are decimals a year, four times that of a quarter; losses and debt fractions of the tranche's notional. */
export type InvestorReturn = {
  readonly mean: Estimate;
  /** Return of the expected receipts. */
  readonly ofMeans: number;
  /** Return where no loss reaches the tranche: the best there is. */
  readonly atBest: number;
  readonly low: number;
  readonly median: number;
  readonly negative: Estimate;
  readonly loss: Estimate;
  /** Expected debt that banks lose. */
  readonly backToBanks: number;
  /** Share of the expected loss that does not come back to banks. */
  readonly netTransfer: number;
  readonly points: number;
};

/** The lower quantile that is reported. */
export const LOW_LEVEL = 0.05;
/** A return this near to 0 is 0. */
const NOTHING = 1e-12;

/**
 * Checks a question.
 *
 * @throws InputError naming the term, what came and what is allowed
 */
export function investorQuestion(question: InvestorQuestion): InvestorQuestion {
  check("bank share", question.bankShare, fraction);
  fundedNote(question.note);
  return question;
}

/** What a range of paths leaves the investor; what it is does not depend on where a range begins or ends. */
export function investorPaths(
  { question, preparation, first, count }: InvestorRange,
  kernel: Kernel,
  report: (share: number) => void,
): InvestorPaths {
  const { simulation, note } = question;
  const { path, visit, loss, defaults } = preparedPaths(simulation, preparation, kernel, true);
  const { outcome, receipts: paid } = noteOutcomes(note);
  const columns: { [K in Column | "weight"]: number[] } = {
    annualReturn: [],
    loss: [],
    unpaid: [],
    weight: [],
  };
  const blocks = Math.ceil(count / BLOCK);
  const weights = new Float64Array(blocks);
  const squares = new Float64Array(blocks);
  const receipts = new Float64Array(blocks * paid.length);
  for (let b = 0; b < blocks; b++) {
    report(b / blocks);
    visit(first + b * BLOCK, Math.min(BLOCK, count - b * BLOCK), () => {
      const w = path.weight[0]!;
      weights[b] = weights[b]! + w;
      squares[b] = squares[b]! + w * w;
      if (loss() <= note.slice.attachment) return;
      const left = outcome(defaults());
      columns.annualReturn.push(left.annualReturn);
      columns.loss.push(left.loss);
      columns.unpaid.push(left.unpaid);
      columns.weight.push(w);
      for (let k = 0; k < paid.length; k++) {
        const at = b * paid.length + k;
        receipts[at] = receipts[at]! + w * paid[k]!;
      }
    });
  }
  return {
    annualReturn: Float64Array.from(columns.annualReturn),
    loss: Float64Array.from(columns.loss),
    unpaid: Float64Array.from(columns.unpaid),
    weight: Float64Array.from(columns.weight),
    weights,
    squares,
    receipts,
    points: count,
  };
}

/**
 * What an investor earns over the paths that have been drawn.
 *
 * @source domain: the loss that returns to banks is E[max(TL - (1 - leverage), 0)] times their share of the debt, here with
 * interest that premiums could not pay added to the debt
 */
export function investorReturn({ question, parts }: DrawnInvestor): InvestorReturn {
  const { note, bankShare } = question;
  const { outcome, receipts } = noteOutcomes(note);
  const best = outcome([]);
  const all = { weight: sumOf(parts, "weights"), square: sumOf(parts, "squares") };
  const same = (x: number) => x;
  const mean = (column: Column, value: (x: number) => number, atBest: number) =>
    meanOf(parts, all, column, value, atBest);
  const hit = sumOf(parts, "weight");
  const means = receipts.map((x, k) => ((all.weight - hit) * x + receiptsAt(parts, receipts.length, k)) / all.weight);
  const loss = mean("loss", same, 0);
  const backToBanks = bankShare * mean("unpaid", same, best.unpaid).value;
  const quantile = quantiles(parts, all.weight, best.annualReturn);
  return {
    mean: mean("annualReturn", same, best.annualReturn),
    ofMeans: QUARTERS * returnPerPeriod(means, 1 - note.leverage),
    atBest: best.annualReturn,
    low: quantile(LOW_LEVEL),
    median: quantile(0.5),
    negative: mean("annualReturn", isNegative, isNegative(best.annualReturn)),
    loss,
    backToBanks,
    netTransfer: loss.value === 0 ? 1 : 1 - backToBanks / loss.value,
    points: parts.reduce((sum, { points }) => sum + points, 0),
  };
}

/** Further paths to draw, as many as there are; 0 where the tranche's loss is precise enough or the paths used up. */
export function moreInvestorPaths({ simulation }: InvestorQuestion, { loss, points }: InvestorReturn): number {
  const { paths, precision } = simulation;
  return points >= paths || loss.error <= precision * loss.value ? 0 : Math.min(points, paths - points);
}

function isNegative(x: number): number {
  return x < -NOTHING ? 1 : 0;
}

/** Mean of a function of a column over all paths; those that cost nothing have it at best. */
function meanOf(
  parts: readonly InvestorPaths[],
  all: { readonly weight: number; readonly square: number },
  column: Column,
  value: (x: number) => number,
  atBest: number,
): Estimate {
  let [weight, square] = [0, 0];
  const sums = { sum: 0, square: 0, cross: 0 };
  for (const part of parts) {
    for (let h = 0; h < part.weight.length; h++) {
      const w = part.weight[h]!;
      const f = value(part[column][h]!);
      weight += w;
      square += w * w;
      sums.sum += w * f;
      sums.square += w * f * (w * f);
      sums.cross += w * w * f;
    }
  }
  const [restWeight, restSquare] = [all.weight - weight, all.square - square];
  return weightedMean(all, {
    sum: sums.sum + restWeight * atBest,
    square: sums.square + restSquare * atBest * atBest,
    cross: sums.cross + restSquare * atBest,
  });
}

/** Smallest return x with P(return <= x) >= level; what no loss reaches stands above all others. */
function quantiles(parts: readonly InvestorPaths[], weight: number, atBest: number): (level: number) => number {
  const returns = joined(parts.map((part) => part.annualReturn));
  const weights = joined(parts.map((part) => part.weight));
  // No quarter loses more than everything, so that this is 0 or more.
  const order = ascendingOrder(returns.map((x) => x + QUARTERS));
  return (level) => {
    let below = 0;
    for (const h of order) {
      below += weights[h]!;
      if (below >= level * weight) return returns[h]!;
    }
    return atBest;
  };
}

function joined(columns: readonly Float64Array[]): Float64Array {
  const whole = new Float64Array(columns.reduce((sum, column) => sum + column.length, 0));
  let at = 0;
  for (const column of columns) {
    whole.set(column, at);
    at += column.length;
  }
  return whole;
}

function sumOf(parts: readonly InvestorPaths[], column: "weight" | "weights" | "squares"): number {
  let sum = 0;
  for (const part of parts) for (const x of part[column]) sum += x;
  return sum;
}

function receiptsAt(parts: readonly InvestorPaths[], periods: number, k: number): number {
  let sum = 0;
  for (const { receipts } of parts) for (let at = k; at < receipts.length; at += periods) sum += receipts[at]!;
  return sum;
}
