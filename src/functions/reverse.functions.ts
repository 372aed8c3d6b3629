import { readCut } from "./arguments/cut.ts";
import { callOf } from "./call.ts";
import { reverseTable } from "./reverse-table.ts";
import { toCell } from "./result.ts";
import { tornadoTable } from "./tornado-table.ts";

/**
 * Reverse stress: how far one lever must be turned until a tranche reaches a target, and how rare the pool loss there is without stress.
 * @customfunction REVERSE
 * @helpurl https://localhost:3000/help/REVERSE.html
 * @param pool Tape range with headings, or the card of SRT.POOL.
 * @param rho Asset correlation from 0 to 1, a row {g,h,w} or SRT.CORR, or the word scenario.
 * @param attach Attachment point, fraction of initial pool EAD.
 * @param detach Detachment point, fraction of initial pool EAD.
 * @param target Expected loss of the tranche, fraction; or median (exhausted in half of all futures), or a text such as exhaust 10% or hit 20%.
 * @param lever pd, shift, rho, h, theta, Hmean, haircut or share.
 * @param horizon Years, 1 if omitted.
 * @param scenario Name of a scenario such as AI_CORR, or overrides in three columns, Parameter, Target and Value; blank for none.
 * @param settings Two columns, Name and Value, such as {"PD curve","seasoned"}.
 * @param invocation Passed by the host.
 * @returns Table of Name and Value: where the lever stands, what is reached, how rare it is, and what to give to ask again.
 * @cancelable
 * @requiresAddress
 */
export function reverse(
  pool: any[][],
  rho: any[][],
  attach: number,
  detach: number,
  target: any,
  lever: string,
  horizon?: number,
  scenario?: any[][],
  settings?: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] {
  return toCell(() => {
    const asked = { pool, rho, tail: { horizon, scenario, settings } };
    return reverseTable(callOf("REVERSE", invocation), asked, readCut(attach, detach), target, lever);
  }) as any[][];
}

/**
 * What a tranche's expected loss does when each lever is turned down and up alone, the one that matters most first. How far they are turned is an assumption.
 * @customfunction TORNADO
 * @helpurl https://localhost:3000/help/TORNADO.html
 * @param pool Tape range with headings, or the card of SRT.POOL.
 * @param rho Asset correlation from 0 to 1, a row {g,h,w} or SRT.CORR, or the word scenario.
 * @param attach Attachment point, fraction of initial pool EAD.
 * @param detach Detachment point, fraction of initial pool EAD.
 * @param horizon Years, 1 if omitted.
 * @param scenario Name of a scenario such as AI_CORR, or overrides in three columns, Parameter, Target and Value; blank for none.
 * @param settings Two columns, Name and Value, such as {"PD curve","seasoned"}.
 * @param invocation Passed by the host.
 * @returns Table with a heading row, one row a lever.
 * @cancelable
 * @requiresAddress
 */
export function tornado(
  pool: any[][],
  rho: any[][],
  attach: number,
  detach: number,
  horizon?: number,
  scenario?: any[][],
  settings?: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] {
  return toCell(() => {
    const asked = { pool, rho, tail: { horizon, scenario, settings } };
    return tornadoTable(callOf("TORNADO", invocation), asked, readCut(attach, detach));
  }) as any[][];
}
