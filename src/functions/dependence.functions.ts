import { fraction, InputError } from "../core/index.ts";
import { readNumber, readOptionalNumber } from "./arguments/scalars.ts";
import { toCell } from "./result.ts";

/**
 * Correlation by a global, an AI-theme and a sector factor, as a row for the argument rho.
 * @customfunction CORR
 * @helpurl https://localhost:3000/help/CORR.html
 * @param global Asset correlation of any two obligors, 0 to 1.
 * @param theme Added between two obligors tied to the AI theme, times both their thetas; 0 if omitted.
 * @param sector Added between two obligors of one sector; 0 if omitted.
 * @returns The row {g,h,w}.
 */
export function corr(global: number, theme?: number, sector?: number): any[][] {
  return toCell(() => {
    const g = readNumber("global", global, fraction);
    const h = readOptionalNumber("theme", theme, fraction, 0);
    const w = readOptionalNumber("sector", sector, fraction, 0);
    if (g + h + w < 1) return [[g, h, w]];
    throw new InputError(
      `global, theme and sector sum to ${g + h + w}; they must sum to less than 1, so that every obligor keeps a part of its own.`,
    );
  }) as any[][];
}
