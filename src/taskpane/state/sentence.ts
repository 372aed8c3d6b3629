import { InputError } from "../../core/index.ts";
import { said } from "../../language/catalogue.ts";
import type { InEach } from "../../language/language.ts";
import { inEach } from "../../language/messages.ts";

/** A step of the pane that is refused in the pane's own words; its message is the English one. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly words: InEach<string>;
  constructor(words: InEach<string>) {
    super(words.en);
    this.words = words;
  }
}

/** Refuses a step with a sentence of a catalogue. */
export function refusal<T>(texts: InEach<T>, say: (texts: T) => string): Refusal {
  return new Refusal(said(texts, say));
}

/** What a step that failed tells the user, in every language: it stays on screen when the language is changed. */
export function sentenceOf(error: unknown): InEach<string> {
  const refused = refusedOf(error);
  if (refused !== null) return refused;
  const message = error instanceof Error ? error.message : String(error);
  return { en: message, "zh-Hant": message };
}

/** What a refusal of core or of the pane tells, in every language; null for any other error. */
export function refusedOf(error: unknown): InEach<string> | null {
  if (error instanceof Refusal) return error.words;
  return error instanceof InputError ? inEach(error.said) : null;
}
