import { fraction, check } from "../domain.ts";
import type { Kernel } from "../kernel.ts";
import { BLOCK } from "../simulation/draws.ts";
import { preparedPaths, type Preparation } from "../simulation/prepared.ts";
import type { SimulationQuestion } from "../simulation/question.ts";
import { exceptions, meanOf, quantilesOf, type Exceptions } from "../simulation/exceptions.ts";
import type { Estimate } from "../simulation/sample-measures.ts";
import { fundedNote, noteOutcomes, QUARTERS, type FundedNote } from "./funded-note.ts";
import { returnPerPeriod } from "./period-return.ts";
import { say } from "../sentences/said.ts";

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
  check(say("bankShare"), question.bankShare, fraction);
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
    meanOf(all, exceptionsOf(parts, column, value), value(atBest));
  const hit = sumOf(parts, "weight");
  const means = receipts.map((x, k) => ((all.weight - hit) * x + receiptsAt(parts, receipts.length, k)) / all.weight);
  const loss = mean("loss", same, 0);
  const backToBanks = bankShare * mean("unpaid", same, best.unpaid).value;
  const quantile = quantilesOf(all, exceptionsOf(parts, "annualReturn", same), best.annualReturn);
  return {
    mean: mean("annualReturn", same, best.annualReturn),
    ofMeans: QUARTERS * returnPerPeriod(means, 1 - note.leverage),
    atBest: best.annualReturn,
    low: quantile(LOW_LEVEL),
    median: quantile(0.5),
    negative: mean("annualReturn", isNegative, best.annualReturn),
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

/** A function of a column of the paths that cost something. */
function exceptionsOf(parts: readonly InvestorPaths[], column: Column, value: (x: number) => number): Exceptions {
  return exceptions(parts.map((part) => ({ value: part[column].map(value), weight: part.weight })));
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
