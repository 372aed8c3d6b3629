import type { BrokenFormula, Traces } from "../../workbook/host.ts";

/** What the user asked to have done to the workbook, and what was found in it; null while it is looked through. */
export type Care =
  | { readonly task: "repair"; readonly found: readonly BrokenFormula[] | null }
  | { readonly task: "remove"; readonly found: Traces | null }
  | { readonly task: "freeze"; readonly found: ToFreeze | null };

/** The sheet in front when its frozen copy was asked for, and how many formulas of SRT it has. */
export type ToFreeze = { readonly sheet: string; readonly formulas: number };

/** The name that a sheet's frozen copy would like to have. */
export const freezeName = (sheet: string) => `${sheet.slice(0, 24)} frozen`;

/** What of a workbook was computed by other engines than this one. */
export type OtherEngines = {
  /** Runs of the log that gave an answer. */
  readonly runs: number;
  /** Frozen sheets by name. */
  readonly sheets: readonly string[];
  /** Versions of those engines. */
  readonly engines: readonly string[];
};

export type CareAction = { readonly type: "care/opened"; readonly care: Care | null };
