import {
  checkWeights,
  comparisonOf,
  exhaustionProbability,
  expectedTrancheLoss,
  expectedTrancheLossError,
  fraction,
  InputError,
  lossQuantile,
  mixedQuantile,
  rarityOf,
  readStructure,
  STRESS_SCENARIOS,
  stressScenario,
  tranche,
  type Cell,
  type Overrides,
  type SimulatedLaw,
  type StructureRow,
} from "../core/index.ts";
import { followed, together, type Answer } from "../engine/engine.ts";
import { readRange } from "./arguments/ranges.ts";
import { came, isOmitted, listed, plainWord, readNumber } from "./arguments/scalars.ts";
import { readStressBasis } from "./arguments/stress-basis.ts";
import type { Call } from "./call.ts";
import { session } from "./session.ts";

/** Paths of each scenario where none are asked for. */
const USUAL_PATHS = 102_400;
const WHOLE = tranche(0, 1);

/** A scenario of the table with its probability. */
type Weighted = { readonly name: string; readonly overrides: Overrides; readonly weight: number };

/**
 * The table of SRT.STRESSTABLE: the standard model, a row per scenario, and the row that weights them.
 *
 * @throws InputError for inputs that cannot be read, and weights that do not sum to 1
 */
export function stressTable(
  call: Call,
  pool: unknown,
  structure: unknown,
  weights: unknown,
  horizon: unknown,
  settings: unknown,
): Answer<unknown[][]> {
  const { rows: tranches } = readStructure(structure);
  const scenarios = readWeights(weights);
  const { basis } = readStressBasis(pool, horizon, settings, USUAL_PATHS);
  const { standard, base, scenarios: asked } = comparisonOf(basis, scenarios.map(({ overrides }) => overrides)); // prettier-ignore
  const runs = [standard, base, ...asked].map((question) => session().engine.run("simulation", question, call.request));
  return followed(together(runs), (laws) => {
    noteRun(call, laws);
    return tableOf(tranches, scenarios, laws);
  });
}

function noteRun(call: Call, laws: readonly SimulatedLaw[]): void {
  const { points, factors, seed } = laws[1]!;
  const error = Math.max(...laws.map((law) => expectedTrancheLossError(law, WHOLE)));
  call.note({ method: methodWords(laws[1]!), nodes: NaN, drawn: { points, factors, seed }, error });
}

function methodWords({ factors, df }: SimulatedLaw): string {
  const copula = df === Infinity ? "" : `, Student t with ${df} degrees of freedom`;
  return `simulation, ${factors} factors${copula}, the same random numbers in every scenario`;
}

function tableOf(tranches: readonly StructureRow[], scenarios: readonly Weighted[], laws: readonly SimulatedLaw[]) {
  const [standard, base, ...rest] = laws;
  const rowOf = (name: string, weight: number | "", law: SimulatedLaw) => {
    const { above, oneIn } = rarityOf(base!, expectedTrancheLoss(law, WHOLE));
    const measures = tranches.flatMap(({ slice }) => trancheMeasures(law, slice));
    return [name, weight, ...poolMeasures(law), ...measures, above, finiteOr(oneIn), methodWords(law), "assumption"];
  };
  const rows = scenarios.map(({ name, weight }, k) => rowOf(name, weight, rest[k]!));
  return [
    headings(tranches),
    rowOf("Standard model", "", standard!),
    ...rows,
    weightedRow(scenarios, rest, rows, base!),
  ];
}

function headings(tranches: readonly StructureRow[]): string[] {
  const each = tranches.flatMap(({ name }) => [`EL ${name}`, `P(exhaust) ${name}`, `Standard error ${name}`]);
  return ["Scenario", "Probability", "Pool EL", "Loss 99 %", "Loss 99.9 %", ...each, "P(larger loss in base)", "One in", "Method", "Standing"]; // prettier-ignore
}

function poolMeasures(law: SimulatedLaw): number[] {
  return [expectedTrancheLoss(law, WHOLE), lossQuantile(law, 0.99), lossQuantile(law, 0.999)];
}

function trancheMeasures(law: SimulatedLaw, slice: StructureRow["slice"]): number[] {
  return [
    expectedTrancheLoss(law, slice),
    exhaustionProbability(law, slice.detachment),
    expectedTrancheLossError(law, slice),
  ];
}

/** No loss of the base model exceeded it: rarer than its paths can tell. */
function finiteOr(oneIn: number): Cell {
  return Number.isFinite(oneIn) ? oneIn : "none in the base model's paths";
}

/** Means and probabilities are weighted; quantiles are those of the mixed law. */
function weightedRow(
  scenarios: readonly Weighted[],
  laws: readonly SimulatedLaw[],
  rows: readonly Cell[][],
  base: SimulatedLaw,
): Cell[] {
  const weights = scenarios.map(({ weight }) => weight);
  const mean = (column: number) => rows.reduce((sum, row, k) => sum + weights[k]! * (row[column] as number), 0);
  const pool = [mean(2), mixedQuantile(laws, weights, 0.99), mixedQuantile(laws, weights, 0.999)];
  const { above, oneIn } = rarityOf(base, pool[0]!);
  const measures = rows[0]!.slice(5, -4).map((_, k) => mean(5 + k));
  return ["Weighted", 1, ...pool, ...measures, above, finiteOr(oneIn), "mixture of the rows above", "assumption"];
}

/** Scenarios with probabilities: two columns, or the product's own where omitted. */
function readWeights(value: unknown): readonly Weighted[] {
  if (isOmitted(value)) return STRESS_SCENARIOS.map((s) => ({ ...s, weight: s.probability }));
  const rows = readRange("weights", value).filter((row) => !row.every(isOmitted));
  if (rows[0]!.length !== 2) throw new InputError(`weights has ${rows[0]!.length} columns; it must have two, Scenario and Probability.`); // prettier-ignore
  const isHeading = plainWord(String(rows[0]![0])) === "scenario";
  const read = rows.slice(isHeading ? 1 : 0).map(([name, weight]) => weightedScenario(name!, weight!));
  read.forEach(({ name }, i) => {
    if (read.findIndex((other) => other.name === name) === i) return;
    throw new InputError(`weights gives ${name} twice; once is allowed.`);
  });
  checkWeights(read.map(({ weight }) => weight));
  return read;
}

function weightedScenario(name: Cell, weight: Cell): Weighted {
  const found = typeof name === "string" ? stressScenario(name) : null;
  if (found === null) {
    const names = STRESS_SCENARIOS.map((s) => s.name);
    throw new InputError(`weights names ${came(name)}; it must be ${listed(names)}.`);
  }
  const { overrides } = found;
  return { name: found.name, overrides, weight: readNumber(`The weight of ${found.name}`, weight, fraction) };
}
