import type { Dependence } from "../dependence/dependence.ts";
import type { Kernel } from "../kernel.ts";
import { randomStream } from "../numeric/random-stream.ts";
import { BLOCK, type Draws } from "./draws.ts";
import { aloneTest } from "./alone.ts";
import { defaultingSpokes } from "./defaulting-spokes.ts";
import { followEvents } from "./events.ts";
import { balanceOf, type Centres } from "./importance.ts";
import { cumulative, timeOf, type Hazards } from "./hazards.ts";
import { infectedSpokes } from "./infected-spokes.ts";
import type { Infection } from "./infection.ts";
import { latentOf, probabilityOf } from "./latent.ts";
import type { Links } from "./links.ts";
import { measuredSpokes } from "./measured-spokes.ts";
import { pathModel } from "./path-model.ts";
import type { LgdModel } from "./question.ts";
import { emptyPath, type Path } from "./path-state.ts";

/** Divides the stream of recoveries from that of defaults. */
const RECOVERY_STREAM = 0x1b873593;
/** And that of the recoveries of those whose default is forced and was not drawn. */
const FORCED_STREAM = 0x4cf5ad43;

/** How paths are drawn. */
export type PathPlan = {
  readonly dependence: Dependence;
  readonly hazards: Hazards;
  /** Null where hubs do not infect. */
  readonly links: Links | null;
  /** Loss of each obligor that defaults, where it is the same in every path; shape [n]. */
  readonly losses: Float64Array;
  /** Of each obligor's hazard, shape [n]; ones unless contagion is to preserve PDs. */
  readonly scale: Float64Array;
  /** Whole number of 32 bits that the streams start from. */
  readonly state: number;
  /** What paths are drawn around, and how many of them in all. */
  readonly centres: Centres;
  readonly paths: number;
  /** True where default times are asked for; contagion has them in any case. */
  readonly timed: boolean;
  /** Marks of spokes whose met hazard is asked for, shape [n]; other spokes without spokes are left out. Null asks for none. */
  readonly measured: Uint8Array | null;
  readonly lgdModel: LgdModel;
};

/** What befalls an obligor: it defaults, or is in distress and its spokes feel it. */
export type ObligorEvent = "default" | "distress";

/** Paths of default times, one at a time. */
export type Paths = {
  /** The path that was visited last. */
  readonly path: Path;
  /**
   * Follows the path that was visited last once more, on the same random numbers, with an event of an obligor at time 0:
   * an intervention, whatever its clock says. What was forced before is undone.
   */
  readonly force: (obligor: number, event: ObligorEvent) => void;
  /** Visits paths first to first + count - 1; each stands at place p in draws. */
  readonly visit: (first: number, count: number, at: (index: number, p: number) => void) => void;
  readonly draws: Draws;
  /** Weight of the path at place p in draws; the paths of all centres together average 1. */
  readonly weightAt: (p: number) => number;
  /** Visits them as they are drawn: place p in draws is the path of that index. */
  readonly visitDrawn: (first: number, count: number, at: (p: number, index: number) => void) => void;
};

/** Prepares paths: defaults by the kernel, times by the hazards, contagion in the order of events. */
export function pathsOf(plan: PathPlan, kernel: Kernel): Paths {
  const { dependence, hazards, links, scale, state, lgdModel, measured } = plan;
  const { factors: k } = dependence;
  const n = scale.length;
  const latent = latentOf(dependence);
  const bound = scale.map((_, i) => latent.quantile(probabilityOf(highest(hazards, links, scale, i))));
  const run = kernel.openPaths(pathModel(dependence, bound, plan.losses, state, plan.centres));
  const { draws } = run;
  const balance = balanceOf(plan.centres, plan.paths);
  const weightAt = (p: number) => balance(draws.factors, k * p, draws.score[p]!);
  const path = emptyPath(n);
  const timeAt = timesOf(plan);
  const clockOf = (i: number) => latent.clock(i, path.part[i]!, path.scale[0]!, path.level[i]!);
  const spokesOf = (infection: Infection) => {
    if (plan.timed) return infectedSpokes(infection);
    const aloneAt = (factors: Float64Array) => aloneTest(hazards, factors, path, dependence, latent);
    return measured !== null
      ? measuredSpokes(infection, aloneAt(scale.map(() => 1)), clockOf)
      : defaultingSpokes(infection, aloneAt(scale), clockOf);
  };
  const infection = links === null ? null : { hazards, links, scale, path, timeAt };
  const follow = infection === null ? null : followEvents(infection, spokesOf(infection));
  const parted = plan.timed || follow !== null || lgdModel === "frye-jacobs";
  const { clocked, leftOut } = clocksOf(plan);
  const recoveries = lgdModel === "beta" ? randomStream(state ^ RECOVERY_STREAM) : null;
  const forcedRecoveries = lgdModel === "beta" ? randomStream(state ^ FORCED_STREAM) : null;
  /** Default times without infection, and which path was read last. */
  const alone = new Float64Array(n);
  const last = { p: 0, index: 0 };

  const read = (p: number, index: number) => {
    last.p = p;
    last.index = index;
    path.candidates.length = 0;
    path.scale[0] = draws.scale[p]!;
    path.weight[0] = weightAt(p);
    recoveries?.begin(index);
    for (let m = draws.start[p]!; m < draws.start[p + 1]!; m++) {
      const i = draws.obligor[m]!;
      if (leftOut[i] === 1) continue;
      path.candidates.push(i);
      path.level[i] = draws.level[m]!;
      if (parted) path.part[i] = latent.part(i, draws.factors, k * p);
      path.infectedBy[i] = -1;
      if (clocked[i] === 1) {
        path.clock[i] = clockOf(i);
        path.time[i] = alone[i] = timeAt(i, path.clock[i]! / scale[i]!);
      }
      if (recoveries !== null) path.recovery[i] = recoveries.uniform();
    }
    follow?.(-1);
  };

  /** Makes an obligor that was not drawn one that could be forced: its own clock never runs out. */
  const admit = (i: number) => {
    path.candidates.push(i);
    if (parted) path.part[i] = latent.part(i, draws.factors, k * last.p);
    path.level[i] = 1;
    path.clock[i] = alone[i] = Infinity;
    forcedRecoveries?.begin(last.index);
    if (forcedRecoveries !== null) path.recovery[i] = forcedRecoveries.uniform();
  };

  const force = (obligor: number, event: ObligorEvent) => {
    path.candidates.length = draws.start[last.p + 1]! - draws.start[last.p]!;
    const defaults = event === "default";
    if ((defaults || follow !== null) && !path.candidates.includes(obligor)) admit(obligor);
    for (const i of path.candidates) {
      path.infectedBy[i] = -1;
      if (clocked[i] === 1) path.time[i] = alone[i]!;
    }
    if (defaults) path.time[obligor] = 0;
    follow?.(defaults ? -1 : obligor);
    // One without spokes is settled by what its own hubs do.
    if (defaults) path.time[obligor] = 0;
  };

  const visitDrawn = (first: number, count: number, at: (p: number, index: number) => void) => {
    for (let done = 0; done < count;) {
      const drawn = run.draw(first + done, Math.min(BLOCK, count - done));
      for (let p = 0; p < drawn; p++) at(p, first + done + p);
      done += drawn;
    }
  };
  const visit = (first: number, count: number, at: (index: number, p: number) => void) =>
    visitDrawn(first, count, (p, index) => {
      read(p, index);
      at(index, p);
    });
  return { path, force, visit, draws, weightAt, visitDrawn };
}

/**
 * Default time of an obligor whose hazard has to reach a level; Infinity beyond the horizon. Where times are not asked for,
 * an obligor without spokes has the end of its life for any time within it.
 */
function timesOf({ hazards, links, timed }: PathPlan): (i: number, level: number) => number {
  const real = hazards.life.map((_, i) => (timed || (links?.isHub[i] ?? false) ? 1 : 0));
  const most = hazards.life.map((life, i) => cumulative(hazards, i, real[i] === 1 ? hazards.horizon : life));
  return (i, level) => {
    if (level > most[i]!) return Infinity;
    return real[i] === 1 ? timeOf(hazards, i, level) : hazards.life[i]!;
  };
}

/** Marks of the obligors whose clocks are read with the path, and of those that nothing is asked of; shape [n] each. */
function clocksOf({ links, timed, measured, scale }: PathPlan) {
  const clocked = Uint8Array.from(scale, (_, i) => (timed || (links?.isHub[i] ?? false) ? 1 : 0));
  const leftOut = Uint8Array.from(scale, (_, i) =>
    measured !== null && measured[i] === 0 && !links!.isHub[i] ? 1 : 0,
  );
  return { clocked, leftOut };
}

/** The highest level of an obligor's clock that anything could come of. */
function highest(hazards: Hazards, links: Links | null, scale: Float64Array, i: number): number {
  if (links === null) return scale[i]! * cumulative(hazards, i, hazards.life[i]!);
  // A hub's events count up to the horizon whatever the maturity of its own loan.
  const years = links.isHub[i] ? hazards.horizon : hazards.life[i]!;
  // Scales are at most 1; without them the candidates are the same before and after a calibration.
  const own = cumulative(hazards, i, years) * links.mostMultiplier[i]!;
  return Math.max(own, links.isHub[i] ? links.distressHazard[i]! * hazards.horizon : 0);
}
