/** A sentence in English and in Traditional Chinese. */
export type InBoth = { readonly english: string; readonly chinese: string };

/** What a sentence is of: what was assumed, or what a scenario meets. */
export type ToldName = "Assumed" | "Reach";

/** How a cell was computed, for SRT.INFO. */
export type RunRecord = {
  readonly functionName: string;
  /** Such as "exact, one factor". */
  readonly method: string;
  /** Factor nodes of an exact answer; NaN where there are none. */
  readonly nodes: number;
  /** Conditional laws drawn, and of how many factors; null for an answer without sampling. */
  readonly drawn: { readonly points: number; readonly factors: number; readonly seed: number | string } | null;
  /** Standard error of a drawn answer, else the estimated absolute error; in its own unit, NaN where there is none to give. */
  readonly error: number;
  readonly kernel: string;
  /** What the user should know of the inputs, a sentence each. */
  readonly warnings: readonly InBoth[];
  /** What was assumed and what a scenario meets. */
  readonly told: readonly (InBoth & { readonly name: ToldName })[];
};
