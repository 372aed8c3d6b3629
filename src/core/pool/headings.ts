import { isBlank, plainText, type Cell } from "./cell.ts";
import { synonyms, type Meaning } from "./vocabulary.ts";

/** How sure a heading's meaning is: the same words, the words among others, or only similar words. */
export type Confidence = "exact" | "contains" | "similar";

export type HeadingMatch = { readonly meaning: Meaning; readonly confidence: Confidence };

/** A unit that a heading names: basis points, percent, fraction, months, or a multiple of the currency. */
export type HeadingUnit =
  | { readonly kind: "bps" | "percent" | "fraction" | "months" | "years" }
  | { readonly kind: "multiple"; readonly factor: number };

const EXACT = new Map<string, Meaning>(
  (Object.entries(synonyms) as [Meaning, readonly string[]][]).flatMap(([meaning, words]) =>
    words.map((word) => [key(word), meaning] as const),
  ),
);

const CURRENCIES = [
  "usd",
  "eur",
  "gbp",
  "twd",
  "ntd",
  "nt$",
  "us$",
  "jpy",
  "chf",
  "cny",
  "rmb",
  "hkd",
  "新台幣",
  "新臺幣",
  "台幣",
  "臺幣",
  "美元",
  "美金",
  "歐元",
];

const MULTIPLES: readonly (readonly [RegExp, number])[] = [
  [/百萬|million|\bmn\b|\bmio\b|\bm\b|\bmm\b/, 1e6],
  [/千萬|仟萬/, 1e7],
  [/仟元|千元|thousand|\bk\b|\b000s?\b|仟|千/, 1e3],
  [/billion|\bbn\b|十億/, 1e9],
  [/億/, 1e8],
  [/萬/, 1e4],
];

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

/** The unit that a heading states, or null. */
export function headingUnit(heading: Cell): HeadingUnit | null {
  const text = plainText(String(heading ?? ""))
    .toLowerCase()
    .replace(/(usd|eur|gbp|twd|ntd|jpy|chf|cny|hkd|[$€£¥])(?=m|k|bn|')/g, "$1 ");
  if (/\bbps?\b|basis point|基點/.test(text)) return { kind: "bps" };
  if (/%|percent|\bpct\b|百分比/.test(text)) return { kind: "percent" };
  if (/fraction|decimal|小數/.test(text)) return { kind: "fraction" };
  if (/month|\bmths?\b|月/.test(text)) return { kind: "months" };
  if (/\(\s*(yrs?|years?|年)\s*\)|in years|剩餘年限|年限/.test(text)) return { kind: "years" };
  const unitText = unitPart(text);
  const multiple = MULTIPLES.find(([pattern]) => pattern.test(unitText));
  return multiple ? { kind: "multiple", factor: multiple[1] } : null;
}

/** The currency that a heading names, as a three-letter code, or null. */
export function headingCurrency(heading: Cell): string | null {
  const text = plainText(String(heading ?? "")).toLowerCase();
  if (/nt\$|\btwd\b|\bntd\b|新台幣|新臺幣|台幣|臺幣/.test(text)) return "TWD";
  if (/us\$|\busd\b|美元|美金/.test(text)) return "USD";
  const code = /\b(eur|gbp|jpy|chf|cny|hkd)\b/.exec(text);
  if (code) return code[1]!.toUpperCase();
  return /歐元|€/.test(text) ? "EUR" : null;
}

/** What stands in brackets, after a comma or slash, or behind the words: where headings put their unit. */
function unitPart(text: string): string {
  const brackets = [...text.matchAll(/[([（【]([^)\]）】]*)[)\]）】]/g)].map((match) => match[1]!).join(" ");
  const tail = /[,/:：、]\s*(.+)$/.exec(text)?.[1] ?? "";
  const trailing = /\s(m|mn|mio|mm|k|bn|'?000s?|thousands?|millions?|billions?)$/.exec(text)?.[0] ?? "";
  const chinese = /(百萬|百萬元|仟元|千元|億元|億|萬元|千萬|千萬元)$/.exec(text)?.[0] ?? "";
  return `${brackets} ${tail} ${trailing} ${chinese}`.trim();
}

function withoutUnits(text: string): string {
  const bare = text
    .replace(/[([（【][^)\]）】]*[)\]）】]/g, " ")
    .replace(/%|百分比|基點|\bbps?\b|\bpct\b|\bpercent\b/gi, " ")
    .replace(/(百萬元?|仟元|千元|億元?|萬元)$/u, " ")
    .replace(/\s(in\s+)?(m|mn|mio|mm|k|bn|'?000s?|thousands?|millions?|billions?|years?|yrs?|months?)$/i, " ");
  const withoutCurrency = CURRENCIES.reduce(
    (rest, code) => rest.replace(new RegExp(`(^|\\s)${code.replace("$", "\\$")}($|\\s)`, "i"), " "),
    bare,
  );
  return withoutCurrency.trim() === "" ? text : withoutCurrency;
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
