import { agencyOf, type Agency } from "./agencies.ts";
import { isBlank, plainText, shown, type Cell } from "./cell.ts";
import { NO_EVIDENCE, type ColumnEvidence } from "./evidence.ts";
import { finding, type Finding } from "./findings.ts";
import { headingCurrency } from "./heading-units.ts";
import { matchHeading, type Confidence } from "./headings.ts";
import { readNumbers, type NumberColumn } from "./numbers.ts";
import { decideUnit, unitChoices, type Unit } from "./units.ts";
import { meaningNames, type Meaning } from "./vocabulary.ts";

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
  readonly numbers: NumberColumn;
};

/** What a user decided about columns, by position from 0. A meaning of null leaves the column out. */
export type ColumnChoices = {
  readonly meanings?: Readonly<Record<number, Meaning | null>>;
  readonly units?: Readonly<Record<number, Unit>>;
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
  readonly unread: readonly UnreadColumn[];
  readonly findings: readonly Finding[];
  readonly headingCurrency: string | null;
};

const NUMERIC: readonly Meaning[] = [
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

/**
 * Gives every column of a tape its meaning and unit.
 *
 * @param headings first row of the range, shape [columns]
 * @param columns cells below it, column by column, shape [columns][rows]
 * @param formats number formats of the first row of data, where the caller knows them
 */
export function recogniseColumns(
  headings: readonly Cell[],
  columns: readonly (readonly Cell[])[],
  formats: readonly string[] | null,
  choices: ColumnChoices,
): RecognisedTape {
  const findings: Finding[] = [];
  const byMeaning = new Map<Meaning, TapeColumn>();
  const read = headings.map((heading, index) => {
    const match = chosenOrMatched(heading, index, choices);
    return readColumn(heading, index, columns[index]!, match, formats?.[index] ?? null, choices);
  });
  const recognition = read.map((column) => {
    if (column.meaning !== null) place(column, byMeaning, findings);
    if (column.refused) findings.push(column.refused);
    if (column.recognition.suggestion !== null) findings.push(resembles(column.recognition));
    return column.recognition;
  });
  const eadHeading = byMeaning.get("ead")?.heading ?? null;
  return {
    recognition,
    columns: byMeaning,
    ratings: read.flatMap((column) => (column.meaning === "rating" ? [ratingColumn(column)] : [])),
    unread: recognition.flatMap((column) => unreadColumn(column, byMeaning, choices)),
    findings,
    headingCurrency: eadHeading && headingCurrency(eadHeading),
  };
}

function ratingColumn(column: ReadColumn): RatingColumn {
  return { agency: agencyOf(column.recognition.heading), column: tapeColumn(column) };
}

function tapeColumn({ recognition, meaning, cells, numbers }: ReadColumn): TapeColumn {
  return { recognition, meaning: meaning!, heading: recognition.heading, cells, numbers };
}

/** Why a column was not read; none where it was. A column of ratings is read beside another. */
function unreadColumn(
  { index, heading, meaning, suggestion, sample }: ColumnRecognition,
  byMeaning: ReadonlyMap<Meaning, TapeColumn>,
  choices: ColumnChoices,
): UnreadColumn[] {
  if (meaning === "rating" || (heading === "" && sample === "")) return [];
  if (meaning !== null) {
    const winner = byMeaning.get(meaning)!;
    return winner.recognition.index === index ? [] : [{ index, heading, why: "loses", to: winner.heading }];
  }
  if (choices.meanings?.[index] === null) return [{ index, heading, why: "left out", to: "" }];
  if (suggestion !== null) return [{ index, heading, why: "similar", to: meaningNames[suggestion][0] }];
  return [{ index, heading, why: "unknown", to: "" }];
}

type Match = { readonly meaning: Meaning; readonly confidence: Confidence | "chosen" } | null;

function chosenOrMatched(heading: Cell, index: number, choices: ColumnChoices): Match {
  const chosen = choices.meanings?.[index];
  if (chosen === null) return null;
  if (chosen !== undefined) return { meaning: chosen, confidence: "chosen" };
  return matchHeading(heading);
}

type ReadColumn = {
  readonly recognition: ColumnRecognition;
  readonly meaning: Meaning | null;
  readonly cells: readonly Cell[];
  readonly numbers: NumberColumn;
  readonly refused: Finding | null;
};

function readColumn(
  headingCell: Cell,
  index: number,
  cells: readonly Cell[],
  match: Match,
  format: string | null,
  choices: ColumnChoices,
): ReadColumn {
  const heading = isBlank(headingCell) ? "" : plainText(String(headingCell));
  const used = match !== null && match.confidence !== "similar" ? match.meaning : null;
  const numbers =
    used !== null && NUMERIC.includes(used) ? readNumbers(cells) : { values: new Float64Array(0), marks: [] };
  const chosenUnit = choices.units?.[index];
  const decision =
    used === null || chosenUnit !== undefined
      ? { unit: chosenUnit ?? ("text" as const), refused: null }
      : decideUnit({ meaning: used, heading, cells, numbers, percentFormat: format?.includes("%") ?? false });
  const sample = cells.find((cell) => !isBlank(cell));
  return {
    recognition: {
      index,
      heading,
      meaning: used,
      suggestion: match?.confidence === "similar" ? match.meaning : null,
      confidence: used === null ? null : match!.confidence,
      unit: decision.unit,
      unitChoices: used === null ? [] : unitChoices(used),
      ambiguous: decision.refused !== null,
      evidence: chosenUnit === undefined ? NO_EVIDENCE : { ...NO_EVIDENCE, unit: "chosen" },
      sample: sample === undefined ? "" : typeof sample === "string" ? sample.trim() : shown(sample),
    },
    meaning: used,
    cells,
    numbers,
    refused: decision.refused,
  };
}

/** Keeps one column a meaning: an exact heading before one that only contains the words, else the tape is refused. */
function place(column: ReadColumn, byMeaning: Map<Meaning, TapeColumn>, findings: Finding[]): void {
  const meaning = column.meaning!;
  const entry = tapeColumn(column);
  const earlier = byMeaning.get(meaning);
  if (earlier === undefined) {
    byMeaning.set(meaning, entry);
    return;
  }
  const rank = (c: TapeColumn) => ["contains", "exact", "chosen"].indexOf(c.recognition.confidence!);
  if (rank(entry) > rank(earlier)) byMeaning.set(meaning, entry);
  else if (rank(entry) === rank(earlier) && isNeeded(meaning)) {
    const [name, nameZh] = meaningNames[meaning];
    const values = { name, nameZh, first: earlier.heading, second: entry.heading };
    findings.push(finding("doubledColumn", { column: entry.heading }, values));
  }
}

function isNeeded(meaning: Meaning): boolean {
  return NUMERIC.includes(meaning) || meaning === "obligorId";
}

function resembles(recognition: ColumnRecognition): Finding {
  const [name, nameZh] = meaningNames[recognition.suggestion!];
  return finding("similarHeading", { column: recognition.heading }, { heading: recognition.heading, name, nameZh });
}
