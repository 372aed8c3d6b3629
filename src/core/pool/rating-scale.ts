import { log, log1p } from "../numeric/log.ts";
import { expm1 } from "../numeric/exp.ts";

/** One-year default probabilities by rating, best first. */
export type RatingScale = readonly { readonly rating: string; readonly pd: number }[];

/**
 * The house scale: one-year PDs in basis points, near public long-run averages. Illustrative, an assumption of this
 * project and no agency's table.
 */
export const houseScale: RatingScale = [
  ["AAA", 1],
  ["AA+", 1.5],
  ["AA", 2],
  ["AA-", 3],
  ["A+", 4],
  ["A", 6],
  ["A-", 8],
  ["BBB+", 12],
  ["BBB", 18],
  ["BBB-", 30],
  ["BB+", 55],
  ["BB", 90],
  ["BB-", 160],
  ["B+", 280],
  ["B", 480],
  ["B-", 820],
  ["CCC+", 1500],
  ["CCC", 2500],
  ["CCC-", 3500],
  ["CC", 5000],
  ["C", 5000],
  ["D", 10000],
].map(([rating, bps]) => ({ rating: String(rating), pd: Number(bps) / 10000 }));

const MOODYS = [
  "Aaa",
  "Aa1",
  "Aa2",
  "Aa3",
  "A1",
  "A2",
  "A3",
  "Baa1",
  "Baa2",
  "Baa3",
  "Ba1",
  "Ba2",
  "Ba3",
  "B1",
  "B2",
  "B3",
  "Caa1",
  "Caa2",
  "Caa3",
  "Ca",
  "C",
];

/**
 * The PD of a rating.
 *
 * @param rating a name on the scale; without case, spaces and the words around it ("BBB (sf)"), Moody's names mapped
 * one to one onto the house scale's
 * @param scale ratings and PDs, best first
 * @returns one-year PD, fraction, or null for an unknown rating
 */
export function ratingPd(rating: string, scale: RatingScale = houseScale): number | null {
  const position = ratingPosition(rating, scale);
  return position === null ? null : scale[position]!.pd;
}

/** The place of a rating on the scale, 0 for the best; null when unknown. */
function ratingPosition(rating: string, scale: RatingScale): number | null {
  const wanted = plainRating(rating);
  const direct = scale.findIndex((entry) => plainRating(entry.rating) === wanted);
  if (direct >= 0) return direct;
  if (scale !== houseScale) return null;
  const moodys = MOODYS.findIndex((name) => plainRating(name) === wanted);
  return moodys >= 0 ? moodys : null;
}

/** Places of ratings and of PDs on one scale, 0 for the best. */
export type RatingPlaces = {
  /** The place of a rating; null when unknown. */
  readonly ofRating: (rating: string) => number | null;
  /** The place whose PD is nearest in logarithm, with fractions of a notch between entries. */
  readonly ofPd: (pd: number) => number;
};

/** Looks places up for the rows of a tape: a scale is prepared once, and each distinct rating is found once. */
export function ratingPlaces(scale: RatingScale): RatingPlaces {
  const logs = scale.map((entry) => log(entry.pd));
  const known = new Map<string, number | null>();
  return {
    ofRating: (rating) => {
      if (!known.has(rating)) known.set(rating, ratingPosition(rating, scale));
      return known.get(rating)!;
    },
    ofPd: (pd) => positionIn(logs, log(pd)),
  };
}

function positionIn(logs: readonly number[], wanted: number): number {
  const above = logs.findIndex((x) => x >= wanted);
  if (above === 0) return 0;
  if (above < 0) return logs.length - 1;
  const below = above - 1;
  const span = logs[above]! - logs[below]!;
  return span === 0 ? above : below + (wanted - logs[below]!) / span;
}

/**
 * PD of a rating to a horizon at a flat hazard.
 *
 * @param pd one-year PD, fraction
 * @param horizon years, above 0
 */
export function pdToHorizon(pd: number, horizon: number): number {
  return pd === 0 || pd === 1 ? pd : -expm1(horizon * log1p(-pd));
}

/** No rating is longer with its watch and outlook. */
const LONGEST_RATING = 100;

function plainRating(rating: string): string {
  return rating
    .slice(0, LONGEST_RATING)
    .toUpperCase()
    .replace(/\(.*?\)/g, "")
    .replace(/[−–—]/g, "-")
    .replace(/[^A-Z0-9+-]/g, "");
}
