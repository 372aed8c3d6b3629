import { check, positive } from "../domain.ts";
import { discountFactor, type DiscountCurve } from "./discount.ts";

/** One period of a premium: its length in years for accrual, and the discount factors of its payment and its losses. */
export type PremiumPeriod = { readonly years: number; readonly atPayment: number; readonly atLoss: number };

/** Payments a year. */
const QUARTERS = 4;

/**
 * Ends of quarters up to a horizon, in years; the last is the horizon, and the last period the shorter where it is no whole
 * number of quarters.
 */
export function quarterEnds(horizon: number): readonly number[] {
  check("horizon", horizon, positive);
  const count = Math.ceil(QUARTERS * horizon - 1e-9);
  return Array.from({ length: count }, (_, i) => (i + 1 === count ? horizon : (i + 1) / QUARTERS));
}

/** Quarterly premium periods up to a horizon: premiums are paid at the end of a period, losses in its middle. */
export function quarterlyPeriods(horizon: number, curve: DiscountCurve): readonly PremiumPeriod[] {
  const ends = quarterEnds(horizon);
  return ends.map((end, i) => {
    const start = i === 0 ? 0 : ends[i - 1]!;
    return {
      years: end - start,
      atPayment: discountFactor(curve, end),
      atLoss: discountFactor(curve, (start + end) / 2),
    };
  });
}

/** Present values for one unit of notional: of its losses, and of a premium of 1 a year on what is outstanding. */
export type Legs = {
  readonly protection: number;
  /** On what is outstanding at the end of each period. */
  readonly annuity: number;
  /** On what a period loses, up to the loss: half a period of it. */
  readonly accrued: number;
};

/**
 * Legs of a protection.
 *
 * @param losses expected loss to the end of each period, fraction of the notional, shape [periods]
 * @param lossBefore expected loss at the start of the first period
 * @source J. Hull, A. White (2004), Valuation of a CDO and an nth to default CDS without Monte Carlo simulation, section 4
 */
export function premiumLegs(losses: ArrayLike<number>, periods: readonly PremiumPeriod[], lossBefore = 0): Legs {
  const legs = { protection: 0, annuity: 0, accrued: 0 };
  periods.forEach(({ years, atPayment, atLoss }, i) => {
    const lost = losses[i]! - (i === 0 ? lossBefore : losses[i - 1]!);
    legs.protection += lost * atLoss;
    legs.annuity += years * (1 - losses[i]!) * atPayment;
    legs.accrued += 0.5 * years * lost * atLoss;
  });
  return legs;
}

/**
 * The spread at which premium and protection are worth the same, decimal a year.
 *
 * @param accrual whether premium runs up to a loss
 * @returns NaN where nothing is ever outstanding
 */
export function fairSpread({ protection, annuity, accrued }: Legs, accrual: boolean): number {
  const premium = annuity + (accrual ? accrued : 0);
  return premium > 0 ? protection / premium : NaN;
}
