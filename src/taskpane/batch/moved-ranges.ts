import type { BatchOffer, Offered } from "./batch-parts.ts";
import type { AskedScenario, AskedStructure, RunAsked } from "./run-asked.ts";

/** Names of a run's ranges that do not read any more as the log has them, or are gone. */
export function movedRanges({ scenario, structure }: RunAsked, offer: BatchOffer): readonly string[] {
  return [
    ...(isMoved(scenario, offer.scenarios, rowsOf) ? [scenario.name] : []),
    ...(isMoved(structure, offer.structures, ({ tranches }) => tranches) ? [structure.name] : []),
  ];
}

function isMoved<T extends AskedScenario | AskedStructure>(
  asked: T,
  offered: readonly Offered<T>[],
  content: (one: T) => unknown,
): boolean {
  if (asked.range === undefined) return false;
  const now = offered.find((one) => one.asked.range === asked.range);
  return now === undefined || JSON.stringify(content(now.asked)) !== JSON.stringify(content(asked));
}

/** Rows without their places on the sheet, which count for nothing. */
function rowsOf({ overrides }: AskedScenario): unknown {
  return overrides.map(({ name, target, value }) => [name, target, value]);
}
