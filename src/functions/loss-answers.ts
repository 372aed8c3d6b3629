import {
  inLowerReach,
  InputError,
  largePoolOf,
  refuseSimulation,
  type LargePool,
  type LossLaw,
  type LossQuestion,
  type Quantiles,
  type Rho,
  type Sampled,
  type SimulatedLaw,
  type Tranche,
} from "../core/index.ts";
import { followed, together, type Answer } from "../engine/engine.ts";
import { readOneRho, readPoolModel, readQuestion, type Tail } from "./arguments/model.ts";
import type { PoolModel } from "./arguments/pool-model.ts";
import { readRho } from "./arguments/rho.ts";
import { factorWords } from "./factor-words.ts";
import type { Call } from "./call.ts";
import type { RunRecord } from "./run-record.ts";
import { session } from "./session.ts";
import { tellModel } from "./told.ts";

/** The loss law that a formula's pool, rho and tail ask for, as far as a tranche needs it. */
export function lossOf(call: Call, pool: unknown, rho: unknown, slice: Tranche, tail: Tail): Answer<LossLaw> {
  return followed(lossesOf(call, readPoolModel(pool, tail), rho, [slice]), ([law]) => law!);
}

/** The loss law of a model at a correlation for each of some tranches. */
export function lossesOf(
  call: Call,
  model: PoolModel,
  rho: unknown,
  slices: readonly Tranche[],
): Answer<readonly LossLaw[]> {
  tellModel(call, model, rhoOf(model, rho));
  if (model.settings.method === "large-pool") {
    const limit = limitOf(model, rho);
    return slices.map(() => limit);
  }
  const asked = readQuestion(model, rho);
  const { engine } = session();
  return together<LossLaw>(
    slices.map((slice) =>
      asked.kind === "exact" ? engine.run(lawServing(slice), asked.portfolio, call.request) : drawnLaw(call, asked),
    ),
  );
}

function drawnLaw(call: Call, asked: Exclude<LossQuestion, { kind: "exact" }>): Answer<LossLaw> {
  const { engine } = session();
  return asked.kind === "conditional"
    ? engine.run("conditionalLoss", asked.question, call.request)
    : engine.run("simulation", asked.question, call.request);
}

/** Most tranches lie where the lower law, which takes a fraction of the time, answers for them. */
function lawServing({ attachment, detachment }: Tranche): "lowerLossDistribution" | "lossDistribution" {
  return inLowerReach(attachment) && inLowerReach(detachment) ? "lowerLossDistribution" : "lossDistribution";
}

/** The law that quantiles are read from. */
export function quantilesOf(call: Call, pool: unknown, rho: unknown, tail: Tail): Answer<Quantiles> {
  const model = readPoolModel(pool, tail);
  tellModel(call, model, rhoOf(model, rho));
  if (model.settings.method === "large-pool") return limitOf(model, rho);
  const asked = readQuestion(model, rho);
  const { engine } = session();
  if (asked.kind === "exact") return engine.run("quantileLaw", asked.portfolio, call.request);
  if (asked.kind === "simulation") return engine.run("simulation", asked.question, call.request);
  return engine.run("conditionalQuantiles", asked.question, call.request);
}

/** How obligors move together; null for a closed form, which reads one number. */
function rhoOf({ settings, scenario }: PoolModel, rho: unknown): Rho | null {
  return settings.method === "large-pool" ? null : readRho(rho, scenario);
}

/** The closed form of the pool's limit. */
export function limitOf(model: PoolModel, rho: unknown): LargePool {
  const { pool, pd, settings } = model;
  refuseTWithLimit(settings.df);
  refuseSimulation(model, "Method large-pool");
  return largePoolOf({ ead: pool.ead, lgd: pool.lgd, pd }, readOneRho(rho));
}

/** The closed form has one factor and no second variable. */
export function refuseTWithLimit(df: number): void {
  if (df === Infinity) return;
  throw new InputError("copulaLargePool");
}

/** A number cut from a loss law, with its error noted for the cell. */
export function cutOf(
  call: Call,
  answer: Answer<LossLaw>,
  measure: (d: LossLaw) => number,
  errorOf: (d: LossLaw) => number,
): Answer<number> {
  return followed(answer, (d) => {
    call.note({ ...runOf(d), error: errorOf(d) });
    return measure(d);
  });
}

/** The method in words. */
export function methodOf(law: LossLaw | Quantiles | { readonly lattice: boolean; readonly df: number }): string {
  if (isLimit(law)) return "large-pool, closed form";
  const copula = law.df === Infinity ? "" : `, Student t with ${law.df} degrees of freedom`;
  if (isDrawn(law)) return `${law.method}, ${factorWords(law.factors)}${copula}`;
  return `exact, one factor${copula}${law.lattice ? ", on the loss lattice" : ""}`;
}

/** How a law came about, for SRT.INFO: factor nodes of an exact one, points and seed of a drawn one. */
export function runOf(law: LossLaw | Quantiles): Pick<RunRecord, "method" | "nodes" | "drawn"> {
  const nodes = "nodes" in law ? law.nodes : NaN;
  return {
    method: methodOf(law),
    nodes,
    drawn: isDrawn(law) ? { points: law.points, factors: law.factors, seed: law.seed } : null,
  };
}

/** True of a law whose answers have a standard error. */
export function isDrawn(law: object): law is Sampled | SimulatedLaw {
  return "method" in law && (law.method === "conditional" || law.method === "simulation");
}

function isLimit(law: object): law is LargePool {
  return "method" in law && law.method === "large-pool";
}
