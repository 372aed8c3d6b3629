import type { TapeColumn, RecognisedTape } from "./columns.ts";
import { finding, listed, type Finding } from "./findings.ts";
import { maturitiesOf } from "./loans.ts";
import { meaningNames } from "./vocabulary.ts";

/** Loans that run longer are told of: 9999-12-31 stands for one without an end. */
const LONG_YEARS = 50;

/** Years to maturity on given rows; infinite where there is none, NaN where a finding refuses it. */
export function maturities(
  tape: RecognisedTape,
  rows: Int32Array,
  asOf: number | null,
  report: (found: Finding) => void,
): Float64Array {
  const column = tape.columns.get("maturity");
  const years = maturitiesOf(tape, rows, asOf, report);
  if (column === undefined) return years.map(() => Infinity);
  const blanks = [...rows].filter((r) => years.length > 0 && isBlankMaturity(column, r)).map((r) => r + 2);
  if (blanks.length > 0) {
    report(
      finding("noMaturity", { column: column.heading, rows: blanks }, { count: blanks.length, rows: listed(blanks) }),
    );
  }
  const [name, nameZh] = meaningNames.maturity;
  const long = [...rows].filter((_, i) => years[i]! > LONG_YEARS).map((r) => r + 2);
  if (long.length > 0) {
    const values = { count: long.length, value: LONG_YEARS, rows: listed(long) };
    report(finding("longMaturities", { column: column.heading, rows: long }, values));
  }
  return years.map((x, i) => {
    if (x > 0) return x;
    if (x !== x) return Infinity;
    if (column.recognition.unit === "date") return x;
    report(finding("maturity", { row: rows[i]! + 2, column: column.heading }, { name, nameZh, value: x }));
    return NaN;
  });
}

/** Excel on the desktop gives a blank cell as 0, which is no date. */
function isBlankMaturity(column: TapeColumn, r: number): boolean {
  const cell = column.cells[r];
  if (cell === 0 && column.recognition.unit === "date") return true;
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}
