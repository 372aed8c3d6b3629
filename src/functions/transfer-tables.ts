import {
  commensurateTransfer,
  dealCapital,
  FRAMEWORK_RULES,
  mechanicalTest,
  poolCapital,
  type DealCapital,
  type PoolCapital,
} from "../core/index.ts";
import { readCapitalRules, type CapitalRules } from "./arguments/capital-rules.ts";
import { readPool } from "./arguments/pool.ts";
import { readStructure } from "./arguments/structure.ts";
import type { Call } from "./call.ts";

type Deal = { readonly pool: PoolCapital; readonly deal: DealCapital; readonly rules: CapitalRules };

/** The table of SRT.SRTCAPITAL: risk weight and RWEA of each tranche, then the pool before and after. */
export function transferCapitalTable(call: Call, pool: unknown, structure: unknown, rules: unknown): unknown[][] {
  const read = dealOf(pool, structure, rules);
  note(call, read, "RWEA before and after a transfer, SEC-IRBA");
  const law = lawOf(read);
  return [
    [
      "Tranche",
      "Attach",
      "Detach",
      "Kept",
      "Notional",
      "p",
      "Risk weight",
      "Bound by",
      "RWEA kept",
      "Rule",
      "Standing",
    ],
    ...read.deal.tranches.map((t) => [t.name, t.at.attach, t.at.detach, t.held, t.notional, t.p, t.riskWeight, t.bound, t.rwea, ruleOf(t.senior, read.rules.sts), law]), // prettier-ignore
    ...totals(read, law),
  ];
}

function totals({ pool, deal, rules }: Deal, law: string): unknown[][] {
  const row = (name: string, amount: number, weight: number, rule: string, standing = law) =>
    [name, "", "", "", pool.ead, "", weight, "", amount, rule, standing]; // prettier-ignore
  const spread = ["Synthetic excess spread", 0, "", 1, rules.excessSpread, "", 12.5, "", deal.excessSpread, "CRR Arts 248(1)(e), 256(6)", "assumption"]; // prettier-ignore
  return [
    ...(rules.excessSpread > 0 ? [spread] : []),
    row("Pool before", deal.before, deal.before / pool.ead, "CRR Arts 153, 154"),
    row(
      "After",
      deal.after,
      deal.after / pool.ead,
      deal.after >= deal.maximum ? "CRR Art 268 binds" : "CRR Arts 259, 267",
    ),
    row("Relief", deal.relief, deal.relief / deal.before, "before less after; the weight is its share of before"),
    row("KIRB", pool.kirb * pool.ead, pool.kirb, "CRR Art 255"),
  ];
}

function ruleOf(senior: boolean, sts: boolean): string {
  if (!senior) return "CRR Art 259";
  return sts ? "CRR Arts 260, 267, 270" : "CRR Arts 259, 267";
}

/** The table of SRT.SRTTEST: each test with its figure, threshold, result and standing. */
export function transferTestTable(call: Call, pool: unknown, structure: unknown, rules: unknown): unknown[][] {
  const read = dealOf(pool, structure, rules);
  note(call, read, "tests of significant risk transfer");
  const lifetime = read.rules.lifetimeLoss === null ? read.pool.expectedLoss : read.rules.lifetimeLoss * read.pool.ead;
  return [
    ["Test", "Figure", "Threshold", "Result", "Rule", "Standing"],
    mechanicalRow(read, lifetime),
    coverageRow(read, lifetime),
    ...commensurateRows(read, lifetime),
  ];
}

function mechanicalRow({ deal, rules }: Deal, expectedLoss: number): unknown[] {
  const found = mechanicalTest(deal.tranches, expectedLoss, rules.margin ?? 1);
  const result = found.passed ? "pass" : "fail";
  const rule = "CRR Arts 242(18), 244(2), 245(2)";
  if (found.test === "mezzanine") return [`Share of mezzanine RWEA kept (${found.mezzanines.join(", ")})`, found.ratio, found.threshold, result, rule, "in force"]; // prettier-ignore
  return ["Share of the first loss kept, no mezzanine", found.ratio, found.threshold, result, rule, "in force"];
}

/** The law asks for a substantial margin and gives no number. */
function coverageRow({ deal, rules }: Deal, expectedLoss: number): unknown[] {
  const coverage = deal.tranches[0]!.notional / expectedLoss;
  const result = rules.margin === null ? "no margin given" : coverage >= rules.margin ? "pass" : "fail";
  return ["First loss over expected loss", coverage, rules.margin ?? "", result, "CRR Art 245(2)(b)", "margin: assumption, verify"]; // prettier-ignore
}

function commensurateRows(read: Deal, lifetimeLoss: number): unknown[][] {
  const { pool: { ead }, deal } = read; // prettier-ignore
  const found = commensurateTransfer({ ead, before: deal.before, after: deal.after, lifetimeLoss }, deal.tranches);
  const rule = "definition after CRR Art 245(2)";
  return [
    ["Lifetime and unexpected loss over pool", found.loss / ead, "", "", rule, "assumption"],
    ["Share of that loss transferred", found.transferred, "", "", rule, "assumption"],
    ["Relief over RWEA before", found.reliefRatio, "", "", rule, lawOf(read)],
    [
      "Commensurate transfer: share over relief",
      found.ratio,
      1,
      found.ratio >= 1 ? "pass" : "fail",
      rule,
      "assumption, verify",
    ],
  ];
}

function dealOf(pool: unknown, structure: unknown, given: unknown): Deal {
  const rules = readCapitalRules(given);
  const capital = poolCapital(readPool(pool, null).pool, rules.framework);
  const tranches = readStructure(structure).rows.map(({ name, slice, holder }) => ({
    name,
    attach: slice.attachment,
    detach: slice.detachment,
    held: holder === "investor" ? 0 : typeof holder === "number" ? 1 - holder : 1,
  }));
  tranches.sort((a, b) => a.attach - b.attach);
  return { pool: capital, deal: dealCapital(capital, tranches, rules), rules };
}

function lawOf({ rules }: Deal): string {
  const { name, standing } = FRAMEWORK_RULES[rules.framework];
  return `${name}: ${standing}`;
}

function note(call: Call, read: Deal, what: string): void {
  call.note({ method: `${what}, ${lawOf(read)}`, nodes: NaN, drawn: null, error: 1e-13 });
}
