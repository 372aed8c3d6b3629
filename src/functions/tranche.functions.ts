import {
  exhaustionProbability,
  exhaustionProbabilityError,
  expectedTrancheLoss,
  expectedTrancheLossError,
  hitProbability,
  hitProbabilityError,
} from "../core/index.ts";
import { readCut } from "./arguments/cut.ts";
import { readChoice } from "./arguments/scalars.ts";
import { callOf } from "./call.ts";
import { impliedRhos } from "./implied-rhos.ts";
import { cutOf, lossOf } from "./loss-answers.ts";
import { toCell } from "./result.ts";
import { sensitivityTable } from "./sensitivity-table.ts";
import { trancheTable } from "./tranche-table.ts";

/**
 * Expected loss of a tranche as a fraction of its notional.
 * @customfunction TRANCHELOSS
 * @helpurl https://localhost:3000/help/TRANCHELOSS.html
 * @param pool Tape range with headings, or the card of SRT.POOL.
 * @param rho Asset correlation from 0 to 1, a row {g,h,w} or SRT.CORR, a square range of sector correlations, or blank for the Rho or Loading of the tape.
 * @param attach Attachment point, fraction of initial pool EAD.
 * @param detach Detachment point, fraction of initial pool EAD.
 * @param horizon Years, 1 if omitted.
 * @param scenario Name of a scenario such as AI_CORR, or overrides in three columns, Parameter, Target and Value, such as {"shift","NEO",0.4}; blank for none.
 * @param settings Two columns, Name and Value, such as {"PD curve","seasoned"}.
 * @param invocation Passed by the host.
 * @returns Fraction of tranche notional, 0 to 1.
 * @cancelable
 * @requiresAddress
 */
export function trancheLoss(
  pool: any[][],
  rho: any[][],
  attach: number,
  detach: number,
  horizon?: number,
  scenario?: any[][],
  settings?: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): number {
  return toCell(() => {
    const call = callOf("TRANCHELOSS", invocation);
    const slice = readCut(attach, detach);
    return cutOf(
      call,
      lossOf(call, pool, rho, slice, { horizon, scenario, settings }),
      (d) => expectedTrancheLoss(d, slice),
      (d) => expectedTrancheLossError(d, slice),
    );
  }) as number;
}

/**
 * Probability that losses hit a tranche, or exhaust it.
 * @customfunction TRANCHEPROB
 * @helpurl https://localhost:3000/help/TRANCHEPROB.html
 * @param pool Tape range with headings, or the card of SRT.POOL.
 * @param rho Asset correlation from 0 to 1, a row {g,h,w} or SRT.CORR, a square range of sector correlations, or blank for the Rho or Loading of the tape.
 * @param attach Attachment point, fraction of initial pool EAD.
 * @param detach Detachment point, fraction of initial pool EAD.
 * @param event hit, the pool loses more than attach, or exhaust, it loses detach or more; hit if omitted.
 * @param horizon Years, 1 if omitted.
 * @param scenario Name of a scenario such as AI_CORR, or overrides in three columns, Parameter, Target and Value, such as {"shift","NEO",0.4}; blank for none.
 * @param settings Two columns, Name and Value, such as {"PD curve","seasoned"}.
 * @param invocation Passed by the host.
 * @returns Probability, 0 to 1.
 * @cancelable
 * @requiresAddress
 */
export function trancheProb(
  pool: any[][],
  rho: any[][],
  attach: number,
  detach: number,
  event?: string,
  horizon?: number,
  scenario?: any[][],
  settings?: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): number {
  return toCell(() => {
    const call = callOf("TRANCHEPROB", invocation);
    const slice = readCut(attach, detach);
    const { attachment, detachment } = slice;
    const hits = readChoice("event", event, ["hit", "exhaust"]) === "hit";
    return cutOf(
      call,
      lossOf(call, pool, rho, slice, { horizon, scenario, settings }),
      (d) => (hits ? hitProbability(d, attachment) : exhaustionProbability(d, detachment)),
      (d) => (hits ? hitProbabilityError(d, attachment) : exhaustionProbabilityError(d, detachment)),
    );
  }) as number;
}

/**
 * Every tranche of a structure: expected loss, probabilities to be hit and exhausted, and the whole pool in the last row. With the terms of a deal in further columns the structure is run month by month over simulated paths: WAL, fair spread at a rate of 0, IRR of the expected cash over the base rate, and who pays what stand at the right; P(exhaust) is then that of losing the whole initial notional.
 * @customfunction TRANCHETABLE
 * @helpurl https://localhost:3000/help/TRANCHETABLE.html
 * @param pool Tape range with headings, or the card of SRT.POOL.
 * @param rho Asset correlation from 0 to 1, a row {g,h,w} or SRT.CORR, a square range of sector correlations, or blank for the Rho or Loading of the tape.
 * @param structure Range with Tranche, Attach, Detach, and where given Holder and Spread. Terms of a deal, each written once: Amortisation (sequential, pro rata), Trigger ("loss 2%; senior share 92%; year 3" turns pro rata sequential), Replenish yrs, Criteria ("loss 3%; PD 5%; sector 30%; group 5%"), SES ("0.5%", "0.5% trapped", "0.9%; 0.6% of initial"), Call ("time 4; clean-up 10%; regulatory 3"), Recovery lag (months), Initial LGD, Vertical slice, Payments (4 or 12 a year).
 * @param horizon Years, 1 if omitted.
 * @param scenario Name of a scenario such as AI_CORR, or overrides in three columns, Parameter, Target and Value, such as {"shift","NEO",0.4}; blank for none.
 * @param settings Two columns, Name and Value, such as {"PD curve","seasoned"}.
 * @param invocation Passed by the host.
 * @returns Table with a heading row.
 * @cancelable
 * @requiresAddress
 */
export function trancheTableOf(
  pool: any[][],
  rho: any[][],
  structure: any[][],
  horizon?: number,
  scenario?: any[][],
  settings?: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] {
  return toCell(() =>
    trancheTable(callOf("TRANCHETABLE", invocation), pool, rho, structure, { horizon, scenario, settings }),
  ) as any[][];
}

/**
 * Asset correlations that give a tranche an expected loss, or with the setting Target spread a fair spread; a mezzanine may have two. That of a tranche from 0 up is a base correlation.
 * @customfunction IMPLIEDRHO
 * @helpurl https://localhost:3000/help/IMPLIEDRHO.html
 * @param pool Tape range with headings, or the card of SRT.POOL.
 * @param attach Attachment point, fraction of initial pool EAD.
 * @param detach Detachment point, fraction of initial pool EAD.
 * @param target Expected loss wanted, fraction of tranche notional; or with the setting Target spread the spread wanted, decimal a year, quarterly at the setting Rate, beside the setting Upfront; both are 0 if absent.
 * @param horizon Years, 1 if omitted.
 * @param scenario Name of a scenario such as AI_CORR, or overrides in three columns, Parameter, Target and Value, such as {"shift","NEO",0.4}; blank for none.
 * @param settings Two columns, Name and Value, such as {"PD curve","seasoned"}.
 * @param invocation Passed by the host.
 * @returns One or two correlations in ascending order.
 * @cancelable
 * @requiresAddress
 */
export function impliedRho(
  pool: any[][],
  attach: number,
  detach: number,
  target: number,
  horizon?: number,
  scenario?: any[][],
  settings?: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] {
  return toCell(() =>
    impliedRhos(callOf("IMPLIEDRHO", invocation), pool, readCut(attach, detach), target, {
      horizon,
      scenario,
      settings,
    }),
  ) as any[][];
}

/**
 * A tranche over a grid of PD multipliers and correlations.
 * @customfunction SENSITIVITY
 * @helpurl https://localhost:3000/help/SENSITIVITY.html
 * @param pool Tape range with headings, or the card of SRT.POOL.
 * @param attach Attachment point, fraction of initial pool EAD.
 * @param detach Detachment point, fraction of initial pool EAD.
 * @param pdmultipliers Row or column of multipliers of every one-year PD, above 0.
 * @param rhos Row or column of asset correlations from 0 to 1.
 * @param measure EL, HIT or EXHAUST; EL if omitted.
 * @param horizon Years, 1 if omitted.
 * @param scenario Name of a scenario such as AI_CORR, or overrides in three columns, Parameter, Target and Value, such as {"shift","NEO",0.4}; blank for none.
 * @param settings Two columns, Name and Value, such as {"PD curve","seasoned"}.
 * @param invocation Passed by the host.
 * @returns Multipliers in the first row, correlations in the first column.
 * @cancelable
 * @requiresAddress
 */
export function sensitivity(
  pool: any[][],
  attach: number,
  detach: number,
  pdmultipliers: any[][],
  rhos: any[][],
  measure?: string,
  horizon?: number,
  scenario?: any[][],
  settings?: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] {
  return toCell(() =>
    sensitivityTable(callOf("SENSITIVITY", invocation), pool, readCut(attach, detach), pdmultipliers, rhos, measure, {
      horizon,
      scenario,
      settings,
    }),
  ) as any[][];
}
