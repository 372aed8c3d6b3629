import { check, finite, fraction, nonNegative } from "../domain.ts";
import { exp } from "../numeric/exp.ts";
import { normalCdf, scaledUpperTail } from "../numeric/normal.ts";
import { say } from "../sentences/said.ts";

/** Cash and what eats it. Money in one unit, time in years. */
export type Runway = {
  /** Cash today, 0 or more. */
  readonly cash: number;
  /** Expected cash burn a year; negative where cash comes in. */
  readonly burn: number;
  /** Standard deviation of a year's burn, 0 or more. */
  readonly volatility: number;
};

/**
 * Probability that cash is used up by some time: first passage of Brownian motion with drift to 0.
 *
 * @param years time, above 0
 * @returns fraction; without volatility 0 or 1
 * @throws InputError outside the domains
 * @source D. R. Cox, H. D. Miller (1965), The Theory of Stochastic Processes, section 5.7
 */
export function cashOutProbability({ cash, burn, volatility }: Runway, years: number): number {
  check("cash", cash, nonNegative);
  check("burn", burn, finite);
  check("burnvol", volatility, nonNegative);
  check("horizon", years, { words: say("positive"), holds: (x) => x > 0 && x < Infinity });
  if (cash === 0) return 1;
  if (volatility === 0) return burn * years >= cash ? 1 : 0;
  const spread = volatility * Math.sqrt(years);
  return (
    normalCdf((burn * years - cash) / spread) + returned((cash - burn * years) / spread, (cash + burn * years) / spread)
  );
}

/**
 * PD of a borrower that lives on its cash: it defaults when cash is used up and nobody refinances it.
 *
 * @param funding probability of being refinanced, 0 to 1
 * @throws InputError outside the domains
 */
export function runwayPd(runway: Runway, funding: number, years: number): number {
  check("fundprob", funding, fraction);
  return cashOutProbability(runway, years) * (1 - funding);
}

/** e^{(far^2 - near^2)/2} Phi(-far): paths that touched 0 and came back. */
function returned(near: number, far: number): number {
  if (far < 6) return exp((far * far - near * near) / 2) * normalCdf(-far);
  return exp((-near * near) / 2) * scaledUpperTail(far);
}
