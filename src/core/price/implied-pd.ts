import { check, interval, nonNegative, positive, type Domain } from "../domain.ts";
import { expm1 } from "../numeric/exp.ts";
import { say } from "../sentences/said.ts";

const severity: Domain = { ...interval(0, 1), words: say("aboveZeroAtMostOne"), holds: (x) => x > 0 && x <= 1 };

/**
 * Default probability that a credit spread pays for: the credit triangle, hazard = spread / LGD. Risk-neutral: it holds
 * what investors ask for bearing risk, and is as a rule several times a PD from default history.
 *
 * @param spread decimal a year, 0 or more
 * @param lgd fraction above 0
 * @param horizon years
 * @returns 1 - exp(-hazard horizon), fraction
 * @throws InputError outside these domains
 */
export function impliedPd(spread: number, lgd: number, horizon: number): number {
  check("spread", spread, nonNegative);
  check("lgd", lgd, severity);
  check("horizon", horizon, positive);
  return -expm1((-spread / lgd) * horizon);
}
