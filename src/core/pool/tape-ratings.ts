import type { Agency } from "./agencies.ts";
import { isBlank, plainText, type Cell } from "./cell.ts";
import { headingRank } from "./heading-ranks.ts";
import { holdsOwnGrades } from "./own-grades.ts";
import { houseScale, ratingPlaces, type RatingPlaces, type RatingScale } from "./rating-scale.ts";
import { readRating, type RatingWords } from "./rating-words.ts";
import type { RatingColumn, RecognisedTape } from "./tape-columns.ts";

/** What a tape says of the rating of one row, by the column that decides. */
export type RowRating = {
  /** Heading of that column; empty where there is none. */
  readonly heading: string;
  /** The cell's text; empty where it is blank. */
  readonly text: string;
  /** `own` for a grade of the lender's own scale. */
  readonly kind: RatingWords["kind"] | "own" | "blank";
  /** Place on the scale, 0 for the best; null where it has none. */
  readonly place: number | null;
  /** What was taken from the cell; null where nothing was. */
  readonly how: "marked" | "middle" | "several" | null;
  /** What other columns say that is no rating of the scale, such as WR, beside the one that decides. */
  readonly beside?: readonly { readonly heading: string; readonly text: string }[];
};

/** Agencies whose ratings compare across countries. */
const GLOBAL: readonly (Agency | null)[] = ["Moody's", "S&P", "Fitch", "DBRS", "KBRA", "Scope"];

/**
 * The rating of each row of a tape that may have several columns of ratings. A column that the user chose stands alone.
 * Of two agencies the worse rating counts, of three or more the worse of the two best; a column that names no agency
 * serves where no agency has rated, the lender's own last. A default by one agency is a default.
 *
 * @returns one entry a row
 * @source Regulation (EU) 575/2013, Article 138(d) to (f)
 */
export function tapeRatings(tape: RecognisedTape, rows: Int32Array, scale: RatingScale): readonly RowRating[] {
  const places = ratingPlaces(scale);
  const chosen = tape.ratings.filter(({ column }) => column.recognition.confidence === "chosen");
  const columns = (chosen.length > 0 ? chosen : inOrder(tape.ratings)).map((rated) => ({
    ...rated,
    read: readerOf(rated, rows, places, scale),
  }));
  return Array.from(rows, (r) => {
    const held = columns.map(({ agency, column, read }) => ({ agency, rating: read(column.cells[r] ?? null) }));
    const chosen = choose(held);
    const beside = chosen.kind === "rated" ? held.filter(saysOtherwise).map(({ rating }) => rating) : [];
    return beside.length === 0 ? chosen : { ...chosen, beside };
  });
}

/** Agencies first, columns that name none next, the lender's own last; a borrower's rating before one of his loan. */
function inOrder(columns: readonly RatingColumn[]): RatingColumn[] {
  const rank = ({ agency }: RatingColumn) => (GLOBAL.includes(agency) ? 0 : agency === null ? 1 : 2);
  const place = ({ column }: RatingColumn) => headingRank("rating", column.heading);
  return [...columns].sort((a, b) => rank(a) - rank(b) || place(b) - place(a));
}

/** Reads the cells of one column; each different cell is read once. */
function readerOf(
  { column, agency }: RatingColumn,
  rows: Int32Array,
  places: RatingPlaces,
  scale: RatingScale,
): (cell: Cell) => RowRating {
  const { heading, cells } = column;
  const areOwn = holdsOwnGrades(
    heading,
    Array.from(rows, (r) => cells[r] ?? null),
  );
  const known = new Map<Cell, RowRating>();
  const read = (cell: Cell): RowRating => {
    const text = cell === 0 || isBlank(cell) ? "" : plainText(String(cell));
    const nothing = { heading, text, place: null, how: null };
    if (text === "") return { ...nothing, kind: "blank" };
    const words = readRating(text);
    if (words.kind === "none" || words.kind === "national") return { ...nothing, kind: words.kind };
    const place = places.ofRating(text);
    if (areOwn && scale !== houseScale) return { ...nothing, kind: place === null ? "own" : "rated", place };
    if (areOwn) return { ...nothing, kind: "own" };
    if (agency === "Taiwan Ratings") return { ...nothing, kind: "national" };
    if (words.kind === "default") return { ...nothing, kind: "default", place };
    return { ...nothing, kind: place === null ? "unknown" : "rated", place, how: howRead(words, agency) };
  };
  return (cell) => {
    if (!known.has(cell)) known.set(cell, read(cell));
    return known.get(cell)!;
  };
}

function howRead(words: RatingWords, agency: Agency | null): RowRating["how"] {
  if (words.kind !== "rated") return null;
  if (words.names.length > 1) return "several";
  if (words.middle || (agency === "Moody's" && /^[AB]$/.test(words.bare))) return "middle";
  return words.marked ? "marked" : null;
}

type Held = { readonly agency: Agency | null; readonly rating: RowRating };

const NOTHING: RowRating = { heading: "", text: "", kind: "blank", place: null, how: null };

const speaks = ({ rating: { kind } }: Held) => kind === "rated" || kind === "default";

const saysOtherwise = ({ rating: { kind } }: Held) => kind === "none" || kind === "national" || kind === "unknown";

function choose(held: readonly Held[]): RowRating {
  const agencies = held.filter((one) => GLOBAL.includes(one.agency) && speaks(one));
  if (agencies.length > 0) return byArticle138(agencies);
  return (
    (held.find(speaks) ?? held.find(({ rating }) => rating.kind !== "blank"))?.rating ?? held[0]?.rating ?? NOTHING
  );
}

function byArticle138(agencies: readonly Held[]): RowRating {
  const inDefault = agencies.find(({ rating }) => rating.kind === "default");
  if (inDefault) return inDefault.rating;
  const best = [...agencies].sort((a, b) => a.rating.place! - b.rating.place!);
  return best[Math.min(1, best.length - 1)]!.rating;
}
