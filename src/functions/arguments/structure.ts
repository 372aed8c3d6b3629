import {
  InputError,
  readStructure,
  say,
  tranche,
  type Structure,
  type StructureGap,
  type StructureRow,
} from "../../core/index.ts";
import type { Call } from "../call.ts";

/** Amounts of a structure and the pool's EAD differ by no more than this, whatever unit either is in. */
const NEARLY = 0.02;
const UNITS = [1, 1e3, 1e6, 1e9];

/**
 * Reads a structure for a pool, and warns of what it gives to nobody.
 *
 * @param ead of the pool, in its currency
 * @throws InputError for a structure that cannot be read, and amounts that are not those of the pool
 */
export function readPoolStructure(call: Call, value: unknown, ead: number): Structure {
  const structure = readStructure(value);
  checkAmounts(structure.sum, ead);
  structure.gaps.forEach(({ from, to, below }) => {
    call.warn(say("slicesUntold", { from: percent(from), to: percent(to), below }));
  });
  return structure;
}

/** Refuses amounts that do not make up the pool: what is not listed would move every point. */
export function checkAmounts(sum: number | null, ead: number): void {
  if (sum === null || UNITS.some((unit) => Math.abs((sum * unit) / ead - 1) < NEARLY)) return;
  throw new InputError("sizesAgainstPool", { sum: Number(sum.toPrecision(8)), ead: Number(ead.toPrecision(8)) });
}

/** Losses that a structure gives to no tranche, as a row or as columns: the reader must see who is not asked to bear them. */
export function gapRow({ from, to }: StructureGap): StructureRow {
  return { name: `No tranche (${percent(from)} to ${percent(to)})`, slice: tranche(from, to), holder: "", spread: NaN };
}

function percent(point: number): string {
  return `${Number((100 * point).toPrecision(8))} %`;
}
