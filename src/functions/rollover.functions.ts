import { callOf } from "./call.ts";
import { ladderTable } from "./ladder-table.ts";
import { toCell } from "./result.ts";
import { breachProbability, rolloverTable } from "./rollover-table.ts";

/**
 * When protection ends: deals, notional, and the RWA relief that has to be rolled over, by quarter, year or deal.
 * @customfunction LADDER
 * @helpurl https://localhost:3000/help/LADDER.html
 * @param deals Range with Deal, Notional, Attach, Detach, RW before, RW after, Call/maturity, TMT share, Spread and EL of tranche; Pool may follow.
 * @param asof As-of date; a deal that ended before is refused. Omitted, the ladder begins with the first deal.
 * @param by quarter, year or deal; quarter if omitted.
 * @returns Table with a heading row, the sum of all last; amounts in the unit of Notional.
 */
export function ladder(deals: any[][], asof?: any, by?: string): any[][] {
  return toCell(() => ladderTable(deals, asof, by)) as any[][];
}

/**
 * Roll-over simulated: each deal whose protection ends is rolled, refused, or priced out where protection costs the bank more than the capital it saves; what is not rolled brings its RWA back. The market moves with the factor of the pools' losses (wrong-way, lambda), and the case without (lambda 0) stands beside it. Deals that name a pool lose with it on the same paths: what the bank retains, and how RWA back and losses come together, stand in rows at the end. All market parameters are assumptions.
 * @customfunction ROLLSIM
 * @helpurl https://localhost:3000/help/ROLLSIM.html
 * @param deals Range with Deal, Notional, Attach, Detach, RW before, RW after, Call/maturity, TMT share, Spread and EL of tranche; with a column Pool, cards of SRT.POOL whose losses the deals have.
 * @param bank Rows of Item and Value: RWA, CET1 and MDA in the deals' currency unit and as ratios, and what differs from the product's assumptions; Losses on takes retained pool losses out of CET1.
 * @param scenario Name of a scenario such as AI_CORR, or overrides; Fmean and freeze count here, and all of it where deals name pools.
 * @param percentiles Levels between 0 and 1, or the word quarters or deals for outcomes by quarter or by deal; 1, 5 and 50 % if omitted.
 * @param settings Two columns, Name and Value: Paths, Seed, As of; with pools LGD, PD curve, Copula, DF, Contagion and Groups too.
 * @param invocation Passed by the host.
 * @returns Table with a heading row.
 * @cancelable
 * @requiresAddress
 */
export function rollSim(
  deals: any[][],
  bank: any[][],
  scenario?: any[][],
  percentiles?: any[][],
  settings?: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] {
  return toCell(() =>
    rolloverTable(callOf("ROLLSIM", invocation), deals, bank, scenario, percentiles, settings),
  ) as any[][];
}

/**
 * Probability that the bank's CET1 ratio falls below a threshold at the end of any quarter while protection runs off.
 * @customfunction BREACHPROB
 * @helpurl https://localhost:3000/help/BREACHPROB.html
 * @param deals Range with Deal, Notional, Attach, Detach, RW before, RW after, Call/maturity, TMT share, Spread and EL of tranche; with a column Pool, cards of SRT.POOL whose losses the deals have.
 * @param bank Rows of Item and Value, as for SRT.ROLLSIM.
 * @param threshold CET1 ratio between 0 and 1, or target, requirement or MDA, which the bank gives.
 * @param scenario Name of a scenario such as AI_CORR, or overrides; Fmean and freeze count here, and all of it where deals name pools.
 * @param settings Two columns, Name and Value: Paths, Seed, As of; with pools LGD, PD curve, Copula, DF, Contagion and Groups too.
 * @param invocation Passed by the host.
 * @returns Probability, 0 to 1.
 * @cancelable
 * @requiresAddress
 */
export function breachProb(
  deals: any[][],
  bank: any[][],
  threshold: any,
  scenario?: any[][],
  settings?: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): number {
  return toCell(() =>
    breachProbability(callOf("BREACHPROB", invocation), deals, bank, threshold, scenario, settings),
  ) as number;
}
