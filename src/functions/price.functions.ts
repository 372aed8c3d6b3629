import { readHorizon } from "./arguments/horizon.ts";
import { fraction, impliedPd, yearlyRate, say } from "../core/index.ts";
import { readCut } from "./arguments/cut.ts";
import { readNumber, readOptionalNumber } from "./arguments/scalars.ts";
import { callOf } from "./call.ts";
import { fairSpreadOf } from "./fair-spread.ts";
import { toCell } from "./result.ts";

/** LGD of senior unsecured corporate claims in the foundation approach. */
const USUAL_LGD = 0.4;

/**
 * Spread at which a tranche's premiums are worth its expected losses: quarterly payments on what is outstanding, losses in the middle of each quarter, premium accrued up to a loss unless the setting Accrual is off.
 * @customfunction FAIRSPREAD
 * @helpurl https://localhost:3000/help/FAIRSPREAD.html
 * @param pool Tape range with headings, or the card of SRT.POOL.
 * @param rho Asset correlation from 0 to 1, a row {g,h,w} or SRT.CORR, a square range of sector correlations, or blank for the Rho or Loading of the tape.
 * @param attach Attachment point, fraction of initial pool EAD.
 * @param detach Detachment point, fraction of initial pool EAD.
 * @param horizon Years.
 * @param rate Continuous rate, decimal a year, or two columns of times in years and rates; 0 if omitted.
 * @param scenario Name of a scenario such as AI_CORR, or overrides in three columns, Parameter, Target and Value, such as {"shift","NEO",0.4}; blank for none.
 * @param settings Two columns, Name and Value, such as {"PD curve","seasoned"}.
 * @param invocation Passed by the host.
 * @returns Decimal a year, such as 0.0034 for 34 basis points.
 * @cancelable
 * @requiresAddress
 */
export function fairSpread(
  pool: any[][],
  rho: any[][],
  attach: number,
  detach: number,
  horizon: number,
  rate?: any[][],
  scenario?: any[][],
  settings?: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): number {
  return toCell(() => {
    const call = callOf("FAIRSPREAD", invocation);
    return fairSpreadOf(call, pool, rho, readCut(attach, detach), rate, { horizon, scenario, settings });
  }) as number;
}

/**
 * Default probability that a credit spread pays for, by the credit triangle: hazard = spread / LGD. It is risk-neutral: as a rule several times a PD from default history.
 * @customfunction IMPLIEDPD
 * @helpurl https://localhost:3000/help/IMPLIEDPD.html
 * @param spread Decimal a year, such as 0.02 for 200 basis points.
 * @param lgd Loss given default, fraction above 0; 0.4 if omitted, the foundation approach's for senior corporate claims.
 * @param horizon Years, 1 if omitted.
 * @returns Probability to the horizon, 0 to 1.
 */
export function impliedPdOf(spread: number, lgd?: number, horizon?: number): number {
  return toCell(() =>
    impliedPd(
      readNumber("spread", spread, yearlyRate),
      readOptionalNumber("lgd", lgd, { ...fraction, words: say("aboveZeroAtMostOne") }, USUAL_LGD),
      readHorizon(horizon, 1),
    ),
  ) as number;
}
