import type { Cell } from "./cell.ts";
import { isBlank, plainText } from "./cell.ts";
import type { EvidenceSource } from "./evidence.ts";
import { median } from "./numbers.ts";
import { houseScale, ratingPlaces } from "./rating-scale.ts";

/** The units that PDs without a sign can be in. */
export type PdUnit = "fraction" | "percent" | "bps";

/** What the other columns of the tape tell of a column of PDs. */
export type PdEvidence = {
  /** PDs as they stand, without those that carry a unit; shape [rows], NaN where there is none. */
  readonly values: Float64Array;
  /** Ratings of the same rows, where the tape has them. */
  readonly ratings: readonly Cell[] | null;
  /** How the tape writes LGD and recovery where its numbers tell. */
  readonly shares: "fraction" | "percent" | null;
};

/** A unit with what decided it, or the two readings that are left. */
export type PdDecision =
  | { readonly unit: PdUnit; readonly from: EvidenceSource; readonly other: PdUnit | null }
  | { readonly unit: null; readonly example: number; readonly readings: readonly [string, string] };

const DIVISORS: Readonly<Record<PdUnit, number>> = { fraction: 1, percent: 100, bps: 10000 };
const UNITS: readonly PdUnit[] = ["fraction", "percent", "bps"];
/** The floor of PDs in current capital rules, and the median above which no pool is called performing. */
const PLAUSIBLE = { least: 0.0005, most: 0.2 };
/** No performing loan has a larger PD. */
const LARGEST_PD = 0.6;
/** A median below this is below the best banks' PDs. */
const BELOW_ALL = 0.0003;
/** Up to this median the unit of the other shares is believed. */
const USUAL_MEDIAN = 0.1;
const RATED_ROWS = 2000;

/**
 * Decides the unit of PDs from their ratings, their size, their digits and the unit of the other shares; asks where these
 * are silent or disagree. A PD of exactly 1 has no say: it is a loan in default, or one percent.
 */
export function pdUnit({ values, ratings, shares }: PdEvidence): PdDecision {
  const telling = values.filter((x) => x > 0 && x !== 1);
  if (telling.length === 0) return onlyOnes(values, shares);
  const feasible = UNITS.filter((unit) => largest(telling) <= DIVISORS[unit]);
  const rated = ratings === null ? null : byRatings(values, ratings, feasible);
  if (rated !== null) return { unit: rated, from: "rating", other: null };
  const typical = median(telling);
  if (typical / DIVISORS.percent < BELOW_ALL) return { unit: "fraction", from: "level", other: null };
  const plausible = feasible.filter((unit) => isPlausible(unit, telling));
  if (plausible.length === 1) return byLevel(plausible[0]!, telling, feasible, shares);
  const [first, second] = plausible;
  if (first === "percent" && second === "bps") return percentOrBps(telling, feasible, shares);
  if (first !== "fraction" || second !== "percent" || typical > USUAL_MEDIAN) return asked(telling, feasible);
  const isLong = longDigits(telling);
  if (isLong && shares !== "percent") return { unit: "fraction", from: "digits", other: "percent" };
  if (isLong || shares === null) return asked(telling, feasible);
  return { unit: shares, from: "shares", other: shares === "percent" ? "fraction" : "percent" };
}

/**
 * Whether PDs lie lower than any bank's in the unit that their heading says, and no ratings beside them bear that out: cells
 * that a sheet shows as 1.2 % hold 0.012.
 */
export function isBelowAll({ values, ratings }: Pick<PdEvidence, "values" | "ratings">, unit: PdUnit): boolean {
  const telling = values.filter((x) => x > 0);
  if (telling.length === 0 || median(telling) / DIVISORS[unit] >= BELOW_ALL) return false;
  return ratings === null || byRatings(values, ratings, ["fraction", unit]) !== unit;
}

function onlyOnes(values: Float64Array, shares: PdEvidence["shares"]): PdDecision {
  const hasOne = values.some((x) => x === 1);
  if (!hasOne) return { unit: "fraction", from: "usual", other: null };
  if (shares !== null) return { unit: shares, from: "shares", other: null };
  return { unit: null, example: 1, readings: ["fraction", "percent"] };
}

function largest(values: Float64Array): number {
  return values.reduce((a, b) => (a > b ? a : b), -Infinity);
}

/** A level of a performing pool: no lower limit for fractions, which are the largest reading. */
function isPlausible(unit: PdUnit, telling: Float64Array): boolean {
  const level = median(telling) / DIVISORS[unit];
  const most = largest(telling.filter((x) => x !== DIVISORS[unit])) / DIVISORS[unit];
  if (level > PLAUSIBLE.most || most > LARGEST_PD) return false;
  if (unit === "bps" && telling.some((x) => x < 1)) return false;
  return unit === "fraction" || level >= PLAUSIBLE.least;
}

/** One unit alone gives a usual level; the other shares may still speak against it. */
function byLevel(
  unit: PdUnit,
  telling: Float64Array,
  feasible: readonly PdUnit[],
  shares: PdEvidence["shares"],
): PdDecision {
  if (unit === "fraction" && shares !== "fraction") {
    return longDigits(telling) ? { unit, from: "digits", other: "percent" } : asked(telling, feasible);
  }
  const supported = unit === "fraction" || (unit === "percent" && (!feasible.includes("fraction") || shares === unit));
  return supported ? { unit, from: "level", other: null } : asked(telling, feasible);
}

/** 5, 8 and 7 are percentages of weak borrowers or basis points of strong ones. */
function percentOrBps(telling: Float64Array, feasible: readonly PdUnit[], shares: PdEvidence["shares"]): PdDecision {
  const isUsual = median(telling) / DIVISORS.percent <= USUAL_MEDIAN;
  return shares === "percent" && isUsual ? { unit: "percent", from: "shares", other: "bps" } : asked(telling, feasible);
}

/** Asks with the first two readings that are possible. */
function asked(telling: Float64Array, feasible: readonly PdUnit[]): PdDecision {
  const readings = [...feasible.filter((unit) => unit !== "fraction" || feasible.length > 1), "bps", "permille"];
  const [first, second] = [...new Set(readings)];
  const either = telling.every((x) => x >= 0.01 && x < 1);
  const example = feasible.includes("fraction") && !either ? largest(telling) : telling[0]!;
  return { unit: null, example, readings: [first!, second!] };
}

/** Numbers with nine significant decimals or more were computed; what was written as a percentage has a few. */
function longDigits(values: Float64Array): boolean {
  const long = values.filter((x) => Math.abs(x * 1e8 - Math.round(x * 1e8)) > 1e-3);
  return long.length * 2 > values.length;
}

/** How many notches a unit may be away from the ratings, and how many it must be nearer than the next one. */
const NEAR = 4;
const NEARER = 3;

function byRatings(values: Float64Array, ratings: readonly Cell[], feasible: readonly PdUnit[]): PdUnit | null {
  const places = ratingPlaces(houseScale);
  const rated = [...values.keys()].slice(0, RATED_ROWS).flatMap((r) => {
    const cell = ratings[r];
    if (!(values[r]! > 0) || values[r] === 1 || isBlank(cell)) return [];
    const place = places.ofRating(plainText(String(cell)));
    return place === null ? [] : [{ pd: values[r]!, place }];
  });
  if (rated.length === 0) return null;
  const [best, next] = feasible
    .map((unit) => {
      const apart = rated.map(({ pd, place }) => Math.abs(places.ofPd(pd / DIVISORS[unit]) - place));
      return { unit, apart: apart.reduce((a, b) => a + b, 0) / apart.length };
    })
    .sort((a, b) => a.apart - b.apart);
  if (best === undefined || best.apart > NEAR) return null;
  return next === undefined || next.apart - best.apart >= NEARER ? best.unit : null;
}
