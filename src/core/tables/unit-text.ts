import { headingCurrency, headingUnit } from "../pool/heading-units.ts";

const LONGEST = 60;

/**
 * What one amount in a unit is in another, such as 1,000 for USD bn in USD m.
 *
 * @returns null where the units are of two currencies, or one of them is no multiple of money that is known
 */
export function unitRatio(own: string, other: string): number | null {
  if (own === other) return 1;
  const [a, b] = [moneyUnit(own), moneyUnit(other)];
  if (a === null || b === null || a.currency !== b.currency) return null;
  return a.factor === b.factor ? 1 : a.factor / b.factor;
}

function moneyUnit(text: string): { readonly factor: number; readonly currency: string } | null {
  if (text.length > LONGEST) return null;
  const [unit, currency] = [headingUnit(`x (${text})`, "money"), headingCurrency(text)];
  if (currency === null || (unit !== null && unit.kind !== "multiple")) return null;
  return { factor: unit?.factor ?? 1, currency };
}
