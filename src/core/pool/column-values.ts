import { shown } from "./cell.ts";
import { finding, type Finding } from "./findings.ts";
import { numbersOf } from "./loans.ts";
import type { RecognisedTape, TapeColumn } from "./tape-columns.ts";
import { meaningNames, type Meaning } from "./vocabulary.ts";

/** A column that every row must fill, but those that another column fills. */
export function needed(
  tape: RecognisedTape,
  meaning: Meaning,
  rows: Int32Array,
  report: (found: Finding) => void,
  filled: ReadonlyMap<number, number> = new Map(),
): Float64Array {
  const column = tape.columns.get(meaning);
  const values = numbersOf(tape, meaning, rows, report);
  if (column === undefined || values === null) return new Float64Array(rows.length).fill(NaN);
  for (const r of rows) if (column.numbers.marks[r] === "blank" && !filled.has(r)) report(blank(column, r));
  return values;
}

/** A cell that must be filled and is not. */
export function blank(column: TapeColumn, row: number): Finding {
  const [name, nameZh] = meaningNames[column.meaning];
  const word = column.noData.get(row);
  if (word !== undefined)
    return finding("noDataNumber", { row: row + 2, column: column.heading }, { name, nameZh, value: shown(word) });
  return finding("blankNumber", { row: row + 2, column: column.heading }, { name, nameZh });
}

/** An optional column in [low, 1]; NaN where blank. */
export function fractions(
  tape: RecognisedTape,
  meaning: Meaning,
  rows: Int32Array,
  low: number,
  report: (found: Finding) => void,
): Float64Array {
  const values = numbersOf(tape, meaning, rows, report);
  if (values === null) return new Float64Array(rows.length).fill(NaN);
  const [name, nameZh] = meaningNames[meaning];
  values.forEach((x, i) => {
    if ((x >= low && x <= 1) || x !== x) return;
    const place = { row: rows[i]! + 2, column: tape.columns.get(meaning)!.heading };
    report(finding("fraction", place, { name, nameZh, value: x, low, high: 1 }));
  });
  return values;
}
