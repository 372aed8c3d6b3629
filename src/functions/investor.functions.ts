import { readCut } from "./arguments/cut.ts";
import { callOf } from "./call.ts";
import { investorTable } from "./investor-table.ts";
import { toCell } from "./result.ts";

/**
 * What an investor earns who holds a tranche as a funded note to the horizon, over simulated paths: losses reduce what is repaid, the spread runs on what is outstanding and is paid quarterly. Returns are a year, four times a quarter's, and over the base rate, for interest on the cash is left out.
 * @customfunction INVESTORIRR
 * @helpurl https://localhost:3000/help/INVESTORIRR.html
 * @param pool Tape range with headings, or the card of SRT.POOL.
 * @param rho Asset correlation from 0 to 1, a row {g,h,w} or SRT.CORR, a square range of sector correlations, or blank for the Rho or Loading of the tape.
 * @param attach Attachment point, fraction of initial pool EAD.
 * @param detach Detachment point, fraction of initial pool EAD.
 * @param spread What the tranche pays over the base rate, decimal a year, such as 0.095.
 * @param horizon Years, a whole number of quarters.
 * @param leverage Share of the price that is borrowed, from 0 to below 1; 0 if omitted. Above 0 the setting Financing says what the debt costs over the base rate, and Bank share how much of it banks have lent, 1 if absent.
 * @param scenario Name of a scenario such as AI_CORR, or overrides in three columns, Parameter, Target and Value, such as {"shift","NEO",0.4}; blank for none.
 * @param settings Two columns, Name and Value, such as {"PD curve","seasoned"}.
 * @param invocation Passed by the host.
 * @returns Table of names and values: mean, 5 % quantile and median return, P(return < 0), return of the expected receipts and without losses, expected loss, what of it comes back to banks, net risk transfer, standard error of the mean.
 * @cancelable
 * @requiresAddress
 */
export function investorIrr(
  pool: any[][],
  rho: any[][],
  attach: number,
  detach: number,
  spread: number,
  horizon: number,
  leverage?: number,
  scenario?: any[][],
  settings?: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] {
  return toCell(() => {
    const call = callOf("INVESTORIRR", invocation);
    const note = { slice: readCut(attach, detach), spread, leverage };
    return investorTable(call, pool, rho, note, { horizon, scenario, settings });
  }) as any[][];
}
