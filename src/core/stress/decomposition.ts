import { contagionOf, mentions, numberOf, type Overrides, type StressParameter } from "./overrides.ts";
import { STANDARD_MODEL } from "./scenarios.ts";
import type { StressBasis } from "./stress-question.ts";

/** What turns the standard model into a scenario, in the order in which it is told. */
export const EFFECTS = ["correlation", "theme", "tails", "contagion", "shock", "additive"] as const;
export type Effect = (typeof EFFECTS)[number];

/** A scenario that some effects are switched on of, and the model that it is run in. */
export type PartialStress = { readonly basis: StressBasis; readonly overrides: Overrides };

const SHOCKS: readonly StressParameter[] = ["Hmean", "Hsd", "shift", "haircut", "pd", "share"];
const STRENGTHS: readonly StressParameter[] = ["kd", "kD", "pi"];

/**
 * The effects that a scenario has: correlations of the globe and of sectors other than the standard model's, an AI theme,
 * fat tails, contagion, shocks to PDs and recoveries, and contagion that adds to PDs.
 *
 * @param df degrees of freedom of the fat tails; Infinity leaves them out
 */
export function effectsOf(overrides: Overrides, df: number): readonly Effect[] {
  const differs = (name: "g" | "w") => numberOf(overrides, name, numberOf(STANDARD_MODEL, name, 0)) !== numberOf(STANDARD_MODEL, name, 0); // prettier-ignore
  const mode = contagionOf(overrides) ?? "off";
  const has: Readonly<Record<Effect, boolean>> = {
    correlation: differs("g") || differs("w"),
    theme: numberOf(overrides, "h", 0) > 0,
    tails: df < Infinity,
    contagion: mode !== "off",
    shock: SHOCKS.some((name) => mentions(overrides, name) && !isIdle(overrides, name)),
    additive: mode === "additive",
  };
  return EFFECTS.filter((effect) => has[effect]);
}

/** True of a shock that changes nothing: a mean or shift of 0, a scatter or multiplier of 1. */
function isIdle(overrides: Overrides, name: StressParameter): boolean {
  return overrides
    .filter((o) => o.name === name)
    .every(({ value }) => value === (name === "Hsd" || name === "pd" ? 1 : 0));
}

/**
 * The scenario with some of its effects only; with none it is the standard model. A theme that is not there cannot be
 * shifted, and contagion adds to PDs only where there is contagion.
 */
export function withEffects(
  basis: StressBasis,
  overrides: Overrides,
  df: number,
  on: (effect: Effect) => boolean,
): PartialStress {
  const taken: readonly StressParameter[] = [
    ...(on("correlation") ? (["g", "w"] as const) : []),
    ...(on("theme") ? (["h", "theta"] as const) : []),
    ...(on("contagion") ? STRENGTHS : []),
    ...(on("shock") ? SHOCKS : []),
  ];
  const kept = STANDARD_MODEL.filter(({ name }) => name !== "contagion" && !taken.includes(name));
  return {
    basis: { ...basis, df: on("tails") ? df : Infinity, contagion: modeOf(on) },
    overrides: [...kept, ...overrides.filter(({ name }) => taken.includes(name))],
  };
}

function modeOf(on: (effect: Effect) => boolean) {
  if (!on("contagion")) return "off";
  return on("additive") ? "additive" : "preserve";
}

/**
 * Shapley shares of n effects in a value that each set of them has: the mean of what an effect adds over all orders in which
 * effects may be switched on. They sum to the value of all less that of none.
 *
 * @param values of sets by their bits: effect k is in set s where s has bit k; shape [2^n]
 * @returns shape [n]
 * @source L. S. Shapley (1953), A value for n-person games
 */
export function shapleyShares(values: ArrayLike<number>, n: number): Float64Array {
  const weights = Float64Array.from({ length: n }, (_, size) => orderShare(n, size));
  const shares = new Float64Array(n);
  for (let set = 0; set < 1 << n; set++) {
    for (let k = 0; k < n; k++) {
      if ((set >> k) & 1) continue;
      shares[k]! += weights[bitsOf(set)]! * (values[set | (1 << k)]! - values[set]!);
    }
  }
  return shares;
}

/** Share of the orders in which one effect follows a given set of `size` others: size! (n - size - 1)! / n!. */
function orderShare(n: number, size: number): number {
  let share = 1 / n;
  for (let i = 1; i <= size; i++) share *= i / (n - i);
  return share;
}

function bitsOf(set: number): number {
  let bits = 0;
  for (let rest = set; rest > 0; rest >>= 1) bits += rest & 1;
  return bits;
}
