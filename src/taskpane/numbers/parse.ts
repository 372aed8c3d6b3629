/** What a typed text says, or why it cannot be read. */
export type Typed = { readonly value: number | null; readonly problem: "blank" | "not a number" | null };

/**
 * Reads a percentage as people type it: "6%", "6 %" and "6" are 6 %, and so is "0.06", because a bare number below 1
 * is a fraction. Half a percent is "0.5%".
 *
 * @returns fraction, or the problem
 */
export function parsePercent(text: string): Typed {
  const { number, percent, blank } = parts(text);
  if (blank) return { value: null, problem: "blank" };
  if (number === null) return { value: null, problem: "not a number" };
  const inPercent = percent || Math.abs(number) >= 1;
  return { value: inPercent ? Number((number / 100).toPrecision(14)) : number, problem: null };
}

/** Reads a plain number; a percent sign divides by 100. */
export function parseNumber(text: string): Typed {
  const { number, percent, blank } = parts(text);
  if (blank) return { value: null, problem: "blank" };
  if (number === null) return { value: null, problem: "not a number" };
  return { value: percent ? number / 100 : number, problem: null };
}

/** True for a text such as 1,200 whose comma may part thousands or begin decimals: 1200 or 1.2. */
export function hasTwoReadings(text: string): boolean {
  return /^[+-]?[1-9]\d{0,2},\d{3}$/.test(text.normalize("NFKC").replace(/\s/g, ""));
}

/** True where a bare number below 1 may surprise: "0.5" is 50 %. */
export function readAsFraction(text: string): boolean {
  const { number, percent } = parts(text);
  return number !== null && !percent && number > 0 && number < 1;
}

function parts(text: string): { number: number | null; percent: boolean; blank: boolean } {
  const plain = text.normalize("NFKC").replace(/\s/g, "");
  const percent = plain.endsWith("%");
  const digits = percent ? plain.slice(0, -1) : plain;
  const decimal = /^[+-]?\d+,\d+$/.test(digits) ? digits.replace(",", ".") : digits;
  const valid = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(decimal);
  return { number: valid ? Number(decimal) : null, percent, blank: plain === "" };
}
