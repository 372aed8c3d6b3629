import { isBlank, plainText, shown, type Cell } from "../pool/cell.ts";
import { finding, type Finding } from "../pool/findings.ts";
import { readNumbers } from "../pool/numbers.ts";
import { PRODUCT_SECTORS, productSector } from "./product-sectors.ts";
import { AI } from "./theme.ts";

/** What a user says of a sector; null leaves what is assumed. */
export type StatedSector = {
  /** As the tape writes it; empty for obligors without one. */
  readonly sector: string;
  readonly product: string | null;
  readonly share: number | null;
};

/** A user's table of sectors; a theme of null leaves the theme that there is. */
export type ThemeTable = { readonly theme: string | null; readonly rows: readonly StatedSector[] };

/** How a table writes the sector of obligors that have none. */
export const NO_SECTOR = "none";

const key = (cell: Cell | undefined) => plainText(String(cell ?? "")).toLowerCase().replace(/[\s_:-]/g, ""); // prettier-ignore
const SECTOR: readonly string[] = ["sector", "industry", "產業", "產業別", "行業", "行業別"];
const PRODUCT: readonly string[] = ["productsector", "srtsector", "產品產業", "srt產業"];
/** Columns that SRT.THEMES shows and that say nothing when they come back. */
const SHOWN: readonly string[] = ["ead", "shareofead", "obligors", "standing", "evidence", "暴險額", "占暴險額", "借戶數", "性質", "依據"]; // prettier-ignore
const MOST_COLUMNS = 12;

/** Places of the columns of a table; -1 for one that there is not. */
function placesOf(cells: readonly (readonly Cell[])[]) {
  const headings = (cells[0] ?? []).slice(0, MOST_COLUMNS).map(key);
  const at = (words: readonly string[]) => headings.findIndex((heading) => words.includes(heading));
  const [sector, product] = [at(SECTOR), at(PRODUCT)];
  const isShare = (heading: string, c: number) => heading !== "" && c !== sector && c !== product && !SHOWN.includes(heading); // prettier-ignore
  return { sector, product, share: headings.findIndex(isShare) };
}

/** True for cells whose first row names sectors and, beside them, the product's sectors or a theme alone. */
export function looksLikeThemes(cells: readonly (readonly Cell[])[]): boolean {
  const { sector, product, share } = placesOf(cells);
  const headings = (cells[0] ?? []).filter((cell) => !isBlank(cell));
  if (sector < 0 || (cells[0] ?? []).length > MOST_COLUMNS) return false;
  return product >= 0 || (share >= 0 && headings.length === 2 && /share|theme|theta|占比|比重|主題|曝險/i.test(String(cells[0]![share]))); // prettier-ignore
}

/**
 * The theme that a heading of shares names: what is left of it without the words for a share, such as Energy of
 * "Energy share"; AI where nothing is left, and where AI or TMT is named.
 */
export function themeOfHeading(heading: string): string {
  const left = heading
    .slice(0, MOST_LETTERS)
    .replace(/\((?:fraction|%|percent|pct)\)|%/gi, " ")
    .replace(
      /\b(?:theme'?s?|share|shares|theta|exposure|tied to|revenue|of|flag)\b|占比|比重|比例|曝險|主題|註記/gi,
      " ",
    )
    .replace(/\s+/g, " ")
    .trim();
  return left === "" || /(?:^|[^\p{L}])(?:ai|tmt)(?![\p{L}])|人工智慧/iu.test(left) ? AI : left;
}

const MOST_LETTERS = 60;

/**
 * Reads a table with the columns Sector, Product sector and a share, whose heading names the theme, in any order.
 *
 * @param report receives what cannot be read: a sector that the product does not have, a share outside 0 to 1, a sector twice
 */
export function readThemeTable(cells: readonly (readonly Cell[])[], report: (found: Finding) => void): ThemeTable {
  const at = placesOf(cells);
  if (at.sector < 0 || (at.product < 0 && at.share < 0)) {
    report(finding("themesTable", {}, {}));
    return { theme: null, rows: [] };
  }
  const rows = cells.slice(1).flatMap((row, r) => (row.every(isBlank) ? [] : [{ row, line: r + 2 }]));
  const shares = readNumbers(rows.map(({ row }) => row[at.share] ?? null));
  const read = rows.map(({ row, line }, i): StatedSector => {
    const share = isBlank(row[at.share]) ? null : shares.values[i]!;
    if (share !== null && !(share >= 0 && share <= 1)) report(finding("themesShare", {}, { at: line, value: shown(row[at.share]) })); // prettier-ignore
    return { sector: sectorOf(row[at.sector]), product: productOf(row[at.product], line, report), share };
  });
  read.forEach(({ sector }, i) => {
    const first = read.findIndex((other) => other.sector === sector);
    if (first < i) report(finding("themesTwice", {}, { value: sector || NO_SECTOR, first: rows[first]!.line, second: rows[i]!.line })); // prettier-ignore
  });
  const theme = at.share < 0 ? null : themeOfHeading(plainText(String(cells[0]![at.share])));
  return { theme, rows: read };
}

function sectorOf(cell: Cell | undefined): string {
  const text = isBlank(cell) ? "" : plainText(String(cell));
  return text.toLowerCase() === NO_SECTOR ? "" : text;
}

function productOf(cell: Cell | undefined, at: number, report: (found: Finding) => void): string | null {
  if (isBlank(cell)) return null;
  const found = productSector(plainText(String(cell)));
  if (found === null) report(finding("themesProduct", {}, { at, value: shown(cell), allowed: PRODUCT_CODES }));
  return found;
}

/** The codes of the product's sectors, for a sentence. */
export const PRODUCT_CODES = PRODUCT_SECTORS.map(({ code }) => code).join(", ");
