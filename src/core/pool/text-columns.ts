import { amountText } from "./amount-text.ts";
import type { Cell } from "./cell.ts";
import { provenSign, signReading, type DecimalSign } from "./decimal-sign.ts";
import { matchHeading } from "./headings.ts";
import { ownSign } from "./numbers.ts";
import type { Meaning } from "./vocabulary.ts";

/** Meanings whose cells may look like numbers and are none: 62.10 is a code of an industry. */
const CODES: ReadonlySet<Meaning> = new Set<Meaning>([
  "loanId",
  "obligorId",
  "obligorName",
  "group",
  "sector",
  "country",
  "rating",
  "status",
  "assetClass",
  "saClass",
  "note",
]);

/** What a column of texts says of its numbers. */
export type TextColumn = {
  /** True where its heading names codes or names, which stay texts. */
  readonly areCodes: boolean;
  /** The decimal sign that its own texts prove; null where they prove none. */
  readonly sign: DecimalSign | null;
};

/**
 * Reads what a column of a text file says of its numbers.
 *
 * @param heading the first cell of the rows that the file is made of
 * @param cells all its cells, titles and heading included
 */
export function textColumn(heading: string, cells: readonly string[]): TextColumn {
  const areCodes = namesCodes(heading);
  if (areCodes) return { areCodes, sign: null };
  let worded = 0;
  const digits = cells.flatMap((cell) => {
    if (PLAIN.test(cell)) return [cell.replace("-", "")];
    return /\d/.test(cell) && worded++ < WORDED_CELLS ? digitsAmongWords(cell) : [];
  });
  return { areCodes, sign: ownSign(provenSign(digits.filter((text) => signReading(text) !== "none"))) };
}

const PLAIN = /^-?[\d.,'’]{1,40}$/;
/** Of texts with units and words so many tell the sign. */
const WORDED_CELLS = 1000;

function digitsAmongWords(cell: string): string[] {
  const amount = amountText(cell);
  return amount === null || amount.unknown !== null ? [] : [amount.digits];
}

function namesCodes(cell: Cell): boolean {
  if (typeof cell !== "string" || !/\p{L}/u.test(cell)) return false;
  const match = matchHeading(cell);
  return match !== null && match.confidence !== "similar" && CODES.has(match.meaning);
}

/**
 * The decimal sign of a whole text file: the one that its columns prove; a comma where none do and semicolons part its
 * cells; null where they differ or nothing tells.
 */
export function fileSign(columns: readonly TextColumn[], delimiter: string): DecimalSign | null {
  const proven = new Set(columns.flatMap(({ sign }) => sign ?? []));
  if (proven.size === 1) return [...proven][0]!;
  return proven.size === 0 && delimiter === ";" ? "," : null;
}
