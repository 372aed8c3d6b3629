import { simulatedQuestion, type Tranche, say } from "../core/index.ts";
import { followed, type Answer } from "../engine/engine.ts";
import { readPathModel, type Tail } from "./arguments/model.ts";
import { obligorSets } from "./arguments/obligor-sets.ts";
import { readRho } from "./arguments/rho.ts";
import { readChoice } from "./arguments/scalars.ts";
import { factorWords } from "./factor-words.ts";
import type { Call } from "./call.ts";
import { session } from "./session.ts";
import { tellModel } from "./told.ts";

const HEADINGS = ["Name", "EAD share", "EL contribution", "Share of EL", "Standard error"];

/** The table of SRT.RISKCONTRIB: the largest contribution first, the tranche last. */
export function contributionsTable(
  call: Call,
  pool: unknown,
  rho: unknown,
  slice: Tranche,
  by: unknown,
  tail: Tail,
): Answer<unknown[][]> {
  const chosen = readChoice("by", by, ["obligor", "sector", "group"]);
  const model = readPathModel(pool, tail);
  tellModel(call, model, readRho(rho, model.scenario));
  const simulation = simulatedQuestion(model, readRho(rho, model.scenario), say("contributionsSimulated"));
  const { names, index } = obligorSets(model.pool, chosen);
  const question = { simulation, slice, setOf: index, sets: names.length };
  const total = model.pool.ead.reduce((sum, x) => sum + x, 0);
  const ead = new Float64Array(names.length);
  index.forEach((s, i) => (ead[s] = ead[s]! + model.pool.ead[i]! / total));
  return followed(session().engine.run("contributions", question, call.request), ({ parts, whole, points }) => {
    const { factors } = simulation.dependence;
    const drawn = { points, factors, seed: simulation.seed };
    call.note({ method: `simulation, ${factorWords(factors)}`, nodes: NaN, drawn, error: whole.error });
    const share = (value: number) => (whole.value > 0 ? value / whole.value : 0);
    const rows = names.map(
      (name, s) => [name, ead[s]!, parts[s]!.value, share(parts[s]!.value), parts[s]!.error] as const,
    );
    const sorted = [...rows].sort((a, b) => b[2] - a[2]);
    return [HEADINGS, ...sorted.map((row) => [...row]), ["Tranche", 1, whole.value, share(whole.value), whole.error]];
  });
}
