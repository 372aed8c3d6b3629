import { isBlank, plainText, type Cell } from "./cell.ts";
import type { ColumnChoices } from "./tape-columns.ts";
import { readHeading } from "./headings.ts";
import { readNumbers } from "./numbers.ts";
import type { Meaning } from "./vocabulary.ts";

/** Words that make a value of a row an average over its loans. */
const AVERAGE =
  /\b(weighted[- ]average|w\.?a\.?v?g?|wtd\.?|weighted|avg\.?|average|mean)\s+|\s+\(?(avg\.?|average|mean)\)?$|加權平均|平均/gi;
/** A heading that says nothing but number: of loans beside strata, of a loan or a row elsewhere. */
const BARE_NUMBER = /^(number|count|no\.?|nr\.?|num\.?|n|#|anzahl|nombre|n[uú]mero|數量|筆)$/i;
const STRATUM = /\b(bucket|band|range|stratum|strata|interval)s?\b|級距|區間|分組|分層/i;
const RANGE_CELL =
  /\d\s*%?\s*(-|–|—|to|至|~|～)\s*<?\s*\d|^\s*(<|>|≤|≥|under |over |above |below |up to |more than |less than )|(以上|以下|未滿)\s*$/i;
/** Longest text that is looked at for a range. */
const LONGEST = 60;

type Columns = readonly (readonly Cell[])[];

/** A table of strata is shorter; of a long tape its first rows tell. */
const ROWS_LOOKED_AT = 1000;

/** True of cells of which more than half name a range, such as 0.5-1 %. */
function namesRanges(column: readonly Cell[]): boolean {
  const cells = column.slice(0, ROWS_LOOKED_AT);
  const texts = cells.filter((cell): cell is string => typeof cell === "string" && !isBlank(cell));
  const ranges = texts.filter((text) => text.length <= LONGEST && RANGE_CELL.test(plainText(text)));
  return texts.length > 0 && 2 * ranges.length > cells.filter((cell) => !isBlank(cell)).length;
}

function isStratum(heading: string, cells: readonly Cell[]): boolean {
  return (STRATUM.test(heading) || namesRanges(cells)) && cells.some((cell) => typeof cell === "string");
}

/** What an average is an average of, where its heading is not read as it stands; null for any other heading. */
function averaged(heading: string): Meaning | null {
  const bare = heading.replace(AVERAGE, " ").trim();
  if (bare === heading.trim() || bare === "") return null;
  const meaning = readHeading(bare).match?.meaning ?? null;
  return meaning === "ead" || meaning === "undrawn" || meaning === "limit" ? null : meaning;
}

/** Whole numbers of 1 or more, some above 1, that do not merely number the rows. */
function countsSomething(cells: readonly Cell[]): boolean {
  const { values } = readNumbers(cells);
  const given = values.filter((x) => x === x);
  const whole = given.every((x) => x >= 1 && Math.floor(x) === x);
  return whole && given.some((x) => x > 1) && !given.every((x, i) => i === 0 || x === given[i - 1]! + 1);
}

/**
 * How a table of strata, as banks print it, is read: a row a bucket, with its number of loans, their sum and averages. A user's
 * own choices stand.
 *
 * @param headings first row, shape [columns]
 * @param columns cells below it, shape [columns][rows]
 * @returns the choices, with more of them where rows stand for many loans
 */
export function withStrata(headings: readonly Cell[], columns: Columns, choices: ColumnChoices): ColumnChoices {
  const names = headings.map((heading) => plainText(String(heading ?? "")));
  const meanings = names.map((name, c) => choices.meanings?.[c] ?? readHeading(name).match?.meaning ?? null);
  const strata = names.flatMap((name, c) => (choices.meanings?.[c] === undefined && isStratum(name, columns[c]!) ? [c] : [])); // prettier-ignore
  const averages = names.flatMap((name, c) => (meanings[c] === null && averaged(name) !== null ? [c] : []));
  const count = countColumnOf(names, meanings, columns, strata.length + averages.length > 0);
  if (count === null || !countsSomething(columns[count]!)) return choices;
  const named = meanings.some(
    (meaning) => meaning === "obligorId" || meaning === "obligorName" || meaning === "loanId",
  );
  const read: Record<number, Meaning | null> = { [count]: "count" };
  averages.forEach((c) => (read[c] = averaged(names[c]!)));
  strata.forEach((c) => (read[c] = strata.length === 1 && !named ? "obligorId" : null));
  return { ...choices, meanings: { ...read, ...choices.meanings } };
}

/** The column that counts: by its heading, or by the bare word number beside strata or averages. */
function countColumnOf(
  names: readonly string[],
  meanings: readonly (Meaning | null)[],
  columns: Columns,
  isStratified: boolean,
): number | null {
  const known = meanings.indexOf("count");
  if (known >= 0) return known;
  const bare = names.findIndex((name, c) => BARE_NUMBER.test(name) && countsSomething(columns[c]!));
  return isStratified && bare >= 0 ? bare : null;
}
