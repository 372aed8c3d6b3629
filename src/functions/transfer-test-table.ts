import { commensurateTransfer, firstLossMinimum, highestSold, InputError, keptCapitalGate, mechanicalTest, standardisedPoolGate, sentenceIn } from "../core/index.ts"; // prettier-ignore
import type { Call } from "./call.ts";
import { commensurateRow, DEFINITION } from "./commensurate-row.ts";
import { checklistRows, fastTrackRows } from "./transfer-checklist.ts";
import { lawOf, noteDeal, transferDeal, type TransferDeal } from "./transfer-deal.ts";
import { throughTimeRows } from "./transfer-through-time.ts";

/** The table of SRT.SRTTEST: each test with its figure, threshold, result and standing. */
export function transferTestTable(call: Call, pool: unknown, structure: unknown, rules: unknown): unknown[][] {
  const read = transferDeal(pool, structure, rules);
  if (read.rules.view === "investor") throw new InputError("viewInvestorTests");
  noteDeal(call, read, "tests of significant risk transfer");
  const lifetime = read.rules.lifetimeLoss === null ? read.pool.expectedLoss : read.rules.lifetimeLoss * read.pool.ead;
  return [
    ["Test", "Figure", "Threshold", "Result", "Rule", "Standing"],
    mechanicalRow(read, lifetime),
    coverageRow(read, lifetime),
    ...commensurateRows(read, lifetime),
    ...throughTimeRows(read, lifetime),
    firstLossRow(read, lifetime),
    ...gateRows(read),
    ...fastTrackRows(read),
    ...checklistRows(read),
  ];
}

function mechanicalRow({ deal, rules }: TransferDeal, expectedLoss: number): unknown[] {
  const found = mechanicalTest(deal.tranches, expectedLoss, rules.margin ?? 1);
  const result = found.passed ? "pass" : "fail";
  const rule = "CRR Arts 242(18), 244(2), 245(2)";
  if (found.test === "mezzanine") return [`Share of mezzanine RWEA kept (${found.mezzanines.join(", ")})`, found.ratio, found.threshold, result, rule, "in force"]; // prettier-ignore
  return ["Share of the first loss kept, no mezzanine", found.ratio, found.threshold, result, rule, "in force"];
}

/** The law asks for a substantial margin and gives no number. */
function coverageRow({ deal, rules }: TransferDeal, expectedLoss: number): unknown[] {
  const coverage = expectedLoss > 0 ? deal.tranches[0]!.notional / expectedLoss : "no expected loss";
  const held = typeof coverage === "string" || coverage >= (rules.margin ?? 0);
  const result = rules.margin === null ? "no margin given" : held ? "pass" : "fail";
  return ["First loss over expected loss", coverage, rules.margin ?? "", result, "CRR Art 245(2)(b)", "margin: assumption, verify"]; // prettier-ignore
}

function commensurateRows(read: TransferDeal, lifetimeLoss: number): unknown[][] {
  const { pool: { ead }, deal } = read; // prettier-ignore
  const found = commensurateTransfer({ ead, before: deal.before, after: deal.after, lifetimeLoss }, deal.tranches);
  return [
    ["Lifetime and unexpected loss over pool", found.loss / ead, "", "", DEFINITION, "assumption"],
    ["Share of that loss transferred", found.transferred, "", "", DEFINITION, "assumption"],
    ["Relief over RWEA before", found.reliefRatio, "", "", DEFINITION, lawOf(read)],
    commensurateRow("Commensurate transfer: share over relief", found.transferred, found.reliefRatio),
    ["Share of unexpected loss transferred", found.transferredUnexpected, "", "", DEFINITION, "assumption"],
  ];
}

/** Least first loss by the user's own parts; no source gives them. */
function firstLossRow({ pool, deal, rules }: TransferDeal, lifetimeLoss: number): unknown[] {
  const name = "First loss over pool, at least a x lifetime and b x unexpected loss";
  const thickness = deal.tranches[0]!.detach;
  const standing = "proposal, verify";
  if (rules.firstLoss === null) return [name, thickness, "", "no a and b given", "EBA/Rep/2020/32, not read", standing];
  const losses = { lifetime: lifetimeLoss / pool.ead, unexpected: (0.08 * deal.before) / pool.ead };
  const least = firstLossMinimum(rules.firstLoss, losses);
  return [name, thickness, least, thickness >= least ? "pass" : "fail", "EBA/Rep/2020/32, not read", standing];
}

/** Gates of other supervisors; outside their country they say what would be. */
function gateRows({ pool, deal, rules }: TransferDeal): unknown[][] {
  const kept = keptCapitalGate(deal.before, deal.after);
  const osfi = ["Capital kept over capital before (Canada)", kept.figure, kept.threshold, wouldBe(kept.passed), "OSFI CAR 2026 ch. 6", "assumption, verify"]; // prettier-ignore
  const name = "Detachment of what is sold, at least 1.5 KSA (UK, standardised pools)";
  const rule = "PRA SS9/13, 8.2";
  const { pool: standardised, gap } = pool.standardised;
  const sold = highestSold(deal.tranches);
  if (standardised === null) return [[name, sold, "", sentenceIn("en", gap), rule, "no answer"], osfi];
  const { figure, threshold, passed } = standardisedPoolGate(standardised.ksa, sold);
  const applies = rules.framework === "uk" && pool.irbShare === 0;
  const result = applies ? (passed ? "pass" : "fail") : wouldBe(passed);
  return [[name, figure, threshold, result, rule, applies ? "in force" : "in force in the UK alone"], osfi];
}

function wouldBe(passed: boolean): string {
  return passed ? "would pass" : "would fail";
}
