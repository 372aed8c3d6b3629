import { rhosAt, type ImpliedRho } from "../loss/implied-rho.ts";
import { fairSpread, premiumLegs, type PremiumPeriod } from "./legs.ts";

/** Expected loss of the equity tranche up to a detachment point at an asset correlation, fraction of pool EAD. */
export type EquityLoss = (detachment: number, rho: number) => number;

/** The same at the end of each premium period, shape [periods]. */
export type EquityLosses = (detachment: number, rho: number) => ArrayLike<number>;

/** A tranche with its expected loss, fraction of pool EAD. */
export type QuotedLoss = { readonly attachment: number; readonly detachment: number; readonly loss: number };

/** A tranche with its spread, decimal a year, accrued premium paid at a loss. */
export type QuotedSpread = { readonly attachment: number; readonly detachment: number; readonly spread: number };

/**
 * Base correlations: of each equity tranche [0, D] the asset correlation that gives the losses quoted for the tranches below D.
 *
 * @param quotes of adjoining tranches from 0 up
 * @returns one number a tranche; NaN from the first on that no correlation gives
 * @source L. McGinty, E. Beinstein, R. Ahluwalia, M. Watts (2004), Credit correlation: a guide
 */
export function baseCorrelations(equity: EquityLoss, quotes: readonly QuotedLoss[]): readonly number[] {
  let below = 0;
  return quotes.map(({ detachment, loss }) => {
    below += loss;
    return oneRoot(rhosAt((rho) => equity(detachment, rho), below));
  });
}

/**
 * Base correlations from spreads: each is solved with that of the tranche below held.
 *
 * @returns one number a tranche; NaN from the first on that no correlation gives
 */
export function baseCorrelationsFromSpreads(
  equity: EquityLosses,
  quotes: readonly QuotedSpread[],
  periods: readonly PremiumPeriod[],
): readonly number[] {
  let lower: ArrayLike<number> = new Float64Array(periods.length);
  return quotes.map(({ attachment, detachment, spread }) => {
    const held = lower;
    const spreadAt = (rho: number) => {
      const upper = equity(detachment, rho);
      const losses = Float64Array.from(upper, (x, i) => (x - held[i]!) / (detachment - attachment));
      return fairSpread(premiumLegs(losses, periods), true);
    };
    const found = oneRoot(rhosAt(spreadAt, spread));
    lower = equity(detachment, found);
    return found;
  });
}

/** The lowest root; NaN where there is none. */
function oneRoot({ roots }: ImpliedRho): number {
  return roots[0] ?? NaN;
}
