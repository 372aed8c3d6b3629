import { InputError, looksLikeTape, tapeError } from "../../core/index.ts";
import { poolOfCard } from "../card.ts";
import type { PoolArgument } from "./pool-argument.ts";
import { readRange } from "./ranges.ts";
import { isOmitted } from "./scalars.ts";
import { NOTHING_BESIDE, readPartsOnce } from "./tapes.ts";

/**
 * Reads a pool: a tape range with headings, or the card that SRT.POOL returns.
 *
 * @throws InputError with the tape's first error; CellError #N/A for a card whose pool is not in memory
 */
export function readPool(value: unknown, asOf: number | null): PoolArgument {
  if (isOmitted(value))
    throw new InputError("pool is missing; it must be a tape range with headings, or SRT.POOL's card.");
  const card = poolOfCard(value);
  if (card !== null) return card;
  const range = readRange("pool", value);
  if (!looksLikeTape(range)) {
    throw new InputError(
      "pool has no heading row; its first row must name the columns, such as EAD, PD and LGD. A table gives them as Tape[#All].",
    );
  }
  const { key, reading } = readPartsOnce([range], { ...NOTHING_BESIDE, asOf });
  if (reading.pool === null) throw new InputError(tapeError(reading.findings));
  return { pool: reading.pool, key };
}
