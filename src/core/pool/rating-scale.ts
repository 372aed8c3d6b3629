import { log, log1p } from "../numeric/log.ts";
import { expm1 } from "../numeric/exp.ts";
import { plainText } from "./cell.ts";
import { readRating } from "./rating-words.ts";

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

/**
 * The PD of a rating.
 *
 * @param rating a name on the scale; without case, spaces and the marks beside it ("B2 *-", "BBB (sf)"); on the house
 * scale Moody's names and DBRS' (high) and (low) are read as its own
 * @param scale ratings and PDs, best first
 * @returns one-year PD, fraction, or null for an unknown rating
 */
export function ratingPd(rating: string, scale: RatingScale = houseScale): number | null {
  const position = ratingPosition(rating, scale);
  return position === null ? null : scale[position]!.pd;
}

/**
 * The place of a rating on the scale, 0 for the best; null when unknown, and for none or one of a national scale. Of two
 * ratings in one cell the worse counts, of three or more the worse of the two best.
 *
 * @source Regulation (EU) 575/2013, Article 138(d) to (f)
 */
function ratingPosition(rating: string, scale: RatingScale): number | null {
  const direct = placeOf(plainRating(rating), scale);
  if (direct !== null) return direct;
  const words = readRating(rating);
  if (words.kind === "default") return placeOf("D", scale);
  if (words.kind !== "rated") return null;
  if (scale !== houseScale) return placeOf(plainRating(words.bare), scale);
  const places = words.names.map((name) => placeOf(name, scale)).sort((a, b) => (a ?? 0) - (b ?? 0));
  return places.includes(null) ? null : places[Math.min(1, places.length - 1)]!;
}

function placeOf(plain: string, scale: RatingScale): number | null {
  const place = scale.findIndex((entry) => plainRating(entry.rating) === plain);
  return place < 0 ? null : place;
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

/** Capitals without spaces, signs plain; what stands beside a rating stays. */
function plainRating(rating: string): string {
  return plainText(rating.slice(0, LONGEST_RATING))
    .toUpperCase()
    .replace(/[−–—]/g, "-")
    .replace(/[^A-Z0-9+()/*.,-]/g, "");
}
