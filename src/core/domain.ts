import { meantBy, type Measure } from "./measure.ts";

/** Thrown for an input outside its domain. The message is one sentence: argument, what came, what is allowed. */
export class InputError extends Error {
  override readonly name = "InputError";
}

/**
 * Where an input may live: a predicate that fails for NaN, the words that complete "it must be …", and what it counts, where
 * percent, basis points or months can have been meant.
 */
export type Domain = {
  readonly words: string;
  readonly holds: (x: number) => boolean;
  readonly measure?: Measure;
};

export const fraction: Domain = { words: "between 0 and 1", holds: (x) => x >= 0 && x <= 1, measure: "share" };
export const probability: Domain = { words: "above 0 and below 1", holds: (x) => x > 0 && x < 1, measure: "share" };
/** A spread, a premium, a cost of capital. */
export const yearlyRate: Domain = { words: "a decimal a year between 0 and 1, such as 0.095", holds: fraction.holds, measure: "rate" }; // prettier-ignore
export const positive: Domain = { words: "above 0", holds: (x) => x > 0 && x < Infinity };
export const nonNegative: Domain = { words: "0 or more", holds: (x) => x >= 0 && x < Infinity };
export const finite: Domain = { words: "a finite number", holds: (x) => x - x === 0 };

/** Numbers from low to high, ends included. */
export function interval(low: number, high: number): Domain {
  return { words: `between ${low} and ${high}`, holds: (x) => x >= low && x <= high };
}

/** Whole numbers from low to high, ends included. */
export function wholeNumber(low: number, high: number): Domain {
  return { words: `a whole number from ${low} to ${high}`, holds: (x) => x >= low && x <= high && Math.floor(x) === x };
}

/**
 * Refuses a number outside its domain.
 *
 * @param name the argument as the user knows it
 * @param value what came
 * @param domain where it may live
 * @throws InputError "<name> is <value>; it must be <words>", and what was probably meant
 */
export function check(name: string, value: number, domain: Domain): void {
  if (domain.holds(value)) return;
  const meant = meantBy(value, domain);
  if (meant === null) throw new InputError(`${name} is ${value}; it must be ${domain.words}.`);
  throw new InputError(`${name} is ${value}; it must be ${domain.words}; did you mean ${meant}?`);
}
