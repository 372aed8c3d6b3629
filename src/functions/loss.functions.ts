import { readChoice, readNumber } from "./arguments/scalars.ts";
import { expectedShortfall, lossQuantile, probability, quantileError } from "../core/index.ts";
import { followed } from "../engine/engine.ts";
import { callOf } from "./call.ts";
import { contributionsTable } from "./contributions-table.ts";
import { readCut } from "./arguments/cut.ts";
import { lossTable } from "./loss-table.ts";
import { quantilesOf, runOf } from "./loss-answers.ts";
import { toCell } from "./result.ts";

/**
 * Loss distribution of the pool.
 * @customfunction LOSSDIST
 * @helpurl https://localhost:3000/help/LOSSDIST.html
 * @param pool Tape range with headings, or the card of SRT.POOL.
 * @param rho Asset correlation from 0 to 1, a row {g,h,w} or SRT.CORR, a square range of sector correlations, or blank for the Rho or Loading of the tape.
 * @param points Number of rows from 2 to 1000, 101 if omitted, or a range of loss levels.
 * @param horizon Years, 1 if omitted.
 * @param scenario Name of a scenario such as AI_CORR, or overrides in three columns, Parameter, Target and Value, such as {"shift","NEO",0.4}; blank for none.
 * @param settings Two columns, Name and Value, such as {"PD curve","seasoned"}.
 * @param invocation Passed by the host.
 * @returns Table: loss, probability not to exceed it, probability to exceed it, mass since the row above.
 * @cancelable
 * @requiresAddress
 */
export function lossDist(
  pool: any[][],
  rho: any[][],
  points?: any[][],
  horizon?: number,
  scenario?: any[][],
  settings?: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] {
  return toCell(() =>
    lossTable(callOf("LOSSDIST", invocation), pool, rho, points, { horizon, scenario, settings }),
  ) as any[][];
}

/**
 * Loss of the pool at a confidence level: value at risk, or expected shortfall beyond it.
 * @customfunction LOSSVAR
 * @helpurl https://localhost:3000/help/LOSSVAR.html
 * @param pool Tape range with headings, or the card of SRT.POOL.
 * @param rho Asset correlation from 0 to 1, a row {g,h,w} or SRT.CORR, a square range of sector correlations, or blank for the Rho or Loading of the tape.
 * @param level Confidence level above 0 and below 1, such as 0.999.
 * @param measure VAR or ES; VAR if omitted.
 * @param horizon Years, 1 if omitted.
 * @param scenario Name of a scenario such as AI_CORR, or overrides in three columns, Parameter, Target and Value, such as {"shift","NEO",0.4}; blank for none.
 * @param settings Two columns, Name and Value, such as {"PD curve","seasoned"}.
 * @param invocation Passed by the host.
 * @returns Fraction of initial pool EAD.
 * @cancelable
 * @requiresAddress
 */
export function lossVar(
  pool: any[][],
  rho: any[][],
  level: number,
  measure?: string,
  horizon?: number,
  scenario?: any[][],
  settings?: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): number {
  return toCell(() => {
    const call = callOf("LOSSVAR", invocation);
    const confidence = readNumber("level", level, probability);
    const kind = readChoice("measure", measure, ["VAR", "ES"]);
    const measured = kind === "VAR" ? lossQuantile : expectedShortfall;
    return followed(quantilesOf(call, pool, rho, { horizon, scenario, settings }), (law) => {
      call.note({ ...runOf(law), error: quantileError(law, { kind, at: confidence }) });
      return measured(law, confidence);
    });
  }) as number;
}

/**
 * Contributions to the expected loss of a tranche by obligor, sector or group: who takes up its losses, in the order of time. Simulated, so the last row differs from an exact TRANCHELOSS by its standard error.
 * @customfunction RISKCONTRIB
 * @helpurl https://localhost:3000/help/RISKCONTRIB.html
 * @param pool Tape range with headings, or the card of SRT.POOL.
 * @param rho Asset correlation from 0 to 1, a row {g,h,w} or SRT.CORR, a square range of sector correlations, or blank for the Rho or Loading of the tape.
 * @param attach Attachment point, fraction of initial pool EAD.
 * @param detach Detachment point, fraction of initial pool EAD.
 * @param by obligor, sector or group; obligor if omitted.
 * @param horizon Years, 1 if omitted.
 * @param scenario Name of a scenario such as AI_CORR, or overrides in three columns, Parameter, Target and Value, such as {"shift","NEO",0.4}; blank for none.
 * @param settings Two columns, Name and Value, such as {"PD curve","seasoned"}.
 * @param invocation Passed by the host.
 * @returns Table: name, share of EAD, contribution as a fraction of tranche notional, share of the tranche's EL, standard error; the tranche last.
 * @cancelable
 * @requiresAddress
 */
export function riskContrib(
  pool: any[][],
  rho: any[][],
  attach: number,
  detach: number,
  by?: string,
  horizon?: number,
  scenario?: any[][],
  settings?: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] {
  return toCell(() => {
    const call = callOf("RISKCONTRIB", invocation);
    return contributionsTable(call, pool, rho, readCut(attach, detach), by, { horizon, scenario, settings });
  }) as any[][];
}
