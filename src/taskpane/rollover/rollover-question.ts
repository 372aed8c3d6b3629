import { fraction, scenarioRollover, type Pool, type RolloverBasis, type RolloverDeal } from "../../core/index.ts";
import { samplingOf } from "../../engine/sampling.ts";
import type { Language } from "../../language/language.ts";
import type { ChosenScenario } from "../own-ranges/chosen-scenario.ts";
import type { Problem } from "../own-ranges/own-state.ts";
import { hasTwoReadings } from "../numbers/parse.ts";
import { numberTexts } from "../numbers/texts.ts";
import { seedOf } from "../run/run-question.ts";
import type { RunInputs } from "../run/run-state.ts";
import type { Pane } from "../state/pane.tsx";
import { refusal, refusedOf } from "../state/sentence.ts";
import type { RolloverInputs, RolloverRequest, Source } from "./rollover-state.ts";
import { rolloverTables, type RolloverTables } from "./rollover-tables.ts";
import { rolloverTexts } from "./texts.ts";

/** Paths where none are asked for: those of the functions. */
const USUAL_PATHS = 102_400;

/** What the page asks from: deals and bank as they were read, and what the user sets. */
export type RolloverAsked = {
  readonly deals: Source;
  readonly bank: Source;
  readonly inputs: RolloverInputs;
  readonly run: RunInputs;
  readonly scenario: ChosenScenario | Problem;
};

/** What the screen asks, or the sentence that says what is wrong with it. */
export function rolloverRequest(
  asked: RolloverAsked,
  poolOfCard: Pane["poolOfCard"],
  language: Language,
): RolloverRequest | { readonly problem: string } {
  const { scenario } = asked;
  if ("problem" in scenario) return { problem: scenario.problem[language] };
  try {
    const tables = rolloverTables(asked.deals, asked.bank);
    const basis = basisOf(tables, asked, poolOfCard);
    const question = scenarioRollover(basis, scenario.overrides);
    return { scenario, question, pools: poolsByDeals(basis), unit: tables.unit };
  } catch (error) {
    const refused = refusedOf(error);
    if (refused !== null) return { problem: refused[language] };
    throw error;
  }
}

function basisOf(
  { deals: read, bank: given }: RolloverTables,
  { inputs, run }: RolloverAsked,
  poolOfCard: Pane["poolOfCard"],
): RolloverBasis {
  if (hasTwoReadings(run.seed)) throw refusal(numberTexts, (texts) => texts.twoReadings(run.seed));
  const pools = poolsOf(read, poolOfCard);
  return {
    deals: read,
    bank: { ...given, lambda: lambdaOf(inputs, given.lambda) },
    pools,
    first: firstOf(read),
    model: {
      pdCurve: run.curve,
      lgdModel: run.lgd,
      df: run.copula === "t" ? dfOf(run) : Infinity,
      // Without links there is no contagion to run.
      contagion: [...pools.values()].every(({ links }) => links.length === 0) ? "off" : null,
      sampling: samplingOf(seedOf(run), run.paths ?? USUAL_PATHS),
    },
  };
}

/** Each pool with the names of the deals that lose with it. */
function poolsByDeals({ deals, pools }: RolloverBasis): RolloverRequest["pools"] {
  return [...pools].map(([key, pool]) => ({
    deals: deals.flatMap(({ name, pool: own }) => (own === key ? [name] : [])).join(", "),
    pool,
  }));
}

/** The pools that deals name, by their keys. */
export function poolsOf(deals: readonly RolloverDeal[], poolOfCard: Pane["poolOfCard"]): ReadonlyMap<string, Pool> {
  const pools = new Map<string, Pool>();
  for (const { name, pool: key } of deals) {
    const pool = key === null ? null : poolOfCard(key);
    if (key !== null && pool === null) throw refusal(rolloverTexts, (texts) => texts.poolGone(name));
    if (key !== null) pools.set(key, pool!);
  }
  return pools;
}

function dfOf({ df }: RunInputs): number {
  if (df !== null) return df;
  throw refusal(rolloverTexts, (texts) => texts.dfMissing);
}

function firstOf(deals: readonly RolloverDeal[]): number {
  return deals.reduce((first, { quarter }) => Math.min(first, quarter), Infinity);
}

function lambdaOf({ lambda }: RolloverInputs, own: number): number {
  if (lambda === null) return own;
  if (fraction.holds(lambda)) return lambda;
  throw refusal(rolloverTexts, (texts) =>
    lambda !== lambda ? texts.lambdaUnread : texts.lambdaOutside(String(lambda)),
  );
}
