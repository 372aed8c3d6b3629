import type { Language } from "./language.ts";

const COMMAS = { en: ", ", "zh-Hant": "，" } as const;
const FULL_STOPS = { en: ".", "zh-Hant": "。" } as const;
const SEMICOLONS = { en: "; ", "zh-Hant": "；" } as const;

/** Parts of a sentence, set apart by the commas of its language. */
export function byCommas(parts: readonly string[], language: Language): string {
  return parts.join(COMMAS[language]);
}

/** Clauses of a sentence, set apart by semicolons. */
export function bySemicolons(parts: readonly string[], language: Language): string {
  return parts.join(SEMICOLONS[language]);
}

/** A sentence with the full stop of its language. */
export function withFullStop(sentence: string, language: Language): string {
  return sentence + FULL_STOPS[language];
}
