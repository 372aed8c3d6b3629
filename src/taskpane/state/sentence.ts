import { said } from "../../language/catalogue.ts";
import type { InEach } from "../../language/language.ts";
import { messageIn } from "../../language/messages.ts";

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
  if (error instanceof Refusal) return error.words;
  return inEach(error instanceof Error ? error.message : String(error));
}

/** A message of core or of functions in every language. */
export function inEach(message: string): InEach<string> {
  return { en: message, "zh-Hant": messageIn("zh-Hant", message) };
}
