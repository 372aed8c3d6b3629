import type { HubQuestion, WeightedTally } from "../core/index.ts";
import type { JobTable } from "./job-table.ts";
import { drawnStages, timedMs, type Stage } from "./stages.ts";

/** What the events of hubs change: ranges of paths side by side, then their sum. */
export function hubStages(question: HubQuestion): Stage {
  return drawnStages<WeightedTally, unknown>({
    simulation: question.simulation,
    range: (preparation, first, count) => ({
      job: "hubTally",
      input: { question, preparation, first, count } satisfies JobTable["hubTally"]["input"],
    }),
    sum: (_, parts) => ({
      job: "hubImpacts",
      input: { question, parts } satisfies JobTable["hubImpacts"]["input"],
    }),
    more: () => 0,
    pathMs: (simulation) => hubMs({ ...question, simulation }),
  });
}

/** A path is followed once for itself and once for each hub, which takes a third of the time. */
export function hubMs({ simulation, hubs }: HubQuestion): number {
  return timedMs(simulation) * (1 + hubs.length / 3);
}
