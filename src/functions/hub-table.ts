import { gapRow, readPoolStructure } from "./arguments/structure.ts";
import {
  contagionMode,
  contagionOf,
  hubQuestion,
  say,
  simulatedQuestion,
  totalEad,
  type HubImpact,
  type ObligorEvent,
  type Pool,
  type SimulationQuestion,
  type StructureRow,
} from "../core/index.ts";
import { followed, type Answer } from "../engine/engine.ts";
import { countedPaths } from "../engine/sampling.ts";
import { readHubs } from "./arguments/hubs.ts";
import { readPathModel, type Tail } from "./arguments/model.ts";
import type { PoolModel } from "./arguments/pool-model.ts";
import { readRho } from "./arguments/rho.ts";
import { isOmitted, readChoice } from "./arguments/scalars.ts";
import { factorWords } from "./factor-words.ts";
import type { Call } from "./call.ts";
import { session } from "./session.ts";
import { tellModel } from "./told.ts";

/** Paths where none are asked for. */
const USUAL_PATHS = 16384;

const HEADINGS = ["Hub", "Spokes", "EAD", "Infected", "Change of pool EL", "of which own loss", "Standard error"];

/** What SRT.HUBIMPACT is asked beside pool, rho and tail. */
export type HubArguments = { readonly hub: unknown; readonly event: unknown; readonly structure: unknown };

/** The table of SRT.HUBIMPACT: the hub that adds most to the pool's expected loss first. */
export function hubTable(
  call: Call,
  pool: unknown,
  rho: unknown,
  { hub, event, structure }: HubArguments,
  tail: Tail,
): Answer<unknown[][]> {
  const chosen = readChoice<ObligorEvent>("event", event, ["default", "distress"]);
  const model = infecting(readPathModel(pool, tail));
  const asked = isOmitted(structure) ? null : readPoolStructure(call, structure, totalEad(model.pool));
  const [tranches, untold] = [asked?.rows ?? [], (asked?.gaps ?? []).map(gapRow)];
  tellModel(call, model, readRho(rho, model.scenario));
  const simulation = countedPaths(simulatedQuestion(model, readRho(rho, model.scenario), say("hubsFollowed")), USUAL_PATHS); // prettier-ignore
  const hubs = readHubs(hub, model.pool, chosen, simulation);
  const slices = [...tranches, ...untold].map(({ slice }) => slice);
  const question = hubQuestion({ simulation, event: chosen, hubs, slices });
  return followed(session().engine.run("hubs", question, call.request), (impacts) => {
    const sorted = [...impacts].sort((a, b) => b.pool.value - a.pool.value);
    noteRun(call, model, question.simulation, sorted);
    return [headingsOf(tranches, untold), ...sorted.map((impact) => rowOf(model.pool, impact, tranches.length))];
  });
}

/** Where neither a setting nor the scenario says how hubs infect, they add risk: a question about hubs means that. */
function infecting(model: PoolModel): PoolModel {
  const { settings, scenario } = model;
  if (settings.contagion !== null || contagionOf(scenario) !== null) return model;
  return { ...model, settings: { ...settings, contagion: "additive" } };
}

function noteRun(call: Call, model: PoolModel, simulation: SimulationQuestion, impacts: readonly HubImpact[]): void {
  const { dependence, paths, seed } = simulation;
  const method = `simulation, ${factorWords(dependence.factors)}, the same random numbers with and without each event, contagion ${contagionMode(model)}`;
  const error = impacts.reduce((most, { pool }) => Math.max(most, pool.error), 0);
  call.note({ method, nodes: NaN, drawn: { points: paths, factors: dependence.factors, seed }, error });
}

/** What lies between tranches in none stands at the far right, so that columns keep their places. */
function headingsOf(tranches: readonly StructureRow[], untold: readonly StructureRow[]): string[] {
  const of = (rows: readonly StructureRow[]) =>
    rows.flatMap(({ name }) => [`Change of EL ${name}`, `Standard error ${name}`]);
  return [...HEADINGS, ...of(tranches), "Standing", ...of(untold)];
}

function rowOf({ ids, ead, links }: Pool, impact: HubImpact, tranches: number): unknown[] {
  const { obligor, infected, pool, own, tranches: slices } = impact;
  const spokes = links.filter(({ hub }) => hub === obligor).length;
  const changes = (of: typeof slices) => of.flatMap(({ value, error }) => [value, error]);
  return [ids[obligor]!, spokes, ead[obligor]!, infected.value, pool.value, own.value, pool.error, ...changes(slices.slice(0, tranches)), "assumption", ...changes(slices.slice(tranches))]; // prettier-ignore
}
