import { fraction, InputError } from "../core/index.ts";
import { readNumber, readOptionalNumber } from "./arguments/scalars.ts";
import { callOf } from "./call.ts";
import { jointTable } from "./joint-table.ts";
import { toCell } from "./result.ts";

/**
 * Correlation by a global, an AI-theme and a sector factor, as a row for the argument rho.
 * @customfunction CORR
 * @helpurl https://localhost:3000/help/CORR.html
 * @param global Asset correlation of any two obligors, 0 to 1.
 * @param theme Added between two obligors tied to the AI theme, times both their thetas; 0 if omitted.
 * @param sector Added between two obligors of one sector; 0 if omitted.
 * @returns The row {g,h,w}.
 */
export function corr(global: number, theme?: number, sector?: number): any[][] {
  return toCell(() => {
    const g = readNumber("global", global, fraction);
    const h = readOptionalNumber("theme", theme, fraction, 0);
    const w = readOptionalNumber("sector", sector, fraction, 0);
    if (g + h + w < 1) return [[g, h, w]];
    throw new InputError("partsReachOne", { sum: g + h + w });
  }) as any[][];
}

/**
 * How defaults come together over the horizon: the probability that one obligor of a sector and another one of a second sector, taken at random, both default; on the diagonal two different obligors of one sector. Below it each sector's own PD, and the effective number of independent bets: as many bets, each the whole pool moving as one at that share of its size, vary as much as the pool. 1 is a pool that moves as one.
 * @customfunction JOINTDEFAULT
 * @helpurl https://localhost:3000/help/JOINTDEFAULT.html
 * @param pool Tape range with headings, or the card of SRT.POOL.
 * @param rho Asset correlation from 0 to 1, a row {g,h,w} or SRT.CORR, a square range of sector correlations, or blank for the Rho or Loading of the tape.
 * @param by sector or group; sector if omitted.
 * @param horizon Years, 1 if omitted.
 * @param scenario Name of a scenario such as DOUBLE_CORR, or overrides in three columns, Parameter, Target and Value, such as {"h","*",0.25}; blank for none.
 * @param settings Two columns, Name and Value, such as {"Contagion","additive"}. 32,768 paths where Paths is left out.
 * @param measure joint, correlation (of the two defaults) or error (standard error of the probability); joint if omitted.
 * @param invocation Passed by the host.
 * @returns Symmetric table with a heading row and column, and seven rows below it. A sector of one obligor has no pair of its own.
 * @cancelable
 * @requiresAddress
 */
export function jointDefault(
  pool: any[][],
  rho: any[][],
  by?: string,
  horizon?: number,
  scenario?: any[][],
  settings?: any[][],
  measure?: string,
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] {
  return toCell(() =>
    jointTable(callOf("JOINTDEFAULT", invocation), pool, rho, { by, measure }, { horizon, scenario, settings }),
  ) as any[][];
}
