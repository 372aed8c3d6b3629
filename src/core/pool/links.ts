import { say } from "../sentences/said.ts";
import { isBlank, plainText, shown, type Cell } from "./cell.ts";
import { finding, type Finding } from "./findings.ts";
import { identityKey } from "./identity.ts";
import type { Loans } from "./loans.ts";
import { readNumbers } from "./numbers.ts";
import type { Link, Pool } from "./pool.ts";

/** A link as it is written, before its names are looked up. */
export type NamedLink = { readonly spoke: string; readonly hub: string; readonly weight: number };

const HEADINGS = {
  Spoke: ["spoke", "obligor", "borrower", "dependent", "客戶", "借戶", "從屬"],
  Hub: ["hub", "depends on", "counterparty", "供應商", "樞紐", "依存對象"],
  Weight: ["weight", "share", "dependency", "依存度", "權重"],
} as const;

/**
 * Reads the texts of a Links column: "HYP01 0.4; AIS01 0.25", weights as fractions or with a percent sign.
 *
 * @param loans whose obligor the links belong to
 */
export function linksFromTexts(loans: Loans, report: (found: Finding) => void): NamedLink[] {
  const links: NamedLink[] = [];
  loans.links.forEach((text, i) => {
    for (const part of text.split(/[;；、\n]+/)) {
      if (part.trim() === "") continue;
      const match = /^(.+?)[\s:=]+([\d.]+)\s*(%?)$/.exec(plainText(part));
      const weight = match ? Number(match[2]) / (match[3] === "%" ? 100 : 1) : NaN;
      if (!match || weight !== weight) {
        report(finding("linkText", { row: loans.row[i]! }, { value: shown(part) }));
        continue;
      }
      links.push({ spoke: loans.obligor[i]!, hub: match[1]!.trim(), weight });
    }
  });
  return links;
}

/** True for a range whose first row names the columns Spoke, Hub and Weight. */
export function looksLikeLinks(cells: readonly (readonly Cell[])[]): boolean {
  return Object.values(columnsOf(cells)).every((at) => at >= 0);
}

function columnsOf(cells: readonly (readonly Cell[])[]): Readonly<Record<keyof typeof HEADINGS, number>> {
  const headings = (cells[0] ?? []).map((cell) => plainText(String(cell ?? "")).toLowerCase());
  const at = (name: keyof typeof HEADINGS) =>
    headings.findIndex((heading) => HEADINGS[name].some((word) => heading === word));
  return { Spoke: at("Spoke"), Hub: at("Hub"), Weight: at("Weight") };
}

/** Reads a table with the columns Spoke, Hub and Weight, in any order. */
export function linksFromTable(cells: readonly (readonly Cell[])[], report: (found: Finding) => void): NamedLink[] {
  const at = columnsOf(cells);
  for (const name of ["Spoke", "Hub", "Weight"] as const) {
    if (at[name] < 0) report(finding("linksTable", {}, { name }));
  }
  if (at.Spoke < 0 || at.Hub < 0 || at.Weight < 0) return [];
  const rows = cells.slice(1).filter((row) => row.some((cell) => !isBlank(cell)));
  const weights = readNumbers(rows.map((row) => row[at.Weight] ?? null)).values;
  return rows.map((row, i) => ({
    spoke: plainText(String(row[at.Spoke] ?? "")),
    hub: plainText(String(row[at.Hub] ?? "")),
    weight: weights[i]!,
  }));
}

/**
 * Adds links to a pool: names become indices, equal links are one, weights of a spoke sum to at most 1.
 *
 * @returns the pool with its links; what cannot be linked is reported
 */
export function withLinks(pool: Pool, named: readonly NamedLink[], report: (found: Finding) => void): Pool {
  const index = new Map(pool.ids.map((id, i) => [identityKey(id), i]));
  const known = new Map<string, Link>();
  for (const link of named) {
    const checked = lookUp(link, index, report);
    if (checked === null || checked.weight === 0) continue;
    const key = `${checked.spoke}>${checked.hub}`;
    const earlier = known.get(key);
    if (earlier && earlier.weight !== checked.weight) {
      const { spoke, hub } = link;
      report(finding("linkConflict", {}, { spoke, hub, first: earlier.weight, second: checked.weight }));
    }
    known.set(key, checked);
  }
  const links = [...known.values()];
  reportSums(pool, links, report);
  return { ...pool, links };
}

function lookUp(link: NamedLink, index: ReadonlyMap<string, number>, report: (found: Finding) => void): Link | null {
  const { spoke, hub, weight } = link;
  for (const name of [spoke, hub]) {
    if (index.has(identityKey(name))) continue;
    report(finding("linkUnknown", {}, { spoke, hub, value: name === "" ? say("blank") : name }));
    return null;
  }
  if (identityKey(spoke) === identityKey(hub)) {
    report(finding("linkSelf", {}, { spoke }));
    return null;
  }
  if (!(weight >= 0 && weight <= 1)) {
    report(finding("linkWeight", {}, { spoke, hub, value: weight }));
    return null;
  }
  return { spoke: index.get(identityKey(spoke))!, hub: index.get(identityKey(hub))!, weight };
}

function reportSums(pool: Pool, links: readonly Link[], report: (found: Finding) => void): void {
  const sums = new Map<number, number>();
  for (const { spoke, weight } of links) sums.set(spoke, (sums.get(spoke) ?? 0) + weight);
  for (const [spoke, sum] of sums) {
    if (sum > 1 + 1e-12)
      report(finding("linkSum", {}, { spoke: pool.ids[spoke]!, value: Math.round(sum * 1e9) / 1e9 }));
  }
}
