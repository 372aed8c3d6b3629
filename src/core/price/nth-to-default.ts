import { check, fraction, interval } from "../domain.ts";
import { atLeast, defaultCounts, type EqualNames } from "../loss/equal-names.ts";
import { fairSpread, premiumLegs, type PremiumPeriod } from "./legs.ts";
import { say } from "../sentences/said.ts";

/**
 * Spreads of protections that pay at the nth default of a basket of equal names, and end with it.
 *
 * @param names of the basket, and how they depend
 * @param pds default probability of a name to the end of each period, shape [periods]
 * @param lgd loss given default, fraction
 * @returns decimals a year for the first to the last default, shape [names], accrued premium paid at the default
 * @throws InputError outside these domains
 * @source J. Hull, A. White (2004), Valuation of a CDO and an nth to default CDS without Monte Carlo simulation, section 5
 */
export function nthToDefaultSpreads(
  names: EqualNames,
  pds: ArrayLike<number>,
  lgd: number,
  periods: readonly PremiumPeriod[],
): Float64Array {
  check("LGD", lgd, fraction);
  check(say("numberOfPds"), pds.length, interval(periods.length, periods.length));
  const counts = Array.from(pds, defaultCounts(names));
  return Float64Array.from({ length: names.n }, (_, i) => {
    const triggered = counts.map((law) => atLeast(law, i + 1));
    return lgd * fairSpread(premiumLegs(triggered, periods), true);
  });
}
