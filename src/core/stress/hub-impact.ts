import { check, InputError, wholeNumber } from "../domain.ts";
import type { Kernel } from "../kernel.ts";
import type { Pool } from "../pool/pool.ts";
import { BLOCK } from "../simulation/draws.ts";
import type { ObligorEvent } from "../simulation/path.ts";
import { preparedPaths, type Preparation, type PreparedPaths } from "../simulation/prepared.ts";
import type { SimulationQuestion } from "../simulation/question.ts";
import type { Estimate } from "../simulation/sample-measures.ts";
import { addPath, emptyTally, joinedTallies, talliedMean, type WeightedTally } from "../simulation/weighted-tally.ts";
import { thickness, trancheLoss, type Tranche } from "../tranche/tranche.ts";
import { say } from "../sentences/said.ts";

/** What is asked of hubs: what the event of each of them alone at time 0 does. */
export type HubQuestion = {
  readonly simulation: SimulationQuestion;
  readonly event: ObligorEvent;
  /** Obligors by number, shape [h]. */
  readonly hubs: Int32Array;
  readonly slices: readonly Tranche[];
};

/** Some paths of a question, whole blocks of them but for the last. */
export type HubRange = {
  readonly question: HubQuestion;
  readonly preparation: Preparation;
  readonly first: number;
  readonly count: number;
};

/** Default probability of a spoke over the life of its loan, as it is and what the hub's event adds. */
export type SpokeImpact = {
  readonly obligor: number;
  readonly weight: number;
  readonly pd: number;
  readonly change: Estimate;
};

/** What the event of one hub changes, each change with the standard error of the paired difference. */
export type HubImpact = {
  readonly obligor: number;
  /** Other obligors more that default within the life of their loans, expected number. */
  readonly infected: Estimate;
  /** Pool EL, fraction of pool EAD, and the hub's own part of it. */
  readonly pool: Estimate;
  readonly own: Estimate;
  /** EL of each tranche, fraction of its notional. */
  readonly tranches: readonly Estimate[];
  readonly spokes: readonly SpokeImpact[];
};

/**
 * Checks a question.
 *
 * @throws InputError for an obligor that there is not, and paths drawn until they are precise
 */
export function hubQuestion(question: HubQuestion): HubQuestion {
  const { hubs, simulation } = question;
  const known = wholeNumber(0, simulation.ead.length - 1);
  hubs.forEach((hub, h) => check(say("hub", { number: h + 1 }), hub, known));
  if (simulation.precision === 0) return question;
  throw new InputError("hubsPrecision", { precision: simulation.precision });
}

/** The hubs of a pool's links by number, in the order of obligors. */
export function hubsOf({ links }: Pick<Pool, "links">): Int32Array {
  return Int32Array.from(new Set(links.map(({ hub }) => hub))).sort();
}

/** Quantities of a path and hub that come before its tranches: infected, pool and own. */
const BEFORE_TRANCHES = 3;

/**
 * Follows a range of paths as they are and, on the same random numbers, with the event of each hub.
 *
 * @returns sums over the paths; what they are does not depend on who else draws
 * @source the effect of an intervention: J. Pearl (2009), Causality, 3.2; it differs from conditioning on the hub's default,
 * which would also pick bad years
 */
export function hubTally(
  { question, preparation, first, count }: HubRange,
  kernel: Kernel,
  report: (share: number) => void,
): WeightedTally {
  const paths = preparedPaths(question.simulation, preparation, kernel, false);
  const changes = changesOf(question, paths);
  const tally = emptyTally(changes.values.length);
  for (let done = 0; done < count; done += BLOCK) {
    report(done / count);
    paths.visit(first + done, Math.min(BLOCK, count - done), () => {
      changes.read();
      addPath(tally, paths.path.weight[0]!, changes.values);
    });
  }
  return tally;
}

/** Prepares the quantities of a path: those of hub after hub, then of link after link. */
function changesOf(question: HubQuestion, paths: PreparedPaths) {
  const { event, hubs, slices } = question;
  const spokes = Array.from(hubs, (hub) => spokesOf(question, hub));
  const each = BEFORE_TRANCHES + slices.length;
  const values = new Float64Array(hubs.length * each + 2 * spokes.flat().length);
  const [before, after] = [outcome(paths, slices), outcome(paths, slices)];
  const read = () => {
    before.read();
    let ofLink = hubs.length * each;
    hubs.forEach((hub, h) => {
      const own = before.lost(hub);
      paths.force(hub, event);
      after.read();
      values[h * each] = after.defaults(hub) - before.defaults(hub);
      values[h * each + 2] = after.lost(hub) - own;
      after.losses.forEach((x, k) => (values[h * each + (k === 0 ? 1 : 2 + k)] = x - before.losses[k]!));
      for (const { obligor } of spokes[h]!) {
        values[ofLink++] = before.defaulted[obligor]!;
        values[ofLink++] = after.defaulted[obligor]! - before.defaulted[obligor]!;
      }
    });
  };
  return { values, read };
}

/** What came of the path that was visited or forced last. */
function outcome(paths: PreparedPaths, slices: readonly Tranche[]) {
  const { path, counts, loss, lossOf } = paths;
  const defaulted = new Uint8Array(path.time.length);
  /** Loss of the pool, and of each tranche as a fraction of its notional. */
  const losses = new Float64Array(1 + slices.length);
  const state = { number: 0 };
  return {
    defaulted,
    losses,
    read: () => {
      defaulted.fill(0);
      state.number = 0;
      for (const i of path.candidates) {
        if (!counts(i)) continue;
        defaulted[i] = 1;
        state.number++;
      }
      losses[0] = loss();
      slices.forEach((slice, s) => (losses[1 + s] = trancheLoss(losses[0]!, slice) / thickness(slice)));
    },
    /** Defaults of others. */
    defaults: (hub: number) => state.number - defaulted[hub]!,
    /** Own loss, while the path stands as it was read. */
    lost: (hub: number) => (defaulted[hub] === 1 ? lossOf(hub) : 0),
  };
}

function spokesOf({ simulation: { contagion } }: HubQuestion, hub: number) {
  if (contagion === null) return [];
  const of = [...contagion.hub.keys()].filter((m) => contagion.hub[m] === hub && contagion.weight[m]! > 0);
  return of.map((m) => ({ obligor: contagion.spoke[m]!, weight: contagion.weight[m]! }));
}

/** What the tallies of all ranges say of each hub, in the order of the question. */
export function hubImpacts(question: HubQuestion, parts: readonly WeightedTally[]): readonly HubImpact[] {
  const { hubs, slices } = question;
  const tally = joinedTallies(parts);
  const each = BEFORE_TRANCHES + slices.length;
  let ofLink = hubs.length * each;
  return Array.from(hubs, (obligor, h) => {
    const mean = (column: number) => talliedMean(tally, h * each + column);
    const spokes = spokesOf(question, obligor).map((spoke) => {
      ofLink += 2;
      return { ...spoke, pd: talliedMean(tally, ofLink - 2).value, change: talliedMean(tally, ofLink - 1) };
    });
    const tranches = slices.map((_, s) => mean(BEFORE_TRANCHES + s));
    return { obligor, infected: mean(0), pool: mean(1), own: mean(2), tranches, spokes };
  });
}
