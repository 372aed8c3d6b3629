import { hierarchyPlace, isAssumed, type Method, type TrancheCapital, sentenceIn } from "../core/index.ts";
import type { Call } from "./call.ts";
import { lawOf, noteDeal, transferDeal, type TransferDeal } from "./transfer-deal.ts";

const METHOD_NAMES: Readonly<Record<Method, string>> = {
  "sec-irba": "SEC-IRBA",
  "sec-sa": "SEC-SA",
  "sec-erba": "SEC-ERBA",
  ssfa: "SSFA",
};

/** Articles of each method, of a senior position's STS treatment, and of its standard. */
const RULES: Readonly<Record<Method, { readonly law: string; readonly sts: string; readonly standard: string }>> = {
  "sec-irba": { law: "259", sts: "260", standard: "CRE44" },
  "sec-sa": { law: "261", sts: "262", standard: "CRE41" },
  "sec-erba": { law: "263", sts: "264", standard: "CRE42" },
  ssfa: { law: "", sts: "", standard: "" },
};

/** The table of SRT.SRTCAPITAL: risk weight and RWEA of each tranche, then the pool before and after. */
export function transferCapitalTable(call: Call, pool: unknown, structure: unknown, rules: unknown): unknown[][] {
  const read = transferDeal(pool, structure, rules);
  const name = METHOD_NAMES[read.rules.method];
  noteDeal(call, read, read.rules.view === "investor" ? `RWEA of investors, ${name}` : `RWEA before and after a transfer, ${name}`); // prettier-ignore
  const headings = ["Tranche", "Attach", "Detach", read.rules.view === "investor" ? "Bought" : "Kept", "Notional", "p", "Risk weight", "Bound by", "RWEA kept", "Rule", "Standing", "Method", "Hierarchy"]; // prettier-ignore
  return [
    headings,
    ...read.deal.tranches.map((tranche) => trancheRow(read, tranche)),
    ...(read.rules.view === "investor" ? boughtRows(read) : totals(read)),
    ...poolRows(read),
    ...standardisedRows(read),
  ];
}

function trancheRow(read: TransferDeal, t: TrancheCapital): unknown[] {
  const { rules, pool } = read;
  return [t.name, t.at.attach, t.at.detach, t.held, t.notional, orBlank(t.p), t.riskWeight, t.bound, t.rwea, ruleOf(t.senior, read), lawOf(read), METHOD_NAMES[rules.method], hierarchyPlace(pool, t, rules)]; // prettier-ignore
}

/** A row that is no tranche. */
function line(read: TransferDeal, name: string, weight: number, amount: number, rule: string, standing = lawOf(read)) {
  return [name, "", "", "", read.pool.ead, "", orBlank(weight), "", orBlank(amount), rule, standing, "", ""];
}

function totals(read: TransferDeal): unknown[][] {
  const { pool, deal, rules } = read;
  const spread = ["Synthetic excess spread", 0, "", 1, rules.excessSpread, "", 12.5, "", deal.excessSpread, "CRR Arts 248(1)(e), 256(6)", "assumption", "", ""]; // prettier-ignore
  const before = rules.method === "ssfa" ? "12 CFR 217.32" : "CRR Arts 153, 154";
  const binds = deal.after >= deal.maximum;
  return [
    ...(rules.excessSpread > 0 ? [spread] : []),
    line(read, "Pool before", deal.before / pool.ead, deal.before, before),
    line(read, "After", deal.after / pool.ead, deal.after, binds ? "CRR Art 268 binds" : ruleOf(true, read)),
    line(
      read,
      "Relief",
      deal.relief / deal.before,
      deal.relief,
      "before less after; the weight is its share of before",
    ),
  ];
}

function boughtRows(read: TransferDeal): unknown[][] {
  const { pool, deal } = read;
  const rule = deal.after >= deal.maximum ? "CRR Art 268 binds" : ruleOf(false, read);
  return [line(read, "Positions bought", deal.after / pool.ead, deal.after, rule)];
}

/** Capital of the pool that the weights were read at. */
function poolRows(read: TransferDeal): unknown[][] {
  const { pool } = read;
  const { pool: standardised, gap } = pool.standardised;
  return [
    line(read, "KIRB", pool.kirb, pool.kirb * pool.ead * pool.irbShare, pool.irbShare > 0 ? "CRR Art 255" : "no exposure in the internal-ratings approach"), // prettier-ignore
    line(read, "Share in the internal-ratings approach", pool.irbShare, pool.irbShare * pool.ead, "column Approach", "definition"), // prettier-ignore
    line(read, "K of the pool", pool.k, pool.k * pool.ead, "CRR Art 259(7)"),
    standardised === null
      ? line(read, "KSA", NaN, NaN, sentenceIn("en", gap), "no answer")
      : line(read, "KSA", standardised.ksa, standardised.ksa * pool.ead, "CRR Art 255(6)", ksaStanding(read)),
  ];
}

/** How the pool's standardised weights stand. */
function ksaStanding(read: TransferDeal): string {
  return isAssumed(read.pool) ? "assumption, see SRT.POOLCAPITAL by obligor" : lawOf(read);
}

/** The same deal as the output floor counts it. */
function standardisedRows(read: TransferDeal): unknown[][] {
  const { standardised: view, tranches } = read.deal;
  const { ead, framework } = read.pool;
  if (view === null) return [];
  const eased = framework === "crr3" && read.rules.method === "sec-irba";
  const rule = eased ? "CRR Art 465(13), until 2032-12-31" : "output floor, the method itself";
  const pool = read.rules.unratedTransition ? "CRR Art 465(3), until 2032-12-31" : "CRR Art 92(4)";
  const standing = ksaStanding(read);
  return [
    ...tranches.map(({ name, at, held, notional }, i) => [`S-TREA: ${name}`, at.attach, at.detach, held, notional, "", view.riskWeights[i]!, "", held * notional * view.riskWeights[i]!, rule, standing, "", ""]), // prettier-ignore
    line(read, "S-TREA: pool before", view.before / ead, view.before, pool, standing),
    line(read, "S-TREA: after", view.after / ead, view.after, rule, standing),
  ];
}

function ruleOf(senior: boolean, { rules, pool }: TransferDeal): string {
  const { law, sts, standard } = RULES[rules.method];
  if (rules.method === "ssfa") return "12 CFR 217.43";
  if (pool.framework === "basel3") return standard;
  if (!senior) return `CRR Art ${law}`;
  return rules.sts ? `CRR Arts ${sts}, 267, 270` : `CRR Arts ${law}, 267`;
}

function orBlank(value: number): number | string {
  return value === value ? value : "";
}
