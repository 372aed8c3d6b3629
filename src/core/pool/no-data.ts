import type { Cell } from "./cell.ts";
import type { ColumnMatch } from "./column-match.ts";
import { isTemplateCode } from "./field-codes.ts";
import { finding, type Finding } from "./findings.ts";
import { NUMERIC } from "./tape-columns.ts";

/** Why a field has no data, as the ESMA message for underlying exposures (auth.099, code NoDataAllowedJustification) says. */
const REASONS: Readonly<Record<string, readonly [english: string, chinese: string]>> = {
  ND1: ["no data: not collected, as the underwriting did not need it", "無資料：核貸時不需而未蒐集"],
  ND2: ["no data: collected, but not loaded into the reporting system", "無資料：已蒐集但未載入報送系統"],
  ND3: ["no data: collected, but loaded into another system", "無資料：已蒐集但存於其他系統"],
  ND4: ["no data: collected, but available only from a later date", "無資料：已蒐集但日後方可取得"],
  ND5: ["no data: not applicable", "無資料：不適用"],
};
const OPTION = /^(ND[1-5])(-\d{4}-\d{2}-\d{2})?$/i;
/** So many codes make a tape one of the template's. */
const CODES_OF_A_TEMPLATE = 3;
/** Meanings that are no id or name: ND5 is none of their values. */
const NEVER_A_NAME: readonly string[] = [
  ...NUMERIC,
  "asOf",
  "defaultDate",
  "defaulted",
  "status",
  "rating",
  "currency",
];

/** How often each option stands where it counts as blank, and in which column first. */
export type NoDataCounts = Map<string, { count: number; readonly column: string }>;

/** True for a tape whose headings are a template's codes. */
export function isTemplateTape(headings: readonly Cell[]): boolean {
  const codes = headings.filter((heading) => typeof heading === "string" && isTemplateCode(heading));
  return codes.length >= CODES_OF_A_TEMPLATE;
}

/** Cells of a column that is read, with the options ND1 to ND5 of the ESMA templates as blanks. */
export function withoutNoData(
  cells: readonly Cell[],
  column: { readonly heading: string; readonly match: ColumnMatch; readonly template: boolean },
  counts: NoDataCounts,
): readonly Cell[] {
  const { meaning } = column.match;
  if (meaning === null || !(column.template || NEVER_A_NAME.includes(meaning))) return cells;
  if (!cells.some(isOption)) return cells;
  return cells.map((cell) => {
    if (!isOption(cell)) return cell;
    const code = String(cell).trim().slice(0, 3).toUpperCase();
    const known = counts.get(code);
    if (known === undefined) counts.set(code, { count: 1, column: column.heading });
    else known.count++;
    return null;
  });
}

function isOption(cell: Cell): boolean {
  return typeof cell === "string" && cell.length < 20 && OPTION.test(cell.trim());
}

/** What is said of the options that count as blanks, one finding an option. */
export function noDataFindings(counts: NoDataCounts): Finding[] {
  return [...counts.keys()].sort().map((code) => {
    const [why, whyZh] = REASONS[code]!;
    const { count, column } = counts.get(code)!;
    return finding("noDataOption", { column }, { code, why, whyZh, count });
  });
}
