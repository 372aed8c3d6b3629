import { InputError, looksLikeTape, readTape, tapeError, type Cell, type TapeReading } from "../../core/index.ts";
import { contentHash } from "../../engine/hash.ts";
import { poolOfCard } from "../card.ts";
import type { PoolArgument } from "./pool-argument.ts";
import { readRange, type Range } from "./ranges.ts";
import { isOmitted } from "./scalars.ts";

const READINGS_KEPT = 32;
/** Equal ranges are read once: found by the array itself within a calculation, else by its content. */
const hashes = new WeakMap<object, string>();
const readings = new Map<string, TapeReading>();

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
  const { key, reading } = readTapeOnce(range, asOf, null);
  if (reading.pool === null) throw new InputError(tapeError(reading.findings));
  return { pool: reading.pool, key };
}

/** Reads a tape, or gives the reading of an equal one. */
export function readTapeOnce(
  range: Range,
  asOf: number | null,
  links: Range | null,
): { readonly key: string; readonly reading: TapeReading } {
  const key = `${hashOf(range)}|${asOf ?? ""}|${links === null ? "" : hashOf(links)}`;
  const known = readings.get(key);
  if (known !== undefined) return { key, reading: known };
  const reading = readTape(withNulls(range), {
    ...(asOf === null ? {} : { asOf }),
    ...(links === null ? {} : { links: withNulls(links) }),
  });
  readings.set(key, reading);
  if (readings.size > READINGS_KEPT) readings.delete(readings.keys().next().value!);
  return { key, reading };
}

function hashOf(range: Range): string {
  const known = hashes.get(range);
  if (known !== undefined) return known;
  const hash = contentHash(range);
  hashes.set(range, hash);
  return hash;
}

/** Excel on the desktop gives a blank cell as 0, the web as null or an empty text; texts that are empty are blanks. */
function withNulls(range: Range): Cell[][] {
  return range.map((row) => row.map((cell) => (cell === "" || cell === undefined ? null : cell)));
}
