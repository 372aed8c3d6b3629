import {
  expectedTrancheLoss,
  expectedTrancheLossError,
  lossQuantile,
  mixedQuantile,
  rarityOf,
  reachOf,
  shapleyShares,
  stressScenario,
  tranche,
  type Rarity,
  type Reach,
  type SimulatedLaw,
} from "../../core/index.ts";
import type { Language } from "../../language/language.ts";
import type { CompleteRow } from "../structure/structure-check.ts";
import type { ChosenScenario } from "../own-ranges/chosen-scenario.ts";
import type { Apart, Compared, Weights } from "./stress-state.ts";
import { chosenName } from "./scenario-name.ts";
import { stressTexts } from "./texts.ts";

const WHOLE = tranche(0, 1);
const TAIL = 0.999;
const WEIGHT_ROUNDING = 1e-9;

/** One line of the comparison. */
export type StressLine = {
  /** Null for the standard model and the mixture. */
  readonly scenario: ChosenScenario | null;
  readonly name: string;
  readonly pool: number;
  readonly poolError: number;
  readonly loss: number;
  readonly error: number;
  readonly tail: number;
  readonly rarity: Rarity;
  /** What the scenario meets in the pool; null for the standard model and the mixture. */
  readonly reach: Reach | null;
};

/** The standard model, every scenario, and their mixture where the probabilities serve. */
export function stressLines(
  { pool: onScreen, standard, base, laws, scenarios }: Compared,
  { attach, detach }: CompleteRow,
  set: Weights,
  language: Language,
): readonly StressLine[] {
  const texts = stressTexts[language];
  const slice = tranche(attach, detach);
  const weights = weightsOf(scenarios, set);
  const line = (scenario: ChosenScenario | null, name: string, law: SimulatedLaw): StressLine => {
    const pool = expectedTrancheLoss(law, WHOLE);
    return {
      scenario,
      name,
      pool,
      poolError: expectedTrancheLossError(law, WHOLE),
      loss: expectedTrancheLoss(law, slice),
      error: expectedTrancheLossError(law, slice),
      tail: lossQuantile(law, TAIL),
      rarity: rarityOf(base, pool),
      reach: scenario === null ? null : reachOf(onScreen, scenario.overrides, null),
    };
  };
  const lines = laws.map((law, k) =>
    line(scenarios[k]!, chosenName(scenarios[k]!, language, onScreen.theme.name), law),
  );
  const mixed =
    weightsProblem(weights, language) === null
      ? [mixture(texts.weighted, lines, { laws, base }, weights as readonly number[])]
      : [];
  return [line(null, texts.standard, standard), ...lines, ...mixed];
}

function mixture(
  name: string,
  lines: readonly StressLine[],
  { laws, base }: Pick<Compared, "laws" | "base">,
  weights: readonly number[],
): StressLine {
  const mean = (of: (line: StressLine) => number) => lines.reduce((sum, l, k) => sum + weights[k]! * of(l), 0);
  const pool = mean((l) => l.pool);
  return {
    scenario: null,
    name,
    pool,
    poolError: mean((l) => l.poolError),
    loss: mean((l) => l.loss),
    error: mean((l) => l.error),
    tail: mixedQuantile(laws, weights, TAIL),
    rarity: rarityOf(base, pool),
    reach: null,
  };
}

/** The probability of each scenario: what was set, else the product's; a scenario of the workbook has 0 until it is set. */
export function weightsOf(scenarios: readonly ChosenScenario[], set: Weights): readonly (number | null)[] {
  return scenarios.map(({ key, reference }) => {
    const given = set[key];
    if (given !== undefined) return given;
    return reference === null ? stressScenario(key)!.probability : 0;
  });
}

/** What is wrong with the probabilities, in a sentence. */
export function weightsProblem(weights: readonly (number | null)[], language: Language): string | null {
  const texts = stressTexts[language];
  if (weights.some((weight) => weight === null || !(weight >= 0 && weight <= 1))) return texts.weightUnread;
  const sum = weights.reduce<number>((total, weight) => total + weight!, 0);
  return Math.abs(sum - 1) <= WEIGHT_ROUNDING ? null : texts.weightsOff(`${Number((100 * sum).toPrecision(6))} %`);
}

/** One step from the standard model to a scenario. */
export type TrapStep = {
  readonly name: string;
  readonly pool: number;
  readonly poolError: number;
  readonly loss: number;
  readonly error: number;
  /** What the step adds; NaN where it stands for itself. */
  readonly change: number;
  readonly shapley: number;
};

/** The twin, the standard model and each effect in turn, for one tranche. */
export function trapSteps(
  { effects, twin, sets }: Apart,
  { attach, detach }: CompleteRow,
  language: Language,
): readonly TrapStep[] {
  const texts = stressTexts[language];
  const slice = tranche(attach, detach);
  const losses = sets.map((law) => expectedTrancheLoss(law, slice));
  const shares = shapleyShares(losses, effects.length);
  const step = (name: string, law: SimulatedLaw, change: number, shapley: number): TrapStep => ({
    name,
    pool: expectedTrancheLoss(law, WHOLE),
    poolError: expectedTrancheLossError(law, WHOLE),
    loss: expectedTrancheLoss(law, slice),
    error: expectedTrancheLossError(law, slice),
    change,
    shapley,
  });
  const first = (k: number) => (1 << k) - 1;
  return [
    step(texts.twin, twin, NaN, NaN),
    step(texts.standard, sets[0]!, NaN, NaN),
    ...effects.map((effect, k) =>
      step(texts.effects[effect], sets[first(k + 1)]!, losses[first(k + 1)]! - losses[first(k)]!, shares[k]!),
    ),
  ];
}
