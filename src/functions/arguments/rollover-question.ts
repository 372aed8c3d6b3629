import {
  InputError,
  quarterOf,
  quarterOfDate,
  quartersFrom,
  quarterText,
  readDates,
  rolloverOf,
  rolloverQuestion,
  type Cell,
  type RolloverDeal,
  type RolloverQuestion,
} from "../../core/index.ts";
import { readBank, readDeals } from "./rollover-tables.ts";
import { came, isOmitted, single } from "./scalars.ts";
import { readScenario } from "./scenario.ts";
import { readSettings } from "./settings.ts";

/** Paths where none are asked for. */
const USUAL_PATHS = 102_400;

/** Reads what a simulation of roll-over is asked. */
export function readRollover(deals: unknown, bank: unknown, scenario: unknown, given: unknown): RolloverQuestion {
  const settings = readSettings(given);
  const read = readDeals(deals);
  const { mean, sd, freeze } = rolloverOf(readScenario(scenario));
  const first = firstQuarter(read, settings.asOf);
  const { precision, paths, seed, state } = settings.sampling;
  return rolloverQuestion({
    deals: read,
    bank: readBank(bank),
    first,
    quarters: quartersFrom(first, read),
    market: { mean, sd },
    freeze: freeze === null ? null : [quarterOf(freeze[0])!, quarterOf(freeze[1])!],
    paths: precision > 0 ? USUAL_PATHS : paths,
    seed,
    state,
  });
}

/**
 * The quarter after the as-of date, or that in which the first deal ends where there is no date.
 *
 * @throws InputError for a date that cannot be read, and for a deal that ended before
 */
export function firstQuarter(deals: readonly RolloverDeal[], asOf: unknown): number {
  if (deals.length === 0) throw new InputError("deals has no deal below its heading row; it needs at least one.");
  if (isOmitted(asOf)) return Math.min(...deals.map(({ quarter }) => quarter));
  const cell = single("asof", asOf) as Cell;
  const { serials, bad, ambiguous } = readDates([cell]);
  if (bad.length > 0 || ambiguous !== null) throw new InputError(`asof is ${came(cell)}; it must be a date such as 2025-12-31.`); // prettier-ignore
  const first = quarterOfDate(serials[0]!) + 1;
  const early = deals.find(({ quarter }) => quarter < first);
  if (early === undefined) return first;
  throw new InputError(
    `${early.name} ends in ${quarterText(early.quarter)}, before the first quarter ${quarterText(first)} after the as-of date; leave it out or set another date.`,
  );
}
