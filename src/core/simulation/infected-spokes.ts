import { cumulative, cumulativeAt, type Hazards } from "./hazards.ts";
import type { Links } from "./links.ts";
import type { Path } from "./path-state.ts";

/** Spokes that infect nobody themselves: what hubs do to them is gathered, and worked through once all of it is known. */
export type InfectedSpokes = {
  readonly begin: (i: number) => void;
  /** Adds an event of a hub, later than those before it. */
  readonly raise: (i: number, hub: number, now: number, logNow: number, by: number) => void;
  /** Brings the obligor's default time, and where it is measured its exposure, to what its events make of them. */
  readonly settle: (i: number) => void;
};

/** Events that a hub can have: distress and default. */
const EVENTS_OF_HUB = 2;

/**
 * Prepares the spokes of some links. One whose clock is out of reach of all its events together costs a comparison.
 *
 * @param scale of each obligor's hazard, shape [n]
 * @param timeAt default time of an obligor whose hazard has to reach a level
 * @param measured true where exposures are asked for
 */
export function infectedSpokes(
  hazards: Hazards,
  links: Links,
  scale: Float64Array,
  path: Path,
  timeAt: (i: number, level: number) => number,
  measured: boolean,
): InfectedSpokes {
  const n = scale.length;
  const first = firstOfEach(links, n);
  const [time, logTime, by] = Array.from({ length: 3 }, () => new Float64Array(first[n]!)) as [Float64Array, Float64Array, Float64Array]; // prettier-ignore
  const hub = new Int32Array(first[n]!);
  const end = new Int32Array(n);
  const most = new Float64Array(n);
  const whole = hazards.life.map((life, i) => cumulative(hazards, i, life));
  const toHorizon = hazards.life.map((_, i) => cumulative(hazards, i, hazards.horizon));

  /** Works through the events of an obligor whose clock stands at a level of its hazard. */
  const follow = (i: number, target: number) => {
    let multiplier = 1;
    let base = 0;
    let used = 0;
    let exposure = 0;
    let reached = target;
    for (let e = first[i]!; e < end[i]!; e++) {
      const level = cumulativeAt(hazards, i, time[e]!, logTime[e]!);
      const alive = reached > level;
      if (!alive && !measured) break;
      used += multiplier * (level - base);
      exposure += multiplier * (Math.min(level, whole[i]!) - Math.min(base, whole[i]!));
      base = level;
      multiplier += by[e]!;
      if (!alive) continue;
      reached = base + (target - used) / multiplier;
      path.infectedBy[i] = hub[e]!;
    }
    path.time[i] = timeAt(i, reached);
    path.exposure[i] = exposure + multiplier * Math.max(0, whole[i]! - base);
  };

  return {
    begin: (i) => {
      end[i] = first[i]!;
      most[i] = 1;
    },
    raise: (i, from, now, logNow, raised) => {
      const e = end[i]!;
      end[i] = e + 1;
      time[e] = now;
      logTime[e] = logNow;
      by[e] = raised;
      hub[e] = from;
      most[i] = most[i]! + raised;
    },
    settle: (i) => {
      const target = path.clock[i]! / scale[i]!;
      if (measured || (end[i]! > first[i]! && target <= most[i]! * toHorizon[i]!)) follow(i, target);
    },
  };
}

/** Where each obligor's events stand: room for all that its hubs can have. Shape [n + 1]. */
function firstOfEach({ spoke }: Links, n: number): Int32Array {
  const first = new Int32Array(n + 1);
  for (const i of spoke) first[i + 1] = first[i + 1]! + EVENTS_OF_HUB;
  for (let i = 0; i < n; i++) first[i + 1] = first[i + 1]! + first[i]!;
  return first;
}
