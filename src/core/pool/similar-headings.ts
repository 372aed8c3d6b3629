import { exactMeanings } from "./heading-lexicon.ts";
import type { Meaning } from "./vocabulary.ts";

/** Known words of four letters or more, by their length. */
const BY_LENGTH: ReadonlyMap<number, readonly (readonly [string, Meaning])[]> = byLength();

function byLength(): ReadonlyMap<number, (readonly [string, Meaning])[]> {
  const lists = new Map<number, (readonly [string, Meaning])[]>();
  for (const entry of exactMeanings) {
    const { length } = entry[0];
    if (length >= 4) lists.set(length, [...(lists.get(length) ?? []), entry]);
  }
  return lists;
}

/** A known word within one slip of the pen for short words, two for long ones; none for a word with digits, which is a code. */
export function similarMeaning(word: string): Meaning | null {
  if (word.length < 5 || /\d/.test(word)) return null;
  const allowed = word.length < 8 ? 1 : 2;
  for (let length = word.length - allowed; length <= word.length + allowed; length++) {
    const near = BY_LENGTH.get(length)?.find(([known]) => isWithin(known, word, allowed));
    if (near !== undefined) return near[1];
  }
  return null;
}

/** True where the Levenshtein distance is at most so much; most words are told apart after a few letters. */
function isWithin(a: string, b: string, allowed: number): boolean {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      next.push(cost);
      if (cost < least) least = cost;
    }
    if (least > allowed) return false;
    row = next;
  }
  return row[b.length]! <= allowed;
}
