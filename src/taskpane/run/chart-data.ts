import { expectedTrancheLoss, tranche } from "../../core/index.ts";
import type { ChartColour } from "../../workbook/plan.ts";
import { trancheColours } from "../structure/stack-parts.ts";
import { ordered } from "../structure/structure-check.ts";
import type { TrancheRow } from "../structure/structure-state.ts";
import type { CurvePoint } from "./run-state.ts";

/** EL of one tranche against rho. */
export type RhoCurve = {
  readonly name: string;
  readonly colour: ChartColour;
  readonly points: readonly { readonly rho: number; readonly el: number }[];
};

/** One curve a tranche, from the first loss up. */
export function rhoCurves(curve: readonly CurvePoint[], rows: readonly TrancheRow[]): readonly RhoCurve[] {
  const sorted = ordered(rows);
  const colours = trancheColours(sorted.length);
  return sorted.map((row, i) => {
    const slice = tranche(row.attach, row.detach);
    return {
      name: row.name,
      colour: colours[i]!,
      points: curve.map(({ rho, distribution }) => ({ rho, el: expectedTrancheLoss(distribution, slice) })),
    };
  });
}
