import { agencyOf } from "./agencies.ts";
import { isBlank, plainText, type Cell } from "./cell.ts";
import { readRating } from "./rating-words.ts";

const LETTER = /^[A-H]$/;
/** Letters that stand alone on no agency's scale. */
const LETTER_OF_NONE = /^[E-H]$/;
/** A1 to G5, as platforms of consumer loans grade. */
const LETTER_AND_DIGIT = /^[A-H][1-9]$/;
const DIGIT_OF_NONE = /^[C-H][1-9]$|^[AB][4-9]$/;
const NUMBER = /^\d{1,2}(\.\d)?[A-Z]?[+-]?$/;
const OWN_WORDS = /\b(internal|grade|class|score|band|bucket)\b|內部|內評|行內|等級|bonitätsklasse|scoring/i;

/**
 * True for a column that holds grades of the lender's own and no agency's ratings: numbers, or single letters of which
 * several occur and none has a plus, a minus or a second letter, or letters with digits that Moody's has not.
 *
 * @param cells the column below its heading; words of no rating do not count
 */
export function holdsOwnGrades(heading: string, cells: Iterable<Cell>): boolean {
  const agency = agencyOf(heading);
  if (agency === "TCRI") return true;
  if (agency !== null && agency !== "internal") return false;
  const given = [...gradesIn(cells)];
  if (given.length === 0) return false;
  if (given.every((text) => NUMBER.test(text))) return true;
  if (given.every((text) => LETTER.test(text)))
    return given.length > 1 || OWN_WORDS.test(heading) || LETTER_OF_NONE.test(given[0]!);
  return given.every((text) => LETTER_AND_DIGIT.test(text)) && given.some((text) => DIGIT_OF_NONE.test(text));
}

/** The different grades of a column. */
function gradesIn(cells: Iterable<Cell>): Set<string> {
  const texts = new Set<string>();
  for (const cell of cells) if (cell !== 0 && !isBlank(cell)) texts.add(plainText(String(cell)).toUpperCase());
  for (const text of texts) if (readRating(text).kind === "none") texts.delete(text);
  return texts;
}
