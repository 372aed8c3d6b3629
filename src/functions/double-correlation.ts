import { gapRow, readPoolStructure } from "./arguments/structure.ts";
import {
  dissectionOf,
  expectedTrancheLoss,
  expectedTrancheLossError,
  InputError,
  overriding,
  reachOf,
  reachWords,
  readScenario,
  readStructure,
  shapleyShares,
  stressScenario,
  totalEad,
  tranche,
  type Cell,
  type Effect,
  type Overrides,
  type Reach,
  type SimulatedLaw,
  type SimulationQuestion,
  type StructureRow,
} from "../core/index.ts";
import { followed, together, type Answer } from "../engine/engine.ts";
import { isOmitted } from "./arguments/scalars.ts";
import { DEFAULT_DF, type Settings } from "./arguments/settings.ts";
import { readStressBasis } from "./arguments/stress-basis.ts";
import type { Call } from "./call.ts";
import { session } from "./session.ts";
import { CHINESE_HEADING } from "./reach-cells.ts";
import type { InBoth } from "./run-record.ts";
import { STANDARD, stepWords, TWIN } from "./step-words.ts";
import { assumedWords, inOneCell, tellReach, warningsOf } from "./told.ts";

/** Paths of each set of effects where none are asked for: differences on the same random numbers need fewer. */
const USUAL_PATHS = 32_768;
const WHOLE = tranche(0, 1);

/**
 * The table of SRT.DOUBLECORR: from the twin without clustering, over the standard model to the scenario, effect by effect,
 * with what each adds to each tranche in this order and as its Shapley share.
 *
 * @throws InputError for inputs that cannot be read
 */
export function doubleCorrelation(
  call: Call,
  pool: unknown,
  structure: unknown,
  scenario: unknown,
  given: unknown,
  horizon: unknown,
): Answer<unknown[][]> {
  if (isOmitted(structure)) readStructure(structure);
  const { basis, settings } = readStressBasis(pool, horizon, given, USUAL_PATHS);
  const { rows: tranches, gaps } = readPoolStructure(call, structure, totalEad(basis.pool));
  const overrides = scenarioOf(scenario, settings);
  warningsOf(overrides).forEach(call.warn);
  const df = tailsOf(settings);
  const { effects, twin, sets } = dissectionOf(basis, overrides, df);
  const run = (question: SimulationQuestion) => session().engine.run("simulation", question, call.request);
  const assumed = assumedWords(basis.pool);
  tellReach(call, basis.pool, overrides, basis.contagion);
  const met = metCells(reachOf(basis.pool, overrides, basis.contagion), assumed, df);
  return followed(together([twin, ...sets].map(run)), ([ofTwin, ...laws]) => {
    const { points, factors, seed } = laws.at(-1)!;
    const error = expectedTrancheLossError(laws.at(-1)!, tranches[0]!.slice);
    call.note({ method: methodWords(effects, df), nodes: NaN, drawn: { points, factors, seed }, error });
    return tableOf(
      { tranches, untold: gaps.map(gapRow), effects, df, theme: basis.pool.theme.name, met },
      ofTwin!,
      laws,
    );
  });
}

/** DOUBLE_CORR where none is given, under the setting Contagion where that is. */
function scenarioOf(value: unknown, { contagion }: Settings): Overrides {
  const rows = isOmitted(value) ? stressScenario("DOUBLE_CORR")!.overrides : readScenario(value);
  if (rows.length === 0) throw new InputError("scenarioEmpty");
  return contagion === null
    ? rows
    : overriding(rows, [{ name: "contagion", target: "*", value: contagion, row: null }]);
}

/** Fat tails belong to the trap unless the settings choose the copula. */
function tailsOf({ copulaGiven, df }: Settings): number {
  return copulaGiven ? df : DEFAULT_DF;
}

function methodWords(effects: readonly Effect[], df: number): string {
  const copula = effects.includes("tails") ? `Student t with ${df} degrees of freedom` : "Gaussian copula";
  return `simulation of ${1 << effects.length} sets of effects on the same random numbers, ${copula}`;
}

/** What a scenario meets, as cells of the row of an effect, of the standard model, or of the twin. */
type MetCells = (row: Effect | "standard" | "twin") => Cell[];

/** Each effect with the share of EAD that it acts on; at the standard model stands what was assumed. */
function metCells(reach: Reach, assumed: readonly InBoth[], df: number): MetCells {
  const { themed, linked, shocked } = reach;
  const shares: Readonly<Record<Effect, number>> = { correlation: 1, theme: themed, tails: 1, contagion: linked, shock: shocked, additive: linked }; // prettier-ignore
  return (row) => {
    if (row === "twin") return ["", "", TWIN.chinese];
    if (row !== "standard") return [shares[row], "", stepWords(row, df, reach.theme).chinese];
    const sentences = [...assumed, ...reachWords(reach)];
    return ["", inOneCell(sentences, "english"), STANDARD.chinese + inOneCell(sentences, "chinese")];
  };
}

/** What a table is made for: tranches, what lies between them in none, the effects and what they meet. */
type Asked = {
  readonly tranches: readonly StructureRow[];
  readonly untold: readonly StructureRow[];
  readonly effects: readonly Effect[];
  readonly df: number;
  readonly theme: string;
  readonly met: MetCells;
};

function tableOf(
  { tranches, untold, effects, df, theme, met }: Asked,
  twin: SimulatedLaw,
  laws: readonly SimulatedLaw[],
): unknown[][] {
  // Set by set in the order of the effects: none, the first, the first two, and so on.
  const path = effects.map((_, k) => laws[(2 << k) - 1]!);
  const columnsOf = (slices: readonly StructureRow[]) => slices.map(({ slice }) => ({
    slice,
    shares: shapleyShares(laws.map((law) => expectedTrancheLoss(law, slice)), effects.length),
  })); // prettier-ignore
  const [ofTranches, ofGaps] = [columnsOf(tranches), columnsOf(untold)];
  const cells = (columns: typeof ofTranches, law: SimulatedLaw, before: SimulatedLaw | null, k: number) =>
    columns.flatMap(({ slice, shares }) => [
      expectedTrancheLoss(law, slice),
      before === null ? "" : expectedTrancheLoss(law, slice) - expectedTrancheLoss(before, slice),
      before === null ? "" : shares[k]!,
      expectedTrancheLossError(law, slice),
    ]);
  const row = (name: string, law: SimulatedLaw, before: SimulatedLaw | null, k: number, reached: Cell[]) =>
    [name, expectedTrancheLoss(law, WHOLE), ...cells(ofTranches, law, before, k), "assumption", ...reached, ...cells(ofGaps, law, before, k)]; // prettier-ignore
  return [
    headings(tranches, untold),
    row(TWIN.english, twin, null, 0, met("twin")),
    row(STANDARD.english, laws[0]!, null, 0, met("standard")),
    ...effects.map((effect, k) =>
      row(stepWords(effect, df, theme).english, path[k]!, path[k - 1] ?? laws[0]!, k, met(effect)),
    ),
  ];
}

function headings(tranches: readonly StructureRow[], untold: readonly StructureRow[]): string[] {
  const of = (slices: readonly StructureRow[]) =>
    slices.flatMap(({ name }) => [`EL ${name}`, `Change ${name}`, `Shapley ${name}`, `Standard error ${name}`]);
  return ["Step", "Pool EL", ...of(tranches), "Standing", "EAD met", "What it meets", CHINESE_HEADING, ...of(untold)];
}
