import { irbCapital, type IrbExposure } from "./irb.ts";

/** Exposures of the internal-ratings approach with their EAD, any unit of money. */
export type PooledExposure = IrbExposure & {
  readonly ead: number;
  /** Obligors that it is of, of equal size; 1 where it is left out. */
  readonly count?: number;
};

/** Capital of such a pool. Fractions of its EAD but for the amounts. */
export type IrbPool = {
  readonly ead: number;
  readonly rwea: number;
  /** One-year regulatory expected loss, an amount. */
  readonly expectedLoss: number;
  readonly kirb: number;
  /** (sum EAD)^2 / sum EAD^2 over obligors, and exposure-weighted LGD after floors. */
  readonly n: number;
  readonly lgd: number;
};

/**
 * KIRB of exposures, one an obligor, defaulted ones with their best estimate of loss included.
 *
 * @throws InputError for an exposure outside the domains
 * @source Regulation (EU) 575/2013 Arts 255(2), 255(3), 259(4), 259(5); Basel Framework CRE44.2
 */
export function irbPool(exposures: readonly PooledExposure[]): IrbPool {
  let [ead, rwea, expectedLoss, squares, loss] = [0, 0, 0, 0, 0];
  for (const exposure of exposures) {
    const weight = irbCapital(exposure);
    ead += exposure.ead;
    rwea += exposure.ead * weight.riskWeight;
    expectedLoss += exposure.ead * weight.expectedLoss;
    loss += exposure.ead * weight.lgd;
    squares += exposure.ead * (exposure.ead / (exposure.count ?? 1));
  }
  const kirb = (0.08 * rwea) / ead + expectedLoss / ead;
  return { ead, rwea, expectedLoss, kirb, n: (ead * ead) / squares, lgd: loss / ead };
}
