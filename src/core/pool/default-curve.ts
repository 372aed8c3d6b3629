import { check, positive } from "../domain.ts";
import { exp, expm1 } from "../numeric/exp.ts";
import { log, log1p } from "../numeric/log.ts";
import type { Pool } from "./pool.ts";

/** How cumulative default probability grows with time: at a flat hazard, or with the ageing of ratings. */
export type PdCurve = "flat" | "seasoned";

/**
 * Default probabilities to a horizon. A loan that matures earlier can default only until then.
 *
 * @param pool one-year PDs and maturities, shape [n]
 * @param horizon years, above 0
 * @param curve flat: 1 - (1 - PD)^t; seasoned: 1 - (1 - PD)^(t^kappa), where kappa falls with PD
 * @returns PD_i(T), fractions, shape [n]; PD 0 and 1 stay exact
 * @throws InputError for a horizon not above 0
 * @source definition; seasoning is an assumption of this project: kappa = 0.95 - 0.16 ln(PD/0.03) between 0.6 and 1.6,
 * since hazards of good ratings rise and those of weak ones fall with age
 */
export function defaultProbabilities(pool: Pool, horizon: number, curve: PdCurve): Float64Array {
  check("horizon", horizon, positive);
  return pool.pd.map((pd, i) => {
    const years = Math.min(horizon, pool.maturity[i]!);
    return cumulativePd(pd, curve === "flat" ? years : seasonedTime(pd, years));
  });
}

/**
 * Default probabilities to a horizon where the exponents of time are given, as under a shock, which leaves them.
 *
 * @param kappa exponent of time in the cumulative hazard, shape [n]
 */
export function probabilitiesTo(horizon: number, pool: Pool, kappa: Float64Array): Float64Array {
  check("horizon", horizon, positive);
  return pool.pd.map((pd, i) => {
    const years = Math.min(horizon, pool.maturity[i]!);
    return cumulativePd(pd, kappa[i] === 1 ? years : exp(kappa[i]! * log(years)));
  });
}

/** 1 - (1 - pd)^t without cancellation; 0 and 1 stay as they are. */
function cumulativePd(pd: number, t: number): number {
  return pd === 0 || pd === 1 ? pd : -expm1(t * log1p(-pd));
}

function seasonedTime(pd: number, years: number): number {
  return pd === 0 ? years : exp(seasoning(pd) * log(years));
}

/** Exponent of time in the cumulative hazard of the seasoned curve, by the one-year PD; 1 where the PD is 0. */
export function seasoning(pd: number): number {
  return pd === 0 ? 1 : Math.min(Math.max(0.95 - 0.16 * log(pd / 0.03), 0.6), 1.6);
}
