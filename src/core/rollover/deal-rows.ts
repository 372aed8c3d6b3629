import { came } from "../cell-words.ts";
import { InputError } from "../domain.ts";
import { isBlank, type Cell } from "../pool/cell.ts";
import { cardKey } from "../pool/card-key.ts";
import { readDates } from "../pool/dates.ts";
import { askOfPercent } from "../tables/asked-percent.ts";
import { tableColumns, type TableColumn } from "../tables/table-columns.ts";
import { columnNumbers, columnUnit } from "../tables/table-numbers.ts";
import type { Money } from "./money.ts";
import { rolloverDeal, type RolloverDeal } from "./deals.ts";
import { quarterOf, quarterOfDate } from "./quarters.ts";

type Rows = readonly (readonly Cell[])[];

/** Headings of the deals table in English and Chinese; the first is what sentences say. */
const HEADINGS = {
  name: ["Deal", "name", "交易", "交易名稱"],
  notional: ["Notional", "notionalm", "名目本金", "參考資產金額"],
  attach: ["Attach", "attachment", "起賠點"],
  detach: ["Detach", "detachment", "止賠點"],
  before: ["RW before", "rwadensitybefore", "densitybefore", "before", "移轉前風險權數"],
  after: ["RW after", "rwadensityafter", "densityafter", "after", "移轉後風險權數"],
  quarter: ["Call/maturity", "callmaturityquarter", "maturity", "call", "quarter", "end", "到期季度", "到期日"],
  tmt: ["TMT share", "tmt", "tmt占比"],
  spread: ["Spread", "spreadbps", "利差"],
  protectedLoss: ["EL of tranche", "trancheel", "protectedloss", "分券預期損失"],
  pool: ["Pool", "poolcard", "資產池", "授信池"],
} as const;
type Column = keyof typeof HEADINGS;
type Columns = Partial<Record<Column, TableColumn>>;

/** The column of pools alone may be absent. */
const NEEDED = (Object.keys(HEADINGS) as Column[]).filter((column) => column !== "pool");
const SHARES = ["attach", "detach", "before", "after", "tmt", "protectedLoss"] as const;

/** The columns of a table of deals, in words. */
export const DEAL_COLUMNS = NEEDED.map((column) => HEADINGS[column][0]).join(", ");

/** True for rows whose first names the columns of a table of deals. */
export function looksLikeDeals(rows: Rows): boolean {
  return rows.length > 1 && missingIn(anyColumns(rows[0]!)) === undefined;
}

/**
 * Reads a table of deals, headings in any order and language, a unit beside their names; blank rows are skipped.
 *
 * @param range heading row first
 * @returns amounts in millions where the heading of Notional names a multiple, else as they stand
 * @throws InputError for a missing or doubled column, and for a cell that cannot be read, naming the row
 */
export function dealsOf(range: Rows): readonly RolloverDeal[] {
  const columns = columnsOf(range[0] ?? []);
  const rows = range.map((row, i) => ({ row, i })).filter(({ row, i }) => i > 0 && !row.every(isBlank));
  const cells = (column: Column) => rows.map(({ row }) => row[columns[column]!.at] ?? null);
  const numbers = (column: Column, measure: "share" | "rate" | undefined) => {
    askOfPercent("deals", cells(column), columns[column]!);
    const read = columnNumbers(cells(column), columns[column]!, measure);
    return rows.map(({ row, i }, k) => {
      if (Number.isFinite(read[k])) return read[k]!;
      throw new InputError("dealCellNoNumber", { row: i + 1, column: HEADINGS[column][0], value: came(row[columns[column]!.at]) }); // prettier-ignore
    });
  };
  const share = columnUnit(columns.notional!, "share");
  if (share !== null) throw new InputError("dealsNotionalShare", { heading: columns.notional!.heading });
  refuseTwice(rows);
  const [notional, spread] = [numbers("notional", undefined), numbers("spread", "rate")];
  const [attach, detach, before, after, tmt, protectedLoss] = SHARES.map((column) => numbers(column, "share"));
  const quarters = quartersOf(cells("quarter"), rows);
  const inMillions = columnUnit(columns.notional!, undefined)?.kind === "multiple";
  return rows.map(({ row, i }, k) =>
    rolloverDeal({
      name: nameIn(row[columns.name!.at]!, i + 1),
      notional: inMillions ? notional[k]! / 1e6 : notional[k]!,
      attach: attach![k]!,
      detach: detach![k]!,
      before: before![k]!,
      after: after![k]!,
      quarter: quarters[k]!,
      tmt: tmt![k]!,
      spread: spread[k]!,
      protectedLoss: protectedLoss![k]!,
      pool: columns.pool === undefined ? null : poolIn(row[columns.pool.at]!, i + 1),
    }),
  );
}

/** The same row again is the same deal, and would count twice. */
function refuseTwice(rows: readonly { readonly row: readonly Cell[]; readonly i: number }[]): void {
  const lines = new Map<string, number>();
  for (const { row, i } of rows) {
    const text = JSON.stringify(row);
    const first = lines.get(text);
    if (first !== undefined) throw new InputError("dealTwice", { first, second: i + 1 });
    lines.set(text, i + 1);
  }
}

/** What the heading of Notional says of its amounts. */
export function dealsMoney(headings: readonly Cell[]): Money {
  const { notional } = anyColumns(headings);
  if (notional === undefined) return { unit: null, currency: null };
  return { unit: columnUnit(notional, undefined)?.kind === "multiple" ? 1e6 : null, currency: notional.currency };
}

/** Where columns stand, whatever stands twice. */
function anyColumns(headings: readonly Cell[]): Columns {
  return tableColumns("deals", headings, HEADINGS, Object.keys(HEADINGS) as Column[]);
}

function columnsOf(headings: readonly Cell[]): Columns {
  const columns = tableColumns("deals", headings, HEADINGS);
  const missing = missingIn(columns);
  if (missing === undefined) return columns;
  throw new InputError("dealsColumnMissing", { column: HEADINGS[missing][0], columns: DEAL_COLUMNS });
}

function missingIn(columns: Columns): Column | undefined {
  return NEEDED.find((column) => columns[column] === undefined);
}

/** Column of the pools that deals name, by the heading row; -1 where there is none. */
export function poolColumnOf(headings: readonly Cell[]): number {
  return anyColumns(headings).pool?.at ?? -1;
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
