import { dealTerms, tranche, type Terms } from "../../src/core/index.ts";

/** A first loss to 6 %, a mezzanine to 14 % that investors hold, and a senior tranche; changed where a test says so. */
export function termsOf(changes: Partial<Terms> = {}): Terms {
  return dealTerms({
    tranches: [
      { name: "First loss", slice: tranche(0, 0.06), investorShare: 0, spread: NaN },
      { name: "Mezzanine", slice: tranche(0.06, 0.14), investorShare: 1, spread: 0.095 },
      { name: "Senior", slice: tranche(0.14, 1), investorShare: 0, spread: NaN },
    ],
    rule: "sequential",
    trigger: { loss: null, seniorShare: null, year: null },
    excessSpread: null,
    calls: { time: null, cleanUp: null, regulatory: null },
    recoveryLag: 0,
    initialLgd: null,
    verticalSlice: 0,
    paymentsAYear: 4,
    ...changes,
  });
}
