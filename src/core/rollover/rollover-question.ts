import { check, InputError, positive, wholeNumber } from "../domain.ts";
import type { PoolsQuestion } from "../stress/pools-question.ts";
import { rolloverBank, rolloverDeal, type RolloverBank, type RolloverDeal } from "./deals.ts";
import { quarterText } from "./quarters.ts";
import { say } from "../sentences/said.ts";

const LONGEST = 80;
/** Quarters that are looked at where all deals end before. */
const USUAL_QUARTERS = 12;

/** The pools that deals name, each by its key, on paths that they share with the market. */
export type RolloverPools = { readonly keys: readonly string[]; readonly question: PoolsQuestion };

/** A ladder of deals, the bank that holds them and the market that they meet. */
export type RolloverQuestion = {
  readonly deals: readonly RolloverDeal[];
  readonly bank: RolloverBank;
  /** Null where no deal names a pool: then the market draws a factor of its own. */
  readonly pools: RolloverPools | null;
  /** First quarter that is simulated, and how many. */
  readonly first: number;
  readonly quarters: number;
  /** Law of the factor that market and losses share. */
  readonly market: { readonly mean: number; readonly sd: number };
  /** First and last quarter in which nobody sells protection; null without. */
  readonly freeze: readonly [number, number] | null;
  readonly paths: number;
  readonly seed: number | string;
  /** Whole number of 32 bits that the streams start from. */
  readonly state: number;
};

/**
 * Checks a question.
 *
 * @throws InputError for no deals, deals that end before the first quarter, and values outside their domains
 */
export function rolloverQuestion(question: RolloverQuestion): RolloverQuestion {
  const { deals, bank, first, quarters, market, paths } = question;
  if (deals.length === 0) throw new InputError("dealsEmpty");
  deals.forEach((deal) => {
    rolloverDeal(deal);
    if (deal.quarter >= first) return;
    throw new InputError("dealEndedBefore", {
      deal: deal.name,
      quarter: quarterText(deal.quarter),
      first: quarterText(first),
    });
  });
  rolloverBank(bank);
  check("Quarters", quarters, wholeNumber(1, LONGEST));
  check("Fsd", market.sd, positive);
  check("Paths", paths, wholeNumber(1, 16777216));
  checkLosses(question);
  return question;
}

/** Losses count only where deals have some: a bank that asks for them needs a pool. */
function checkLosses({ deals, bank, pools, quarters, paths }: RolloverQuestion): void {
  const lossWeight = bank.alpha[3];
  if (pools === null && lossWeight !== 0) throw new InputError("weightWithoutPools", { weight: lossWeight });
  if (pools === null && bank.losses) throw new InputError("lossesWithoutPools");
  deals.forEach(({ name, pool }) => {
    if (pool === null || pools?.keys.includes(pool)) return;
    throw new InputError("dealPoolUnknown", { deal: name });
  });
  if (pools === null) return;
  const { horizon, paths: drawn, precision, dependence } = pools.question.simulation;
  check(say("horizonOfPools"), horizon, { words: say("asQuarters", { years: quarters / 4 }), holds: (x) => x === quarters / 4 }); // prettier-ignore
  check(say("pathsOfPools"), drawn, {
    words: say("allPaths", { paths }),
    holds: (x) => x === paths && precision === 0,
  });
  if (!dependence.kinds.includes("theme")) throw new InputError("poolsWithoutTheme");
}

/** How many quarters from the first reach the end of every deal; twelve at least. */
export function quartersFrom(first: number, deals: readonly RolloverDeal[]): number {
  return deals.reduce((most, { quarter }) => Math.max(most, quarter - first + 1), USUAL_QUARTERS);
}
