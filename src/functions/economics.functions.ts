import { callOf } from "./call.ts";
import { cet1PathTable } from "./cet1-path-table.ts";
import { dealCostTable } from "./deal-cost-table.ts";
import { toCell } from "./result.ts";

/**
 * What a deal costs and what it is worth: RWEA relief, capital released, cost of capital at closing and through its life, CET1 ratio after, and the output floor, each line with its rule and how it stands. Definitions, not law.
 * @customfunction DEALCOST
 * @helpurl https://localhost:3000/help/DEALCOST.html
 * @param pool Tape range with headings, or the card of SRT.POOL; its maturities and amortisation run the pool off.
 * @param structure Range with Tranche, Attach, Detach, Holder and Spread that tiles the pool; terms as for SRT.TRANCHETABLE.
 * @param bank Rows of Item and Value as for SRT.ROLLSIM, and Tax, IRB shortfall, S-TREA; Unit where its amounts are not in the tape's currency, 1000000 for millions.
 * @param rules As for SRT.SRTCAPITAL; also Running fees (a year), Upfront, Life (years), Collateral yield, EL transferred (a year), Provisions, Protection maturity, Pool maturity, Output floor year, S before, S after.
 * @param by item (default), or life for a row a payment period of the pool's run-off.
 * @param invocation Passed by the host.
 * @returns Table with a heading row.
 * @requiresAddress
 */
export function dealCost(
  pool: any[][],
  structure: any[][],
  bank: any[][],
  rules?: any[][],
  by?: string,
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return toCell(() => dealCostTable(callOf("DEALCOST", invocation), [pool, structure, bank, rules], by)) as any[][];
}

/**
 * CET1 ratio of a bank while its deals end and none is rolled, beside the ratio without any deal: fall from step to step, maturity wall, reliance on relief, CET1 needed to stay at target; recognition may be lost earlier. A definition, not law.
 * @customfunction CET1PATH
 * @helpurl https://localhost:3000/help/CET1PATH.html
 * @param deals Range with the columns of SRT.ROLLSIM; where it has them also Start (quarter), Amortisation (share of relief a year) and Cost (a year).
 * @param bank Rows of Item and Value as for SRT.ROLLSIM; also RWA growth, a year. Its RWA is after the deals that run.
 * @param years Years that are shown; until the last deal has ended if omitted.
 * @param lost Deal whose recognition is lost, or all; none if omitted.
 * @param from Quarter from whose end on recognition is lost, such as 2027Q2; the start if omitted.
 * @param by quarter (default), or year.
 * @param asof As-of date; the path begins with the quarter in which the first deal ends if omitted.
 * @param invocation Passed by the host.
 * @returns Table with a heading row, the start first, the worst of all last.
 * @requiresAddress
 */
export function cet1PathOf(
  deals: any[][],
  bank: any[][],
  years?: number,
  lost?: string,
  from?: string,
  by?: string,
  asof?: any,
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return toCell(() =>
    cet1PathTable(callOf("CET1PATH", invocation), deals, bank, { years, lost, from, by, asOf: asof }),
  ) as any[][];
}
