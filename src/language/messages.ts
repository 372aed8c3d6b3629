import { meaningNames } from "../core/index.ts";
import catalogue from "./messages.zh-Hant.json";
import { findingPatterns } from "./finding-patterns.ts";
import { joined } from "./joined.ts";
import type { Language } from "./language.ts";

/** A text with gaps that a message may be: how it is recognised, and its Chinese, text and numbers of gaps by turns. */
type Pattern = {
  readonly english: RegExp;
  /** Letters outside the gaps; where two patterns fit, more of them win. */
  readonly letters: number;
  readonly chinese: readonly string[];
};

const PATTERNS: readonly Pattern[] = [
  ...Object.entries(catalogue.sentences),
  ...Object.entries(catalogue.phrases),
  ...findingPatterns,
]
  .map(([english, chinese]) => patternOf(english, chinese))
  .sort((a, b) => b.letters - a.letters);

/** What stays as it is: names that a user types, in whatever language. */
const NAMES: ReadonlySet<string> = new Set(catalogue.names);
const COLUMNS: ReadonlyMap<string, string> = new Map(Object.values(meaningNames));

/** A phrase with fewer letters than this, such as "{0} of {1}", could be part of a borrower's name. */
const SURE_LETTERS = 3;

/** A finding of one of several tapes, which begins with the tape. */
const OF_TAPE = /^(Tape \d+): ([\s\S]+)$/;

/**
 * A message of core or functions in a language. It is recognised by its text, so that it may come from a worker or a
 * memo; a message that no pattern knows stays English.
 *
 * @param language what to show
 * @param message one sentence in English, as it was thrown
 */
export function messageIn(language: Language, message: string): string {
  return language === "en" ? message : (chineseOf(message) ?? message);
}

function chineseOf(text: string): string | null {
  const [, tape, found] = OF_TAPE.exec(text) ?? [];
  if (found !== undefined) return `${tape}：${chineseOf(found) ?? found}`;
  for (const { english, letters, chinese } of PATTERNS) {
    const gaps = english.exec(text)?.slice(1);
    if (gaps !== undefined && (letters >= SURE_LETTERS || isKnown(gaps[0]!))) return filled(chinese, gaps);
  }
  return null;
}

function isKnown(text: string): boolean {
  return NAMES.has(text) || text in catalogue.phrases;
}

function filled(chinese: readonly string[], gaps: readonly string[]): string {
  return joined(chinese.map((part, i) => (i % 2 === 0 ? part : gapText(part, gaps))));
}

/** What stands in a gap: a column's name, a phrase or a list of its own, or a value as it came. */
function gapText(gap: string, gaps: readonly string[]): string {
  const text = gaps[Number.parseInt(gap)]!;
  if (gap.endsWith("column")) return COLUMNS.get(text) ?? text;
  return text === "." ? "。" : (chineseOf(text) ?? listIn(text) ?? text);
}

/** "a, b or c" with each of its words in Chinese; null for a text that is no such list. */
function listIn(text: string): string | null {
  const [, first, last] = /^(.+) or (.+?)$/.exec(text) ?? [];
  if (first === undefined || last === undefined) return null;
  const words = first.split(", ").map(wordIn);
  const end = wordIn(last);
  return words.includes(null) || end === null ? null : joined([words.join("、"), " 或 ", end]);
}

function wordIn(word: string): string | null {
  if (NAMES.has(word) || !word.includes(" ")) return word;
  return chineseOf(word);
}

/** Gaps are {0} or, in Chinese, {0 column} where the name of a column stands in it. */
function patternOf(english: string, chinese: string): Pattern {
  const parts = english.split(/\{\d+\}/);
  return {
    english: new RegExp(`^${parts.map(recognised).join("")}$`),
    letters: parts.join("").replace(/[^a-z]/gi, "").length,
    chinese: chinese.split(/\{(\d+(?: column)?)\}/),
  };
}

/** A part of a text and the gap before it. Of two gaps with a space between them the first is words, the second a value. */
function recognised(part: string, i: number, parts: readonly string[]): string {
  const literal = part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  if (i === 0) return literal;
  return part === " " && i < parts.length - 1 ? `([\\s\\S]*)${literal}` : `([\\s\\S]*?)${literal}`;
}
