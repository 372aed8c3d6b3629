import { isBlank, plainText, type Cell } from "./cell.ts";
import { withoutUnits } from "./heading-units.ts";
import { synonyms, type Meaning } from "./vocabulary.ts";

/** How sure a heading's meaning is: the same words, the words among others, or only similar words. */
export type Confidence = "exact" | "contains" | "similar";

export type HeadingMatch = { readonly meaning: Meaning; readonly confidence: Confidence };

const EXACT = new Map<string, Meaning>(
  (Object.entries(synonyms) as [Meaning, readonly string[]][]).flatMap(([meaning, words]) =>
    words.map((word) => [key(word), meaning] as const),
  ),
);

/**
 * What a heading means.
 *
 * @param heading a cell of the first row
 * @returns the meaning and how sure it is, or null
 */
export function matchHeading(heading: Cell): HeadingMatch | null {
  if (isBlank(heading)) return null;
  const words = withoutUnits(plainText(String(heading)));
  const exact = EXACT.get(key(words)) ?? EXACT.get(key(plainText(String(heading))));
  if (exact) return { meaning: exact, confidence: "exact" };
  const contained = containedMeaning(words);
  if (contained) return { meaning: contained, confidence: "contains" };
  const similar = similarMeaning(key(words));
  return similar ? { meaning: similar, confidence: "similar" } : null;
}

/** Letters, digits and ideographs alone, lower case. */
function key(text: string): string {
  return plainText(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** The longest synonym of at least two letters whose words all stand in the heading, one after another. */
function containedMeaning(words: string): Meaning | null {
  const tokens = words
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((token) => token !== "");
  let best: { length: number; meaning: Meaning } | null = null;
  for (const [meaning, candidates] of Object.entries(synonyms) as [Meaning, readonly string[]][]) {
    for (const candidate of candidates) {
      if (!standsIn(tokens, words, candidate)) continue;
      if (best === null || candidate.length > best.length) best = { length: candidate.length, meaning };
    }
  }
  return best?.meaning ?? null;
}

function standsIn(tokens: readonly string[], words: string, candidate: string): boolean {
  if (/\p{Script=Han}/u.test(candidate)) return candidate.length >= 2 && words.includes(candidate);
  const parts = candidate
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== "");
  if (parts.join("").length < 2) return false;
  return tokens.some((_, start) => parts.every((part, i) => tokens[start + i] === part));
}

/** A synonym within one slip of the pen for short words, two for long ones. */
function similarMeaning(word: string): Meaning | null {
  if (word.length < 4) return null;
  const allowed = word.length < 8 ? 1 : 2;
  for (const [candidate, meaning] of EXACT) {
    if (
      Math.abs(candidate.length - word.length) <= allowed &&
      candidate.length >= 4 &&
      distance(candidate, word) <= allowed
    ) {
      return meaning;
    }
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
