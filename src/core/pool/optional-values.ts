import type { RecognisedTape, TapeColumn } from "./columns.ts";
import { finding, listed, type Finding } from "./findings.ts";
import { headingCurrency } from "./heading-units.ts";
import { numbersOf } from "./loans.ts";
import { meaningNames, type Meaning } from "./vocabulary.ts";

/** What an optional column may hold; 0 is none of it, since Excel on the desktop gives a blank cell as 0. */
type Bounds = { readonly low: number; readonly high: number; readonly words: readonly [string, string] };

const NUMBER = ["a number", "數值"] as const;

const BOUNDS = {
  cqs: { low: 1, high: 6, words: ["a whole number", "整數"] },
  /** No lender goes further beyond a property's value. */
  etv: { low: 0, high: 5, words: NUMBER },
  /** EUR millions: no company sells for more than this. */
  sales: { low: 0, high: 1e6, words: NUMBER },
} as const satisfies Partial<Record<Meaning, Bounds>>;

/**
 * Sales, credit quality steps and loan-to-value ratios of the rows of a tape, each within what it can be.
 *
 * @returns shape [rows], NaN where blank or 0; what is out of bounds is refused. Sales are in EUR millions
 */
export function optionalValues(
  tape: RecognisedTape,
  meaning: keyof typeof BOUNDS,
  rows: Int32Array,
  report: (found: Finding) => void,
): Float64Array {
  const numbers = numbersOf(tape, meaning, rows, report);
  if (numbers === null) return new Float64Array(rows.length).fill(NaN);
  const column = tape.columns.get(meaning)!;
  const values = meaning === "sales" ? salesOf(numbers, column, rows, report) : numbers;
  refuseOutside(values, column, rows, report);
  const zeros = [...rows].filter((_, i) => values[i] === 0).map((r) => r + 2);
  if (zeros.length > 0) {
    const [name, nameZh] = meaningNames[meaning];
    const said = { name, nameZh, count: zeros.length, lines: listed(zeros) };
    report(finding("zeroIsBlank", { column: column.heading, rows: zeros }, said));
  }
  return values.map((value) => (value === 0 ? NaN : value));
}

/** Sales in EUR millions; those in another currency are left out, since capital rules take euros. */
function salesOf(
  given: Float64Array,
  column: TapeColumn,
  rows: Int32Array,
  report: (found: Finding) => void,
): Float64Array {
  const stated = headingCurrency(column.heading) ?? "EUR";
  const values = inMillions(given, column, rows);
  const other = [...rows].filter((r, i) => {
    const codes = column.numbers.currencies?.get(r)?.codes ?? [stated];
    return values[i] === values[i] && (stated !== "EUR" || !codes.includes("EUR"));
  });
  if (other.length === 0) return values;
  const lines = other.map((r) => r + 2);
  const [name, nameZh] = meaningNames.sales;
  const said = { name, nameZh, count: other.length, lines: listed(lines) };
  report(finding("salesCurrency", { column: column.heading, rows: lines }, said));
  const left = new Set(other);
  return values.map((x, i) => (left.has(rows[i]!) ? NaN : x));
}

/** Sales are millions where neither heading nor cell says another unit. */
function inMillions(values: Float64Array, { recognition, numbers }: TapeColumn, rows: Int32Array): Float64Array {
  const stated = recognition.unit !== "text";
  return values.map((x, i) => (stated || numbers.marks[rows[i]!] === "multiple" ? x / 1e6 : x));
}

function refuseOutside(
  values: Float64Array,
  { heading, meaning }: TapeColumn,
  rows: Int32Array,
  report: (found: Finding) => void,
): void {
  const [name, nameZh] = meaningNames[meaning];
  const { low, high, words }: Bounds = BOUNDS[meaning as keyof typeof BOUNDS];
  const outside = [...rows.keys()].filter((i) => values[i] !== 0 && isOutside(values[i]!, low, high, meaning));
  const tooLarge = outside.find((i) => meaning === "sales" && values[i]! > high);
  if (tooLarge !== undefined) {
    report(finding("salesUnit", { column: heading }, { name, nameZh, value: values[tooLarge]! }));
    return;
  }
  for (const i of outside) {
    const said = { name, nameZh, value: values[i]!, low, high, words: words[0], wordsZh: words[1] };
    report(finding("outOfBounds", { row: rows[i]! + 2, column: heading }, said));
  }
}

function isOutside(value: number, low: number, high: number, meaning: Meaning): boolean {
  return value < low || value > high || (meaning === "cqs" && value === value && Math.floor(value) !== value);
}
