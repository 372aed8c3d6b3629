import { say } from "../sentences/said.ts";
import { AI } from "../themes/theme.ts";
import { broughtTogether, identityKey } from "./identity.ts";
import { finding, listed, type Finding } from "./findings.ts";
import { countsOfObligors, loansIn, repeatedCounts } from "./counted-rows.ts";
import type { LabelMeaning, Loans } from "./loans.ts";
import { labelsOf, type Pool } from "./pool.ts";
import { meaningNames } from "./vocabulary.ts";

/**
 * What an obligor is called that the tape gives neither an id nor a name: its row, counted from 1 with the heading row, and its
 * tape where there are several.
 */
export function rowName(row: number, tape: string): string {
  return tape === "" ? `Row ${row}` : `${tape} row ${row}`;
}

/** True for an obligor that the tape does not name. */
export function isRowName(id: string): boolean {
  return /^(Row|.+ row) \d+$/.test(id);
}

/** Rows of each obligor, in order of first appearance. */
export function rowsByObligor(loans: Loans): readonly (readonly number[])[] {
  const byKey = new Map<string, number[]>();
  loans.obligor.forEach((name, i) => {
    const key = identityKey(name);
    const rows = byKey.get(key);
    if (rows) rows.push(i);
    else byKey.set(key, [i]);
  });
  return [...byKey.values()];
}

/**
 * Merges the loans of one obligor, because they default together: EAD sums, PD is the largest, LGD and maturity are
 * EAD-weighted, labels and theta are those of the largest loan.
 *
 * @returns the pool without links; conflicts are reported
 */
export function mergeObligors(loans: Loans, currency: string | null, report: (found: Finding) => void): Pool {
  const members = rowsByObligor(loans);
  if (members.length < loans.ead.length) {
    report(finding("aggregated", {}, { loans: loans.ead.length, obligors: members.length }));
  }
  repeatedCounts(loans).forEach(report);
  broughtTogether(loans.obligor, "Obligor", "借款人").forEach(report);
  for (const rows of members) if (rows.length > 1) reportConflicts(loans, rows, report);
  const largest = members.map((rows) => largestOf(rows, loans));
  const label = (meaning: LabelMeaning) => labelsOf(largest.map((i) => loans.label[meaning][i]!));
  const ead = perObligor(members, (rows) => rows.reduce((sum, i) => sum + loans.ead[i]!, 0));
  const weighted = (column: Float64Array) =>
    perObligor(members, (rows) => (rows.length === 1 ? column[rows[0]!]! : weightedMean(rows, column, loans.ead)));
  const ofLargest = (column: Float64Array) => Float64Array.from(largest, (i) => column[i]!);
  return {
    ids: largest.map((i) => loans.obligor[i]!),
    names: largest.map((i) => loans.name[i]!),
    ead,
    pd: perObligor(members, (rows) => rows.reduce((most, i) => Math.max(most, loans.pd[i]!), 0)),
    lgd: weighted(loans.lgd),
    maturity: weighted(loans.maturity),
    loading: ofLargest(loans.loading),
    theta: ofLargest(loans.theta),
    theme: { name: AI, rows: [] },
    shareFrom: label("shareFrom"),
    sector: label("sector"),
    productSector: label("productSector"),
    rating: label("rating"),
    country: label("country"),
    group: label("group"),
    assetType: label("assetType"),
    leveraged: label("leveraged"),
    assetClass: label("assetClass"),
    amortisation: label("amortisation"),
    approach: label("approach"),
    saClass: label("saClass"),
    sales: ofLargest(loans.sales),
    cqs: ofLargest(loans.cqs),
    etv: weighted(loans.etv),
    links: [],
    loans: loansIn(loans),
    currency,
    ...countsOfObligors(loans, largest),
  };
}

/** The largest loan of several, the first of equals. */
function largestOf(rows: readonly number[], loans: Loans): number {
  return rows.reduce((best, i) => (loans.ead[i]! > loans.ead[best]! ? i : best));
}

function perObligor(members: readonly (readonly number[])[], value: (rows: readonly number[]) => number): Float64Array {
  return Float64Array.from(members, value);
}

function weightedMean(rows: readonly number[], column: Float64Array, weight: Float64Array): number {
  if (rows.every((i) => column[i] === column[rows[0]!])) return column[rows[0]!]!;
  let total = 0;
  let sum = 0;
  for (const i of rows) {
    total += weight[i]!;
    sum += weight[i]! * column[i]!;
  }
  return sum / total;
}

function reportConflicts(loans: Loans, rows: readonly number[], report: (found: Finding) => void): void {
  const value = loans.obligor[rows[0]!]!;
  const pds = new Set(rows.map((i) => loans.pd[i]!));
  if (pds.size > 1) report(finding("severalPds", { column: "PD" }, { value, count: pds.size, pd: Math.max(...pds) }));
  for (const meaning of ["sector", "rating", "assetClass", "amortisation", "approach", "saClass"] as const) {
    const labels = new Set(rows.map((i) => loans.label[meaning][i]!));
    if (labels.size < 2) continue;
    const [name, nameZh] = meaningNames[meaning];
    const label = loans.label[meaning][largestOf(rows, loans)]! || say("blank");
    report(finding("severalLabels", { column: name }, { value, count: labels.size, name, nameZh, label }));
  }
  const thetas = new Set(rows.map((i) => loans.theta[i]!));
  if (thetas.size > 1) {
    const theta = loans.theta[largestOf(rows, loans)]!;
    report(
      finding(
        "severalThetas",
        { column: "AI theta" },
        { value, count: thetas.size, theta: theta === theta ? theta : say("blank") },
      ),
    );
  }
  const loadings = new Set(rows.map((i) => loans.loading[i]!));
  if (loadings.size > 1) {
    const at = listed(rows.map((i) => loans.row[i]!));
    report(finding("obligorLoading", {}, { value, name: "Rho or Loading", nameZh: "Rho 或 Loading", rows: at }));
  }
}
