import type { LossLaw, LossQuestion, Quantiles } from "../../core/index.ts";
import type { Engine, Request } from "../../engine/engine.ts";

/** The law that tranches are cut from, and the one that quantiles are read from. */
export type Laws = { readonly distribution: LossLaw; readonly quantiles: Quantiles };

/** Asks the engine for both laws of a question; a simulation is one law for both. */
export async function lawsOf(engine: Engine, asked: LossQuestion, request: Request): Promise<Laws> {
  if (asked.kind === "simulation") {
    const law = await engine.run("simulation", asked.question, request);
    return { distribution: law, quantiles: law };
  }
  const quietly = { ...request, onProgress: () => undefined };
  const [distribution, quantiles] = await Promise.all(
    asked.kind === "exact"
      ? [engine.run("lossDistribution", asked.portfolio, request), engine.run("quantileLaw", asked.portfolio, quietly)]
      : [
          engine.run("conditionalLoss", asked.question, request),
          engine.run("conditionalQuantiles", asked.question, quietly),
        ],
  );
  return { distribution, quantiles };
}
