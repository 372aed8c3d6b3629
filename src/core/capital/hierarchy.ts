import { check, InputError, nonNegative } from "../domain.ts";
import type { Framework } from "./frameworks.ts";
import { say } from "../sentences/said.ts";

/** Ways to weigh a securitisation position. */
export const METHODS = ["sec-irba", "sec-sa", "sec-erba", "ssfa"] as const;
export type Method = (typeof METHODS)[number];

/** What a framework has. Basel II's own securitisation rules are not among these; the US has neither ratings nor SEC-IRBA. */
const HAS: Readonly<Record<Framework, readonly Method[]>> = {
  crr3: ["sec-irba", "sec-sa", "sec-erba"],
  crr2: ["sec-irba", "sec-sa", "sec-erba"],
  uk: ["sec-irba", "sec-sa", "sec-erba"],
  basel3: ["sec-irba", "sec-sa", "sec-erba"],
  basel2: [],
  basel2_unscaled: [],
  us: ["ssfa"],
};
const STS_FRAMEWORKS: readonly Framework[] = ["crr3", "crr2", "uk"];

/** @throws InputError for a method or a treatment that a framework does not have */
export function checkRegime(
  framework: Framework,
  { method, sts }: { readonly method: Method; readonly sts: boolean },
): void {
  const has = HAS[framework];
  if (has.length === 0) throw new InputError("frameworkWithoutRules", { framework });
  if (!has.includes(method)) throw new InputError("methodUnknown", { method, framework, methods: has });
  if (sts && !STS_FRAMEWORKS.includes(framework)) throw new InputError("stsUnknown", { framework });
}

const MOST_SA = 0.25;
const MOST_ERBA = 0.75;

/** Risk weights of a rated position by two methods, and whether it is simple, transparent and standardised. */
export type RatedChoice = { readonly saWeight: number; readonly erbaWeight: number; readonly sts: boolean };

/**
 * Which of two methods a rated position takes where SEC-IRBA is not available: SEC-SA, unless its weight or that of the rating
 * is high. Pools of cars and equipment always take the rating, and a bank may choose so for all its rated positions.
 *
 * @source Regulation (EU) 575/2013 Art 254(2) and (3)
 */
export function selectApproachEu({ saWeight, erbaWeight, sts }: RatedChoice): "SEC-SA" | "SEC-ERBA" {
  check(say("secSaWeight"), saWeight, nonNegative);
  check(say("secErbaWeight"), erbaWeight, nonNegative);
  if (saWeight > MOST_SA) return "SEC-ERBA";
  return !sts && erbaWeight > MOST_ERBA ? "SEC-ERBA" : "SEC-SA";
}
