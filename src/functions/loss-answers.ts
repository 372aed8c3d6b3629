import type { LossDistribution, OneFactorPortfolio, QuantileLaw } from "../core/index.ts";
import { followed, type Answer } from "../engine/engine.ts";
import { readPoolModel, readPortfolio, type Tail } from "./arguments/model.ts";
import type { Call } from "./call.ts";
import { session } from "./session.ts";

/** The loss distribution that a formula's pool, rho and tail ask for. */
export function lossOf(call: Call, pool: unknown, rho: unknown, tail: Tail): Answer<LossDistribution> {
  return lossOfPortfolio(call, readPortfolio(readPoolModel(pool, tail), rho));
}

/** The loss distribution of a portfolio. */
export function lossOfPortfolio(call: Call, portfolio: OneFactorPortfolio): Answer<LossDistribution> {
  return session().engine.run("lossDistribution", portfolio, call.request);
}

/** The law that quantiles are read from. */
export function quantilesOf(call: Call, pool: unknown, rho: unknown, tail: Tail): Answer<QuantileLaw> {
  const portfolio = readPortfolio(readPoolModel(pool, tail), rho);
  return session().engine.run("quantileLaw", portfolio, call.request);
}

/** A number cut from a loss distribution, with its error noted for the cell. */
export function cutOf(
  call: Call,
  answer: Answer<LossDistribution>,
  measure: (d: LossDistribution) => number,
  errorOf: (d: LossDistribution) => number,
): Answer<number> {
  return followed(answer, (d) => {
    call.note({ method: methodOf(d), nodes: d.nodes, error: errorOf(d) });
    return measure(d);
  });
}

/** The method in words. */
export function methodOf(law: { readonly lattice: boolean }): string {
  return law.lattice ? "exact, one factor, on the loss lattice" : "exact, one factor";
}
