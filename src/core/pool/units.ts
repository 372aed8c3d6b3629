import type { Cell } from "./cell.ts";
import { looksLikeDate } from "./dates.ts";
import type { EvidenceSource } from "./evidence.ts";
import { fieldOfCode } from "./field-codes.ts";
import { finding, type Finding } from "./findings.ts";
import { headingUnit, unclearUnit } from "./heading-units.ts";
import { mixedMultiples } from "./mixed-multiples.ts";
import { maturityUnit } from "./maturity-unit.ts";
import type { CellProblem, NumberColumn, NumberKind } from "./numbers.ts";
import { isBelowAll, pdUnit } from "./pd-unit.ts";
import { fractionsAmongPercent, fractionsUnderPercent, shareUnit } from "./share-unit.ts";
import type { UnitDecision } from "./unit-decision.ts";
import { MONEY_UNITS, unitFactor, type Unit } from "./unit-factors.ts";
import { meaningNames, type Meaning } from "./vocabulary.ts";

export { unitFactor, type Unit } from "./unit-factors.ts";

const SHARES: readonly Meaning[] = ["pd", "lgd", "recovery", "ccf", "theta", "rho", "etv", "loading"];
const MONEY: readonly Meaning[] = ["ead", "undrawn", "limit"];
const AMOUNTS: readonly Meaning[] = [...MONEY, "sales"];
/** Shares by what they are: one unit, and nothing to choose. */
const OF_ROW: readonly Meaning[] = ["largest", "hhi"];

/** What kind of number a column of this meaning holds. */
export function numberKind(meaning: Meaning): NumberKind {
  if (SHARES.includes(meaning) || OF_ROW.includes(meaning)) return "share";
  if (AMOUNTS.includes(meaning)) return "money";
  if (meaning === "maturity") return "term";
  return "count";
}

/** The units that a column of this meaning can be flipped through. */
export function unitChoices(meaning: Meaning): readonly Unit[] {
  if (meaning === "pd") return ["fraction", "percent", "bps", "permille"];
  if (meaning === "loading") return [];
  if (SHARES.includes(meaning)) return ["fraction", "percent"];
  if (MONEY.includes(meaning)) return MONEY_UNITS;
  if (meaning === "maturity") return ["years", "months", "days", "date"];
  return [];
}

/** What a decision may look at. */
export type UnitEvidence = {
  readonly meaning: Meaning;
  readonly heading: string;
  readonly cells: readonly Cell[];
  readonly numbers: NumberColumn;
  /** Number format of the first cell, empty where the caller does not know it. */
  readonly format: string;
  /** What PDs are decided by beside themselves. */
  readonly ratings: readonly Cell[] | null;
  readonly shares: "fraction" | "percent" | null;
};

/** Decides the unit of a column once, from its heading, its formats, its numbers and the columns beside it. */
export function decideUnit(evidence: UnitEvidence): UnitDecision {
  const { meaning } = evidence;
  if (meaning === "maturity") return maturityUnit({ ...evidence, hasDates: evidence.cells.some(looksLikeDate) });
  if (MONEY.includes(meaning)) return moneyUnit(evidence);
  if (meaning === "sales") return salesUnit(evidence);
  if (meaning === "loading") return { unit: "text", from: "usual", refused: null };
  if (!SHARES.includes(meaning)) return { unit: "text", from: "nothing", refused: null };
  const stated = statedShare(evidence);
  if (stated !== null) return stated;
  return meaning === "pd" ? pdDecision(evidence) : shareUnit(evidence);
}

/** Commas behind the last digit show a number in thousands. */
const SCALED_FORMAT = /[0#?],+(?![0#?])/;

function moneyUnit({ meaning, heading, format, cells, numbers }: UnitEvidence): UnitDecision {
  const [name, nameZh] = meaningNames[meaning];
  const column = { column: heading };
  const word = unclearUnit(heading);
  if (word !== null) {
    return { unit: "units", from: "nothing", refused: finding("unclearUnit", column, { name, nameZh, heading, word }) };
  }
  const stated = headingUnit(heading, "money");
  if (stated?.kind !== "multiple") {
    const from = numbers.marks.includes("multiple") ? "cells" : "usual";
    return { unit: "units", from, refused: null, doubts: mixedMultiples(cells, numbers, false) };
  }
  const doubts = mixedMultiples(cells, numbers, true);
  const unit = MONEY_UNITS.find((one) => unitFactor(one) === stated.factor)!;
  if (!SCALED_FORMAT.test(format)) return { unit, from: "heading", refused: null, doubts };
  const values = { name, nameZh, unit, format };
  return { unit, from: "heading", refused: finding("scaledFormat", column, values) };
}

/** Sales are in EUR millions where the heading states no multiple; fields of published templates are in full amounts. */
function salesUnit(evidence: UnitEvidence): UnitDecision {
  if (fieldOfCode(evidence.heading) !== null) return { unit: "units", from: "heading", refused: null };
  const money = moneyUnit(evidence);
  return money.from === "heading" || money.refused !== null ? money : { ...money, unit: "text" };
}

/** A unit that the number format or the heading states. */
function statedShare(evidence: UnitEvidence): UnitDecision | null {
  const { meaning, heading, format, numbers } = evidence;
  if (format.includes("%")) return { unit: "fraction", from: "format", refused: null };
  const unit = headingUnit(heading, "share")?.kind;
  if (unit !== "bps" && unit !== "percent" && unit !== "permille" && unit !== "fraction") return null;
  const decision = { unit, from: "heading", refused: null } as const;
  if (unit === "fraction") return decision;
  if (meaning === "pd") return { ...decision, refused: pdBelowHeading(unit, evidence) };
  if (unit === "percent") {
    const refused = fractionsUnderPercent({ meaning, heading, numbers });
    return { ...decision, refused, doubts: fractionsAmongPercent(numbers) };
  }
  return { ...decision, doubts: tooSmall(numbers, unit) };
}

/** Below one percent no LGD, correlation or share is meant in basis points. */
const LEAST_SHARE = 0.01;

function tooSmall({ values, marks }: NumberColumn, unit: Unit): ReadonlyMap<number, CellProblem> {
  const small = marks.flatMap((mark, i) => {
    const share = mark === "plain" ? values[i]! * unitFactor(unit) : NaN;
    return share > 0 && share < LEAST_SHARE ? [[i, { why: "small share" }] as const] : [];
  });
  return new Map(small);
}

function plainPds(numbers: NumberColumn): Float64Array {
  return numbers.values.map((x, i) => (numbers.marks[i] === "plain" ? x : NaN));
}

function pdBelowHeading(
  unit: "percent" | "permille" | "bps",
  { heading, numbers, ratings }: UnitEvidence,
): Finding | null {
  const values = plainPds(numbers);
  if (unit === "permille" || !isBelowAll({ values, ratings }, unit)) return null;
  const value = values.find((x) => x > 0)!;
  return finding("pdBelowHeading", { column: heading }, { heading, value, unit });
}

function pdDecision({ heading, numbers, ratings, shares }: UnitEvidence): UnitDecision {
  const values = plainPds(numbers);
  if (values.every((x) => x !== x)) {
    const marked = numbers.marks.some((mark) => mark === "percent" || mark === "permille" || mark === "bps");
    return { unit: "fraction", from: marked ? "cells" : "usual", refused: null };
  }
  const decided = pdUnit({ values, ratings, shares });
  if (decided.unit === null) return { unit: "fraction", from: "nothing", refused: askedPd(decided) };
  const { unit, from, other } = decided;
  const example = values.find((x) => x > 0)!;
  const decision = { unit, from, refused: null };
  return other === null ? decision : { ...decision, said: saidUnit(heading, example, unit, other, from) };
}

const READINGS: Readonly<Record<string, readonly [string, string, string]>> = {
  fraction: ["a fraction", "小數", "PD (fraction)"],
  percent: ["a percentage", "百分比", "PD %"],
  bps: ["in basis points", "基點", "PD (bps)"],
  permille: ["per mille", "千分比", "PD (‰)"],
};

function askedPd({ example, readings }: { example: number; readings: readonly [string, string] }): Finding {
  const [first, second] = readings;
  if (first === "fraction" && second === "percent") {
    return finding("ambiguousFraction", { column: "PD" }, { name: "PD", nameZh: "違約機率", value: example });
  }
  const [one, oneZh, write] = READINGS[first]!;
  const [two, twoZh, or] = READINGS[second]!;
  return finding(
    "ambiguousPd",
    { column: "PD" },
    { value: example, one, oneZh, two, twoZh, write, or, unit: first, orUnit: second },
  );
}

const SAID_BY: Readonly<Record<string, readonly [string, string]>> = {
  digits: ["its numbers have many digits", "小數位數多"],
  shares: ["the other shares are written so", "其他比率欄位如此填寫"],
};

function saidUnit(heading: string, value: number, unit: Unit, other: Unit, from: EvidenceSource): Finding {
  const [one, oneZh, write] = READINGS[unit]!;
  const [two, twoZh] = READINGS[other]!;
  const [why, whyZh] = SAID_BY[from]!;
  return finding("pdUnitSaid", { column: heading }, { value, one, oneZh, two, twoZh, why, whyZh, write });
}
