import seedrandom from "seedrandom";

/**
 * The 32-bit word that a user's seed stands for.
 *
 * @param seed number or text; equal seeds give equal words on every machine
 * @source J. Baagøe's Alea generator, through the package seedrandom
 */
export function seedWord(seed: number | string): number {
  return seedrandom.alea(String(seed)).int32() >>> 0;
}
