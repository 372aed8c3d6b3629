import { amountText, countText, decimalText, percentText } from "../../numbers/format.ts";
import type { Origin, ReportNumber, Standing } from "../report-model.ts";

/** A number before it is written. */
type Bare = { readonly id: string; readonly label: string; readonly value: number };

/** How well it is known, and where it comes from. */
export type Known = { readonly standing: Standing; readonly origin: Origin };

/** No-break space between a number and its unit. */
const SPACE = "\u00a0";

/** A fraction, written as percent with no digit below its standard error. */
export function share(bare: Bare, known: Known, error = 0): ReportNumber {
  return { ...bare, ...known, kind: "share", unit: "%", text: percentText(bare.value, error) };
}

/** An amount of the pool in its currency. */
export function money(bare: Bare, known: Known, currency: string | null): ReportNumber {
  return { ...bare, ...known, kind: "amount", unit: currency ?? "", text: amountText(bare.value, currency) };
}

/** An amount in a unit that names its scale, such as USD bn. */
export function amountIn(unit: string, bare: Bare, known: Known): ReportNumber {
  const [currency, scale] = /^([A-Z]{3})\s+(.+)$/.exec(unit)?.slice(1) ?? ["", unit];
  const parts = [currency, threeFigures(bare.value), scale];
  return { ...bare, ...known, kind: "amount", unit, text: parts.filter(Boolean).join(SPACE) };
}

export function count(bare: Bare, known: Known): ReportNumber {
  return { ...bare, ...known, kind: "count", unit: "", text: countText(bare.value) };
}

/** A number with one decimal. */
export function decimal(bare: Bare, known: Known): ReportNumber {
  return { ...bare, ...known, kind: "decimal", unit: "", text: decimalText(bare.value, 1) };
}

/** How many times something is something else. */
export function times(bare: Bare, known: Known): ReportNumber {
  return { ...bare, ...known, kind: "times", unit: "×", text: threeFigures(bare.value) };
}

/** Three figures with groups of three; an infinite number has a sign. */
export function threeFigures(value: number): string {
  if (!Number.isFinite(value)) return "∞";
  if (Math.abs(value) >= 1000) return countText(value);
  return String(Number(value.toPrecision(3)));
}
