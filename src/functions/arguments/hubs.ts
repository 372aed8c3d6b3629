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
    throw new InputError("event is distress and Contagion is off, so that nothing would follow; leave Contagion out, or set event to default."); // prettier-ignore
  }
  const isStruck = (hub: number) => event === "default" || contagion!.distressRate[hub]! > 0;
  if (isOmitted(value)) return allHubs(pool).filter(isStruck);
  const hub = obligorOf(value, pool);
  if (isStruck(hub)) return Int32Array.of(hub);
  throw noAnswer(`${pool.ids[hub]!} has no distress before default, as sector NEO or a pi of 0 says; ask for the event default.`); // prettier-ignore
}

function allHubs(pool: Pool): Int32Array {
  if (pool.links.length > 0) return hubsOf(pool);
  throw new InputError("hub is missing and the pool has no links, so no hubs; give the tape a column Links, or name an obligor."); // prettier-ignore
}

function obligorOf(value: unknown, { ids }: Pool): number {
  const cell = single("hub", value);
  const found = ids.indexOf(String(cell).trim());
  if (found >= 0) return found;
  throw new InputError(`hub is ${came(cell)}; it must be the id of an obligor of the pool, such as ${ids[0]!}.`);
}
