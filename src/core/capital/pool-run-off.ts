import type { Pool } from "../pool/pool.ts";
import { dealLoans } from "../waterfall/loans.ts";
import type { RunOff } from "./dynamic-transfer.ts";

/**
 * How a pool runs off by its loans' maturities and repayment, without defaults: the share of what is outstanding that falls due in
 * each payment period. A loss takes its share of what is still to come.
 *
 * @returns null for a tape that lacks a maturity, so that its end is not known
 * @throws InputError naming the obligor whose repayment cannot be followed
 */
export function poolRunOff(pool: Pool, paymentsAYear: 4 | 12): RunOff | null {
  const last = pool.maturity.reduce((most, years) => Math.max(most, years), 0);
  if (last === Infinity) return null;
  const months = 12 / paymentsAYear;
  const periods = Math.ceil((12 * last) / months - 1e-9);
  const { performing } = dealLoans(pool, (periods * months) / 12, null);
  const shares = Array.from({ length: periods }, (_, t) => dueShare(performing[t * months]!, performing[(t + 1) * months]!)); // prettier-ignore
  return { kind: "shares", shares: shares.map((share, t) => (t === periods - 1 ? 1 : share)) };
}

/** Nothing that is left over by rounding falls due. */
function dueShare(before: number, after: number): number {
  return before <= 1e-12 ? 1 : Math.min(Math.max(1 - after / before, 0), 1);
}
