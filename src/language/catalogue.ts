import type { InEach } from "./language.ts";

/** The same keys and functions with any words: what is a text in one language is a text in the other. */
export type AnyWords<T> = T extends string
  ? string
  : T extends (...gaps: infer Gaps) => infer Said
    ? (...gaps: Gaps) => AnyWords<Said>
    : T extends object
      ? { readonly [Key in keyof T]: AnyWords<T[Key]> }
      : T;

/** Refuses what has no counterpart: a key of one language alone may hold nothing. */
type OnlyKnown<Known, T> = T extends string | ((...gaps: never[]) => unknown)
  ? T
  : T extends object
    ? { readonly [Key in keyof T]: Key extends keyof Known ? OnlyKnown<Known[Key], T[Key]> : never }
    : T;

/** Texts in every language. */
export type Catalogue<T> = InEach<AnyWords<T>>;

/** What a component gets of a catalogue: its texts in one language. */
export type TextsOf<C extends InEach<unknown>> = C["en"];

/** Texts in both languages. A text that is missing in one, or stands in one alone, is an error of types. */
export function catalogue<English, Chinese extends AnyWords<English>>(
  english: English,
  chinese: Chinese & OnlyKnown<English, Chinese>,
): Catalogue<English> {
  return { en: english as AnyWords<English>, "zh-Hant": chinese };
}

/** One sentence in every language, for what is told now and may be read after a switch. */
export function said<T>(texts: InEach<T>, say: (texts: T) => string): InEach<string> {
  return { en: say(texts.en), "zh-Hant": say(texts["zh-Hant"]) };
}
