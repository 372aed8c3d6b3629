import { callOf } from "./call.ts";
import { hubTable } from "./hub-table.ts";
import { toCell } from "./result.ts";

/**
 * What happens to the pool, and to each tranche, if a hub defaults or falls into distress today: all hubs of the links ranked, or one obligor. An intervention on the same random numbers, not a look at the years in which the hub failed anyway. Hubs infect (Contagion additive) unless the scenario or the settings say otherwise; multipliers are assumptions.
 * @customfunction HUBIMPACT
 * @helpurl https://localhost:3000/help/HUBIMPACT.html
 * @param pool Tape range with headings, or the card of SRT.POOL with its links.
 * @param rho Asset correlation from 0 to 1, a row {g,h,w} or SRT.CORR, a square range of sector correlations, or blank for the Rho or Loading of the tape.
 * @param hub Id of one obligor; every hub of the links if omitted.
 * @param event default, or distress (such as a cut of capital spending): at time 0, whatever else happens; default if omitted. A hub of sector NEO has no distress.
 * @param horizon Years, 1 if omitted.
 * @param scenario Name of a scenario such as AI_CORR, or overrides in three columns, Parameter, Target and Value, such as {"kD","*",9}; blank for none.
 * @param settings Two columns, Name and Value, such as {"PD curve","seasoned"}. 16,384 paths where Paths is left out.
 * @param structure Range with Tranche, Attach and Detach; the pool alone if omitted.
 * @param invocation Passed by the host.
 * @returns Table with a heading row, the hub that adds most to the pool's expected loss first: others that default more (expected number), changes of expected loss as fractions of pool EAD and of tranche notional, each with the standard error of the difference.
 * @cancelable
 * @requiresAddress
 */
export function hubImpact(
  pool: any[][],
  rho: any[][],
  hub?: string,
  event?: string,
  horizon?: number,
  scenario?: any[][],
  settings?: any[][],
  structure?: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] {
  return toCell(() => {
    const call = callOf("HUBIMPACT", invocation);
    return hubTable(call, pool, rho, { hub, event, structure }, { horizon, scenario, settings });
  }) as any[][];
}
