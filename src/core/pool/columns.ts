import { columnsByMeaning, ratingColumns, unreadColumns } from "./column-accounts.ts";
import { matchColumn } from "./column-match.ts";
import { doubtOf, isAside, placeColumns } from "./column-placing.ts";
import { readColumns } from "./column-reading.ts";
import type { Cell } from "./cell.ts";
import type { Finding } from "./findings.ts";
import { headingCurrency } from "./heading-units.ts";
import type { ColumnChoices, RecognisedTape } from "./tape-columns.ts";

export type { ColumnChoices, ColumnRecognition, RecognisedTape, TapeColumn } from "./tape-columns.ts";

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
  const matches = headings.map((heading, i) => matchColumn(heading, columns[i]!, choices, i));
  const read = readColumns({ headings, columns, matches, formats, choices });
  const byMeaning = placeColumns(read, findings);
  const recognition = read.map((column) => {
    if (!isAside(column, byMeaning)) findings.push(...(column.refused ? [column.refused] : column.said));
    findings.push(...doubtOf(column, byMeaning));
    return column.recognition;
  });
  const eadHeading = byMeaning.get("ead")?.heading ?? null;
  return {
    recognition,
    columns: byMeaning,
    ratings: ratingColumns(read),
    all: columnsByMeaning(read),
    unread: unreadColumns(read, byMeaning, choices),
    findings,
    headingCurrency: eadHeading && headingCurrency(eadHeading),
    dates: choices.dates ?? null,
  };
}
