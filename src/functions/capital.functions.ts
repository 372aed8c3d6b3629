import { readCut } from "./arguments/cut.ts";
import { callOf } from "./call.ts";
import { toCell } from "./result.ts";
import { erbaWeightOf, irbaWeightOf, irbWeight, maturityOf, saWeightOf, ssfaWeightOf } from "./risk-weights.ts";

/**
 * Risk weight of one exposure in the internal-ratings approach, or a part of it, after the framework's floors. INFO of the cell names the rule and how it stands. Floors of one's own LGD are those of unsecured exposures.
 * @customfunction IRBRW
 * @helpurl https://localhost:3000/help/IRBRW.html
 * @param pd One-year default probability, fraction; 1 has defaulted.
 * @param lgd Loss given default, fraction; blank takes the supervisory one with approach firb.
 * @param maturity Effective maturity in years, cut to 1 to 5; 2.5 if omitted; not read for retail.
 * @param exposureclass corporate (default), sme, fse, institution, sovereign, mortgage, qrre_revolver, qrre_transactor or other_retail.
 * @param sales Annual sales in EUR millions, of class sme.
 * @param framework crr3 (default), basel3, crr2, basel2, basel2_unscaled, uk or us.
 * @param measure RW (default), K, R, B, MA or EL.
 * @param approach airb (default) or firb.
 * @param elbe Best estimate of loss of a defaulted exposure, fraction; of pd 1 with airb.
 * @param invocation Passed by the host.
 * @returns Risk weight, 1 is 100 %; or the part asked for.
 * @requiresAddress
 */
export function irbRw(
  pd: number,
  lgd?: number,
  maturity?: number,
  exposureclass?: string,
  sales?: number,
  framework?: string,
  measure?: string,
  approach?: string,
  elbe?: number,
  invocation?: CustomFunctions.Invocation,
): number {
  return toCell(() =>
    irbWeight(callOf("IRBRW", invocation), pd, lgd, {
      maturity,
      exposureClass: exposureclass,
      sales,
      framework,
      measure,
      approach,
      elbe,
    }),
  ) as number;
}

/**
 * Risk weight of a securitisation position by the internal-ratings approach, SEC-IRBA.
 * @customfunction SECIRBA
 * @helpurl https://localhost:3000/help/SECIRBA.html
 * @param kirb Capital of the pool with its expected loss, fraction.
 * @param attach Attachment point, fraction.
 * @param detach Detachment point, fraction.
 * @param n Effective number of exposures, 1 or more.
 * @param lgd Exposure-weighted LGD of the pool, fraction.
 * @param maturity Tranche maturity in years, cut to 1 to 5.
 * @param senior TRUE for the senior position; FALSE if omitted.
 * @param pooltype wholesale (default) or retail.
 * @param sts TRUE for simple, transparent and standardised; of a synthetic deal the originator's senior position alone may have it. FALSE if omitted.
 * @param invocation Passed by the host.
 * @returns Risk weight after its floor, 12.5 is 1,250 %.
 * @requiresAddress
 */
export function secIrbaWeight(
  kirb: number,
  attach: number,
  detach: number,
  n: number,
  lgd: number,
  maturity: number,
  senior?: boolean,
  pooltype?: string,
  sts?: boolean,
  invocation?: CustomFunctions.Invocation,
): number {
  return toCell(() =>
    irbaWeightOf(callOf("SECIRBA", invocation), [kirb, n, lgd, maturity], positionOf(attach, detach), [
      senior,
      pooltype,
      sts,
    ]),
  ) as number;
}

/**
 * Risk weight of a securitisation position by the standardised approach, SEC-SA.
 * @customfunction SECSA
 * @helpurl https://localhost:3000/help/SECSA.html
 * @param ksa 8 % of the pool's average standardised risk weight, fraction.
 * @param attach Attachment point, fraction.
 * @param detach Detachment point, fraction.
 * @param w Share of the pool that is delinquent or has defaulted, 0 if omitted.
 * @param senior TRUE for the senior position; FALSE if omitted.
 * @param sts TRUE for simple, transparent and standardised; FALSE if omitted.
 * @param p Supervisory parameter in place of the rule's 1 (STS 0.5), such as 0.5 or 0.25 for the output floor.
 * @param unknown Share of the pool whose state is not known, 0 if omitted; above 5 % the weight is 1,250 %.
 * @param resecuritisation TRUE for a re-securitisation; FALSE if omitted.
 * @param invocation Passed by the host.
 * @returns Risk weight after its floor, 12.5 is 1,250 %.
 * @requiresAddress
 */
export function secSaWeight(
  ksa: number,
  attach: number,
  detach: number,
  w?: number,
  senior?: boolean,
  sts?: boolean,
  p?: number,
  unknown?: number,
  resecuritisation?: boolean,
  invocation?: CustomFunctions.Invocation,
): number {
  return toCell(() =>
    saWeightOf(callOf("SECSA", invocation), ksa, positionOf(attach, detach), [
      w,
      senior,
      sts,
      p,
      unknown,
      resecuritisation,
    ]),
  ) as number;
}

/**
 * Risk weight of a rated securitisation position, SEC-ERBA.
 * @customfunction SECERBA
 * @helpurl https://localhost:3000/help/SECERBA.html
 * @param cqs Credit quality step, 1 (AAA) to 17 (CCC), 18 below.
 * @param attach Attachment point, fraction.
 * @param detach Detachment point, fraction.
 * @param maturity Tranche maturity in years, cut to 1 to 5.
 * @param senior TRUE for the senior position; FALSE if omitted.
 * @param sts TRUE for simple, transparent and standardised; FALSE if omitted.
 * @param invocation Passed by the host.
 * @returns Risk weight after its floors, 12.5 is 1,250 %.
 * @requiresAddress
 */
export function secErbaWeight(
  cqs: number,
  attach: number,
  detach: number,
  maturity: number,
  senior?: boolean,
  sts?: boolean,
  invocation?: CustomFunctions.Invocation,
): number {
  return toCell(() =>
    erbaWeightOf(callOf("SECERBA", invocation), cqs, positionOf(attach, detach), [maturity, senior, sts]),
  ) as number;
}

/**
 * Risk weight of a securitisation position by the US simplified supervisory formula, SSFA.
 * @customfunction SSFA
 * @helpurl https://localhost:3000/help/SSFA.html
 * @param kg Weighted-average capital of the pool, 0.08 where its average risk weight is 100 %.
 * @param attach Attachment point, fraction.
 * @param detach Detachment point, fraction.
 * @param w Share of the pool that is delinquent or has defaulted, 0 if omitted.
 * @param invocation Passed by the host.
 * @returns Risk weight after its floor, 12.5 is 1,250 %.
 * @requiresAddress
 */
export function ssfaWeight(
  kg: number,
  attach: number,
  detach: number,
  w?: number,
  invocation?: CustomFunctions.Invocation,
): number {
  return toCell(() => ssfaWeightOf(callOf("SSFA", invocation), kg, positionOf(attach, detach), w)) as number;
}

/**
 * Maturity of a tranche as the securitisation rules count it: from its legal maturity, or the weighted life of its contractual payments; 1 to 5 years.
 * @customfunction TRANCHEMATURITY
 * @helpurl https://localhost:3000/help/TRANCHEMATURITY.html
 * @param legalyears Final legal maturity in years.
 * @param cashflows Two columns, years and amount of each contractual payment; from the legal maturity if omitted.
 * @param invocation Passed by the host.
 * @returns Years, 1 to 5.
 * @requiresAddress
 */
export function trancheMaturityOf(
  legalyears: number,
  cashflows?: any[][],
  invocation?: CustomFunctions.Invocation,
): number {
  return toCell(() => maturityOf(callOf("TRANCHEMATURITY", invocation), legalyears, cashflows)) as number;
}

function positionOf(attach: unknown, detach: unknown) {
  const { attachment, detachment } = readCut(attach, detach);
  return { attach: attachment, detach: detachment };
}
