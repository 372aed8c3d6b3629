import {
  contagionMode,
  InputError,
  jointQuestion,
  MOST_SETS,
  simulatedQuestion,
  type Cell,
  type JointDefaults,
  say,
} from "../core/index.ts";
import { followed, type Answer } from "../engine/engine.ts";
import { countedPaths } from "../engine/sampling.ts";
import { readPathModel, type Tail } from "./arguments/model.ts";
import { obligorSets } from "./arguments/obligor-sets.ts";
import { readRho } from "./arguments/rho.ts";
import { readChoice } from "./arguments/scalars.ts";
import { factorWords } from "./factor-words.ts";
import type { Call } from "./call.ts";
import { session } from "./session.ts";
import { tellModel } from "./told.ts";

/** Paths where none are asked for. */
const USUAL_PATHS = 32768;

type Measure = "joint" | "correlation" | "error";
const CORNERS: Readonly<Record<Measure, string>> = {
  joint: "P(both default)",
  correlation: "Default correlation",
  error: "Standard error",
};

/** What SRT.JOINTDEFAULT is asked beside pool, rho and tail. */
export type JointArguments = { readonly by: unknown; readonly measure: unknown };

/** The table of SRT.JOINTDEFAULT: the matrix of sets, their PDs, and how many independent bets the pool is. */
export function jointTable(
  call: Call,
  pool: unknown,
  rho: unknown,
  { by, measure }: JointArguments,
  tail: Tail,
): Answer<Cell[][]> {
  const chosen = readChoice("by", by, ["sector", "group"]);
  const shown = readChoice<Measure>("measure", measure, ["joint", "correlation", "error"]);
  const model = readPathModel(pool, tail);
  tellModel(call, model, readRho(rho, model.scenario));
  const simulation = countedPaths(simulatedQuestion(model, readRho(rho, model.scenario), say("jointCounted")), USUAL_PATHS); // prettier-ignore
  const { names, index } = obligorSets(model.pool, chosen);
  if (names.length > MOST_SETS) throw new InputError("tooManySets", { by: chosen, count: names.length, most: MOST_SETS }); // prettier-ignore
  const question = jointQuestion({ simulation, setOf: index, sets: names.length });
  return followed(session().engine.run("joint", question, call.request), (found) => {
    const { factors } = simulation.dependence;
    const method = `simulation, ${factorWords(factors)}, contagion ${contagionMode(model)}`;
    const error = found.joint.reduce((most, one) => (one.error > most ? one.error : most), 0);
    call.note({ method, nodes: NaN, drawn: { points: found.points, factors, seed: simulation.seed }, error });
    return [[CORNERS[shown], ...names], ...matrixRows(found, names, shown), ...closingRows(found, names.length)];
  });
}

function matrixRows({ joint, correlation }: JointDefaults, names: readonly string[], shown: Measure): Cell[][] {
  const k = names.length;
  const value = (at: number) => {
    if (shown === "correlation") return correlation[at]!;
    return shown === "joint" ? joint[at]!.value : joint[at]!.error;
  };
  return names.map((name, a) => [name, ...names.map((_, b) => finiteOrBlank(value(a * k + b)))]);
}

/** A set of one has no pair, and a set that never defaults no correlation. */
function finiteOrBlank(x: number): Cell {
  return Number.isFinite(x) ? x : "";
}

/** Below the matrix: what its rows and columns are by themselves, and the pool as a number of bets. */
function closingRows({ pd, size, bets }: JointDefaults, k: number): Cell[][] {
  const row = (name: string, cells: readonly Cell[]): Cell[] => [name, ...cells, ...new Array<Cell>(k - cells.length).fill("")]; // prettier-ignore
  const { effective, apart } = bets;
  return [
    row("PD", pd.map(({ value }) => value)), // prettier-ignore
    row("Standard error of PD", pd.map(({ error }) => error)), // prettier-ignore
    row("Obligors", [...size]),
    row("Effective number of independent bets", [effective.value]),
    row("Standard error of that number", [effective.error]),
    row("The number if obligors were independent", [finiteOrBlank(apart)]),
    row("Diversification lost", [1 - effective.value / apart]),
  ];
}
