import { InputError, looksLikeTape, tapeRefusal, type Stated, NOTHING_STATED } from "../../core/index.ts";
import { poolOfCard } from "../card.ts";
import type { PoolArgument } from "./pool-argument.ts";
import { changedPool, NO_CHANGES, type PoolChanges } from "./pool-changes.ts";
import { readRange } from "./ranges.ts";
import { isOmitted } from "./scalars.ts";
import { NOTHING_BESIDE, readPartsOnce } from "./tapes.ts";

/** What settings say of a pool and its tape, where a function takes settings. */
type Given = PoolChanges & { readonly stated: Stated };
const NOTHING_GIVEN: Given = { ...NO_CHANGES, stated: NOTHING_STATED };

/**
 * Reads a pool: a tape range with headings, or the card that SRT.POOL returns.
 *
 * @param changes what settings say of its sectors, theme and links
 * @throws InputError with the tape's first error; CellError #N/A for a card whose pool is not in memory
 */
export function readPool(value: unknown, asOf: number | null, changes: Given = NOTHING_GIVEN): PoolArgument {
  return changedPool(readArgument(value, asOf, changes), changes);
}

function readArgument(value: unknown, asOf: number | null, { stated }: Given): PoolArgument {
  if (isOmitted(value)) throw new InputError("poolMissing");
  const card = poolOfCard(value);
  if (card !== null && stated.columns.length + stated.units.length > 0) throw new InputError("columnsOfCard");
  if (card !== null) return card;
  const range = readRange("pool", value);
  if (!looksLikeTape(range)) {
    throw new InputError("poolWithoutHeading");
  }
  const { key, reading } = readPartsOnce([range], { ...NOTHING_BESIDE, asOf, stated });
  if (reading.pool === null) throw tapeRefusal(reading.findings);
  return { pool: reading.pool, key };
}
