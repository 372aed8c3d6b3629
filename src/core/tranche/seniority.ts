import { plainText } from "../pool/cell.ts";
import { ratingPd } from "../pool/rating-scale.ts";

/** Names of tranches by how senior they are, the most senior first; of several that fit a name the first counts. */
const WORDS: readonly RegExp[] = [
  /super.?senior|超優先/,
  /upper mezz|senior mezz|上夾層|優先夾層/,
  /lower mezz|junior mezz|下夾層|次順位夾層/,
  /mezz|夾層|中間/,
  /first.?loss|equity|residual|\bfl\b|第一損失|首損|權益|劣後|最次/,
  /junior|subordinat|次順位/,
  /senior|優先|高級/,
];
/** How senior each of the words above is; more is more senior. */
const RANKS = [7, 5, 3, 4, 1, 2, 6];
const LONGEST = 80;

/**
 * How senior tranches are by their names: Senior, Mezzanine, First loss, or classes A, B, C with A the most senior.
 *
 * @returns one rank a tranche, more is more senior, no two alike; null where the names do not say
 */
export function ranksByName(names: readonly string[]): readonly number[] | null {
  const plain = names.map((name) => plainText(name.slice(0, LONGEST)).toLowerCase());
  const words = plain.map(rankByWord);
  return ordered(words) ?? ordered(plain.map((name, i) => letterRank(name) ?? belowLetters(words[i]!)));
}

/** How senior tranches are by their ratings; one without a rating is the most junior. Null where that does not say. */
export function ranksByRating(ratings: readonly string[]): readonly number[] | null {
  return ordered(ratings.map((rating) => -(ratingPd(rating) ?? 1)));
}

function rankByWord(name: string): number {
  const found = WORDS.findIndex((word) => word.test(name));
  return found < 0 ? NaN : RANKS[found]!;
}

/** Class A before class B; A-1 before A-2; -1 is of class A without a number. */
function letterRank(name: string): number | null {
  const [, letter, number = "0"] =
    /^(?:class|tranche|notes?|series)?[ -]*([a-z])[ -]?(\d{0,2})(?: notes?)?$/.exec(name) ?? [];
  if (letter === undefined) return null;
  return -(100 * (letter.charCodeAt(0) - 96) + Number(number || "0"));
}

/** A first loss among classes of letters lies below them. */
function belowLetters(rank: number): number {
  return rank === 1 ? -10_000 : NaN;
}

function ordered(ranks: readonly number[]): readonly number[] | null {
  const known = ranks.every((rank) => rank === rank);
  return known && new Set(ranks).size === ranks.length ? ranks : null;
}
