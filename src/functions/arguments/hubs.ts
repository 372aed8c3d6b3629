import { hubsOf, InputError, type ObligorEvent, type Pool, type SimulationQuestion } from "../../core/index.ts";
import { noAnswer } from "../result.ts";
import { came, isOmitted, single } from "./scalars.ts";

/**
 * Reads which obligors an event befalls: one by its id, or all hubs of the pool's links.
 *
 * @returns obligors by number; where the event is distress, those that can be in distress before default
 * @throws InputError for an id that there is not, and a pool without hubs; CellError #N/A for a hub without distress
 */
export function readHubs(
  value: unknown,
  pool: Pool,
  event: ObligorEvent,
  { contagion }: SimulationQuestion,
): Int32Array {
  if (event === "distress" && contagion === null) {
    throw new InputError("distressWithoutContagion");
  }
  const isStruck = (hub: number) => event === "default" || contagion!.distressRate[hub]! > 0;
  if (isOmitted(value)) return allHubs(pool).filter(isStruck);
  const hub = obligorOf(value, pool);
  if (isStruck(hub)) return Int32Array.of(hub);
  throw noAnswer("withoutDistress", { obligor: pool.ids[hub]! });
}

function allHubs(pool: Pool): Int32Array {
  if (pool.links.length > 0) return hubsOf(pool);
  throw new InputError("hubMissing");
}

function obligorOf(value: unknown, { ids }: Pool): number {
  const cell = single("hub", value);
  const found = ids.indexOf(String(cell).trim());
  if (found >= 0) return found;
  throw new InputError("hubUnknown", { value: came(cell), example: ids[0]! });
}
