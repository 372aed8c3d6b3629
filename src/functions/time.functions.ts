import { readCut } from "./arguments/cut.ts";
import { callOf } from "./call.ts";
import { exhaustTimes } from "./exhaust-times.ts";
import { lossPathTable } from "./loss-path-table.ts";
import { toCell } from "./result.ts";

/**
 * Cumulative pool loss through time: its mean and percentiles at the end of every quarter. Percentiles are of each date by itself, not one path. With the setting Timing even, front or back the law at the horizon is spread over time instead; back puts two thirds of the losses into the last third.
 * @customfunction LOSSPATH
 * @helpurl https://localhost:3000/help/LOSSPATH.html
 * @param pool Tape range with headings, or the card of SRT.POOL.
 * @param rho Asset correlation from 0 to 1, a row {g,h,w} or SRT.CORR, a square range of sector correlations, or blank for the Rho or Loading of the tape.
 * @param percentiles Row or column of levels between 0 and 1; 5, 25, 50, 75, 95 and 99 % if omitted.
 * @param horizon Years, 1 if omitted.
 * @param scenario Name of a scenario such as AI_CORR, or overrides in three columns, Parameter, Target and Value, such as {"shift","NEO",0.4}; blank for none.
 * @param settings Two columns, Name and Value, such as {"PD curve","seasoned"}.
 * @param invocation Passed by the host.
 * @returns Table: time in years, mean, one column a percentile; fractions of pool EAD.
 * @cancelable
 * @requiresAddress
 */
export function lossPath(
  pool: any[][],
  rho: any[][],
  percentiles?: any[][],
  horizon?: number,
  scenario?: any[][],
  settings?: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] {
  return toCell(() =>
    lossPathTable(callOf("LOSSPATH", invocation), pool, rho, percentiles, { horizon, scenario, settings }),
  ) as any[][];
}

/**
 * When a tranche is exhausted. With a percentile: the time by which that share of the cases that exhaust it to the horizon have done so, linear between quarters. Without: by the end of every quarter, the probability that it is exhausted, the share of those cases, and the mean years that it has lasted.
 * @customfunction EXHAUSTTIME
 * @helpurl https://localhost:3000/help/EXHAUSTTIME.html
 * @param pool Tape range with headings, or the card of SRT.POOL.
 * @param rho Asset correlation from 0 to 1, a row {g,h,w} or SRT.CORR, a square range of sector correlations, or blank for the Rho or Loading of the tape.
 * @param attach Attachment point, fraction of initial pool EAD.
 * @param detach Detachment point, fraction of initial pool EAD.
 * @param percentile Share of the cases that exhaust it, above 0 and at most 1; a table if omitted.
 * @param horizon Years, 1 if omitted.
 * @param scenario Name of a scenario such as AI_CORR, or overrides in three columns, Parameter, Target and Value, such as {"shift","NEO",0.4}; blank for none.
 * @param settings Two columns, Name and Value, such as {"PD curve","seasoned"}.
 * @param invocation Passed by the host.
 * @returns Years, or a table with a heading row.
 * @cancelable
 * @requiresAddress
 */
export function exhaustTime(
  pool: any[][],
  rho: any[][],
  attach: number,
  detach: number,
  percentile?: number,
  horizon?: number,
  scenario?: any[][],
  settings?: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] {
  return toCell(() => {
    const call = callOf("EXHAUSTTIME", invocation);
    return exhaustTimes(call, pool, rho, readCut(attach, detach), percentile, { horizon, scenario, settings });
  }) as any[][];
}
