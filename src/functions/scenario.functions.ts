import { isOmitted } from "./arguments/scalars.ts";
import { callOf } from "./call.ts";
import { toCell } from "./result.ts";
import { scenarioList, scenarioRows, stressedTable } from "./scenario-tables.ts";

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
 * The pool under a scenario: every obligor's PD after its shift of the distance to default and its LGD after the haircut, beside those of before. The table can be used as a tape. Links stay with the card; what moves together and what infects acts in the loss functions.
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
