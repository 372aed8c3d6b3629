import { plainText } from "./cell.ts";

/** Whose a rating is. Art 138 CRR chooses among agencies; a bank's own grade is none. */
export type Agency = "Moody's" | "S&P" | "Fitch" | "DBRS" | "KBRA" | "Scope" | "Taiwan Ratings" | "TCRI" | "internal";

/** Words that name an agency in a heading; the first that stands in it decides. */
const NAMES: readonly (readonly [RegExp, Agency])[] = [
  [/moody|穆迪/i, "Moody's"],
  [/\bs ?& ?p\b|standard (and|&) poor|\bsnp\b|標普|標準普爾/i, "S&P"],
  [/\bfitch\b|惠譽/i, "Fitch"],
  [/\bdbrs\b|morningstar/i, "DBRS"],
  [/\bkbra\b|\bkroll\b/i, "KBRA"],
  [/\bscope\b/i, "Scope"],
  [/中華信評|中華信用評等|taiwan ratings?|\btrc\b/i, "Taiwan Ratings"],
  [/\btcri\b/i, "TCRI"],
  [/\binternal\b|\borr\b|\bhouse\b|\bown\b|內部|內評|行內/i, "internal"],
];

/**
 * The agency that a heading of ratings names.
 *
 * @returns null where it names none
 */
export function agencyOf(heading: string): Agency | null {
  const words = plainText(heading).slice(0, 200);
  return NAMES.find(([name]) => name.test(words))?.[1] ?? null;
}
