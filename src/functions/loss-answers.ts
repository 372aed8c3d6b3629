import {
  inLowerReach,
  InputError,
  largePoolOf,
  type LossLaw,
  type LargePool,
  type QuantileLaw,
  type Tranche,
} from "../core/index.ts";
import { followed, together, type Answer } from "../engine/engine.ts";
import { readOneRho, readPoolModel, readPortfolio, type PoolModel, type Tail } from "./arguments/model.ts";
import type { Call } from "./call.ts";
import { session } from "./session.ts";

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
  if (model.settings.method === "large-pool") {
    const limit = limitOf(model, rho);
    return slices.map(() => limit);
  }
  const portfolio = readPortfolio(model, rho);
  const { engine } = session();
  return together(slices.map((slice) => engine.run(lawServing(slice), portfolio, call.request)));
}

/** Most tranches lie where the lower law, which takes a fraction of the time, answers for them. */
function lawServing({ attachment, detachment }: Tranche): "lowerLossDistribution" | "lossDistribution" {
  return inLowerReach(attachment) && inLowerReach(detachment) ? "lowerLossDistribution" : "lossDistribution";
}

/** The law that quantiles are read from. */
export function quantilesOf(call: Call, pool: unknown, rho: unknown, tail: Tail): Answer<QuantileLaw | LargePool> {
  const model = readPoolModel(pool, tail);
  if (model.settings.method === "large-pool") return limitOf(model, rho);
  return session().engine.run("quantileLaw", readPortfolio(model, rho), call.request);
}

/** The closed form of the pool's limit. */
export function limitOf({ pool, pd, settings }: PoolModel, rho: unknown): LargePool {
  refuseTWithLimit(settings.df);
  return largePoolOf({ ead: pool.ead, lgd: pool.lgd, pd }, readOneRho(rho));
}

/** The closed form has one factor and no second variable. */
export function refuseTWithLimit(df: number): void {
  if (df === Infinity) return;
  throw new InputError("The setting Copula is 't', which Method large-pool does not serve; it serves gaussian.");
}

/** A number cut from a loss law, with its error noted for the cell. */
export function cutOf(
  call: Call,
  answer: Answer<LossLaw>,
  measure: (d: LossLaw) => number,
  errorOf: (d: LossLaw) => number,
): Answer<number> {
  return followed(answer, (d) => {
    call.note({ method: methodOf(d), nodes: nodesOf(d), error: errorOf(d) });
    return measure(d);
  });
}

/** The method in words. */
export function methodOf(law: LossLaw | QuantileLaw | { readonly lattice: boolean; readonly df: number }): string {
  if (isLimit(law)) return "large-pool, closed form";
  const copula = law.df === Infinity ? "" : `, Student t with ${law.df} degrees of freedom`;
  return `exact, one factor${copula}${law.lattice ? ", on the loss lattice" : ""}`;
}

/** Factor nodes of an exact law; NaN for a closed form. */
export function nodesOf(law: LossLaw | QuantileLaw): number {
  return isLimit(law) ? NaN : law.nodes;
}

/** Distance of the law's points, which bounds the error of a quantile; 0 where quantiles are exact. */
export function quantileErrorOf(law: QuantileLaw | LargePool): number {
  return isLimit(law) || law.lattice ? 0 : law.law.unit;
}

function isLimit(law: object): law is LargePool {
  return "method" in law && law.method === "large-pool";
}
