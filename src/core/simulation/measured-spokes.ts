import { cumulative } from "./hazards.ts";
import type { InfectedSpokes, Infection } from "./infection.ts";
import { hazardMet, spokeEvents } from "./spoke-events.ts";

/**
 * Prepares the clocks of spokes and the hazards that they meet in the lives of their loans, without scale. A clock that is
 * beyond all that events can do reads Infinity.
 *
 * @param defaultsAlone of an obligor that nobody infects, without scale
 * @param clockOf reads an obligor's clock
 */
export function measuredSpokes(
  { hazards, links, path }: Infection,
  defaultsAlone: (i: number) => boolean,
  clockOf: (i: number) => number,
): InfectedSpokes {
  const events = spokeEvents(links, hazards.life.length);
  const { first, end, multiplier } = events;
  const met = hazardMet(hazards, events);
  const whole = hazards.life.map((life, i) => cumulative(hazards, i, life));
  return {
    begin: events.begin,
    add: events.add,
    settle: (i) => {
      path.clock[i] = end[i] === first[i] && !defaultsAlone(i) ? Infinity : clockOf(i);
      if (path.clock[i]! > multiplier[i]! * whole[i]!) path.clock[i] = Infinity;
      else path.exposure[i] = met(i);
    },
  };
}
