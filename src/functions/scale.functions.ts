import { scaleTable } from "./scale-table.ts";
import { toCell } from "./result.ts";

/**
 * How big it is: a chain of shares from a large sum to the part that matters, beside denominators, with the factor at which it would matter. Or, from rows of Item and Value, one borrower's funding gap, leverage, PD and break-even users.
 * @customfunction SCALE
 * @helpurl https://localhost:3000/help/SCALE.html
 * @param chain Range with Step, Value, Share (yes or no) and Confidence (verified, press or assumption), and Unit, As of, Source; or Item and Value of one obligor.
 * @param denominators Range with Denominator and Value, and Unit, Rate, Material at (share from which it matters, 1 if blank); only the chain if omitted.
 * @returns Table with a heading row, one row a step.
 */
export function scale(chain: any[][], denominators?: any[][]): any[][] {
  return toCell(() => scaleTable(chain, denominators)) as any[][];
}
