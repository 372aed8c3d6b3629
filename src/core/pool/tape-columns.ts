import type { DayOrder } from "./day-order.ts";
import type { Agency } from "./agencies.ts";
import type { Cell } from "./cell.ts";
import type { ColumnMatch } from "./column-match.ts";
import type { DecimalSign } from "./decimal-sign.ts";
import type { ColumnEvidence } from "./evidence.ts";
import type { Finding } from "./findings.ts";
import type { Confidence } from "./headings.ts";
import type { NumberColumn } from "./numbers.ts";
import type { Unit } from "./units.ts";
import type { Meaning } from "./vocabulary.ts";

/** How one column of a tape was read, for a user to see and to change. */
export type ColumnRecognition = {
  /** Position in the range, from 0. */
  readonly index: number;
  readonly heading: string;
  /** Null for a column that is not used. */
  readonly meaning: Meaning | null;
  /** A meaning that the heading only resembles; it is not used until confirmed. */
  readonly suggestion: Meaning | null;
  readonly confidence: Confidence | "chosen" | null;
  readonly unit: Unit;
  readonly unitChoices: readonly Unit[];
  /** True where the numbers do not tell the unit; the pool is refused until it is stated. */
  readonly ambiguous: boolean;
  /** Why the unit and the decimal sign are what they are. */
  readonly evidence: ColumnEvidence;
  readonly sample: string;
};

/** A recognised column with its cells at hand. */
export type TapeColumn = {
  readonly recognition: ColumnRecognition;
  readonly meaning: Meaning;
  readonly heading: string;
  readonly cells: readonly Cell[];
  /** Words that said "no data", by their row below the headings; the cells have blanks in their place. */
  readonly noData: ReadonlyMap<number, string>;
  readonly numbers: NumberColumn;
};

/** A column with what its heading matched, before the columns of one meaning are compared. */
export type ReadColumn = {
  readonly recognition: ColumnRecognition;
  readonly meaning: Meaning | null;
  readonly cells: readonly Cell[];
  /** Words that said "no data", by their row below the headings; the cells have blanks in their place. */
  readonly noData: ReadonlyMap<number, string>;
  readonly numbers: NumberColumn;
  readonly refused: Finding | null;
  /** What is told of its unit and sign where another reading would have been possible. */
  readonly said: readonly Finding[];
  readonly match: ColumnMatch;
};

/** What a user decided about columns, by position from 0. A meaning of null leaves the column out. */
export type ColumnChoices = {
  readonly meanings?: Readonly<Record<number, Meaning | null>>;
  readonly units?: Readonly<Record<number, Unit>>;
  /** Meanings that no column is read as. */
  readonly without?: readonly Meaning[];
  /** Units by meaning, as a formula gives them; a unit by position stands before. */
  readonly unitsOf?: Readonly<Partial<Record<Meaning, Unit>>>;
  /** The unit of amounts whose headings and cells have none, as a row above the headings or below the loans gives it. */
  readonly unitOfAll?: { readonly unit: Unit; readonly from: "above" | "below" };
  /** The decimal sign of every text of the tape. */
  readonly sign?: DecimalSign;
  /** The order of day and month in dates that do not tell it. */
  readonly dates?: DayOrder;
};

/** A column of ratings and whose they are; null where its heading names no agency. */
export type RatingColumn = { readonly agency: Agency | null; readonly column: TapeColumn };

/** A column that nothing was read from, and why. */
export type UnreadColumn = {
  readonly index: number;
  readonly heading: string;
  readonly why: "unknown" | "not needed" | "similar" | "loses" | "left out";
  /** What it lost to, as a heading, or what its code or words name; empty where neither is known. */
  readonly to: string;
};

export type RecognisedTape = {
  readonly recognition: readonly ColumnRecognition[];
  readonly columns: ReadonlyMap<Meaning, TapeColumn>;
  /** Every column of ratings, in the order of the tape; the one in `columns` among them. */
  readonly ratings: readonly RatingColumn[];
  /** Every column that reads as a meaning, in the order of the tape: two columns may both say that a loan is in default. */
  readonly all: ReadonlyMap<Meaning, readonly TapeColumn[]>;
  readonly unread: readonly UnreadColumn[];
  readonly findings: readonly Finding[];
  readonly headingCurrency: string | null;
  /** The order of day and month that a user said; null where none was said. */
  readonly dates: DayOrder | null;
};

/** Meanings whose cells are numbers. */
export const NUMERIC: readonly Meaning[] = [
  "ead",
  "undrawn",
  "limit",
  "ccf",
  "pd",
  "lgd",
  "recovery",
  "maturity",
  "theta",
  "rho",
  "loading",
  "sales",
  "cqs",
  "etv",
  "daysPastDue",
  "count",
  "largest",
  "hhi",
];
