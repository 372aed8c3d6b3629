import { isBlank, plainText, type Cell } from "./cell.ts";

/** A column read as numbers: NaN marks cells that are blank or no number; `marks` says what the text carried. */
export type NumberColumn = {
  readonly values: Float64Array;
  /** Per cell: nothing, a number, a percentage (already divided by 100), basis points (divided), or no number. */
  readonly marks: readonly CellMark[];
};

export type CellMark = "blank" | "plain" | "percent" | "bps" | "bad";

const MONEY =
  /^(nt\$|us\$|hk\$|twd|ntd|usd|eur|gbp|jpy|chf|cny|hkd|[$€£¥])\s*|\s*(twd|ntd|usd|eur|gbp|jpy|chf|cny|hkd|元)$/gi;

/**
 * Reads cells as numbers, with the decimal sign decided once for the column: 1.234,5 and 1,234.5 are never mixed.
 *
 * @param cells shape [n]
 * @returns values and marks, shape [n]
 */
export function readNumbers(cells: readonly Cell[]): NumberColumn {
  const commaDecimal = usesDecimalComma(cells);
  const values = new Float64Array(cells.length);
  const marks = cells.map((cell, i) => {
    const { value, mark } = readNumber(cell, commaDecimal);
    values[i] = value;
    return mark;
  });
  return { values, marks };
}

function readNumber(cell: Cell, commaDecimal: boolean): { value: number; mark: CellMark } {
  if (typeof cell === "number") return cell - cell === 0 ? { value: cell, mark: "plain" } : { value: NaN, mark: "bad" };
  if (isBlank(cell)) return { value: NaN, mark: "blank" };
  if (typeof cell === "boolean") return { value: NaN, mark: "bad" };
  return readText(plainText(cell!), commaDecimal);
}

function readText(text: string, commaDecimal: boolean): { value: number; mark: CellMark } {
  const bare = text.replace(MONEY, "").trim();
  const percent = /\s*[%％]$/.test(bare);
  const bps = /\s*(bps?|基點)$/i.test(bare);
  const digits = bare.replace(/\s*([%％]|bps?|基點)$/i, "");
  const accounting = /^\((.*)\)$/.exec(digits);
  const value = parseDigits(accounting ? `-${accounting[1]!}` : digits, commaDecimal);
  if (value !== value) return { value: NaN, mark: "bad" };
  if (percent) return { value: value / 100, mark: "percent" };
  return bps ? { value: value / 10000, mark: "bps" } : { value, mark: "plain" };
}

const POINT_DECIMAL = /^[+-]?(\d{1,3}([,\s'’]\d{3})+|\d+)?(\.\d+)?(e[+-]?\d+)?$/i;
const COMMA_DECIMAL = /^[+-]?(\d{1,3}([.\s'’]\d{3})+|\d+)?(,\d+)?(e[+-]?\d+)?$/i;

function parseDigits(text: string, commaDecimal: boolean): number {
  const minus = text.replace(/^[−–]/, "-").replace(/^NT\$|^US\$|^\$/i, "");
  if (minus === "" || !/\d/.test(minus)) return NaN;
  if (commaDecimal) return COMMA_DECIMAL.test(minus) ? Number(minus.replace(/[.\s'’]/g, "").replace(",", ".")) : NaN;
  return POINT_DECIMAL.test(minus) ? Number(minus.replace(/[,\s'’]/g, "")) : NaN;
}

/** True where a text can only be read with a decimal comma and none only with a decimal point. */
function usesDecimalComma(cells: readonly Cell[]): boolean {
  let comma = false;
  for (const cell of cells) {
    if (typeof cell !== "string") continue;
    const text = plainText(cell).replace(/[^\d.,]/g, "");
    if (/\.\d{3}[.,]|^\d*,\d{1,2}$|^\d*,\d{4,}$|^\d{4,},\d+$|^0,\d+$/.test(text)) comma = true;
    if (/,\d{3}\.|^\d*\.\d{1,2}$|^\d*\.\d{4,}$|^0\.\d+$/.test(text)) return false;
  }
  return comma;
}

/** The median of the numbers that are not NaN; NaN where there are none. */
export function median(values: Float64Array): number {
  const sorted = values.filter((x) => x === x).sort();
  return sorted.length === 0 ? NaN : sorted[Math.floor((sorted.length - 1) / 2)]!;
}
