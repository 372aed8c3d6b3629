import { readHorizon } from "./arguments/horizon.ts";
import { finite, nonNegative, fraction, runwayPd } from "../core/index.ts";
import { readNumber, readOptionalNumber } from "./arguments/scalars.ts";
import { breakEvenShock, lgdAfterStress, pdAfterShock } from "./pd-shocks.ts";
import { toCell } from "./result.ts";

/**
 * PD after a business shock, by the distance to default: a fall of asset value of leverage x dependency x shock. Elasticities and volatilities are assumptions.
 * @customfunction SHOCKPD
 * @helpurl https://localhost:3000/help/SHOCKPD.html
 * @param pd One-year default probability, fraction.
 * @param shock Cut as a fraction, such as 0.3; years of delay in mode roi; a shift of the distance to default, a multiplier or a PD in those modes.
 * @param dependency Share of revenue that depends on what is cut, 1 if omitted; in mode equity debt over assets.
 * @param oplev Operating leverage, change of asset value per change of revenue, 1.5 if omitted (assumption).
 * @param assetvol Volatility of asset value a year, 0.35 if omitted (assumption).
 * @param mode capex (default), revenue, price, margin, asset, equity, roi, shift, multiplier or override.
 * @returns One-year default probability, fraction.
 */
export function shockPd(
  pd: number,
  shock: number,
  dependency?: number,
  oplev?: number,
  assetvol?: number,
  mode?: string,
): number {
  return toCell(() => pdAfterShock(pd, shock, { dependency, oplev, assetvol }, mode)) as number;
}

/**
 * Shock at which a PD reaches a target, in closed form: SHOCKPD the other way round. In mode roi it is the years of delay that a project can bear.
 * @customfunction BREAKEVENSHOCK
 * @helpurl https://localhost:3000/help/BREAKEVENSHOCK.html
 * @param pd One-year default probability today, fraction.
 * @param target One-year default probability to be reached, fraction, at least pd.
 * @param dependency Share of revenue that depends on what is cut, 1 if omitted; in mode equity debt over assets.
 * @param oplev Operating leverage, 1.5 if omitted (assumption).
 * @param assetvol Volatility of asset value a year, 0.35 if omitted (assumption).
 * @param mode capex (default), revenue, price, margin, asset, equity or roi.
 * @returns Shock as a fraction; years in mode roi.
 */
export function breakEvenShockOf(
  pd: number,
  target: number,
  dependency?: number,
  oplev?: number,
  assetvol?: number,
  mode?: string,
): number {
  return toCell(() => breakEvenShock(pd, target, { dependency, oplev, assetvol }, mode)) as number;
}

/**
 * Probability that a borrower that lives on its cash runs out of it and finds no funding: first passage of cash with a steady burn and volatility.
 * @customfunction RUNWAYPD
 * @helpurl https://localhost:3000/help/RUNWAYPD.html
 * @param cash Cash today, in any unit of money.
 * @param burn Expected cash burn a year, same unit; negative where cash comes in. Use cash burn, not net loss.
 * @param burnvol Standard deviation of a year's burn, same unit; 0 if omitted, and cash ends on the day it is used up.
 * @param fundprob Probability of being refinanced when cash ends, 0 if omitted.
 * @param horizon Years, 1 if omitted.
 * @returns Probability to the horizon, fraction.
 */
export function runwayPdOf(cash: number, burn: number, burnvol?: number, fundprob?: number, horizon?: number): number {
  return toCell(() =>
    runwayPd(
      {
        cash: readNumber("cash", cash, nonNegative),
        burn: readNumber("burn", burn, finite),
        volatility: readOptionalNumber("burnvol", burnvol, nonNegative, 0),
      },
      readOptionalNumber("fundprob", fundprob, fraction, 0),
      readHorizon(horizon, 1),
    ),
  ) as number;
}

/**
 * LGD under stress: recoveries cut by a haircut, then, where pd, condpd and rho are given, the LGD that goes with a conditional default rate (Frye-Jacobs).
 * @customfunction STRESSLGD
 * @helpurl https://localhost:3000/help/STRESSLGD.html
 * @param lgd Loss given default, fraction.
 * @param haircut Share of the recovery that is lost, 0 if omitted; for collateral its share of the recovery times its fall in price.
 * @param pd Default probability over all states, fraction; with condpd and rho.
 * @param condpd Default rate in the state asked about, fraction; with pd and rho.
 * @param rho Asset correlation, 0 to below 1; with pd and condpd.
 * @returns Loss given default, fraction.
 */
export function stressLgd(lgd: number, haircut?: number, pd?: number, condpd?: number, rho?: number): number {
  return toCell(() => lgdAfterStress(lgd, haircut, [pd, condpd, rho])) as number;
}
