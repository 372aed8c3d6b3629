import { factorWords } from "./factor-words.ts";
import {
  quantileOf,
  type Cell,
  type RetainedResult,
  type RolloverPools,
  type RolloverQuestion,
  say,
  type Said,
} from "../core/index.ts";
import type { RolloverPair } from "./rollover-pair.ts";

const LEVELS = [0.95, 0.99];

/** The rows of SRT.ROLLSIM that deals with pools add: what pools lose, what the bank bears, and how both come together. */
export function lossMeasures({ wrongWay, alone }: RolloverPair): Cell[][] {
  const row = (name: string, of: (losses: RetainedResult) => number): Cell[] => [name, of(wrongWay.losses!), of(alone.losses!), "assumption"]; // prettier-ignore
  const tail = (name: string, of: (losses: RetainedResult) => Float64Array) =>
    LEVELS.map((level) => row(`${name}, ${100 * level} %`, (losses) => quantileOf(of(losses), level)));
  return [
    row("Pool losses by the end, mean", ({ lostMean }) => lostMean.value),
    ...tail("Pool losses by the end", ({ lost }) => lost),
    row("Retained losses by the end, mean", ({ retainedMean }) => retainedMean.value),
    ...tail("Retained losses by the end", ({ retained }) => retained),
    row("Correlation of peak RWA back with pool losses", ({ wrongWay: found }) => found.value),
    row("Standard error of that correlation", ({ wrongWay: found }) => found.error),
  ];
}

/** Means of a deal's pool losses, and of what the bank bears of them with and without lambda; blank without a pool. */
export function dealLosses(linked: RetainedResult, alone: RetainedResult, k: number): Cell[] {
  const [found, beside] = [linked.byDeal[k], alone.byDeal[k]];
  return found && beside ? [found.lost, found.retained, beside.retained] : ["", "", ""];
}

/** How the pools were simulated, for SRT.INFO. */
export function poolWords({ keys, question }: RolloverPools): string {
  const { factors, df } = question.simulation.dependence;
  const copula = df === Infinity ? "" : `, Student t with ${df} degrees of freedom`;
  return ` and of default times in ${keys.length === 1 ? "one pool" : `${keys.length} pools`}, ${factorWords(factors)}${copula}, on the same paths`;
}

/** What is assumed of losses, a sentence each. */
export function lossAssumptions({ deals, bank }: RolloverQuestion): readonly Said[] {
  const without = deals.filter(({ pool }) => pool === null).length;
  return [
    say("poolsStand"),
    say("protectionBears"),
    bank.losses ? say("lossesTaken") : say("lossesShown"),
    ...(without === 0 ? [] : [say("dealsWithoutPool", { without, count: deals.length })]),
  ];
}
