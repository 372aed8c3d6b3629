import { callOf } from "./call.ts";
import { kirbOf, ksaOf, poolCapitalTable, sesValue } from "./pool-capital-table.ts";
import { toCell } from "./result.ts";
import { transferCapitalTable } from "./transfer-tables.ts";
import { transferTestTable } from "./transfer-test-table.ts";

/**
 * Capital of a pool in the internal-ratings approach with its expected loss, KIRB, obligor by obligor from the tape's Class, Sales and maturity.
 * @customfunction KIRB
 * @helpurl https://localhost:3000/help/KIRB.html
 * @param pool Tape range with headings, or the card of SRT.POOL; without Class all are corporates, without maturity 2.5 years.
 * @param framework crr3 (default), basel3, crr2, basel2, basel2_unscaled, uk or us.
 * @param invocation Passed by the host.
 * @returns Fraction of EAD.
 * @requiresAddress
 */
export function kirb(pool: any[][], framework?: string, invocation?: CustomFunctions.Invocation): number {
  return toCell(() => kirbOf(callOf("KIRB", invocation), pool, framework)) as number;
}

/**
 * Capital of a pool in the standardised approach, KSA, obligor by obligor from the tape's SA class or Class, CQS or Rating, and ETV. SRT.POOLCAPITAL by obligor shows each weight with its article.
 * @customfunction KSA
 * @helpurl https://localhost:3000/help/KSA.html
 * @param pool Tape range with headings, or the card of SRT.POOL; without classes all are corporates, without CQS and Rating unrated.
 * @param framework crr3 (default), basel3, crr2, basel2, basel2_unscaled, uk or us; all but crr3 have few classes, by assumption.
 * @param transition TRUE counts unrated corporates with a PD of at most 0.5 % at 65 %, as the EU's output floor may until 2032; FALSE if omitted.
 * @param invocation Passed by the host.
 * @returns Fraction of EAD.
 * @requiresAddress
 */
export function ksa(
  pool: any[][],
  framework?: string,
  transition?: boolean,
  invocation?: CustomFunctions.Invocation,
): number {
  return toCell(() => ksaOf(callOf("KSA", invocation), pool, framework, transition)) as number;
}

/**
 * What the regulatory capital of a pool is made of: RWEA, expected loss, KIRB, effective number, LGD, KSA, each with its rule and how it stands.
 * @customfunction POOLCAPITAL
 * @helpurl https://localhost:3000/help/POOLCAPITAL.html
 * @param pool Tape range with headings, or the card of SRT.POOL; without Class all are corporates, without maturity 2.5 years, without Approach all are irb.
 * @param framework crr3 (default), basel3, crr2, basel2, basel2_unscaled, uk or us.
 * @param by total (default), or obligor for one row each with its standardised weight, article and standing.
 * @param invocation Passed by the host.
 * @returns Table with a heading row.
 * @requiresAddress
 */
export function poolCapitalOf(
  pool: any[][],
  framework?: string,
  by?: string,
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return toCell(() => poolCapitalTable(callOf("POOLCAPITAL", invocation), pool, framework, by)) as any[][];
}

/**
 * Exposure value of synthetic excess spread: what each future period absorbs of the mean of early, even and late losses. By a draft standard whose adoption is not confirmed: an assumption.
 * @customfunction SESVALUE
 * @helpurl https://localhost:3000/help/SESVALUE.html
 * @param ses Range with the spread of each future period, an amount.
 * @param loss Loss over all periods, same unit.
 * @param trapped TRUE where unused spread stays; FALSE (use it or lose it) if omitted.
 * @param past Spread of periods before that can still absorb losses, 0 if omitted.
 * @param invocation Passed by the host.
 * @returns Amount, same unit.
 * @requiresAddress
 */
export function sesValueOf(
  ses: any[][],
  loss: number,
  trapped?: boolean,
  past?: number,
  invocation?: CustomFunctions.Invocation,
): number {
  return toCell(() => sesValue(callOf("SESVALUE", invocation), ses, loss, trapped, past)) as number;
}

/**
 * Capital of a deal beside its risk: risk weight and RWEA of each tranche that the bank keeps by SEC-IRBA, SEC-SA, SEC-ERBA or the US SSFA, with floors, the look-through cap and the maximum, RWEA before and after, and the same for the output floor.
 * @customfunction SRTCAPITAL
 * @helpurl https://localhost:3000/help/SRTCAPITAL.html
 * @param pool Tape range with headings, or the card of SRT.POOL.
 * @param structure Range with Tranche, Attach, Detach and Holder that tiles the pool, and for SEC-ERBA CQS (1 to 18); the same as for SRT.TRANCHETABLE.
 * @param rules Two columns, Name and Value: Legal maturity (years), and Framework, Method (sec-irba, sec-sa, sec-erba, ssfa), Pool type (by class, wholesale, retail), STS (yes, no), SES value (amount), W and Unknown share (fractions), Unrated transition (yes, no), View (originator, investor).
 * @param invocation Passed by the host.
 * @returns Table with a heading row, one row a tranche, then totals, each with its rule and how it stands.
 * @requiresAddress
 */
export function srtCapital(
  pool: any[][],
  structure: any[][],
  rules?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return toCell(() => transferCapitalTable(callOf("SRTCAPITAL", invocation), pool, structure, rules)) as any[][];
}

/**
 * Tests of significant risk transfer: the mechanical test, first-loss coverage, commensurate transfer at once and through time (a definition and not a regulator's number), gates of other supervisors, the fast track and a checklist of the contract.
 * @customfunction SRTTEST
 * @helpurl https://localhost:3000/help/SRTTEST.html
 * @param pool Tape range with headings, or the card of SRT.POOL.
 * @param structure Range with Tranche, Attach, Detach and Holder that tiles the pool.
 * @param rules As for SRT.SRTCAPITAL; also Lifetime EL (fraction of the pool; one-year EL if absent), Margin (how often the first loss must hold it), Run-off (principal by year such as '15%; 15%'; else the tape's maturities), Tested loss, PBA threshold, First loss a, First loss b, CET1 effect, which have no usual value, and lines of the checklist (yes, no).
 * @param invocation Passed by the host.
 * @returns Table with a heading row, one row a test: figure, threshold, result, rule and standing.
 * @requiresAddress
 */
export function srtTest(
  pool: any[][],
  structure: any[][],
  rules?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return toCell(() => transferTestTable(callOf("SRTTEST", invocation), pool, structure, rules)) as any[][];
}
