import { exp, expm1 } from "../numeric/exp.ts";
import { log, log1p } from "../numeric/log.ts";
import type { SimulationQuestion } from "./question.ts";

/**
 * Cumulative hazards of n obligors: Lambda_i(t) = scale_i rate_i t^kappa_i.
 *
 * @source domain: a default time solves Lambda_i(t) = E_i, E_i the logarithm of the survival of the latent variable
 */
export type Hazards = {
  readonly rate: Float64Array;
  readonly kappa: Float64Array;
  /** Years that an obligor's loss counts: to its maturity or the horizon. */
  readonly life: Float64Array;
  readonly horizon: number;
};

export function hazardsOf({ pd, kappa, maturity, horizon }: SimulationQuestion): Hazards {
  return {
    rate: pd.map((p) => -log1p(-p)),
    kappa,
    life: maturity.map((m) => Math.min(m, horizon)),
    horizon,
  };
}

/** Lambda_i(t) without scale. */
export function cumulative(hazards: Hazards, i: number, t: number): number {
  return t === 0 ? 0 : cumulativeAt(hazards, i, t, log(t));
}

/** Lambda_i at a time whose logarithm is known, without scale. */
export function cumulativeAt({ rate, kappa }: Hazards, i: number, t: number, logT: number): number {
  return kappa[i] === 1 ? rate[i]! * t : rate[i]! * exp(kappa[i]! * logT);
}

/** The time at which Lambda_i reaches a level. */
export function timeOf({ rate, kappa }: Hazards, i: number, level: number): number {
  const years = level / rate[i]!;
  return kappa[i] === 1 || years === 0 ? years : exp(log(years) / kappa[i]!);
}

/** Default probability over the life of an obligor's loan. */
export function lifetimePd(hazards: Hazards, i: number): number {
  return -expm1(-cumulative(hazards, i, hazards.life[i]!));
}
