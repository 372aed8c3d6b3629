import { checklistOf, fastTrackFacts } from "../core/index.ts";
import type { TransferDeal } from "./transfer-deal.ts";

const FAST_TRACK = "ECB fast track from January 2026";
const MOST = { notional: 8e9, largestShare: 0.02, leveraged: 0.2, cet1: 0.0025 } as const;
const LEAST = { exposures: 100, soldShare: 0.15 } as const;

/** What the ECB's fast track asks for, of a deal under the EU's rules; what cells do not tell is not answered. */
export function fastTrackRows({ tape, deal, rules }: TransferDeal): unknown[][] {
  if (rules.framework !== "crr3") return [];
  const facts = fastTrackFacts(tape, deal.tranches);
  const { notional, leveragedShare } = facts;
  const inEuro = tape.currency === "EUR";
  const line = (name: string, figure: number | null, threshold: number, fits: (figure: number) => boolean) =>
    [`Fast track: ${name}`, figure ?? "", threshold, figure === null ? "not answered" : fits(figure) ? "yes" : "no", FAST_TRACK, "secondary sources, verify"]; // prettier-ignore
  return [
    line("effect on CET1 ratio, at most", rules.cet1Effect, MOST.cet1, (x) => x <= MOST.cet1),
    line("notional in EUR, below", inEuro ? notional : null, MOST.notional, (x) => x < MOST.notional),
    line("exposures, at least", facts.exposures, LEAST.exposures, (x) => x >= LEAST.exposures),
    line("largest obligor, at most", facts.largestShare, MOST.largestShare, (x) => x <= MOST.largestShare),
    line("leveraged borrowers, at most", leveragedShare, MOST.leveraged, (x) => x <= MOST.leveraged),
    line("sold of what weighs less than 1,250 %, at least", facts.soldShare, LEAST.soldShare, (x) => x >= LEAST.soldShare), // prettier-ignore
  ];
}

/** Conditions on the contract, as rules answer them. */
export function checklistRows({ rules }: TransferDeal): unknown[][] {
  return checklistOf(rules).map(([name, words, rule]) => {
    const answer = rules.checklist.get(name);
    const result = answer === undefined ? "not answered" : answer ? "yes" : "no";
    return [`${name}: ${words}`, "", "", result, rule, "in force"];
  });
}
