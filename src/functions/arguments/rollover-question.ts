import {
  InputError,
  joinedPools,
  quarterOfDate,
  quarterText,
  readDates,
  readScenario,
  scenarioRollover,
  type Cell,
  type RolloverDeal,
  type RolloverQuestion,
} from "../../core/index.ts";
import type { Call } from "../call.ts";
import { tellReach } from "../told.ts";
import { changedDealPool } from "./pool-changes.ts";
import { readDealPools, readDealsAndBank } from "./rollover-tables.ts";
import { came, isOmitted, single } from "./scalars.ts";
import { readSettings } from "./settings.ts";
import { groupedAs, modelOf, refuseMethod } from "./stress-basis.ts";

/** Paths where none are asked for. */
const USUAL_PATHS = 102_400;

/** Reads what a simulation of roll-over is asked. */
export function readRollover(
  call: Call,
  deals: unknown,
  bank: unknown,
  scenario: unknown,
  given: unknown,
): RolloverQuestion {
  const settings = readSettings(given);
  const { deals: read, bank: own } = readDealsAndBank(deals, bank);
  const pools = readDealPools(deals, (pool) => groupedAs(changedDealPool(pool, settings), settings));
  if (pools.size > 0) refuseMethod(settings.method);
  const basis = {
    deals: read,
    bank: own,
    pools,
    first: firstQuarter(read, settings.asOf),
    model: modelOf(settings, USUAL_PATHS),
  };
  const overrides = readScenario(scenario);
  const question = scenarioRollover(basis, overrides);
  if (pools.size > 0) tellReach(call, joinedPools([...pools.values()]).pool, overrides, settings.contagion);
  return question;
}

/**
 * The quarter after the as-of date, or that in which the first deal ends where there is no date.
 *
 * @throws InputError for a date that cannot be read, and for a deal that ended before
 */
export function firstQuarter(deals: readonly RolloverDeal[], asOf: unknown): number {
  if (deals.length === 0) throw new InputError("dealsEmpty");
  if (isOmitted(asOf)) return Math.min(...deals.map(({ quarter }) => quarter));
  const cell = single("asof", asOf) as Cell;
  const { serials, bad, ambiguous } = readDates([cell]);
  if (bad.length > 0 || ambiguous !== null) throw new InputError("asOfUnread", { value: came(cell) });
  const first = quarterOfDate(serials[0]!) + 1;
  const early = deals.find(({ quarter }) => quarter < first);
  if (early === undefined) return first;
  throw new InputError("dealEndedBeforeAsOf", {
    deal: early.name,
    quarter: quarterText(early.quarter),
    first: quarterText(first),
  });
}
