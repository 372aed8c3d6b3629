import { countAt } from "./counted-rows.ts";
import type { Loans } from "./loans.ts";
import type { PoolCurrency } from "./pool-currency.ts";

/** Loans of a pool in one currency of its tapes. */
export type CurrencyExposure = {
  /** Code, or an empty text where the tape names none. */
  readonly currency: string;
  readonly loans: number;
  /** EAD in that currency, and in the pool's. */
  readonly localEad: number;
  readonly ead: number;
  /** Units of the pool's currency per one unit; 1 for the pool's own. */
  readonly rate: number;
};

/** EAD by the currency of the tape, largest first. */
export function currencyExposures(loans: Loans, { conversions }: PoolCurrency): readonly CurrencyExposure[] {
  const found = new Map<string, { loans: number; ead: number }>();
  loans.label.currency.forEach((currency, i) => {
    const known = found.get(currency) ?? { loans: 0, ead: 0 };
    found.set(currency, { loans: known.loans + countAt(loans, i), ead: known.ead + loans.ead[i]! });
  });
  return [...found]
    .map(([currency, { loans: count, ead }]) => {
      const { multiply, divide } = conversions.get(currency) ?? { multiply: 1, divide: 1 };
      return { currency, loans: count, localEad: (ead * divide) / multiply, ead, rate: multiply / divide };
    })
    .sort((a, b) => b.ead - a.ead);
}
