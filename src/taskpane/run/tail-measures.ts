import {
  expectedShortfall,
  lossQuantile,
  quantileError,
  sampleQuantile,
  sampleShortfall,
  sortedLosses,
  type Quantiles,
} from "../../core/index.ts";

/** Losses that are exceeded in 1 - level of futures, and the mean loss beyond; fractions of pool EAD. */
export type TailMeasure = {
  readonly kind: "VaR" | "ES";
  readonly level: number;
  readonly loss: number;
  readonly error: number;
};

export const TAIL_LEVELS = [0.99, 0.999] as const;

/** VaR and ES of a law at both levels; simulated losses are sorted once for all. */
export function tailMeasuresOf(law: Quantiles): readonly TailMeasure[] {
  const measure = measureOf(law);
  return (["VaR", "ES"] as const).flatMap((kind) =>
    TAIL_LEVELS.map((level) => {
      const { value, error } = measure(kind, level);
      return { kind, level, loss: value, error };
    }),
  );
}

function measureOf(law: Quantiles): (kind: "VaR" | "ES", level: number) => { value: number; error: number } {
  if ("method" in law && law.method === "simulation") {
    const sorted = sortedLosses(law.losses);
    return (kind, level) => (kind === "VaR" ? sampleQuantile : sampleShortfall)(sorted, level);
  }
  return (kind, level) => ({
    value: (kind === "VaR" ? lossQuantile : expectedShortfall)(law, level),
    error: quantileError(law, { kind: kind === "VaR" ? "VAR" : "ES", at: level }),
  });
}
