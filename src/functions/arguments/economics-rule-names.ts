import { plainWord } from "./scalars.ts";

/** Rules that the economics of a deal read beside those of its capital. */
export const ECONOMICS_RULES = [
  "Running fees",
  "Upfront",
  "Life",
  "Collateral yield",
  "EL transferred",
  "Provisions",
  "Protection maturity",
  "Pool maturity",
  "Output floor year",
  "S before",
  "S after",
] as const;
export type EconomicsRule = (typeof ECONOMICS_RULES)[number];

/** True for the plain word of such a rule: one range of rules serves capital, tests and economics. */
export function isEconomicsRule(word: string): boolean {
  return ECONOMICS_RULES.some((rule) => plainWord(rule) === word);
}
