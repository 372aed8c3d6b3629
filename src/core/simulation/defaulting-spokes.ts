import { cumulative } from "./hazards.ts";
import type { InfectedSpokes, Infection } from "./infection.ts";
import { hazardMet, spokeEvents } from "./spoke-events.ts";

/**
 * Prepares whether spokes default within the lives of their loans, for paths whose times nobody asks for: the default time is
 * the end of that life or Infinity. Those that would default alone, and those to whom no hub did anything, need no clock.
 *
 * @param defaultsAlone of an obligor that nobody infects
 * @param clockOf reads an obligor's clock
 */
export function defaultingSpokes(
  { hazards, links, scale, path }: Infection,
  defaultsAlone: (i: number) => boolean,
  clockOf: (i: number) => number,
): InfectedSpokes {
  const events = spokeEvents(links, scale.length);
  const { first, end, multiplier } = events;
  const met = hazardMet(hazards, events);
  const whole = hazards.life.map((life, i) => cumulative(hazards, i, life));
  const isInfected = (i: number) => {
    if (end[i] === first[i]) return false;
    const target = clockOf(i) / scale[i]!;
    return target <= multiplier[i]! * whole[i]! && target <= met(i);
  };
  return {
    begin: events.begin,
    add: events.add,
    settle: (i) => (path.time[i] = defaultsAlone(i) || isInfected(i) ? hazards.life[i]! : Infinity),
  };
}
