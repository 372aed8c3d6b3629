import { check, fraction, nonNegative } from "../domain.ts";
import { eadOfOne, obligorsOf } from "../pool/counts.ts";
import { labelAt, type Pool } from "../pool/pool.ts";
import type { HeldTranche, TrancheCapital } from "./deal-rules.ts";
import { DEDUCTION } from "./supervisory-formula.ts";
import { say } from "../sentences/said.ts";

/** A figure that has to reach a threshold. */
export type Gate = { readonly figure: number; readonly threshold: number; readonly passed: boolean };

const UK_MULTIPLE = 1.5;

/**
 * Gate of the PRA for standardised pools: what is sold detaches at 1.5 times KSA or above, lower where a firm gives evidence.
 *
 * @param ksa fraction
 * @param detach highest detachment of what is sold, fraction
 * @source PRA, SS9/13, 8.2
 */
export function standardisedPoolGate(ksa: number, detach: number): Gate {
  check("ksa", ksa, fraction);
  check("detach", detach, fraction);
  const threshold = UK_MULTIPLE * ksa;
  return { figure: detach, threshold, passed: detach >= threshold };
}

/** Where what is sold of a deal detaches, fraction; 0 where nothing is. */
export function highestSold(tranches: readonly HeldTranche[]): number {
  return tranches.filter(({ held }) => held < 1).reduce((most, { detach }) => Math.max(most, detach), 0);
}

const MOST_KEPT = 0.4;

/**
 * Gate of OSFI: capital kept is at most 40 % of what there was. By a copy of the guideline that was not confirmed.
 *
 * @source OSFI, Capital Adequacy Requirements 2026, chapter 6, from a third party's copy
 */
export function keptCapitalGate(before: number, after: number): Gate {
  check(say("rweaBefore"), before, nonNegative);
  const figure = after / before;
  return { figure, threshold: MOST_KEPT, passed: figure <= MOST_KEPT };
}

/**
 * Least first loss as a bank or supervisor may ask for it, fraction of the pool.
 *
 * @param parts of lifetime expected loss and of unexpected loss; there is no usual value
 * @source definition of ours
 */
export function firstLossMinimum(
  parts: { readonly ofExpected: number; readonly ofUnexpected: number },
  losses: { readonly lifetime: number; readonly unexpected: number },
): number {
  check("First loss a", parts.ofExpected, nonNegative);
  check("First loss b", parts.ofUnexpected, nonNegative);
  return parts.ofExpected * losses.lifetime + parts.ofUnexpected * losses.unexpected;
}

/** What the ECB's fast track looks at, as far as a pool and its deal tell. */
export type FastTrackFacts = {
  readonly notional: number;
  readonly exposures: number;
  readonly largestShare: number;
  /** Share of EAD lent to leveraged borrowers; null where the tape does not say. */
  readonly leveragedShare: number | null;
  /** Of what weighs less than 1,250 %, the share that is sold. */
  readonly soldShare: number;
};

const YES = /^(y|yes|true|1|是)$/i;

/** @source ECB Banking Supervision, fast track for significant risk transfers from January 2026, secondary sources */
export function fastTrackFacts(pool: Pool, tranches: readonly TrancheCapital[]): FastTrackFacts {
  let [ead, largest, leveraged] = [0, 0, 0];
  pool.ead.forEach((x, i) => {
    ead += x;
    largest = Math.max(largest, eadOfOne(pool, i));
    if (YES.test(labelAt(pool.leveraged, i).trim())) leveraged += x;
  });
  const light = tranches.filter(({ riskWeight }) => riskWeight < DEDUCTION);
  const notional = light.reduce((sum, tranche) => sum + tranche.notional, 0);
  const sold = light.reduce((sum, tranche) => sum + (1 - tranche.held) * tranche.notional, 0);
  return {
    notional: ead,
    exposures: obligorsOf(pool),
    largestShare: largest / ead,
    leveragedShare: pool.leveraged.names.length === 0 ? null : leveraged / ead,
    soldShare: notional === 0 ? 0 : sold / notional,
  };
}
