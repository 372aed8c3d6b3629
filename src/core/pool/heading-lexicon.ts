import { synonyms } from "./heading-synonyms.ts";
import { headingKey, wordsOf } from "./heading-text.ts";
import { roleWords, type Role } from "./heading-words.ts";
import type { Meaning } from "./vocabulary.ts";

/** What a word, or several in a row, do in a heading: a column's own name, a role, or both. */
export type Entry = { readonly meaning: Meaning | null; readonly role: Role | null };

/** Headings by their letters alone: the same words mean the same. */
export const exactMeanings: ReadonlyMap<string, Meaning> = new Map(
  listed(synonyms).flatMap(([meaning, word]) => [
    [headingKey(word), meaning],
    [headingKey(withoutUmlauts(word)), meaning],
  ]),
);

/** Every known word or run of words, as one text with single spaces. */
const PHRASES: ReadonlyMap<string, Entry> = phrases();
const HAN = /^\p{Script=Han}+$/u;
/** The known words that are one word in letters with cases. */
export const knownWords: ReadonlyMap<string, Entry> = new Map(
  [...PHRASES].filter(([phrase]) => /^\p{Ll}+$/u.test(phrase)),
);
const LONGEST_PHRASE = longest([...PHRASES.keys()].map((phrase) => phrase.split(" ").length));
const LONGEST_HAN = longest([...PHRASES.keys()].filter((phrase) => HAN.test(phrase)).map((phrase) => phrase.length));

function longest(lengths: readonly number[]): number {
  return lengths.reduce((most, length) => Math.max(most, length), 1);
}

function listed<Name extends string>(texts: Readonly<Record<Name, string>>): (readonly [Name, string])[] {
  return (Object.entries(texts) as [Name, string][]).flatMap(([name, text]) =>
    text
      .split(",")
      .map((word) => word.replace(/\s+/g, " ").trim())
      .filter((word) => word !== "")
      .map((word) => [name, word] as const),
  );
}

function phrases(): ReadonlyMap<string, Entry> {
  const known = new Map<string, Entry>();
  for (const [role, word] of listed(roleWords)) {
    for (const phrase of spellings(word)) if (!known.has(phrase)) known.set(phrase, { meaning: null, role });
  }
  for (const [meaning, word] of listed(synonyms)) {
    for (const phrase of spellings(word)) known.set(phrase, { meaning, role: known.get(phrase)?.role ?? null });
  }
  return known;
}

/** A word as it is taken apart, and with ä, ö and ü as ae, oe and ue. */
function spellings(word: string): string[] {
  const written = wordsOf(word).join(" ");
  const plain = wordsOf(withoutUmlauts(word)).join(" ");
  return plain === written ? [written] : [written, plain];
}

/** ä, ö and ü as ae, oe and ue. */
function withoutUmlauts(word: string): string {
  return word.replace(/[äöüÄÖÜ]/g, (letter) => `${letter}e`);
}

/** A part of a heading: what is known of it, and its words. */
export type Part = { readonly text: string; readonly entry: Entry | null };

/** The parts of a heading's words, the longest known run first; compounds and Chinese are taken apart. */
export function partsOf(words: readonly string[]): Part[] {
  const split = words.flatMap(pieces);
  const parts: Part[] = [];
  for (let at = 0; at < split.length;) {
    const [length, entry] = longestAt(split, at);
    parts.push({ text: split.slice(at, at + length).join(" "), entry });
    at += length;
  }
  return parts;
}

function longestAt(words: readonly string[], at: number): [number, Entry | null] {
  for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 1; length--) {
    const entry = PHRASES.get(words.slice(at, at + length).join(" "));
    if (entry !== undefined) return [length, entry];
  }
  return [1, PHRASES.get(words[at]!) ?? null];
}

/** A word as itself where it is known, or as the known words that it is made of. */
function pieces(word: string): string[] {
  if (PHRASES.has(word)) return [word];
  if (HAN.test(word)) return ideographs(word);
  return compound(word) ?? [word];
}

/** Takes Chinese apart from its end, where its head stands, the longest known word first. */
function ideographs(text: string): string[] {
  const found: string[] = [];
  let unknown = "";
  for (let end = text.length; end > 0;) {
    const length = hanLength(text, end);
    if (length === 0) unknown = text[--end]! + unknown;
    else {
      if (unknown !== "") found.unshift(unknown);
      unknown = "";
      found.unshift(text.slice(end - length, end));
      end -= length;
    }
  }
  return unknown === "" ? found : [unknown, ...found];
}

function hanLength(text: string, end: number): number {
  for (let length = Math.min(LONGEST_HAN, end); length > 0; length--) {
    if (PHRASES.has(text.slice(end - length, end))) return length;
  }
  return 0;
}

/** Two known words of three letters or more written as one, as German has it and as systems write their fields. */
function compound(word: string): string[] | null {
  for (let length = word.length - 3; length >= 3; length--) {
    const first = word.slice(0, length);
    const rest = word.slice(length);
    if (!PHRASES.has(rest)) continue;
    const known = [first, first.replace(/(s|n|en|es|er|e)$/, "")].find((text) => text.length >= 3 && PHRASES.has(text));
    if (known !== undefined) return [known, rest];
  }
  const [, currency, multiple] =
    /^(usd|eur|gbp|chf|jpy|twd|cny|hkd|aud|cad|sek|nok|dkk)(m|mn|mm|mio|k|bn|th)$/.exec(word) ?? [];
  if (currency !== undefined) return [currency, multiple!];
  const [, party] = /^(\w{4,})(?:id|no|nr)$/.exec(word) ?? [];
  return party !== undefined && PHRASES.has(party) ? [party, word.slice(party.length)] : null;
}
