import type { Language } from "../../language/language.ts";
import { byCommas } from "../../language/lists.ts";
import { decimalText, frequencyText, percentText, plainPercent } from "../numbers/format.ts";
import type { RhoCurve } from "./chart-data.ts";
import { expectedPoolLoss, type TrancheResult } from "./results.ts";
import type { RunResult } from "./run-state.ts";
import { runTexts } from "./texts.ts";

/** What the loss distribution says, as a sentence without its full stop: how often the first loss is exhausted. */
export function lossFinding(results: readonly TrancheResult[], language: Language): string {
  const texts = runTexts[language];
  const first = results[0]!;
  const frequency = frequencyText(first.exhausted.value, language);
  return frequency === null ? texts.neverExhausted(first.name) : texts.exhaustedIn(first.name, frequency);
}

type Point = RhoCurve["points"][number];

/** What the curve says: where the tranche that suffers most from a higher rho would stand if rho doubled. */
export function rhoFinding(curves: readonly RhoCurve[], rho: number | null, language: Language): string {
  const texts = runTexts[language];
  const moves = curves.map((curve) => {
    const from = nearest(curve.points, rho === null || rho === 0 ? 0.1 : rho);
    return { name: curve.name, from, to: nearest(curve.points, 2 * from.rho) };
  });
  const { name, from, to } = moves.reduce((most, move) => (rise(move) > rise(most) ? move : most));
  if (percentText(from.el) === percentText(to.el)) return texts.rhoFlat(name, percentText(from.el));
  return texts.rhoMoves(
    name,
    percentText(from.el),
    decimalText(from.rho, 2),
    percentText(to.el),
    decimalText(to.rho, 2),
  );
}

/** In fractions of the tranche: what its holder feels, however thin the starting loss. */
function rise({ from, to }: { from: Point; to: Point }): number {
  return to.el - from.el;
}

function nearest(points: readonly Point[], rho: number): Point {
  return points.reduce((best, point) => (Math.abs(point.rho - rho) < Math.abs(best.rho - rho) ? point : best));
}

/** The distribution in a sentence, for those who do not see the chart. */
export function lossDescription(result: RunResult, language: Language): string {
  const texts = runTexts[language];
  const parts = result.tail.map(({ kind, level, loss }) => texts.mark(kind, plainPercent(level), percentText(loss)));
  return texts.lossDescription(percentText(expectedPoolLoss(result.distribution)), byCommas(parts, language));
}

/** Where each curve starts and ends. */
export function rhoDescription(curves: readonly RhoCurve[], language: Language): string {
  const texts = runTexts[language];
  const parts = curves.flatMap(({ name, points }) => {
    const [first, last] = [points[0], points.at(-1)];
    return first && last ? [texts.rhoPart(name, percentText(first.el), percentText(last.el))] : [];
  });
  return texts.rhoDescription(byCommas(parts, language));
}
