import { fillConditionalPd } from "./conditional.ts";
import type { FactorModel } from "./factor-model.ts";
import { nameCount, powerSums, type GradedNames, type PowerSums } from "./graded-names.ts";
import { nodesOf, type Stretch } from "./factor-nodes.ts";

/** Factor values at which the sharpness of the conditional loss is looked at. */
const FROM = -5.25;
const TO = 3;
/** Losses this many standard deviations above the grid do not reach down to it. */
const BEYOND = 2;
/** Distance of those values where names' own steps are wide, and as a share of a narrow step. */
const WIDEST_LOOK = 0.75;
const LOOK = 0.5;
/** A slope is taken over this share of the distance. */
const BESIDE = 0.1;
/** Spacing as a share of the narrowest transition: twice as wide changes the tails by less than 6e-3, so this one errs by less than 1e-6. */
const SHARE = 1.1;
const WIDEST = 0.25;
const FINEST = 1 / 512;
/** A name is a lump from this multiple of the root mean square of the losses on. */
const LUMP = 2;

/**
 * Spacing of trapezoid nodes that resolves how the conditional loss moves with the factor. A loss level is crossed over
 * a width of conditional standard deviation by slope of conditional mean; names of their own steps cross over theirs.
 * Bad years cross fast, good ones slowly, so nodes may be closer on the left than on the right.
 *
 * @param top largest loss of the grid, fraction of pool EAD: levels above it need not be resolved
 * @param times widens all spacings
 * @returns the stretch that needs the fewest nodes
 */
export function stretchFor(model: FactorModel, top: number, times: number): Stretch {
  const steepest = model.pd.slope.reduce((most, b) => Math.max(most, Math.abs(b)), 0);
  const look = Math.min(WIDEST_LOOK, LOOK / steepest);
  const widths = transitionWidths(model, top, look);
  const finest = (least: number, width: number) => Math.max(FINEST, Math.min(least, width, 1 / steepest));
  const spacing = (from: number) =>
    SHARE * times * widths.reduce((least, { z, width }) => (z < from ? least : finest(least, width)), WIDEST / SHARE);
  const left = spacing(FROM);
  let best: Stretch = { middle: TO, left, right: left };
  for (const { z } of widths) {
    const stretch = { middle: z, left, right: spacing(z - WIDEST_LOOK) };
    if (nodesOf(stretch) < nodesOf(best)) best = stretch;
  }
  return best;
}

type Width = { readonly z: number; readonly width: number };

/** How wide a stretch of the factor it takes to cross a loss level, at values over the factor. */
function transitionWidths(model: FactorModel, top: number, look: number): Width[] {
  const small = powerSums(model, withoutLumps(model), 1);
  const widths: Width[] = [];
  const here = new Float64Array(model.size.length);
  const beside = new Float64Array(model.size.length);
  for (let z = FROM; z <= TO; z += look) {
    fillConditionalPd(model.pd, z, here);
    const { mean, variance } = moments(model.powers, here);
    if (mean - BEYOND * Math.sqrt(variance) > top) continue;
    fillConditionalPd(model.pd, z + BESIDE * look, beside);
    const crossing = (powers: PowerSums) => crossingWidth(powers, here, beside) * BESIDE * look;
    widths.push({ z, width: Math.min(crossing(model.powers), crossing(small)) });
  }
  return widths;
}

/** The losses with the large ones left out: given what the large names do, the small ones cross a level faster than all. */
function withoutLumps({ severity, counts, size }: GradedNames): Float64Array {
  const squares = severity.reduce((sum, s, i) => sum + (counts === null ? s * s : counts[i]! * s * s), 0);
  const meanSquare = squares / nameCount({ size });
  return severity.map((s) => (s * s > LUMP * LUMP * meanSquare ? 0 : s));
}

/** Conditional standard deviation by the change of the conditional mean between two values of the factor. */
function crossingWidth(powers: PowerSums, here: Float64Array, beside: Float64Array): number {
  const { mean, variance } = moments(powers, here);
  const change = Math.abs(moments(powers, beside).mean - mean);
  return change > 0 ? Math.sqrt(variance) / change : Infinity;
}

function moments(powers: PowerSums, pd: Float64Array): { mean: number; variance: number } {
  let mean = 0;
  let variance = 0;
  for (let g = 0; g < pd.length; g++) {
    mean += pd[g]! * powers[6 * g]!;
    variance += pd[g]! * (1 - pd[g]!) * powers[6 * g + 1]!;
  }
  return { mean, variance };
}
