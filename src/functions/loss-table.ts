import {
  check,
  InputError,
  largePoolDensity,
  lossQuantile,
  fraction,
  quantileError,
  survivalProbability,
  wholeNumber,
  type QuantileLaw,
  type Quantiles,
} from "../core/index.ts";
import { followed, type Answer } from "../engine/engine.ts";
import type { Tail } from "./arguments/model.ts";
import { readNumbers } from "./arguments/ranges.ts";
import { isOmitted } from "./arguments/scalars.ts";
import type { Call } from "./call.ts";
import { isDrawn, quantilesOf, runOf } from "./loss-answers.ts";

const HEADINGS = ["Loss", "P(L<=loss)", "P(L>loss)", "Mass since the row above"];
const DEFAULT_POINTS = 101;
const END_PROBABILITY = 1e-6;

/** The table of SRT.LOSSDIST: equal steps up to the loss that is exceeded once in a million, or levels of one's own. */
export function lossTable(call: Call, pool: unknown, rho: unknown, points: unknown, tail: Tail): Answer<unknown[][]> {
  const levels = readLevels(points);
  return followed(quantilesOf(call, pool, rho, tail), (law) => {
    const losses = typeof levels === "number" ? equalSteps(law, levels) : levels;
    const errors = losses.map((loss) => quantileError(law, { kind: "ABOVE", at: loss }));
    call.note({ ...runOf(law), error: Math.max(...errors) });
    const rows = tableRows(law, losses);
    if (!("method" in law) || isDrawn(law)) return [HEADINGS, ...rows];
    return [[...HEADINGS, "Density"], ...rows.map((row) => [...row, largePoolDensity(law, row[0]!)])];
  });
}

/** A number of rows, or ascending loss levels. */
function readLevels(points: unknown): number | readonly number[] {
  if (isOmitted(points)) return DEFAULT_POINTS;
  const numbers = readNumbers("points", points, "share");
  const single = numbers.length === 1 ? numbers[0]! : null;
  if (single !== null && single > 1) {
    check("points", single, wholeNumber(2, 1000));
    return single;
  }
  numbers.forEach((level, i) => {
    check("points", level, fraction);
    if (i > 0 && level <= numbers[i - 1]!) {
      throw new InputError("pointsDescend", { level, before: numbers[i - 1]! });
    }
  });
  return numbers;
}

function equalSteps(law: Quantiles, rows: number): number[] {
  const end = "law" in law ? endOf(law) : lossQuantile(law, 1 - END_PROBABILITY);
  return Array.from({ length: rows }, (_, i) => (end * i) / (rows - 1));
}

/** The smallest grid loss exceeded with probability below one in a million. */
function endOf({ law, certainLoss }: QuantileLaw): number {
  let above = 0;
  let k = law.mass.length - 1;
  while (k > 0 && above + law.mass[k]! < END_PROBABILITY) above += law.mass[k--]!;
  return certainLoss + k * law.unit;
}

function tableRows(law: Quantiles, losses: readonly number[]): number[][] {
  let before = 1;
  return losses.map((loss) => {
    const above = survivalProbability(law, loss);
    const mass = before - above;
    before = above;
    return [loss, 1 - above, above, mass];
  });
}
