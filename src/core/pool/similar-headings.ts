import { exactMeanings } from "./heading-lexicon.ts";
import type { Meaning } from "./vocabulary.ts";

/** A known word within one slip of the pen for short words, two for long ones; none for a word with digits, which is a code. */
export function similarMeaning(word: string): Meaning | null {
  if (word.length < 5 || /\d/.test(word)) return null;
  const allowed = word.length < 8 ? 1 : 2;
  for (const [candidate, meaning] of exactMeanings) {
    if (candidate.length < 4 || Math.abs(candidate.length - word.length) > allowed) continue;
    if (distance(candidate, word) <= allowed) return meaning;
  }
  return null;
}

/** Levenshtein distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]!;
}
