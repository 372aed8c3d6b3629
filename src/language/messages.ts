import { sentenceIn, type Said } from "../core/index.ts";
import type { InEach, Language } from "./language.ts";

/** What an error tells: words of the catalogue, or null where it is a failure of the host and told as it came. */
export type Told = { readonly message: string; readonly said?: Said | null };

/** What an error tells, in a language. */
export function messageIn(language: Language, { message, said = null }: Told): string {
  return said === null ? message : sentenceIn(language, said);
}

/** Something said, in every language: it stays on screen when the language is changed. */
export function inEach(said: Said): InEach<string> {
  return { en: sentenceIn("en", said), "zh-Hant": sentenceIn("zh-Hant", said) };
}
