import { finding, type Finding } from "./findings.ts";
import { headingUnit } from "./heading-units.ts";
import { looksLikeDate } from "./dates.ts";
import { median, type NumberColumn } from "./numbers.ts";
import type { Cell } from "./cell.ts";
import { meaningNames, type Meaning } from "./vocabulary.ts";

/** Units that the pane shows for a column and lets the user flip. */
export type Unit =
  | "fraction"
  | "percent"
  | "permille"
  | "bps"
  | "years"
  | "months"
  | "days"
  | "date"
  | "units"
  | "thousands"
  | "ten thousands"
  | "hundred thousands"
  | "millions"
  | "ten millions"
  | "hundred millions"
  | "billions"
  | "trillions"
  | "text";

const FACTORS: Partial<Record<Unit, number>> = {
  fraction: 1,
  percent: 1 / 100,
  permille: 1 / 1000,
  bps: 1 / 10000,
  years: 1,
  months: 1 / 12,
  days: 1 / 365.25,
  units: 1,
  thousands: 1e3,
  "ten thousands": 1e4,
  "hundred thousands": 1e5,
  millions: 1e6,
  "ten millions": 1e7,
  "hundred millions": 1e8,
  billions: 1e9,
  trillions: 1e12,
};

const MONEY_UNITS: readonly Unit[] = [
  "units",
  "thousands",
  "ten thousands",
  "hundred thousands",
  "millions",
  "ten millions",
  "hundred millions",
  "billions",
  "trillions",
];
const SHARES: readonly Meaning[] = ["pd", "lgd", "recovery", "ccf", "theta", "rho", "etv"];
const MONEY: readonly Meaning[] = ["ead", "undrawn", "limit"];

/** No lender goes this far beyond a property's value; numbers above it are percentages. */
const MOST_ETV = 5;

/** What a number in this unit is multiplied by. */
export function unitFactor(unit: Unit): number {
  return FACTORS[unit] ?? 1;
}

/** The units that a column of this meaning can be flipped through. */
export function unitChoices(meaning: Meaning): readonly Unit[] {
  if (meaning === "pd") return ["fraction", "percent", "bps", "permille"];
  if (SHARES.includes(meaning)) return ["fraction", "percent"];
  if (MONEY.includes(meaning)) return MONEY_UNITS;
  if (meaning === "maturity") return ["years", "months", "days", "date"];
  return [];
}

/** A unit decided for a column, with the finding that refuses to guess where the numbers do not tell. */
export type UnitDecision = { readonly unit: Unit; readonly refused: Finding | null };

/** What a decision may look at. */
export type UnitEvidence = {
  readonly meaning: Meaning;
  readonly heading: string;
  readonly cells: readonly Cell[];
  readonly numbers: NumberColumn;
  /** True where the cells carry a percent number format, so that the sheet holds fractions. */
  readonly percentFormat: boolean;
};

/** Decides the unit of a column once, from its heading, its formats and its numbers, in that order. */
export function decideUnit(evidence: UnitEvidence): UnitDecision {
  const { meaning } = evidence;
  if (meaning === "maturity") return maturityUnit(evidence);
  if (MONEY.includes(meaning)) return { unit: moneyUnit(evidence.heading), refused: null };
  if (SHARES.includes(meaning)) return shareUnit(evidence);
  return { unit: "text", refused: null };
}

function moneyUnit(heading: string): Unit {
  const stated = headingUnit(heading);
  if (stated?.kind !== "multiple") return "units";
  return MONEY_UNITS.find((unit) => unitFactor(unit) === stated.factor) ?? "units";
}

function shareUnit({ meaning, heading, numbers, percentFormat }: UnitEvidence): UnitDecision {
  if (percentFormat) return { unit: "fraction", refused: null };
  const stated = headingUnit(heading)?.kind;
  if (stated === "bps" || stated === "percent" || stated === "fraction") return { unit: stated, refused: null };
  const plain = numbers.values.filter((_, i) => numbers.marks[i] === "plain");
  if (plain.length === 0) return { unit: "fraction", refused: null };
  if (meaning === "etv" && median(plain) > 1) return etvUnit(heading, median(plain));
  if (median(plain) > 1) return { unit: "percent", refused: null };
  return meaning === "pd" ? pdUnit(plain) : { unit: "fraction", refused: null };
}

/** A loan may exceed its property: 1.2 could be 120 % or 1.2 %, so it is not guessed. */
function etvUnit(heading: string, typical: number): UnitDecision {
  if (typical > MOST_ETV) return { unit: "percent", refused: null };
  const [name, nameZh] = meaningNames.etv;
  const refused = finding("ambiguousFraction", { column: heading }, { name, nameZh, value: typical });
  return { unit: "fraction", refused };
}

/** Numbers from 1 % to 1 could be either; a column that reaches below 0.01 and stays at most 0.6 holds fractions. */
function pdUnit(plain: Float64Array): UnitDecision {
  const least = plain.reduce((a, b) => Math.min(a, b), Infinity);
  const most = plain.reduce((a, b) => Math.max(a, b), -Infinity);
  const couldBeEither = least >= 0.01 && most <= 1;
  if (!couldBeEither && most <= 0.6) return { unit: "fraction", refused: null };
  const value = couldBeEither ? plain[0]! : most;
  return {
    unit: "fraction",
    refused: finding("ambiguousFraction", { column: "PD" }, { name: "PD", nameZh: "違約機率", value }),
  };
}

function maturityUnit({ heading, cells, numbers }: UnitEvidence): UnitDecision {
  if (cells.some(looksLikeDate)) return { unit: "date", refused: null };
  const stated = headingUnit(heading)?.kind;
  const typical = median(numbers.values);
  if (typical > 20000) return { unit: "date", refused: null };
  if (stated === "months" || stated === "years") return { unit: stated, refused: null };
  if (!(typical > 12)) return { unit: "years", refused: null };
  const [name, nameZh] = meaningNames.maturity;
  const template = typical < 60 ? "ambiguousMaturity" : "maturityRange";
  return { unit: "years", refused: finding(template, { column: heading }, { name, nameZh, value: typical }) };
}
