import { agencyOf } from "./agencies.ts";
import { tapeColumn } from "./column-ranking.ts";
import type { ColumnChoices, RatingColumn, ReadColumn, TapeColumn, UnreadColumn } from "./tape-columns.ts";
import { meaningNames, type Meaning } from "./vocabulary.ts";

/** Every column of ratings with its agency. */
export function ratingColumns(read: readonly ReadColumn[]): RatingColumn[] {
  return read.flatMap((column) =>
    column.meaning === "rating" ? [{ agency: agencyOf(column.recognition.heading), column: tapeColumn(column) }] : [],
  );
}

/** Every column that reads as a meaning, in the order of the tape. */
export function columnsByMeaning(read: readonly ReadColumn[]): ReadonlyMap<Meaning, readonly TapeColumn[]> {
  const all = new Map<Meaning, TapeColumn[]>();
  for (const column of read) {
    if (column.meaning === null) continue;
    const list = all.get(column.meaning);
    if (list === undefined) all.set(column.meaning, [tapeColumn(column)]);
    else list.push(tapeColumn(column));
  }
  return all;
}

/** Every column that nothing is read from. A column of ratings is read beside another; one that is all blank is none. */
export function unreadColumns(
  read: readonly ReadColumn[],
  byMeaning: ReadonlyMap<Meaning, TapeColumn>,
  choices: ColumnChoices,
): UnreadColumn[] {
  return read.flatMap((column) => {
    const { index, heading, sample } = column.recognition;
    const account = accountOf(column, byMeaning, choices);
    return account === null || (heading === "" && sample === "") ? [] : [{ index, heading, ...account }];
  });
}

function accountOf(
  { meaning, recognition: { index, suggestion }, match }: ReadColumn,
  byMeaning: ReadonlyMap<Meaning, TapeColumn>,
  choices: ColumnChoices,
): Pick<UnreadColumn, "why" | "to"> | null {
  if (meaning === "rating") return null;
  if (meaning !== null) {
    const winner = byMeaning.get(meaning)!;
    return winner.recognition.index === index ? null : { why: "loses", to: winner.heading };
  }
  if (choices.meanings?.[index] === null || match.leftOut) return { why: "left out", to: "" };
  // A heading of another time or horizon beside the one that is read has no sentence of its own.
  const instead = suggestion !== null && match.reason !== null ? byMeaning.get(suggestion) : undefined;
  if (instead !== undefined) return { why: "loses", to: instead.heading };
  if (suggestion !== null) return { why: "similar", to: meaningNames[suggestion][0] };
  return match.notNeeded ? { why: "not needed", to: match.field } : { why: "unknown", to: "" };
}
