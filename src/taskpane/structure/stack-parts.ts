import type { ChartColour } from "../../workbook/plan.ts";
import { ordered } from "./structure-check.ts";
import type { TrancheRow } from "./structure-state.ts";

/** The colour of each tranche from the first loss up: the lowest, the one on top, and those between. */
export function trancheColours(count: number): readonly ChartColour[] {
  const between: readonly ChartColour[] = ["mezzanine", "accent", "muted"];
  return Array.from({ length: count }, (_, i) => {
    if (i === 0) return "first-loss";
    return i === count - 1 ? "senior" : between[(i - 1) % between.length]!;
  });
}

/** The colour of one tranche; an incomplete one has none of its own yet. */
export function colourOf(rows: readonly TrancheRow[], id: number): ChartColour {
  const sorted = ordered(rows);
  const position = sorted.findIndex((row) => row.id === id);
  return position < 0 ? "muted" : trancheColours(sorted.length)[position]!;
}

/** A band of the stack, in shares of the drawn width. */
export type StackPart = {
  readonly id: number;
  readonly name: string;
  readonly attach: number;
  readonly detach: number;
  readonly left: number;
  readonly width: number;
  readonly colour: ChartColour;
};

/** The bands that can be drawn: points in order and inside the pool, cut at the end of the view. */
export function stackParts(rows: readonly TrancheRow[], view: number): readonly StackPart[] {
  const sorted = ordered(rows);
  const colours = trancheColours(sorted.length);
  return sorted.flatMap(({ id, name, attach, detach }, i) => {
    if (!(attach >= 0 && attach < detach && detach <= 1) || attach >= view) return [];
    const end = Math.min(detach, view);
    return [{ id, name, attach, detach, left: attach / view, width: (end - attach) / view, colour: colours[i]! }];
  });
}

const STEPS = [0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.75, 1];

/** The part of the pool where the tranches differ: a round share a little above the last point below 100 %. */
export function lowerView(rows: readonly TrancheRow[], furthestMark: number): number {
  const points = ordered(rows).flatMap((row) => [row.attach, row.detach]);
  const last = points.filter((point) => point < 1).reduce((most, point) => Math.max(most, point), 0);
  const needed = Math.max(1.2 * last, 1.05 * furthestMark);
  return STEPS.find((step) => step >= needed) ?? 1;
}
