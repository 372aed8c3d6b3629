import { isOmitted } from "./arguments/scalars.ts";
import { callOf } from "./call.ts";
import { toCell } from "./result.ts";
import { doubleCorrelation } from "./double-correlation.ts";
import { scenarioList, scenarioRows, stressedTable } from "./scenario-tables.ts";
import { stressTable } from "./stress-table.ts";

/**
 * A stress scenario as a table that the argument scenario of every function reads: its parameters, for whom they are, and their values. Without a name, the list of scenarios. All parameters and probabilities are assumptions.
 * @customfunction SCENARIO
 * @helpurl https://localhost:3000/help/SCENARIO.html
 * @param name BASE, AI_CORR, HW_EROSION, HYP_STRAIN, FREEZE, DOUBLE_CORR, COMBINED or UPSIDE, or the scenario's name in English or Chinese; the list of all if omitted.
 * @param overrides Rows of Parameter, Target and Value that replace the scenario's own, such as {"h","*",0.3}.
 * @returns Table with a heading row.
 */
export function scenarioOf(name?: string, overrides?: any[][]): any[][] {
  return toCell(() => (isOmitted(name) ? scenarioList() : scenarioRows(name, overrides))) as any[][];
}

/**
 * The pool under a scenario: every obligor's EAD, PD, LGD and AI theta after shifts, multipliers and haircuts, beside PD and LGD of before. The table can be used as a tape. Links stay with the card; what moves together and what infects acts in the loss functions.
 * @customfunction STRESSPOOL
 * @helpurl https://localhost:3000/help/STRESSPOOL.html
 * @param pool Tape range with headings, or the card of SRT.POOL.
 * @param scenario Name of a scenario such as HW_EROSION, or overrides in three columns, Parameter, Target and Value.
 * @param invocation Passed by the host.
 * @returns Table with a heading row, one row an obligor.
 * @requiresAddress
 */
export function stressPool(pool: any[][], scenario: any[][], invocation?: CustomFunctions.Invocation): any[][] {
  return toCell(() => stressedTable(callOf("STRESSPOOL", invocation), pool, scenario)) as any[][];
}

/**
 * All scenarios side by side: pool loss and its tail, expected loss and exhaustion of every tranche, how rare the scenario's expected loss is in the base model, and a last row that weights the scenarios. Every scenario has the same random numbers. Parameters and probabilities are assumptions.
 * @customfunction STRESSTABLE
 * @helpurl https://localhost:3000/help/STRESSTABLE.html
 * @param pool Tape range with headings, or the card of SRT.POOL with its links.
 * @param structure Range with Tranche, Attach and Detach.
 * @param weights Two columns, Scenario and Probability, that sum to 1; all scenarios with probabilities of the product if omitted.
 * @param horizon Years, 1 if omitted.
 * @param settings Two columns, Name and Value, such as {"LGD","frye-jacobs"}.
 * @param scenarios Your own scenarios, one range of Parameter, Target and Value an argument: one for each name in weights that is not the product's, in the order of weights.
 * @param invocation Passed by the host.
 * @returns Table with a heading row: the standard model, the scenarios, and their mixture.
 * @cancelable
 * @requiresAddress
 */
export function stressTableOf(
  pool: any[][],
  structure: any[][],
  weights?: any[][],
  horizon?: number,
  settings?: any[][],
  scenarios?: any[][][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] {
  const asked = { pool, structure, weights, horizon, settings, scenarios };
  return toCell(() => stressTable(callOf("STRESSTABLE", invocation), asked)) as any[][];
}

/**
 * The double-correlation trap taken apart: what each tranche loses in the pool's diversified twin, in the standard model, and as correlation, AI theme, fat tails, contagion and shocks of a scenario are added one by one, with each effect's share over all orders (Shapley).
 * @customfunction DOUBLECORR
 * @helpurl https://localhost:3000/help/DOUBLECORR.html
 * @param pool Tape range with headings, or the card of SRT.POOL with its links.
 * @param structure Range with Tranche, Attach and Detach.
 * @param scenario Name of a scenario or overrides in three columns; DOUBLE_CORR if omitted.
 * @param settings Two columns, Name and Value. Without Copula the fat tails are Student t with 4 degrees of freedom; gaussian leaves them out.
 * @param horizon Years, 1 if omitted.
 * @param invocation Passed by the host.
 * @returns Table with a heading row, one row a step.
 * @cancelable
 * @requiresAddress
 */
export function doubleCorr(
  pool: any[][],
  structure: any[][],
  scenario?: any[][],
  settings?: any[][],
  horizon?: number,
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] {
  return toCell(() =>
    doubleCorrelation(callOf("DOUBLECORR", invocation), pool, structure, scenario, settings, horizon),
  ) as any[][];
}
