import { catalogue } from "./catalogue.ts";
import { joined } from "./joined.ts";
import type { Gap, Gaps, Said } from "./said.ts";

const PLACE = { en: 0, "zh-Hant": 1 } as const;

/** The languages that core speaks. */
export type Spoken = keyof typeof PLACE;

/** What was said, in a language. */
export function sentenceIn(language: Spoken, { code, gaps }: Said): string {
  const parts = partsOf(catalogue[code][PLACE[language]]).map((part, i) =>
    i % 2 === 0 ? part : atGap(language, part, gaps),
  );
  return language === "en" ? parts.join("") : joined(parts);
}

/** Words and gaps by turns. A gap is {name}, or {name|words for one|words for several}. */
export function partsOf(text: string): readonly string[] {
  return text.split(/\{(\w+(?:\|[^{}|]*\|[^{}|]*)?)\}/);
}

/** What stands at a gap, in a language: what fills it, or the words that its number asks for. */
export function atGap(language: Spoken, part: string, gaps: Gaps): string {
  const [name, one, several] = part.split("|");
  const gap = gaps[name!]!;
  if (one === undefined) return gapIn(language, gap);
  return isOne(gap) ? one : several!;
}

/** The number 1, or a list of rows that has one. */
function isOne(gap: Gap): boolean {
  return gap === 1 || (typeof gap === "object" && "code" in gap && gap.code === "aRow");
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
