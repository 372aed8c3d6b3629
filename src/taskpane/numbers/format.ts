import type { Language } from "../../language/language.ts";
import { numberTexts } from "./texts.ts";

/** No-break space between a number and its unit. */
const SPACE = "\u00a0";

const SCALES = [
  [1e12, "tn"],
  [1e9, "bn"],
  [1e6, "m"],
  [1e3, "k"],
] as const;

/** A fraction as percent: two decimals, more where it is small, and no digit below its error. */
export function percentText(fraction: number, error = 0): string {
  if (!Number.isFinite(fraction)) return "–";
  const percent = 100 * fraction;
  const size = Math.abs(percent);
  if (size === 0 || size < 1e-10) return `0${SPACE}%`;
  const wanted = size >= 0.1 ? 2 : Math.min(12, Math.ceil(-Math.log10(size)) + 2);
  const supported = error > 0 ? Math.max(0, Math.floor(-Math.log10(200 * error))) : wanted;
  return `${percent.toFixed(Math.min(wanted, supported))}${SPACE}%`;
}

const LEAST_IN_CELL = 1e-5;

/** A fraction in percent for a narrow column whose heading has the sign; what is too small to show says so. */
export function percentCell(fraction: number, error: number): string {
  if (fraction > 1e-14 && 100 * fraction < LEAST_IN_CELL) return `<${LEAST_IN_CELL.toFixed(5)}`;
  return percentText(fraction, error).replace(`${SPACE}%`, "");
}

/** A share of a whole as percent with one decimal. */
export function shareText(fraction: number): string {
  return `${(100 * fraction).toFixed(1)}${SPACE}%`;
}

/** The scale that suits a largest amount: what to divide by, and its letter. */
export function amountScale(largest: number): { readonly divisor: number; readonly suffix: string } {
  const [divisor, suffix] = SCALES.find(([scale]) => largest >= scale) ?? [1, ""];
  return { divisor, suffix };
}

/** A fraction as percent with no more decimals than it needs, as an input shows it: 6 %, 0.5 %, 12.5 %. */
export function plainPercent(fraction: number): string {
  return `${Number((100 * fraction).toPrecision(12))}${SPACE}%`;
}

/** An amount with its currency, three to four figures: USD 148.4 m. */
export function amountText(amount: number, currency: string | null): string {
  const { divisor, suffix } = amountScale(Math.abs(amount));
  const value = amount / divisor;
  const figures = value.toFixed(Math.abs(value) >= 100 ? 1 : 2);
  return [currency, figures, suffix].filter(Boolean).join(SPACE);
}

/** A whole number with thin groups of three. */
export function countText(count: number): string {
  return Math.round(count).toLocaleString("en-US");
}

/** A number with a fixed number of decimals; a dash where there is none. */
export function decimalText(value: number, decimals: number): string {
  return Number.isFinite(value) ? value.toFixed(decimals) : "–";
}

/** An error bound as a power of ten that is not below it: 3e-8 is "< 1e-7". */
export function errorText(error: number): string {
  const power = Math.ceil(Math.log10(Math.max(error, 1e-16)));
  return `< 1e${power}`;
}

/** How often something happens, as a credit person says it: 1 of 18, 34 of 100, 1 of 2,300. */
export function frequencyText(probability: number, language: Language): string | null {
  const texts = numberTexts[language];
  if (!(probability > 1e-9)) return null;
  if (probability > 0.3) return texts.frequency(String(Math.min(99, Math.round(100 * probability))), "100");
  return texts.frequency("1", countText(twoFigures(1 / probability)));
}

function twoFigures(value: number): number {
  return value < 100 ? Math.round(value) : Number(value.toPrecision(2));
}
