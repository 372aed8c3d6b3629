import { obligorsOf, type LossLaw } from "../../core/index.ts";
import type { Language } from "../../language/language.ts";
import { byCommas } from "../../language/lists.ts";
import { countText, errorText, percentText } from "../numbers/format.ts";
import { largestError, type Measured, type TrancheResult } from "./results.ts";
import { contagionMode } from "./run-question.ts";
import type { RunResult } from "./run-state.ts";
import type { TailMeasure } from "./tail-measures.ts";
import { runTexts } from "./texts.ts";

/** Under the table: how it was computed, how exactly, and from what. */
export function methodLine(
  { inputs, pool, distribution }: RunResult,
  tranches: readonly TrancheResult[],
  language: Language,
): string {
  const texts = runTexts[language];
  const { copula, df, horizon, curve, dependence, lgd } = inputs;
  const contagion = contagionMode(inputs, pool);
  const factors = (dependence === "factors" ? texts.severalFactors : texts.oneFactor)[copula](df ?? 0);
  const error = largestError(tranches);
  return texts.methodLine(
    howOf(distribution, language),
    distribution.method === "exact"
      ? texts.errorAtMost(errorText(error))
      : texts.standardErrorAtMost(standardErrorText(error, "fraction")),
    countText(obligorsOf(pool)),
    String(horizon),
    curve,
    byCommas(
      [
        factors,
        ...(contagion === "off" ? [] : [texts.contagionIs(contagion)]),
        ...(lgd === "const" ? [] : [texts.lgdIs(lgd)]),
      ],
      language,
    ),
  );
}

function howOf(law: LossLaw, language: Language): string {
  const texts = runTexts[language];
  if (law.method === "conditional") return texts.how.conditional(countText(law.points), String(law.seed));
  if (law.method === "simulation") return texts.how.simulation(countText(law.points), String(law.seed));
  return texts.how.exact;
}

type Kind = "fraction" | "amount";

/** All digits of a figure, and how it was computed. */
export function figureMethod(law: LossLaw, { value, error }: Measured, kind: Kind, language: Language): string {
  const texts = runTexts[language];
  return texts.figureMethod(String(value), figureHow(law, error, kind, language));
}

/** The same for a value at risk or shortfall. */
export function quantileMethod(law: LossLaw, { loss, error }: TailMeasure, language: Language): string {
  const texts = runTexts[language];
  const how = law.method === "exact" ? texts.quantileHow : figureHow(law, error, "fraction", language);
  return texts.figureMethod(String(loss), how);
}

function figureHow(law: LossLaw, error: number, kind: Kind, language: Language): string {
  const texts = runTexts[language];
  if (law.method === "conditional") {
    return texts.figureHow.conditional(countText(law.points), standardErrorText(error, kind));
  }
  if (law.method === "simulation") {
    return texts.figureHow.simulation(countText(law.points), standardErrorText(error, kind));
  }
  return texts.figureHow.exact(errorText(error));
}

function standardErrorText(error: number, kind: Kind): string {
  return kind === "fraction" ? percentText(Number(error.toPrecision(2))) : countText(Number(error.toPrecision(2)));
}
