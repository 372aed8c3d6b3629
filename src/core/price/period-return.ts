import { exp, expm1 } from "../numeric/exp.ts";
import { log } from "../numeric/log.ts";

const STEPS = 100;
const CLOSE = 1e-15;

/**
 * The return per period at which receipts are worth what was paid: outlay = sum of receipts[k] / (1 + y)^(k + 1).
 *
 * @param receipts at the end of each period, shape [periods], none negative
 * @param outlay paid at the beginning, above 0
 * @returns y, above -1; -1 where nothing comes back
 * @source definition. The logarithm of the present value is convex and increasing in the logarithm of 1 / (1 + y), with
 * a slope between 1 and the number of periods, so that Newton's method finds the one root from anywhere
 */
export function returnPerPeriod(receipts: Float64Array, outlay: number): number {
  const total = receipts.reduce((sum, x) => sum + x, 0);
  if (total === 0) return -1;
  let x = 0;
  for (let i = 0; i < STEPS; i++) {
    const step = newtonStep(receipts, outlay, x);
    x -= step;
    if (Math.abs(step) <= CLOSE * Math.max(1, Math.abs(x))) break;
  }
  return expm1(-x);
}

/** Newton's step for log(present value) - log(outlay) at the logarithm x of the discount factor of a period. */
function newtonStep(receipts: Float64Array, outlay: number, x: number): number {
  const v = exp(x);
  let value = 0;
  let slope = 0;
  // Horner's rule for the sum of c_k v^(k + 1) and its derivative times v.
  for (let k = receipts.length - 1; k >= 0; k--) {
    slope = slope * v + value;
    value = value * v + receipts[k]!;
  }
  const worth = value * v;
  const grows = slope * v * v + worth;
  return ((log(worth) - log(outlay)) * worth) / grows;
}
