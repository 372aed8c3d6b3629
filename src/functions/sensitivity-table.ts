import {
  defaultProbabilities,
  exhaustionProbability,
  expectedTrancheLoss,
  fraction,
  hitProbability,
  InputError,
  check,
  positive,
  type LossLaw,
  type Tranche,
} from "../core/index.ts";
import { contentHash } from "../engine/hash.ts";
import { allAnswers, followed, type Answer } from "../engine/engine.ts";
import { readPoolModel, type PoolModel, type Tail } from "./arguments/model.ts";
import { readNumbers } from "./arguments/ranges.ts";
import { readChoice } from "./arguments/scalars.ts";
import type { Call } from "./call.ts";
import { lossOfModel, methodOf, nodesOf } from "./loss-answers.ts";

const MOST_CELLS = 2500;

/** The grid of SRT.SENSITIVITY: one loss distribution a cell. */
export function sensitivityTable(
  call: Call,
  pool: unknown,
  slice: Tranche,
  pdMultipliers: unknown,
  rhos: unknown,
  measure: unknown,
  tail: Tail,
): Answer<unknown[][]> {
  const multipliers = readNumbers("pdmultipliers", pdMultipliers);
  const correlations = readNumbers("rhos", rhos);
  multipliers.forEach((m) => check("pdmultipliers", m, positive));
  correlations.forEach((rho) => check("rhos", rho, fraction));
  if (multipliers.length * correlations.length > MOST_CELLS) {
    throw new InputError(
      `The grid has ${multipliers.length} by ${correlations.length} cells; it must have at most ${MOST_CELLS}.`,
    );
  }
  const cut = measureOf(readChoice("measure", measure, ["EL", "HIT", "EXHAUST"]), slice);
  const model = readPoolModel(pool, tail);
  const pds = multipliers.map((m) => multipliedPds(model, m));
  const cells = correlations.flatMap((rho) =>
    pds.map((pd) => lossOfModel(call, { ...model, pd, key: `${model.key}|${contentHash(pd)}` }, rho)),
  );
  return followed(allAnswers(cells), (laws) => {
    call.note({ method: methodOf(laws[0]!), nodes: nodesOf(laws[0]!), error: NaN });
    const body = correlations.map((rho, i) => [
      rho,
      ...multipliers.map((_, j) => cut(laws[i * multipliers.length + j]!)),
    ]);
    return [["rho", ...multipliers], ...body];
  });
}

function measureOf(measure: "EL" | "HIT" | "EXHAUST", slice: Tranche): (d: LossLaw) => number {
  if (measure === "HIT") return (d) => hitProbability(d, slice.attachment);
  if (measure === "EXHAUST") return (d) => exhaustionProbability(d, slice.detachment);
  return (d) => expectedTrancheLoss(d, slice);
}

/** Default probabilities to the horizon with every one-year PD multiplied. */
function multipliedPds(model: PoolModel, multiplier: number): Float64Array {
  const { pool, horizon, settings } = model;
  const pd = pool.pd.map((p, i) => {
    if (p * multiplier <= 1) return p * multiplier;
    throw new InputError(
      `pdmultipliers has ${multiplier}, which lifts the PD of ${pool.ids[i]!} from ${p} above 1; the largest allowed for it is ${1 / p}.`,
    );
  });
  return multiplier === 1 ? model.pd : defaultProbabilities({ ...pool, pd }, horizon, settings.pdCurve);
}
