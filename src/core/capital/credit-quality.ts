import { houseScale, ratingPlaces } from "../pool/rating-scale.ts";

/** Last rating of each step from 1 to 5; all below is step 6. */
const LAST = ["AA-", "A-", "BBB-", "BB-", "B-"] as const;
const UNRATED = ["", "nr", "unrated", "not rated", "無評等", "未評等"];

/**
 * Credit quality step of a long-term rating: AAA to AA- is 1, A 2, BBB 3, BB 4, B 5, all below 6. That agencies' scales map so is
 * taken from memory of the implementing regulation: an assumption.
 *
 * @param rating an agency's name, Moody's included; blank or NR is unrated
 * @returns 1 to 6; null for an unrated one; NaN for a name that is no agency's
 * @source Commission Implementing Regulation (EU) 2016/1799, Annex III, not re-read
 */
export function creditQualityStep(rating: string): number | null {
  if (UNRATED.includes(rating.trim().toLowerCase())) return null;
  const { ofRating } = ratingPlaces(houseScale);
  const place = ofRating(rating);
  if (place === null) return NaN;
  const step = LAST.findIndex((last) => place <= ofRating(last)!);
  return step < 0 ? LAST.length + 1 : step + 1;
}
