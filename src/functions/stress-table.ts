import { isOmitted } from "./arguments/scalars.ts";
import { gapRow, readPoolStructure } from "./arguments/structure.ts";
import {
  comparisonOf,
  exhaustionProbability,
  expectedTrancheLoss,
  expectedTrancheLossError,
  lossQuantile,
  mixedQuantile,
  reachOf,
  rarityOf,
  readStructure,
  totalEad,
  tranche,
  type Cell,
  type SimulatedLaw,
  type StructureRow,
} from "../core/index.ts";
import { followed, together, type Answer } from "../engine/engine.ts";
import { readStressBasis } from "./arguments/stress-basis.ts";
import { readWeightedScenarios, type WeightedScenario } from "./arguments/weighted-scenarios.ts";
import { factorWords } from "./factor-words.ts";
import type { Call } from "./call.ts";
import { reachCells, REACH_HEADINGS, type ReachCells } from "./reach-cells.ts";
import { session } from "./session.ts";
import { assumedWords } from "./told.ts";

/** Paths of each scenario where none are asked for. */
const USUAL_PATHS = 102_400;
const WHOLE = tranche(0, 1);
/** Columns of each tranche. */
const MEASURES = 3;

/** What SRT.STRESSTABLE is asked. */
export type StressTableArguments = {
  readonly pool: unknown;
  readonly structure: unknown;
  readonly weights: unknown;
  readonly horizon: unknown;
  readonly settings: unknown;
  /** Ranges of scenarios that are the user's own. */
  readonly scenarios: readonly unknown[] | null | undefined;
};

/**
 * The table of SRT.STRESSTABLE: the standard model, a row per scenario, and the row that weights them.
 *
 * @throws InputError for inputs that cannot be read, and weights that do not sum to 1
 */
export function stressTable(call: Call, asked: StressTableArguments): Answer<unknown[][]> {
  const { pool, structure, weights, horizon, settings } = asked;
  if (isOmitted(structure)) readStructure(structure);
  const scenarios = readWeightedScenarios(weights, asked.scenarios ?? []);
  const { basis } = readStressBasis(pool, horizon, settings, USUAL_PATHS);
  const { rows: tranches, gaps } = readPoolStructure(call, structure, totalEad(basis.pool));
  const assumed = assumedWords(basis.pool);
  assumed.forEach((sentence) => call.tell("Assumed", sentence));
  const reaches = scenarios.map(({ overrides }) => reachOf(basis.pool, overrides, basis.contagion));
  const { standard, base, scenarios: questions } = comparisonOf(basis, scenarios.map(({ overrides }) => overrides)); // prettier-ignore
  const runs = [standard, base, ...questions].map((question) =>
    session().engine.run("simulation", question, call.request),
  );
  return followed(together(runs), (laws) => {
    noteRun(call, laws);
    return tableOf({ tranches, untold: gaps.map(gapRow) }, scenarios, laws, reachCells(reaches, assumed));
  });
}

function noteRun(call: Call, laws: readonly SimulatedLaw[]): void {
  const { points, factors, seed } = laws[1]!;
  const error = Math.max(...laws.map((law) => expectedTrancheLossError(law, WHOLE)));
  call.note({ method: methodWords(laws[1]!), nodes: NaN, drawn: { points, factors, seed }, error });
}

function methodWords({ factors, df }: SimulatedLaw): string {
  const copula = df === Infinity ? "" : `, Student t with ${df} degrees of freedom`;
  return `simulation, ${factorWords(factors)}${copula}, the same random numbers in every scenario`;
}

/** Slices that columns tell of: the tranches, and at the far right what lies between them in none. */
type Sliced = { readonly tranches: readonly StructureRow[]; readonly untold: readonly StructureRow[] };

function tableOf(
  { tranches, untold }: Sliced,
  scenarios: readonly WeightedScenario[],
  laws: readonly SimulatedLaw[],
  reached: ReachCells,
) {
  const [standard, base, ...rest] = laws;
  const rowOf = (name: string, weight: number | "", law: SimulatedLaw, met: Cell[]) => {
    const { above, oneIn } = rarityOf(base!, expectedTrancheLoss(law, WHOLE));
    const measuresOf = (slices: readonly StructureRow[]) => slices.flatMap(({ slice }) => trancheMeasures(law, slice));
    return [
      name,
      weight,
      ...poolMeasures(law),
      ...measuresOf(tranches),
      above,
      finiteOr(oneIn),
      methodWords(law),
      "assumption",
      ...met,
      ...measuresOf(untold),
    ];
  };
  const rows = scenarios.map(({ name, weight }, k) => rowOf(name, weight, rest[k]!, reached.scenarios[k]!));
  return [
    headings({ tranches, untold }),
    rowOf("Standard model", "", standard!, reached.standard),
    ...rows,
    weightedRow(scenarios, rest, rows, base!, { gaps: untold.length, met: reached.weighted }),
  ];
}

function headings({ tranches, untold }: Sliced): string[] {
  const of = (slices: readonly StructureRow[]) =>
    slices.flatMap(({ name }) => [`EL ${name}`, `P(exhaust) ${name}`, `Standard error ${name}`]);
  return ["Scenario", "Probability", "Pool EL", "Loss 99 %", "Loss 99.9 %", ...of(tranches), "P(larger loss in base)", "One in", "Method", "Standing", ...REACH_HEADINGS, ...of(untold)]; // prettier-ignore
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
  scenarios: readonly WeightedScenario[],
  laws: readonly SimulatedLaw[],
  rows: readonly Cell[][],
  base: SimulatedLaw,
  { gaps, met }: { readonly gaps: number; readonly met: readonly Cell[] },
): Cell[] {
  const weights = scenarios.map(({ weight }) => weight);
  const mean = (column: number) => rows.reduce((sum, row, k) => sum + weights[k]! * (row[column] as number), 0);
  const pool = [mean(2), mixedQuantile(laws, weights, 0.99), mixedQuantile(laws, weights, 0.999)];
  const { above, oneIn } = rarityOf(base, pool[0]!);
  const width = rows[0]!.length;
  const means = (from: number, to: number) => Array.from({ length: to - from }, (_, k) => mean(from + k));
  const untold = means(width - MEASURES * gaps, width);
  return [
    "Weighted",
    1,
    ...pool,
    ...means(5, width - MEASURES * gaps - 4 - REACH_HEADINGS.length),
    above,
    finiteOr(oneIn),
    "mixture of the rows above",
    "assumption",
    ...met,
    ...untold,
  ];
}
