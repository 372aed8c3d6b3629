import { columnsByMeaning, ratingColumns, unreadColumns } from "./column-accounts.ts";
import { matchColumn, type ColumnMatch } from "./column-match.ts";
import { doubtOf, isAside, placeColumns } from "./column-placing.ts";
import { isBlank, plainText, shown, type Cell } from "./cell.ts";
import { NO_EVIDENCE } from "./evidence.ts";
import type { Finding } from "./findings.ts";
import { headingCurrency } from "./heading-units.ts";
import { isTemplateTape, noDataFindings, withoutNoData, type NoDataCounts } from "./no-data.ts";
import { readNumbers } from "./numbers.ts";
import { NUMERIC, type ColumnChoices, type ReadColumn, type RecognisedTape } from "./tape-columns.ts";
import { decideUnit, unitChoices } from "./units.ts";

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
  const template = isTemplateTape(headings);
  const noData: NoDataCounts = new Map();
  const read = headings.map((heading, index) => {
    const match = matchColumn(heading, columns[index]!, choices.meanings?.[index]);
    const cells = withoutNoData(columns[index]!, { heading: String(heading), match, template }, noData);
    return readColumn(heading, index, cells, match, formats?.[index] ?? null, choices);
  });
  const byMeaning = placeColumns(read, findings);
  const recognition = read.map((column) => {
    if (column.refused && !isAside(column, byMeaning)) findings.push(column.refused);
    findings.push(...doubtOf(column, byMeaning));
    return column.recognition;
  });
  findings.push(...noDataFindings(noData));
  const eadHeading = byMeaning.get("ead")?.heading ?? null;
  return {
    recognition,
    columns: byMeaning,
    ratings: ratingColumns(read),
    all: columnsByMeaning(read),
    unread: unreadColumns(read, byMeaning, choices),
    findings,
    headingCurrency: eadHeading && headingCurrency(eadHeading),
  };
}

function readColumn(
  headingCell: Cell,
  index: number,
  cells: readonly Cell[],
  match: ColumnMatch,
  format: string | null,
  choices: ColumnChoices,
): ReadColumn {
  const heading = isBlank(headingCell) ? "" : plainText(String(headingCell));
  const used = match.confidence !== "similar" ? match.meaning : null;
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
      suggestion: match.confidence === "similar" ? match.meaning : null,
      confidence: used === null ? null : match.confidence,
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
    match,
  };
}
