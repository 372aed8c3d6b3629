import type { Cell } from "../../../src/core/index.ts";

/** How a column's cells are read: what a shape of cell means depends on it. */
export type Kind = "money" | "share" | "signed" | "years" | "date" | "whole" | "days" | "label" | "identity" | "status" | "unused"; // prettier-ignore

/** A column of a tape that is poisoned, as a person who knows the tape would describe it. */
export type PoisonedColumn = {
  readonly name: string;
  readonly kind: Kind;
  /** The heading without a unit and with one. */
  readonly headings: readonly [string, string];
  /** What a number under each of these headings is multiplied by. */
  readonly factors: readonly [number, number];
  /** True values of the tape's rows, in the pool's units; the one at POISONED is what a good shape says. */
  readonly values: readonly (number | string)[];
  /** Where the pool keeps it, and how; null for a column that changes no number of a pool. */
  readonly field: Field | null;
  /** What a blank cell of this column stands for in that field; undefined where a blank is refused. */
  readonly blank?: number | string;
  /** What 0 stands for: a value, a blank, or undefined where it must be refused or told of. */
  readonly zero?: number | string;
  /** Columns that have to stand beside it. */
  readonly beside?: Readonly<Record<string, readonly Cell[]>>;
  /** Columns of the usual tape that it takes the place of. */
  readonly without?: readonly string[];
};

/** A field of a pool that a column decides, as a function of the column's value and the row's usual ones. */
export type Field = {
  readonly of: "ead" | "pd" | "lgd" | "maturity" | "theta" | "loading" | "sales" | "cqs" | "etv" | "sector" | "rating" | "country" | "group" | "assetType" | "leveraged" | "assetClass" | "amortisation" | "approach" | "saClass"; // prettier-ignore
  readonly from: (value: number, row: number) => number;
};

/** The row below the headings, from 0, that the poison goes into. */
export const POISONED = 3;

/** What the usual columns hold: money in units, shares as fractions. */
export const USUAL = {
  ids: ["K-01", "K-02", "K-03", "K-04", "K-05", "K-06", "K-07", "K-08"],
  ead: [2150000.5, 875000.25, 1430000.75, 1234567.5, 640000.5, 3120000.25, 990000.75, 1750000.5],
  pd: [0.0042, 0.0185, 0.0071, 0.0125, 0.0333, 0.0058, 0.0219, 0.0096],
  lgd: [0.45, 0.4, 0.35, 0.475, 0.425, 0.38, 0.455, 0.41],
} as const;

const same = (x: number) => x;
const money = (name: string, heading: string, values: readonly number[], field: Field | null, more: Partial<PoisonedColumn> = {}): PoisonedColumn => ({ name, kind: "money", headings: [heading, `${heading} (EUR k)`], factors: [1, 1000], values, field, ...more }); // prettier-ignore
const share = (name: string, heading: string, values: readonly number[], field: Field | null, more: Partial<PoisonedColumn> = {}): PoisonedColumn => ({ name, kind: "share", headings: [heading, `${heading} (%)`], factors: [1, 0.01], values, field, ...more }); // prettier-ignore
const label = (name: string, heading: string, values: readonly string[], of: Field["of"] | null, more: Partial<PoisonedColumn> = {}): PoisonedColumn => ({ name, kind: "label", headings: [heading, heading], factors: [1, 1], values, field: of && { of, from: same }, blank: "", zero: "", ...more }); // prettier-ignore
const unused = (name: string, heading: string, values: readonly (number | string)[]): PoisonedColumn => ({ name, kind: "unused", headings: [heading, `${heading} (%)`], factors: [1, 1], values, field: null }); // prettier-ignore

const EIGHT = (text: string) => Array.from({ length: 8 }, () => text);
const years = [2.5, 4.75, 3.25, 4.5, 1.75, 5.5, 3.75, 2.25];
/** Serials of the last days of quarters, and the as-of date that they count from: 2026-06-30. */
const AS_OF = 46203;
const dates = [47118, 47938, 47391, 47847, 46843, 48213, 47573, 47026];
const undrawn = [400000.5, 120000.25, 310000.75, 250000.5, 90000.25, 610000.5, 130000.75, 275000.25];
const halves = Array.from({ length: 8 }, () => 0.5);

export const POISONED_COLUMNS: readonly PoisonedColumn[] = [
  money("EAD", "EAD", USUAL.ead, { of: "ead", from: same }, { without: ["EAD"] }),
  money("Current balance", "Current balance", USUAL.ead, { of: "ead", from: same }, { without: ["EAD"] }),
  money("Undrawn", "Undrawn", undrawn, { of: "ead", from: (x, row) => USUAL.ead[row]! + 0.5 * x }, { blank: 0, zero: 0, beside: { CCF: halves } }), // prettier-ignore
  money(
    "Limit",
    "Limit",
    USUAL.ead.map((x) => x + 500000),
    null,
  ),
  { ...money("Sales", "Sales", [40.5, 22.25, 31.75, 12.5, 8.25, 120.5, 17.75, 28.25], { of: "sales", from: same }, { blank: NaN }), headings: ["Sales", "Annual turnover (EUR k)"], factors: [1, 0.001] }, // prettier-ignore
  share("PD", "PD", USUAL.pd, { of: "pd", from: same }, { without: ["PD"] }),
  share("Obligor PD", "Obligor PD", USUAL.pd, { of: "pd", from: same }, { without: ["PD"] }),
  share("LGD", "LGD", USUAL.lgd, { of: "lgd", from: same }, { without: ["LGD"] }),
  share("Recovery", "Recovery rate", USUAL.lgd.map((x) => 1 - x), { of: "lgd", from: (x) => 1 - x }, { without: ["LGD"] }), // prettier-ignore
  share("CCF", "CCF", [0.75, 0.5, 0.4, 0.6, 0.75, 0.2, 0.5, 0.4], { of: "ead", from: (x, row) => USUAL.ead[row]! + x * undrawn[row]! }, { zero: 0, beside: { Undrawn: undrawn } }), // prettier-ignore
  share("AI theta", "AI theta", [0.8, 0.15, 0.35, 0.6, 0.25, 0.9, 0.45, 0.05], { of: "theta", from: same }, { blank: NaN, zero: 0 }), // prettier-ignore
  share("Rho", "Rho", [0.18, 0.12, 0.2, 0.16, 0.14, 0.22, 0.15, 0.19], { of: "loading", from: Math.sqrt }, { blank: NaN, zero: 0 }), // prettier-ignore
  share("LTV", "LTV", [0.62, 0.45, 0.7, 0.55, 0.8, 0.38, 0.65, 0.58], { of: "etv", from: same }, { blank: NaN }),
  { name: "Loading", kind: "signed", headings: ["Loading", "Factor loading"], factors: [1, 1], values: [0.42, 0.35, 0.45, 0.4, 0.37, 0.47, 0.39, 0.44], field: { of: "loading", from: same }, blank: NaN, zero: 0 }, // prettier-ignore
  { name: "Maturity", kind: "years", headings: ["Maturity (years)", "Remaining term (months)"], factors: [1, 1 / 12], values: years, field: { of: "maturity", from: same }, blank: Infinity }, // prettier-ignore
  { name: "Maturity date", kind: "date", headings: ["Maturity date", "Final maturity"], factors: [1, 1], values: dates, field: { of: "maturity", from: (x) => (x - AS_OF) / 365.25 }, blank: Infinity, beside: { "As of": Array.from({ length: 8 }, () => AS_OF) } }, // prettier-ignore
  { name: "CQS", kind: "whole", headings: ["CQS", "Credit quality step"], factors: [1, 1], values: [3, 4, 2, 3, 5, 2, 4, 3], field: { of: "cqs", from: same }, blank: NaN }, // prettier-ignore
  { name: "Days past due", kind: "days", headings: ["Days past due", "DPD"], factors: [1, 1], values: [0, 0, 12, 5, 0, 30, 0, 0], field: null }, // prettier-ignore
  label("Sector", "Sector", ["Retail", "Utilities", "Chemicals", "Transport", "Retail", "Utilities", "Chemicals", "Transport"], "sector", { blank: "OTH", zero: "OTH" }), // prettier-ignore
  label("Industry", "Borrower industry", EIGHT("Retail"), "sector", { blank: "OTH", zero: "OTH" }),
  label("Country", "Country of risk", ["DE", "FR", "IT", "ES", "DE", "FR", "IT", "ES"], "country"),
  label("Group", "Group name", ["Alfa", "Beta", "Gama", "Dela", "Epsi", "Zeta", "Etaa", "Thet"], "group"),
  label("Asset type", "Facility type", EIGHT("Term loan"), "assetType"),
  label("Leveraged", "Leveraged", EIGHT("N"), "leveraged"),
  label("Exposure class", "Exposure class", EIGHT("corporate"), "assetClass"),
  label("Approach", "Capital approach", EIGHT("irb"), "approach"),
  label("SA class", "SA class", EIGHT("corporate"), "saClass"),
  label("Amortisation", "Amortisation", EIGHT("bullet"), "amortisation"),
  label("Rating beside PD", "Internal rating", ["BBB", "BB-", "BBB-", "BB", "B+", "BBB", "BB-", "BB+"], "rating"),
  { name: "Obligor ID", kind: "identity", headings: ["Obligor ID", "Borrower number"], factors: [1, 1], values: USUAL.ids, field: null, without: ["Obligor ID"] }, // prettier-ignore
  { name: "Borrower name", kind: "identity", headings: ["Borrower name", "Borrower"], factors: [1, 1], values: USUAL.ids.map((id) => `Firm ${id}`), field: null }, // prettier-ignore
  { name: "Loan ID", kind: "identity", headings: ["Loan ID", "Facility ID"], factors: [1, 1], values: USUAL.ids.map((id) => `L-${id}`), field: null }, // prettier-ignore
  { name: "Status", kind: "status", headings: ["Status", "Loan status"], factors: [1, 1], values: EIGHT("Performing"), field: null }, // prettier-ignore
  unused("Spread", "Spread", [0.021, 0.03, 0.0255, 0.028, 0.041, 0.022, 0.031, 0.0275]),
  unused("Coupon", "Coupon", [0.051, 0.06, 0.0555, 0.058, 0.071, 0.052, 0.061, 0.0575]),
  unused("Seniority", "Seniority", EIGHT("senior")),
  unused("Secured", "Secured", EIGHT("Y")),
  unused("Collateral", "Collateral type", EIGHT("none")),
  unused("Notes", "Notes", EIGHT("ok")),
];
