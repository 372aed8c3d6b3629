import { catalogue, type Code } from "./catalogue.ts";
import { joined } from "./joined.ts";
import type { Gap, Said } from "./said.ts";

const PLACE = { en: 0, "zh-Hant": 1 } as const;

/** The languages that core speaks. */
export type Spoken = keyof typeof PLACE;

/** What was said, in a language. */
export function sentenceIn(language: Spoken, { code, gaps }: Said): string {
  const parts = partsOf(language, code).map((part, i) => (i % 2 === 0 ? part : gapIn(language, gaps[part]!)));
  return language === "en" ? parts.join("") : joined(parts);
}

/** Words and names of gaps by turns. */
function partsOf(language: Spoken, code: Code): readonly string[] {
  return catalogue[code][PLACE[language]].split(/\{(\w+)\}/);
}

/** What stands in a gap, in a language. */
export function gapIn(language: Spoken, gap: Gap): string {
  if (typeof gap !== "object") return String(gap);
  return "code" in gap ? sentenceIn(language, gap) : listIn(language, gap);
}

/** "a, b or c". */
function listIn(language: Spoken, gaps: readonly Gap[]): string {
  const words = gaps.map((gap) => gapIn(language, gap));
  if (words.length < 2) return words.join("");
  const [first, last] = [words.slice(0, -1), words.at(-1)!];
  return language === "en" ? `${first.join(", ")} or ${last}` : joined([first.join("、"), " 或 ", last]);
}
