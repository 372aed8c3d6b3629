import { cumulative, cumulativeAt } from "./hazards.ts";
import type { InfectedSpokes, Infection } from "./infection.ts";
import { spokeEvents } from "./spoke-events.ts";

/**
 * Prepares the default times of spokes, and which hub last raised the hazard before. One whose clock is out of reach of all
 * its events together costs a comparison.
 */
export function infectedSpokes({ hazards, links, scale, path, timeAt }: Infection): InfectedSpokes {
  const events = spokeEvents(links, scale.length);
  const { first, end, time, logTime, by, hub } = events;
  const toHorizon = hazards.life.map((_, i) => cumulative(hazards, i, hazards.horizon));

  /** Works through the events of an obligor whose clock stands at a level of its hazard. */
  const follow = (i: number, target: number) => {
    let multiplier = 1;
    let base = 0;
    let used = 0;
    let reached = target;
    for (let e = first[i]!; e < end[i]!; e++) {
      const level = cumulativeAt(hazards, i, time[e]!, logTime[e]!);
      if (reached <= level) break;
      used += multiplier * (level - base);
      base = level;
      multiplier += by[e]!;
      reached = base + (target - used) / multiplier;
      path.infectedBy[i] = hub[e]!;
    }
    path.time[i] = timeAt(i, reached);
  };

  return {
    begin: events.begin,
    add: events.add,
    settle: (i) => {
      const target = path.clock[i]! / scale[i]!;
      if (end[i]! > first[i]! && target <= events.multiplier[i]! * toHorizon[i]!) follow(i, target);
    },
  };
}
