import { cumulative, cumulativeAt, type Hazards } from "./hazards.ts";
import type { Links } from "./links.ts";

/** What the hubs of each spoke have done in a path; those of spoke i stand at first[i] to end[i]. */
export type SpokeEvents = {
  readonly first: Int32Array;
  readonly end: Int32Array;
  /** Years, and their logarithms. */
  readonly time: Float64Array;
  readonly logTime: Float64Array;
  /** Added to the spoke's multiplier. */
  readonly by: Float64Array;
  readonly hub: Int32Array;
  /** The multiplier after all events, shape [n]. */
  readonly multiplier: Float64Array;
  /** Forgets the events of a spoke. */
  readonly begin: (i: number) => void;
  /** Adds an event of a hub, later than those before it. */
  readonly add: (i: number, hub: number, now: number, logNow: number, by: number) => void;
};

/** Events that a hub can have: distress and default. */
const EVENTS_OF_HUB = 2;

/** Room for all events that the spokes of some links can meet, n obligors in all. */
export function spokeEvents(links: Links, n: number): SpokeEvents {
  const first = firstOfEach(links, n);
  const [time, logTime, by] = Array.from({ length: 3 }, () => new Float64Array(first[n]!)) as [Float64Array, Float64Array, Float64Array]; // prettier-ignore
  const hub = new Int32Array(first[n]!);
  const end = new Int32Array(n);
  const multiplier = new Float64Array(n);
  const begin = (i: number) => {
    end[i] = first[i]!;
    multiplier[i] = 1;
  };
  const add = (i: number, from: number, now: number, logNow: number, raised: number) => {
    const e = end[i]!;
    end[i] = e + 1;
    time[e] = now;
    logTime[e] = logNow;
    by[e] = raised;
    hub[e] = from;
    multiplier[i] = multiplier[i]! + raised;
  };
  return { first, end, time, logTime, by, hub, multiplier, begin, add };
}

/** Prepares the hazard that a spoke meets over the life of its loan, its events in it, without scale. */
export function hazardMet(hazards: Hazards, { first, end, time, logTime, by }: SpokeEvents): (i: number) => number {
  const whole = hazards.life.map((life, i) => cumulative(hazards, i, life));
  return (i) => {
    let met = whole[i]!;
    for (let e = first[i]!; e < end[i]!; e++) {
      const left = whole[i]! - cumulativeAt(hazards, i, time[e]!, logTime[e]!);
      if (left > 0) met += by[e]! * left;
    }
    return met;
  };
}

/** Where each obligor's events stand: room for all that its hubs can have. Shape [n + 1]. */
function firstOfEach({ spoke }: Links, n: number): Int32Array {
  const first = new Int32Array(n + 1);
  for (const i of spoke) first[i + 1] = first[i + 1]! + EVENTS_OF_HUB;
  for (let i = 0; i < n; i++) first[i + 1] = first[i + 1]! + first[i]!;
  return first;
}
