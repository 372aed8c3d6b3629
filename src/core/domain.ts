import { meantBy, type Measure } from "./measure.ts";
import type { SentenceCode } from "./sentences/catalogue.ts";
import { say, type Gap, type GapsOf, type Said } from "./sentences/said.ts";
import { sentenceIn } from "./sentences/sentence-in.ts";

/**
 * Thrown for an input outside its domain. What it says is one sentence: argument, what came, what is allowed. The message
 * is that sentence in English.
 */
export class InputError<C extends SentenceCode = SentenceCode> extends Error {
  override readonly name = "InputError";
  readonly said: Said;
  constructor(code: C, ...gaps: GapsOf<C>) {
    const said = say(code, ...gaps);
    super(sentenceIn("en", said));
    this.said = said;
  }
}

/** The error that says what was said before, such as in a worker. */
export function refusing({ code, gaps }: Said): InputError {
  return new InputError(code as SentenceCode, gaps as never);
}

/**
 * Where an input may live: a predicate that fails for NaN, the words that complete "it must be …", and what it counts, where
 * percent, basis points or months can have been meant.
 */
export type Domain = {
  readonly words: Said;
  readonly holds: (x: number) => boolean;
  readonly measure?: Measure;
};

export const fraction: Domain = { words: say("fraction"), holds: (x) => x >= 0 && x <= 1, measure: "share" };
export const probability: Domain = { words: say("probability"), holds: (x) => x > 0 && x < 1, measure: "share" };
/** A spread, a premium, a cost of capital. */
export const yearlyRate: Domain = { words: say("decimalAYear"), holds: fraction.holds, measure: "rate" }; // prettier-ignore
export const positive: Domain = { words: say("positive"), holds: (x) => x > 0 && x < Infinity };
export const nonNegative: Domain = { words: say("nonNegative"), holds: (x) => x >= 0 && x < Infinity };
export const finite: Domain = { words: say("finite"), holds: (x) => x - x === 0 };

/** Numbers from low to high, ends included. */
export function interval(low: number, high: number): Domain {
  return { words: say("between", { low, high }), holds: (x) => x >= low && x <= high };
}

/** Whole numbers from low to high, ends included. */
export function wholeNumber(low: number, high: number): Domain {
  return { words: say("wholeNumber", { low, high }), holds: (x) => x >= low && x <= high && Math.floor(x) === x };
}

/**
 * Refuses a number outside its domain.
 *
 * @param name the argument as the user knows it
 * @param value what came
 * @param domain where it may live
 * @throws InputError "<name> is <value>; it must be <words>", and what was probably meant
 */
export function check(name: Gap, value: number, domain: Domain): void {
  if (domain.holds(value)) return;
  const meant = meantBy(value, domain);
  if (meant === null) throw new InputError("mustBe", { name, value, domain: domain.words });
  throw new InputError("mustBeMeant", { name, value, domain: domain.words, meant });
}
