import { plainText, type Cell } from "./cell.ts";
import { finding, listed, type Finding } from "./findings.ts";
import { meaningNames, type Meaning } from "./vocabulary.ts";

/** Cells of a column in which words that say "no data" are blanks, and those words by their row. */
export type WithoutBlankWords = { readonly cells: readonly Cell[]; readonly noData: ReadonlyMap<number, string> };

/**
 * What systems write where they have nothing: data vendors' #N/A with a reason, ND1 to ND5 of the securitisation
 * templates, database nulls, dashes. An error of a sheet, such as #N/A alone, is none of these.
 */
const NO_DATA =
  /^(#n\/a (n\/a|field not applicable)|n\/a|n\.\s?a\.?|na|nd[1-5]|nd4[ -]\d{4}-\d\d-\d\d|null|<null>|\(null\)|\(blank\)|-{1,3}|[—–−]{1,2}|\.{1,3}|\?{1,3}|tbd|tba|t\.b\.d\.|not available|not applicable|no data|無資料|不適用|未提供|待補|0{1,2}[./-]0{1,2}[./-]0{4}|0{4}[./-]00[./-]00|0{8}|k\.\s?a\.|n\.\s?v\.|n\.\s?d\.|s\/d)$/i;
/** Words that say so of a number or a date, where they may be a name or an answer elsewhere. */
const NO_VALUE = /^(none|nil|nan|unknown|missing|無|无|keine|aucun|nessuno|ninguno|\*{1,3})$/i;
/** A loan without an end runs to the horizon, as one whose maturity is blank. */
const NO_END =
  /^(open[- ]?end(ed)?|on demand|at call|callable|perpetual|evergreen|until further notice|b\.?a\.?w\.?|bis auf weiteres|unbefristet|unbestimmt|à vue|indéterminée?|a revoca|a vista|indefinido|無期限|未定|不定期)$/i;
const LONGEST = 30;

const NO_WORDS: ReadonlyMap<number, string> = new Map();

const ANSWERS: readonly Meaning[] = ["status", "defaulted", "secured", "leveraged", "note", "links", "customSilicon"];
const NAMES: readonly Meaning[] = ["country", "sector", "group", "currency", "assetType", "assetClass", "seniority"];
const IDENTITIES: readonly Meaning[] = ["loanId", "obligorId", "obligorName"];

/** Makes cells blank that only say that there is nothing; cells of a column that is not read stay. */
export function withoutBlankWords(cells: readonly Cell[], meaning: Meaning | null): WithoutBlankWords {
  if (meaning === null) return { cells, noData: NO_WORDS };
  const noData = new Map<number, string>();
  cells.forEach((cell, r) => {
    if (typeof cell === "string" && cell.length <= LONGEST && saysNothing(cell, meaning)) noData.set(r, cell.trim());
  });
  if (noData.size === 0) return { cells, noData };
  return { cells: cells.map((cell, r) => (noData.has(r) ? null : cell)), noData };
}

/** NA is Namibia's code, and "none" an answer to whether a loan is in default. */
function saysNothing(cell: string, meaning: Meaning): boolean {
  if (meaning === "note" || meaning === "links") return false;
  const text = plainText(cell);
  if (meaning === "country" && /^na$/i.test(text)) return false;
  if (meaning === "rating" && /^(na|n\.\s?a\.?|n\/a|n\.\s?r\.?)$/i.test(text)) return true;
  if (NO_DATA.test(text) || (meaning === "maturity" && NO_END.test(text))) return true;
  const isValue = ![...ANSWERS, ...NAMES, ...IDENTITIES].includes(meaning);
  return (isValue || (IDENTITIES.includes(meaning) && /^(none|unknown)$/i.test(text))) && NO_VALUE.test(text);
}

type Column = {
  readonly meaning: Meaning;
  readonly heading: string;
  readonly noData: ReadonlyMap<number, string>;
};

/** One finding a column whose cells say that there is nothing. */
export function noDataCells(columns: Iterable<Column>, rows: Int32Array): Finding[] {
  return [...columns].flatMap(({ meaning, heading, noData }) => {
    if (noData.size === 0) return [];
    const at = [...rows].filter((r) => noData.has(r));
    if (at.length === 0) return [];
    const [name, nameZh] = meaningNames[meaning];
    const words = [...new Set(at.map((r) => `'${noData.get(r)!}'`))];
    const list = words.slice(0, 5).join(", ") + (words.length > 5 ? " …" : "");
    const lines = at.map((r) => r + 2);
    const values = { name, nameZh, list, count: at.length, lines: listed(lines) };
    return [finding("noData", { column: heading, rows: lines }, values)];
  });
}
