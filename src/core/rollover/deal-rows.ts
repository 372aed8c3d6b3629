import { came } from "../cell-words.ts";
import { InputError } from "../domain.ts";
import { isBlank, plainText, type Cell } from "../pool/cell.ts";
import { cardKey } from "../pool/card-key.ts";
import { readDates } from "../pool/dates.ts";
import { rolloverDeal, type RolloverDeal } from "./deals.ts";
import { quarterOf, quarterOfDate } from "./quarters.ts";

type Rows = readonly (readonly Cell[])[];

/** Headings of the deals table, in English and Chinese, without spaces and signs. */
const HEADINGS = {
  name: ["deal", "name", "交易", "交易名稱"],
  notional: ["notional", "notionalusdm", "notionalm", "名目本金", "名目本金usdm", "參考資產金額"],
  attach: ["attach", "attachment", "起賠點"],
  detach: ["detach", "detachment", "止賠點"],
  before: ["rwbefore", "rwadensitybefore", "densitybefore", "before", "移轉前風險權數"],
  after: ["rwafter", "rwadensityafter", "densityafter", "after", "移轉後風險權數"],
  quarter: ["callmaturity", "callmaturityquarter", "maturity", "call", "quarter", "到期季度", "到期日"],
  tmt: ["tmtshare", "tmt", "tmt占比"],
  spread: ["spread", "spreadbps", "利差", "利差bps"],
  protectedLoss: ["eloftranche", "trancheel", "protectedloss", "分券預期損失"],
  pool: ["pool", "poolcard", "資產池", "授信池"],
} as const;
type Column = keyof typeof HEADINGS;

/** Headings as sentences name them; the column of pools alone may be absent. */
const WORDS: Readonly<Record<Exclude<Column, "pool">, string>> = {
  name: "Deal",
  notional: "Notional",
  attach: "Attach",
  detach: "Detach",
  before: "RW before",
  after: "RW after",
  quarter: "Call/maturity",
  tmt: "TMT share",
  spread: "Spread",
  protectedLoss: "EL of tranche",
};

/** The columns of a table of deals, in words. */
export const DEAL_COLUMNS = Object.values(WORDS).join(", ");

/** True for rows whose first names the columns of a table of deals. */
export function looksLikeDeals(rows: Rows): boolean {
  return rows.length > 1 && missingIn(columnsIn(rows[0]!)) === undefined;
}

/**
 * Reads a table of deals, headings in any order and language; blank rows are skipped.
 *
 * @param range heading row first
 * @throws InputError for a missing column, and for a cell that cannot be read, naming the row
 */
export function dealsOf(range: Rows): readonly RolloverDeal[] {
  const at = columnsOf(range[0] ?? []);
  const inBps = /bps|bp\b|基點/i.test(String(range[0]![at.spread]));
  const rows = range.map((row, i) => ({ row, i })).filter(({ row, i }) => i > 0 && !row.every(isBlank));
  const quarters = quartersOf(rows.map(({ row }) => row[at.quarter] ?? null), rows); // prettier-ignore
  return rows.map(({ row, i }, k) => {
    const number = (column: keyof typeof WORDS) => numberIn(row[at[column]]!, WORDS[column], i + 1);
    return rolloverDeal({
      name: nameIn(row[at.name]!, i + 1),
      notional: number("notional"),
      attach: number("attach"),
      detach: number("detach"),
      before: number("before"),
      after: number("after"),
      quarter: quarters[k]!,
      tmt: number("tmt"),
      spread: number("spread") * (inBps ? 1e-4 : 1),
      protectedLoss: number("protectedLoss"),
      pool: at.pool < 0 ? null : poolIn(row[at.pool]!, i + 1),
    });
  });
}

/** Where each column stands; -1 where it is absent. */
function columnsIn(headings: readonly Cell[]): Readonly<Record<Column, number>> {
  const plain = headings.map((cell) => plainText(String(cell ?? "")).toLowerCase().replace(/[^\p{L}\p{N}]/gu, "")); // prettier-ignore
  const at = (column: Column) => plain.findIndex((heading) => (HEADINGS[column] as readonly string[]).includes(heading)); // prettier-ignore
  return Object.fromEntries((Object.keys(HEADINGS) as Column[]).map((column) => [column, at(column)])) as Record<Column, number>; // prettier-ignore
}

function columnsOf(headings: readonly Cell[]): Readonly<Record<Column, number>> {
  const at = columnsIn(headings);
  const missing = missingIn(at);
  if (missing === undefined) return at;
  throw new InputError("dealsColumnMissing", { column: WORDS[missing], columns: DEAL_COLUMNS });
}

function missingIn(at: Readonly<Record<Column, number>>): keyof typeof WORDS | undefined {
  return (Object.keys(WORDS) as (keyof typeof WORDS)[]).find((column) => at[column] < 0);
}

/** Column of the pools that deals name, by the heading row; -1 where there is none. */
export function poolColumnOf(headings: readonly Cell[]): number {
  return columnsIn(headings).pool;
}

/** The key of the card that a cell shows; null where it is blank, which Excel may give as 0. */
function poolIn(cell: Cell, row: number): string | null {
  if (isBlank(cell) || cell === 0) return null;
  const key = typeof cell === "string" ? cardKey(cell) : null;
  if (key !== null) return key;
  throw new InputError("dealPoolUnread", { row, value: came(cell) });
}

function nameIn(cell: Cell, row: number): string {
  if (isBlank(cell)) throw new InputError("dealNameless", { row });
  return String(cell).trim();
}

function numberIn(cell: Cell, column: string, row: number): number {
  if (typeof cell === "number" && Number.isFinite(cell)) return cell;
  throw new InputError("dealCellNoNumber", { row, column, value: came(cell) });
}

/** Quarters as text such as 2026Q1, or dates in one order for the column. */
function quartersOf(cells: readonly Cell[], rows: readonly { readonly i: number }[]): readonly number[] {
  const asText = cells.map((cell) => (typeof cell === "string" ? quarterOf(cell) : null));
  const { serials, bad, ambiguous } = readDates(cells.map((cell, k) => (asText[k] === null ? cell : null)));
  if (ambiguous !== null) throw new InputError("dealsDateAmbiguous", { value: ambiguous });
  return cells.map((cell, k) => {
    const serial = serials[k]!;
    if (asText[k] !== null) return asText[k]!;
    if (!bad.includes(k) && serial === serial) return quarterOfDate(serial);
    throw new InputError("dealEndUnread", { row: rows[k]!.i + 1, value: came(cell) });
  });
}
