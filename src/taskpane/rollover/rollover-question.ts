import {
  bankOf,
  came,
  dealsOf,
  fraction,
  InputError,
  quarterOf,
  quartersFrom,
  rolloverOf,
  rolloverQuestion,
  stressScenario,
  type RolloverDeal,
} from "../../core/index.ts";
import { samplingOf } from "../../engine/sampling.ts";
import type { Language } from "../../language/language.ts";
import { seedOf } from "../run/run-question.ts";
import type { RunInputs } from "../run/run-state.ts";
import type { RolloverInputs, RolloverRequest, Source } from "./rollover-state.ts";
import { rolloverTexts } from "./texts.ts";

/** Paths where none are asked for: those of the functions. */
const USUAL_PATHS = 102_400;

type Sources = { readonly deals: Source; readonly bank: Source };

/** What the screen asks, or the sentence that says what is wrong with it. */
export function rolloverRequest(
  sources: Sources,
  inputs: RolloverInputs,
  run: RunInputs,
  language: Language,
): RolloverRequest | { readonly problem: string } {
  try {
    return { scenario: inputs.scenario, question: questionOf(sources, inputs, run, language) };
  } catch (error) {
    if (error instanceof InputError) return { problem: error.message };
    throw error;
  }
}

function questionOf({ deals, bank }: Sources, inputs: RolloverInputs, run: RunInputs, language: Language) {
  const read = dealsOf(deals.content.values);
  const given = bankOf(bank.content.values);
  const { mean, sd, freeze } = rolloverOf(stressScenario(inputs.scenario)!.overrides);
  const first = firstOf(read);
  const { paths, seed, state } = samplingOf(seedOf(run), run.paths ?? USUAL_PATHS);
  return rolloverQuestion({
    deals: read,
    bank: { ...given, lambda: lambdaOf(inputs, given.lambda, language) },
    first,
    quarters: quartersFrom(first, read),
    market: { mean, sd },
    freeze: freeze === null ? null : [quarterOf(freeze[0])!, quarterOf(freeze[1])!],
    paths,
    seed,
    state,
  });
}

function firstOf(deals: readonly RolloverDeal[]): number {
  return deals.reduce((first, { quarter }) => Math.min(first, quarter), Infinity);
}

function lambdaOf({ lambda }: RolloverInputs, own: number, language: Language): number {
  const texts = rolloverTexts[language];
  if (lambda === null) return own;
  if (fraction.holds(lambda)) return lambda;
  throw new InputError(lambda !== lambda ? texts.lambdaUnread : texts.lambdaOutside(came(lambda)));
}
