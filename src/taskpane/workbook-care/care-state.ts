import type { BrokenFormula, Traces } from "../../workbook/host.ts";

/** What the user asked to have done to the workbook, and what was found in it; null while it is looked through. */
export type Care =
  | { readonly task: "repair"; readonly found: readonly BrokenFormula[] | null }
  | { readonly task: "remove"; readonly found: Traces | null };

export type CareAction = { readonly type: "care/opened"; readonly care: Care | null };
