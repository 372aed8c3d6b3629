import type { Said } from "../core/index.ts";
import type { RangeAddress } from "./plan.ts";
import type { Unsubscribe } from "./host.ts";

/** An error that a formula gave, in English as it was thrown, and the cell where it stands; null where the host does not tell. */
export type FormulaError = { readonly said: Said; readonly address: RangeAddress | null };

/** The wire from the formulas of a workbook to the pane, which shows the last error. */
export type FormulaErrors = {
  readonly report: (error: FormulaError) => void;
  readonly subscribe: (listener: (error: FormulaError) => void) => Unsubscribe;
};

/** Builds a wire without listeners; what is reported while nobody listens is dropped. */
export function formulaErrors(): FormulaErrors {
  const listeners = new Set<(error: FormulaError) => void>();
  return {
    report: (error) => listeners.forEach((listener) => listener(error)),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
