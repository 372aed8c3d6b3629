import {
  check,
  countColumn,
  fraction,
  InputError,
  largePoolOf,
  measureOf,
  positive,
  probabilitiesTo,
  refuseSimulation,
  type Tranche,
} from "../core/index.ts";
import { followed, type Answer } from "../engine/engine.ts";
import { readPoolModel, type Tail } from "./arguments/model.ts";
import type { PoolModel } from "./arguments/pool-model.ts";
import { readNumbers } from "./arguments/ranges.ts";
import { readChoice } from "./arguments/scalars.ts";
import type { Call } from "./call.ts";
import { methodOf, refuseTWithLimit } from "./loss-answers.ts";
import { session } from "./session.ts";
import { tellModel } from "./told.ts";

const MOST_CELLS = 2500;

/** The grid of SRT.SENSITIVITY: one loss distribution a cell, all of them one job. */
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
  const correlations = readNumbers("rhos", rhos, "share");
  multipliers.forEach((m) => check("pdmultipliers", m, positive));
  correlations.forEach((rho) => check("rhos", rho, fraction));
  if (multipliers.length * correlations.length > MOST_CELLS) {
    throw new InputError("gridTooLarge", { rows: multipliers.length, columns: correlations.length, most: MOST_CELLS });
  }
  const chosen = readChoice("measure", measure, ["EL", "HIT", "EXHAUST"]);
  const model = readPoolModel(pool, tail);
  refuseSimulation(model, "SENSITIVITY");
  tellModel(call, model, null);
  const pds = multipliers.map((m) => multipliedPds(model, m));
  const { ead, lgd } = model.pool;
  const table = (values: readonly (readonly number[])[]) => [
    ["rho", ...multipliers],
    ...values.map((row, i) => [correlations[i]!, ...row]),
  ];
  if (model.settings.method === "large-pool") {
    refuseTWithLimit(model.settings.df);
    const cut = measureOf(chosen, slice);
    call.note({ method: "large-pool, closed form", nodes: NaN, drawn: null, error: NaN });
    return table(correlations.map((rho) => pds.map((pd) => cut(largePoolOf({ ead, lgd, pd }, rho)))));
  }
  const { df } = model.settings;
  if (model.settings.method === "conditional") {
    throw new InputError("sensitivityMethod");
  }
  const question = { ead, ...countColumn(model.pool), lgd, pds, rhos: correlations, df, slice, measure: chosen };
  return followed(session().engine.run("sensitivity", question, call.request), ({ values, nodes, lattice }) => {
    call.note({ method: methodOf({ lattice, df }), nodes, drawn: null, error: NaN });
    return table(values);
  });
}

/** Default probabilities to the horizon with every one-year PD multiplied. */
function multipliedPds(model: PoolModel, multiplier: number): Float64Array {
  const { pool, horizon, kappa } = model;
  const pd = pool.pd.map((p, i) => {
    if (p * multiplier <= 1) return p * multiplier;
    throw new InputError("multiplierLiftsPd", { multiplier, obligor: pool.ids[i]!, pd: p, most: 1 / p });
  });
  return multiplier === 1 ? model.pd : probabilitiesTo(horizon, { ...pool, pd }, kappa);
}
