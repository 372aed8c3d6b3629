import { warnOfCurrency } from "./arguments/rollover-tables.ts";
import {
  breakEvenSpread,
  FAN,
  InputError,
  probability,
  quantileOf,
  quarterText,
  relief,
  shareBelow,
  trancheNotional,
  writtenNumbers,
  type Cell,
  type RolloverQuestion,
  type RolloverResult,
} from "../core/index.ts";
import { followed, together, type Answer } from "../engine/engine.ts";
import { readNumbers } from "./arguments/ranges.ts";
import { readRollover } from "./arguments/rollover-question.ts";
import { came, isOmitted, plainWord, readNumber, single } from "./arguments/scalars.ts";
import type { Call } from "./call.ts";
import { dealLosses, lossAssumptions, lossMeasures, poolWords } from "./retained-rows.ts";
import type { RolloverPair } from "./rollover-pair.ts";
import { session } from "./session.ts";

const USUAL_LEVELS = [0.01, 0.05, 0.5];

/** The table of SRT.ROLLSIM: measures, or outcomes by quarter or by deal, with lambda = 0 always beside them. */
export function rolloverTable(
  call: Call,
  deals: unknown,
  bank: unknown,
  scenario: unknown,
  percentiles: unknown,
  settings: unknown,
): Answer<Cell[][]> {
  const view = viewOf(percentiles);
  const question = readRollover(call, deals, bank, scenario, settings);
  warnOfCurrency(call, deals, bank);
  return followed(pairOf(call, question), (pair) => {
    if (view === "quarters") return byQuarter(pair);
    if (view === "deals") return byDeal(pair);
    return measures(pair, view);
  });
}

/** The probability of SRT.BREACHPROB: that the CET1 ratio falls below a threshold at the end of any quarter. */
export function breachProbability(
  call: Call,
  deals: unknown,
  bank: unknown,
  threshold: unknown,
  scenario: unknown,
  settings: unknown,
): Answer<number> {
  const question = readRollover(call, deals, bank, scenario, settings);
  warnOfCurrency(call, deals, bank);
  const point = thresholdOf(threshold, question);
  return followed(
    session().engine.run("rollover", { ...question, lambda: question.bank.lambda }, call.request),
    (result) => {
      // prettier-ignore
      const { value, error } = shareBelow(result.least, point);
      note(call, question, error);
      return value;
    },
  );
}

function pairOf(call: Call, question: RolloverQuestion): Answer<RolloverPair> {
  const runs = [question.bank.lambda, 0].map((lambda) =>
    session().engine.run("rollover", { ...question, lambda }, call.request),
  );
  return followed(together(runs), ([wrongWay, alone]) => {
    note(call, question, wrongWay!.refused.error);
    return { question, wrongWay: wrongWay!, alone: alone! };
  });
}

function note(call: Call, question: RolloverQuestion, error: number): void {
  const { paths, seed, pools } = question;
  call.note({
    method: `simulation of the roll-over market${pools === null ? "" : poolWords(pools)}; its parameters are assumptions`,
    nodes: NaN,
    drawn: { points: paths, factors: pools?.question.simulation.dependence.factors ?? 1, seed },
    error,
  });
  if (pools !== null) lossAssumptions(question).forEach(call.warn);
}

/** Levels of quantiles, or the words that ask for another view. */
function viewOf(value: unknown): readonly number[] | "quarters" | "deals" {
  if (isOmitted(value)) return USUAL_LEVELS;
  const cell = Array.isArray(value) && (value as unknown[][]).flat().length > 1 ? null : single("percentiles", value);
  if (typeof cell === "string" && writtenNumbers(cell, "share").length === 0) {
    const word = plainWord(cell);
    if (word === "quarters" || word === "deals") return word;
    throw new InputError("percentilesUnread", { value: came(cell) });
  }
  const levels = readNumbers("percentiles", value, "share");
  levels.forEach((level) => readNumber("percentiles", level, probability));
  return levels;
}

function thresholdOf(value: unknown, { bank }: RolloverQuestion): number {
  const cell = single("threshold", value);
  const words = { target: bank.target, requirement: bank.requirement, mda: bank.mda };
  const word = typeof cell === "string" ? plainWord(cell) : "";
  if (word in words) return words[word as keyof typeof words];
  if (typeof cell === "string" && writtenNumbers(cell, "share").length === 0) throw new InputError("thresholdUnread", { value: came(cell) }); // prettier-ignore
  return readNumber("threshold", value, probability);
}

function measures({ question, wrongWay, alone }: RolloverPair, levels: readonly number[]): Cell[][] {
  const { bank } = question;
  const row = (name: string, of: (result: RolloverResult) => number) => [name, of(wrongWay), of(alone), "assumption"];
  const below = (name: string, point: number) => row(`P(min CET1 ratio < ${name})`, ({ least }) => shareBelow(least, point).value); // prettier-ignore
  const percent = (level: number) => `${Number((100 * level).toPrecision(6))} %`;
  const table = [
    ["Measure", `Lambda ${bank.lambda}`, "Lambda 0", "Standing"],
    row("P(refused) at the first attempt, mean of deals", ({ refused }) => refused.value),
    row("P(priced out) at the first attempt, mean of deals", ({ pricedOut }) => pricedOut.value),
    row("Peak RWA back, mean", ({ peakMean }) => peakMean.value),
    ...[0.95, 0.99].map((level) => row(`Peak RWA back, ${percent(level)}`, ({ peak }) => quantileOf(peak, level))),
    ...levels.map((level) => row(`Min CET1 ratio, ${percent(level)}`, ({ least }) => quantileOf(least, level))),
    ...levels.map((level) => row(`Distance to MDA, ${percent(level)}`, ({ least }) => quantileOf(least, level) - bank.mda)), // prettier-ignore
    below(`management target ${percent(bank.target)}`, bank.target),
    below(`requirement + P2G ${percent(bank.requirement)}`, bank.requirement),
    below(`MDA ${percent(bank.mda)}`, bank.mda),
    row("Correlation of RWA back with losses' factor", (result) => result.wrongWay.value),
    row("CET1 ratio at the end, of mean CET1 and RWA", ({ end }) => end.cet1 / end.rwa),
  ];
  return wrongWay.losses === null ? table : [...table, ...lossMeasures({ question, wrongWay, alone })];
}

function byQuarter({ question, wrongWay, alone }: RolloverPair): Cell[][] {
  const losses = wrongWay.losses === null ? [] : [wrongWay.losses, alone.losses!];
  const fan = FAN.map((level) => `CET1 ratio ${100 * level} %`);
  const outcomes = ["Protected", "Rolled", "Priced out", "Refused"];
  const retained = ["Retained losses, mean", "Retained losses, mean, lambda 0"].slice(0, losses.length);
  return [
    ["Quarter", ...outcomes, ...outcomes.map((name) => `${name}, lambda 0`), ...fan, ...retained],
    ...wrongWay.outcome.map((shares, q) => [quarterText(question.first + q), ...shares, ...alone.outcome[q]!, ...wrongWay.fan[q]!, ...losses.map(({ byQuarter }) => byQuarter[q]!)]), // prettier-ignore
  ];
}

function byDeal({ question, wrongWay, alone }: RolloverPair): Cell[][] {
  const { deals, bank } = question;
  const ofLosses = wrongWay.losses === null ? [] : ["Pool losses, mean", "Retained losses, mean", "Retained losses, mean, lambda 0"]; // prettier-ignore
  return [
    ["Deal", "Quarter", "RWA relief", "Protected tranche", "TMT share", "Spread", "Break-even spread", "P(rolled)", "P(priced out)", "P(refused)", "P(refused), lambda 0", ...ofLosses], // prettier-ignore
    ...deals.map((deal, k) => {
      const [, rolled, pricedOut, refused] = wrongWay.first[k]!;
      const even = breakEvenSpread(deal, bank.capitalRatio, bank.costOfEquity);
      const place = [deal.name, quarterText(deal.quarter), relief(deal), trancheNotional(deal), deal.tmt, deal.spread];
      const outcome = [even, rolled!, pricedOut!, refused!, alone.first[k]![3]!];
      return [...place, ...outcome, ...(wrongWay.losses === null ? [] : dealLosses(wrongWay.losses, alone.losses!, k))];
    }),
  ];
}
