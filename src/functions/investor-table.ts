import {
  fraction,
  fundedNote,
  InputError,
  investorQuestion,
  simulatedQuestion,
  yearlyRate,
  type InvestorReturn,
  type Tranche,
  say,
} from "../core/index.ts";
import { followed, type Answer } from "../engine/engine.ts";
import { readPathModel, type Tail } from "./arguments/model.ts";
import { readRho } from "./arguments/rho.ts";
import { readNumber, readOptionalNumber, isOmitted } from "./arguments/scalars.ts";
import type { Call } from "./call.ts";
import { session } from "./session.ts";

/** A note as its cells say it. */
export type NoteCells = { readonly slice: Tranche; readonly spread: unknown; readonly leverage: unknown };

/** The table of SRT.INVESTORIRR. */
export function investorTable(
  call: Call,
  pool: unknown,
  rho: unknown,
  { slice, spread, leverage }: NoteCells,
  tail: Tail,
): Answer<unknown[][]> {
  if (isOmitted(tail.horizon)) throw new InputError("horizonMissing");
  const model = readPathModel(pool, tail);
  const borrowed = readOptionalNumber("leverage", leverage, fraction, 0);
  const simulation = simulatedQuestion(model, readRho(rho, model.scenario), say("returnsSimulated"));
  const note = fundedNote({
    slice,
    spread: readNumber("spread", spread, yearlyRate),
    horizon: model.horizon,
    leverage: borrowed,
    financing: financingOf(model.settings.financing, borrowed),
  });
  const question = investorQuestion({ simulation, note, bankShare: model.settings.bankShare });
  return followed(session().engine.run("investor", question, call.request), (earned) => {
    const { factors } = simulation.dependence;
    const drawn = { points: earned.points, factors, seed: simulation.seed };
    call.note({
      method: `simulation, ${factors} factor${factors === 1 ? "" : "s"}`,
      nodes: NaN,
      drawn,
      error: earned.mean.error,
    });
    return tableOf(earned);
  });
}

function financingOf(financing: number, leverage: number): number {
  if (financing === financing) return financing;
  if (leverage === 0) return 0;
  throw new InputError("financingMissing", { leverage });
}

function tableOf(earned: InvestorReturn): unknown[][] {
  return [
    ["Name", "Value"],
    ["Mean return", earned.mean.value],
    ["Return, 5 % quantile", earned.low],
    ["Return, median", earned.median],
    ["P(return < 0)", earned.negative.value],
    ["Return of expected receipts", earned.ofMeans],
    ["Return without losses", earned.atBest],
    ["Expected loss", earned.loss.value],
    ["Loss back to banks", earned.backToBanks],
    ["Net risk transfer", earned.netTransfer],
    ["Standard error of the mean", earned.mean.error],
  ];
}
