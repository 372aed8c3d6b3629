import { finding, type Finding } from "./findings.ts";
import { ratingPlaces, type RatingScale } from "./rating-scale.ts";
import type { RowRating } from "./tape-ratings.ts";

/** A PD more notches away from its rating is worth a look. */
const NOTCHES_APART = 3;

/** Says which PDs stand far from the rating beside them. */
export function ratingDistances(
  ratings: readonly RowRating[],
  rows: Int32Array,
  pd: Float64Array,
  scale: RatingScale,
): Finding[] {
  const places = ratingPlaces(scale);
  return ratings.flatMap(({ kind, text, place }, i) => {
    if (kind !== "rated" || place === null || !(pd[i]! > 0)) return [];
    const notches = Math.abs(places.ofPd(pd[i]!) - place);
    if (notches <= NOTCHES_APART) return [];
    return [
      finding("ratingDistance", { row: rows[i]! + 2 }, { pd: pd[i]!, value: text, notches: Math.round(notches) }),
    ];
  });
}
