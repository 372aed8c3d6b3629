import { check, InputError, positive, wholeNumber } from "../domain.ts";
import { rolloverBank, rolloverDeal, type RolloverBank, type RolloverDeal } from "./deals.ts";
import { quarterText } from "./quarters.ts";

const LONGEST = 80;
/** Quarters that are looked at where all deals end before. */
const USUAL_QUARTERS = 12;

/** A ladder of deals, the bank that holds them and the market that they meet. */
export type RolloverQuestion = {
  readonly deals: readonly RolloverDeal[];
  readonly bank: RolloverBank;
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
  if (deals.length === 0) throw new InputError("deals has no deal below its heading row; it needs at least one.");
  deals.forEach((deal) => {
    rolloverDeal(deal);
    if (deal.quarter >= first) return;
    throw new InputError(
      `${deal.name} ends in ${quarterText(deal.quarter)}, before the first quarter ${quarterText(first)}; leave it out or set As of.`,
    );
  });
  rolloverBank(bank);
  check("Quarters", quarters, wholeNumber(1, LONGEST));
  check("Fsd", market.sd, positive);
  check("Paths", paths, wholeNumber(1, 16777216));
  return question;
}

/** How many quarters from the first reach the end of every deal; twelve at least. */
export function quartersFrom(first: number, deals: readonly RolloverDeal[]): number {
  return deals.reduce((most, { quarter }) => Math.max(most, quarter - first + 1), USUAL_QUARTERS);
}
