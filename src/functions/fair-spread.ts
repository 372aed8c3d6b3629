import {
  discountCurve,
  expectedTrancheLoss,
  expectedTrancheLossError,
  fairSpread,
  InputError,
  premiumLegs,
  quarterEnds,
  quarterlyPeriods,
  type DiscountCurve,
  type Tranche,
  writtenNumbers,
} from "../core/index.ts";
import { followed, type Answer } from "../engine/engine.ts";
import { readHorizon } from "./arguments/horizon.ts";
import { readPoolModel, type Tail } from "./arguments/model.ts";
import { readRange } from "./arguments/ranges.ts";
import { came, isOmitted } from "./arguments/scalars.ts";
import type { Call } from "./call.ts";
import { lawsThroughTime } from "./laws-through-time.ts";
import { runOf } from "./loss-answers.ts";

/** The answer of SRT.FAIRSPREAD. */
export function fairSpreadOf(
  call: Call,
  pool: unknown,
  rho: unknown,
  slice: Tranche,
  rate: unknown,
  tail: Tail,
): Answer<number> {
  if (isOmitted(tail.horizon)) readHorizon(tail.horizon, null);
  const curve = readCurve(rate);
  const { horizon, settings } = readPoolModel(pool, tail);
  const { accrual } = settings;
  const laws = lawsThroughTime(call, pool, rho, tail, quarterEnds(horizon), slice);
  return followed(laws, (found) => {
    const losses = found.map((law) => expectedTrancheLoss(law, slice));
    const legs = premiumLegs(losses, quarterlyPeriods(horizon, curve));
    const spread = fairSpread(legs, accrual);
    const last = found.at(-1)!;
    const run = runOf(last);
    const lost = losses.at(-1)!;
    // The error of the spread is that of the loss to the horizon, in proportion.
    const error = lost === 0 ? 0 : (spread * expectedTrancheLossError(last, slice)) / lost;
    const discounting = isOmitted(rate) ? "rate 0" : "continuous rate as given";
    call.note({ ...run, method: `${run.method}; quarterly, ${discounting}, accrual ${accrual ? "on" : "off"}`, error });
    return spread;
  });
}

/** One continuous rate, or two columns of times and rates; 0 where left out. */
function readCurve(rate: unknown): DiscountCurve {
  if (isOmitted(rate)) return discountCurve([[0, 0]]);
  const rows = readRange("rate", rate).filter((row) => !row.every(isOmitted));
  if (rows.length === 1 && rows[0]!.length === 1) return discountCurve([[0, number(rows[0]![0])]]);
  if (rows[0]!.length !== 2) {
    throw new InputError("rateColumns", { count: rows[0]!.length });
  }
  const isHeading = rows[0]!.every((cell) => typeof cell === "string");
  return discountCurve(rows.slice(isHeading ? 1 : 0).map(([time, value]) => [number(time), number(value)] as const));
}

function number(cell: unknown): number {
  if (typeof cell === "number") return cell;
  const [read, other] = typeof cell === "string" ? writtenNumbers(cell, "rate") : [];
  if (read !== undefined && other === undefined) return read.value;
  throw new InputError("rateUnread", { value: came(cell) });
}
