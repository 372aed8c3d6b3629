import {
  exhaustionProbability,
  expectedTrancheLoss,
  expectedTrancheLossError,
  hitProbability,
  lossModel,
  lossQuantile,
  lossQuestion,
  mentions,
  numberOf,
  totalEad,
  tranche,
  type LossLaw,
  type Overrides,
  type Pool,
  type Rho,
} from "../../core/index.ts";
import type { Engine, Request } from "../../engine/engine.ts";
import { contentHash } from "../../engine/hash.ts";
import { samplingOf } from "../../engine/sampling.ts";
import { lawsOf } from "../run/laws.ts";
import { refusal } from "../state/sentence.ts";
import type { AskedModel, AskedRho, AskedTranche, RunAsked } from "./run-asked.ts";
import { batchTexts } from "./texts.ts";

/** One line of a run's answer. Losses are fractions of the tranche, probabilities fractions. */
export type TrancheAnswer = {
  readonly name: string;
  readonly attach: number;
  readonly detach: number;
  readonly notional: number;
  readonly el: number;
  readonly error: number;
  readonly hit: number;
  readonly exhausted: number;
};

/** What a run came to. */
export type RunAnswer = {
  /** The structure's tranches, the whole pool last. */
  readonly tranches: readonly TrancheAnswer[];
  /** Pool losses that are exceeded with at most 1 % and 0.1 %, fractions of pool EAD. */
  readonly tail99: number;
  readonly tail999: number;
  readonly method: LossLaw["method"];
  /** Paths or points that were drawn; null of an exact law. */
  readonly drawn: number | null;
  /** A hash of all numbers: equal hashes are equal bits. */
  readonly hash: string;
};

/** The line of the whole pool in every answer, in any language. */
export const POOL_ROW = "Pool";

/** What the engine calls jobs of batches, comparisons and reruns; the pane shows each as one. */
export const BATCH_JOB = "SRT batch";

/**
 * Runs what was asked on a pool.
 *
 * @throws (rejects with) InputError where the pool cannot have the scenario or the correlations, Cancelled on abort
 */
export async function solveRun(engine: Engine, pool: Pool, asked: RunAsked, request: Request): Promise<RunAnswer> {
  const { scenario, model, rho } = asked;
  const settings = { ...settingsOf(model, pool), pdCurve: model.curve };
  const under = lossModel(pool, scenario.overrides, model.horizon, settings);
  const { distribution, quantiles } = await lawsOf(engine, lossQuestion(under, rhoOf(rho, scenario.overrides)), request); // prettier-ignore
  const whole: AskedTranche = { name: POOL_ROW, attach: 0, detach: 1, holder: "bank", spread: null };
  const ead = totalEad(under.pool);
  const numbers = {
    tranches: [...asked.structure.tranches, whole].map((row) => cut(distribution, row, ead)),
    tail99: lossQuantile(quantiles, 0.99),
    tail999: lossQuantile(quantiles, 0.999),
  };
  const drawn = "points" in distribution ? distribution.points : null;
  return { ...numbers, method: distribution.method, drawn, hash: contentHash(numbers) };
}

/** Without links there is no contagion to run. */
function settingsOf(model: AskedModel, pool: Pool) {
  const { method, lgd, contagion, copula, df, seed, paths } = model;
  return {
    method,
    lgd,
    contagion: pool.links.length === 0 ? ("off" as const) : contagion,
    df: copula === "t" ? df : Infinity,
    sampling: samplingOf(seed, paths),
  };
}

function rhoOf(asked: AskedRho, overrides: Overrides): Rho {
  if (asked.kind === "number") return asked;
  if (asked.kind === "tape") return asked;
  if (asked.kind === "factors") return { kind: "factors", squares: { g: asked.g, h: asked.h, w: asked.w } };
  if (!(["g", "h", "w"] as const).some((name) => mentions(overrides, name))) {
    throw refusal(batchTexts, (texts) => texts.noScenarioRho);
  }
  const [g, h, w] = (["g", "h", "w"] as const).map((name) => numberOf(overrides, name, 0));
  return { kind: "factors", squares: { g: g!, h: h!, w: w! } };
}

function cut(law: LossLaw, { name, attach, detach }: AskedTranche, ead: number): TrancheAnswer {
  const slice = tranche(attach, detach);
  return {
    name,
    attach,
    detach,
    notional: (detach - attach) * ead,
    el: expectedTrancheLoss(law, slice),
    error: "points" in law ? expectedTrancheLossError(law, slice) : 0,
    hit: hitProbability(law, attach),
    exhausted: exhaustionProbability(law, detach),
  };
}
