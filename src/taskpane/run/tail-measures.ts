import { expectedShortfall, lossQuantile, quantileError, type Quantiles } from "../../core/index.ts";

/** Losses that are exceeded in 1 - level of futures, and the mean loss beyond; fractions of pool EAD. */
export type TailMeasure = {
  readonly kind: "VaR" | "ES";
  readonly level: number;
  readonly loss: number;
  readonly error: number;
};

export const TAIL_LEVELS = [0.99, 0.999] as const;

/** VaR and ES of a law at both levels. */
export function tailMeasuresOf(law: Quantiles): readonly TailMeasure[] {
  const measures = { VaR: { of: lossQuantile, named: "VAR" }, ES: { of: expectedShortfall, named: "ES" } } as const;
  return (["VaR", "ES"] as const).flatMap((kind) =>
    TAIL_LEVELS.map((level) => ({
      kind,
      level,
      loss: measures[kind].of(law, level),
      error: quantileError(law, { kind: measures[kind].named, at: level }),
    })),
  );
}
