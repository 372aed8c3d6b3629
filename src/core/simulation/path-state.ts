/** One path of n obligors; columns of shape [n], of which only the candidates' entries are of this path. */
export type Path = {
  /** Obligors whose clock could run out before the horizon. */
  readonly candidates: number[];
  /** Systematic part of the latent variable. */
  readonly part: Float64Array;
  /** Divisor of the latent variables under a t copula, else 1; shape [1]. */
  readonly scale: Float64Array;
  /** Weight of the path among all, 1 where none is drawn more often than another; shape [1]. */
  readonly weight: Float64Array;
  /** Probability of the own part of the latent variable. */
  readonly level: Float64Array;
  /** Level of the cumulative hazard at which each defaults; where no times are asked for, of hubs only. */
  readonly clock: Float64Array;
  /** Default time, years; Infinity where the clock does not run out to the horizon. */
  readonly time: Float64Array;
  /** Multiplied hazard up to the obligor's life, at scale 1, where it is asked for. */
  readonly exposure: Float64Array;
  /** Uniform number that decides an obligor's own recovery; drawn where the question has such. */
  readonly recovery: Float64Array;
  /** The hub whose event last raised the hazard before default; -1 without one. */
  readonly infectedBy: Int32Array;
};

export function emptyPath(n: number): Path {
  return {
    candidates: [],
    part: new Float64Array(n),
    scale: new Float64Array(1),
    weight: new Float64Array(1),
    level: new Float64Array(n),
    clock: new Float64Array(n),
    time: new Float64Array(n).fill(Infinity),
    exposure: new Float64Array(n),
    recovery: new Float64Array(n),
    infectedBy: new Int32Array(n),
  };
}
