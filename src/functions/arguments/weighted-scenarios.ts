import {
  checkWeights,
  fraction,
  InputError,
  readScenario,
  STRESS_SCENARIOS,
  stressScenario,
  type Cell,
  type Overrides,
  say,
} from "../../core/index.ts";
import { readRange } from "./ranges.ts";
import { came, isOmitted, plainWord, readNumber } from "./scalars.ts";

/** A scenario with its probability. */
export type WeightedScenario = { readonly name: string; readonly overrides: Overrides; readonly weight: number };

/**
 * Reads scenarios with their probabilities: two columns, Scenario and Probability, or the product's own where they are
 * omitted. A name that is not the product's stands for the next of the user's own ranges.
 *
 * @param ranges scenarios of the user's own, in the order in which the weights name them
 * @throws InputError for names and ranges that do not pair, a scenario that cannot be read, and weights that do not sum to 1
 */
export function readWeightedScenarios(weights: unknown, ranges: readonly unknown[]): readonly WeightedScenario[] {
  // A host that passes one argument where several may stand passes no list.
  const own = (Array.isArray(ranges) ? (ranges as unknown[]) : [ranges]).filter((range) => !isOmitted(range));
  const rows = isOmitted(weights) ? productRows() : readRows(weights);
  const named = rows.filter(({ name }) => productScenario(name) === null);
  if (own.length === 0 && named.length > 0) throw unknownName(named[0]!.name);
  if (named.length !== own.length) {
    throw new InputError("weightsPairing", { named: named.length, ranges: own.length });
  }
  const read = rows.map(({ name, weight }) => weighted(name, weight, own[named.findIndex((row) => row.name === name)]));
  read.forEach(({ name }, i) => {
    if (read.findIndex((other) => other.name === name) === i) return;
    throw new InputError("weightTwice", { name });
  });
  checkWeights(read.map(({ weight }) => weight));
  return read;
}

type Row = { readonly name: Cell; readonly weight: Cell };

function productRows(): readonly Row[] {
  return STRESS_SCENARIOS.map(({ name, probability }) => ({ name, weight: probability }));
}

function readRows(weights: unknown): readonly Row[] {
  const rows = readRange("weights", weights).filter((row) => !row.every(isOmitted));
  if (rows[0]!.length !== 2) throw new InputError("weightsColumns", { count: rows[0]!.length });
  const isHeading = plainWord(String(rows[0]![0])) === "scenario";
  return rows.slice(isHeading ? 1 : 0).map(([name, weight]) => ({ name: name!, weight: weight! }));
}

function productScenario(name: Cell) {
  return typeof name === "string" ? stressScenario(name) : null;
}

function unknownName(name: Cell): InputError {
  const names = STRESS_SCENARIOS.map((s) => s.name);
  return new InputError("weightUnknown", { name: came(name), known: names });
}

function weighted(name: Cell, weight: Cell, range: unknown): WeightedScenario {
  const found = productScenario(name) ?? { name: String(name ?? ""), overrides: readScenario(range) };
  if (found.name === "") throw unknownName(name);
  const { overrides } = found;
  return {
    name: found.name,
    overrides,
    weight: readNumber(say("weightOf", { scenario: found.name }), weight, fraction),
  };
}
