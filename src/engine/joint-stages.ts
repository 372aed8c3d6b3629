import type { DefaultTally, JointQuestion, SimulationQuestion } from "../core/index.ts";
import type { JobTable } from "./job-table.ts";
import { drawnStages, simulationMs, type Stage } from "./stages.ts";

/** How defaults come together: ranges of paths side by side, then their sum. */
export function jointStages(question: JointQuestion): Stage {
  return drawnStages<DefaultTally, unknown>({
    simulation: question.simulation,
    range: (preparation, first, count) => ({
      job: "defaultTally",
      input: { question, preparation, first, count } satisfies JobTable["defaultTally"]["input"],
    }),
    sum: (_, parts) => ({
      job: "jointDefaults",
      input: { question, parts } satisfies JobTable["jointDefaults"]["input"],
    }),
    more: () => 0,
    pathMs: (simulation) => jointMs(question, simulation),
  });
}

/** A path costs what it does to draw, and a nanosecond a pair of sets. */
export function jointMs({ sets }: JointQuestion, simulation: SimulationQuestion): number {
  return simulationMs(simulation) + 1e-6 * simulation.paths * sets * sets;
}
