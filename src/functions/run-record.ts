/** How a cell was computed, for SRT.INFO. */
export type RunRecord = {
  readonly functionName: string;
  /** Such as "exact, one factor". */
  readonly method: string;
  /** Factor nodes of an exact answer. */
  readonly nodes: number;
  /** Estimated absolute error of the answer, in its own unit; NaN where there is none to give. */
  readonly error: number;
  readonly kernel: string;
};
