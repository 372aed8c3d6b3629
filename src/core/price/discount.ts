import { check, InputError, interval, nonNegative, type Domain } from "../domain.ts";
import { exp } from "../numeric/exp.ts";
import { say } from "../sentences/said.ts";

/** Continuous rates at times in ascending order; linear between them, flat outside. Columns of shape [points]. */
export type DiscountCurve = { readonly time: Float64Array; readonly rate: Float64Array };

/** Rates of money are decimals: 3.5 is 3.5 %, or a slip. Below 0 they have been. */
const yearlyReturn: Domain = { ...interval(-1, 1), measure: "rate" };

/**
 * Builds a discount curve.
 *
 * @param points pairs of a time in years, 0 or more and ascending, and a continuous rate, decimal a year
 * @throws InputError for no point, a bad number, or times out of order
 */
export function discountCurve(points: readonly (readonly [time: number, rate: number])[]): DiscountCurve {
  if (points.length === 0) throw new InputError("rateEmpty");
  points.forEach(([time, rate], i) => {
    check(say("rateTime", { point: i + 1 }), time, nonNegative);
    check(say("rateAt", { point: i + 1 }), rate, yearlyReturn);
    if (i === 0 || time > points[i - 1]![0]) return;
    throw new InputError("rateTimesDescend", { point: i + 1, time, before: points[i - 1]![0] });
  });
  return { time: Float64Array.from(points, ([t]) => t), rate: Float64Array.from(points, ([, r]) => r) };
}

/** What one unit paid after t years is worth now. */
export function discountFactor(curve: DiscountCurve, t: number): number {
  return exp(-rateAt(curve, t) * t);
}

function rateAt({ time, rate }: DiscountCurve, t: number): number {
  const after = time.findIndex((x) => x >= t);
  if (after === 0) return rate[0]!;
  if (after < 0) return rate.at(-1)!;
  const share = (t - time[after - 1]!) / (time[after]! - time[after - 1]!);
  return rate[after - 1]! + share * (rate[after]! - rate[after - 1]!);
}
