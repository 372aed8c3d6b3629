import { isBlank, plainText, type Cell } from "./cell.ts";
import { finding, type Finding } from "./findings.ts";
import { headingCurrency, headingUnit } from "./heading-units.ts";
import { matchHeading } from "./headings.ts";
import { readNumbers } from "./numbers.ts";

type Rows = readonly (readonly Cell[])[];

/** How far down headings are looked for: a title, a date, a blank row and two rows of headings have room. */
const ROWS_SEARCHED = 12;

/** A tape whose first row is its headings. Rows keep their numbers: what stood above the headings is blank. */
export type HeadedTape = {
  readonly cells: Rows;
  /** The row of the range that data begin in, from 0. */
  readonly firstRow: number;
  /** What stands above the headings; none where they come first. */
  readonly above: Rows;
  readonly findings: readonly Finding[];
};

/**
 * Finds the headings of a sheet that has a title above them, or two rows of them: groups above, words that go on, or
 * units below. A first row of which one heading is known stays the heading row unless a row below it knows more.
 *
 * @param cells shape [rows][columns]
 */
export function withHeadingsFirst(cells: Rows): HeadedTape {
  const first = headingPlaces(cells);
  if (first === null) return { cells, firstRow: 1, above: [], findings: [] };
  const { row, rows, headings } = first;
  const last = row + rows - 1;
  const moved = cells.map((line, r) => (r === 0 ? headings : r <= last ? [] : line));
  const place = { row: row + 1 };
  const said = row === 0 ? [] : [finding("headingRow", place, {})];
  const several = rows === 1 ? [] : [finding(rows === 2 ? "twoHeadingRows" : "threeHeadingRows", place, { second: row + 2, third: row + 3 })]; // prettier-ignore
  return { cells: moved, firstRow: last + 1, above: cells.slice(0, row), findings: [...said, ...several] };
}

/** True where some row near the top names columns of a tape. */
export function hasHeadings(cells: Rows): boolean {
  return looksLikeHeadings(cells[0] ?? []) || headingPlaces(cells) !== null;
}

/** Two texts or more. */
function looksLikeHeadings(row: readonly Cell[]): boolean {
  return row.filter((cell) => typeof cell === "string" && !isBlank(cell)).length >= 2;
}

type Candidate = {
  readonly row: number;
  readonly rows: number;
  readonly headings: readonly Cell[];
  readonly known: number;
};

/** Where headings stand otherwise than in the first row alone; null where the first row serves. */
function headingPlaces(cells: Rows): Candidate | null {
  const near = cells.slice(0, ROWS_SEARCHED);
  const worded = near.map((row) => looksLikeHeadings(row) && !holdsNumber(row));
  const singles = near.flatMap((row, r) => (worded[r] ? [candidate(r, 1, row)] : []));
  const best = singles.reduce<Candidate | null>(
    (most, one) => (most !== null && one.known <= most.known ? most : one),
    null,
  );
  if (best === null) return null;
  const below = cells[best.row + 1] ?? [];
  if (areUnits(below)) return withUnits(best, below, near);
  const pair = pairs(near, worded).find((two) => two.known > best.known);
  if (pair !== undefined) return pair;
  return best.row === 0 || best.known < 2 ? null : best;
}

/** Headings with a row of units below them, and with one of groups above where that names more columns. */
function withUnits({ row, headings, known }: Candidate, units: readonly Cell[], near: Rows): Candidate {
  const united = (words: readonly Cell[]) => joined(words, units, (unit) => `(${unit})`);
  const above = near[row - 1];
  const grouped = above !== undefined && looksLikeHeadings(above) && !holdsNumber(above);
  const both = grouped ? candidate(row - 1, 3, united(joined(above, headings, (text) => text))) : null;
  return both !== null && both.known > known ? both : candidate(row, 2, united(headings));
}

function candidate(row: number, rows: number, headings: readonly Cell[]): Candidate {
  const sure = headings
    .map(matchHeading)
    .flatMap((match) => (match === null || match.confidence === "similar" ? [] : [match.meaning]));
  return { row, rows, headings, known: new Set(sure).size };
}

/** Two rows of words one above the other, read as one. */
function pairs(near: Rows, worded: readonly boolean[]): Candidate[] {
  return near.flatMap((row, r) => {
    if (r === 0 || !worded[r] || holdsNumber(near[r - 1]!)) return [];
    return [
      candidate(
        r - 1,
        2,
        joined(near[r - 1]!, row, (text) => text),
      ),
    ];
  });
}

function joined(above: readonly Cell[], below: readonly Cell[], written: (text: string) => string): Cell[] {
  return Array.from({ length: Math.max(above.length, below.length) }, (_, c) => {
    const texts = [
      isBlank(above[c]) ? "" : String(above[c]),
      isBlank(below[c]) ? "" : written(plainText(String(below[c]))),
    ];
    return texts.filter((text) => text !== "").join(" ") || null;
  });
}

/** A row of nothing but units and currencies, such as USD m, % and years. */
function areUnits(row: readonly Cell[]): boolean {
  const texts = row.filter((cell) => !isBlank(cell));
  return texts.length > 0 && !holdsNumber(row) && texts.every(isUnit);
}

function isUnit(cell: Cell): boolean {
  const text = plainText(String(cell));
  return matchHeading(text) === null && (headingUnit(`x (${text})`) !== null || headingCurrency(text) !== null);
}

function holdsNumber(row: readonly Cell[]): boolean {
  return (
    row.some((cell) => typeof cell === "boolean") ||
    readNumbers(row).marks.some((mark) => mark !== "blank" && mark !== "bad")
  );
}

/** True for a row that holds loans and no headings: a number stands in it. */
export function holdsData(row: readonly Cell[]): boolean {
  return holdsNumber(row);
}
