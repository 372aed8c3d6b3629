import { came } from "../cell-words.ts";
import { InputError } from "../domain.ts";
import { plainText, type Cell } from "../pool/cell.ts";
import { headingCurrency, withoutUnits } from "../pool/heading-units.ts";

/** A column of a table whose first row names its columns: structures, deals, chains, denominators, banks. */
export type TableColumn = {
  readonly at: number;
  readonly heading: string;
  /** A code of three letters that the heading names. */
  readonly currency: string | null;
};

/** Words of headings by what they mean, without spaces and signs; the first is what sentences say. */
export type ColumnWords<C extends string> = Readonly<Record<C, readonly string[]>>;

/** No heading is longer; a cell may hold 32,767 characters. */
const LONGEST = 120;

/**
 * Finds columns by their headings, in any order; a unit and a currency beside the name, as in "Notional (EUR m)", are no part
 * of it.
 *
 * @param table the argument as the user knows it
 * @param several meanings that more than one heading may have; the first heading then counts
 * @throws InputError for two headings of one meaning
 */
export function tableColumns<C extends string>(
  table: string,
  headings: readonly Cell[],
  words: ColumnWords<C>,
  several: readonly C[] = [],
): Partial<Record<C, TableColumn>> {
  const found: Partial<Record<C, TableColumn>> = {};
  headings.forEach((cell, at) => {
    const meaning = meaningOf(cell, words);
    if (meaning === null) return;
    const first = found[meaning];
    if (first === undefined) found[meaning] = columnOf(cell, at);
    else if (!several.includes(meaning)) {
      throw new InputError("doubledColumn", {
        table,
        column: words[meaning][0]!,
        first: came(first.heading),
        second: came(String(cell)),
      });
    }
  });
  return found;
}

function columnOf(cell: Cell, at: number): TableColumn {
  const heading = String(cell);
  return { at, heading, currency: headingCurrency(heading) };
}

/** What a heading means: by all of it, else by what is left without its unit and currency. */
function meaningOf<C extends string>(cell: Cell, words: ColumnWords<C>): C | null {
  if (typeof cell !== "string" || cell.length > LONGEST) return null;
  const [whole, bare] = [plainHeading(cell), plainHeading(withoutUnits(plainText(cell)))];
  const meanings = Object.keys(words) as C[];
  const named = (plain: string) => meanings.find((meaning) => words[meaning].some((word) => plainHeading(word) === plain)); // prettier-ignore
  return named(whole) ?? named(bare) ?? null;
}

/** Small letters and digits, without spaces and signs. */
export function plainHeading(text: string): string {
  return plainText(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
