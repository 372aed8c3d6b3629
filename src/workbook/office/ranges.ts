import type { RangeContent } from "../host.ts";
import { plainCard } from "../card-cell.ts";
import type { Area, Cell, RangeAddress } from "../plan.ts";

/** Excel on the web answers at most 5 MB at once; a cell's value and format take some 25 bytes. */
const CELLS_PER_REQUEST = 100_000;

/** The range of an address, not yet loaded. */
export function rangeAt(context: Excel.RequestContext, address: RangeAddress): Excel.Range {
  return areaOf(context.workbook.worksheets.getItem(address.sheet), address);
}

/** The range of an area of one sheet. */
export function areaOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
}

/** Asks for what addressOf needs; the caller syncs. */
export function loadAddress(range: Excel.Range): Excel.Range {
  range.worksheet.load({ name: true });
  return range.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
}

/** The address of a range whose address is loaded. */
export function addressOf(range: Excel.Range): RangeAddress {
  return {
    sheet: range.worksheet.name,
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}

/** Values, formats and hidden rows of a range, asked for in portions that Excel on the web can answer. */
export async function readContent(context: Excel.RequestContext, address: RangeAddress): Promise<RangeContent> {
  const portions: RangeContent[] = [];
  for (const portion of rowPortions(address)) portions.push(await readPortion(context, portion));
  return {
    address,
    values: portions.flatMap(({ values }) => values),
    formats: portions.flatMap(({ formats }) => formats),
    hiddenRows: portions.flatMap(({ hiddenRows }) => hiddenRows),
  };
}

async function readPortion(context: Excel.RequestContext, address: RangeAddress): Promise<RangeContent> {
  const range = rangeAt(context, address);
  range.load({ values: true, numberFormat: true });
  const rows = range.getRowProperties({ rowHidden: true });
  await context.sync();
  return {
    address,
    values: await withCards(context, range),
    formats: range.numberFormat.map((row: unknown[]) => row.map((format) => String(format ?? "General"))),
    hiddenRows: rows.value.map(({ rowHidden }) => rowHidden === true),
  };
}

/** What `values` says of a cell that holds a card, and the Excel that tells what is behind it. */
const HIDDEN = "#VALUE!";
const TELLS = "1.16";

/** Values of a range that is loaded, cards of SRT.POOL as text. */
async function withCards(context: Excel.RequestContext, range: Excel.Range): Promise<Cell[][]> {
  const values = range.values.map((row: unknown[]) => row.map(readCell));
  if (!values.some((row) => row.includes(HIDDEN))) return values;
  if (!Office.context.requirements.isSetSupported("ExcelApi", TELLS)) return values;
  range.load({ valuesAsJson: true });
  await context.sync();
  const behind = range.valuesAsJson;
  return values.map((row, r) => row.map((cell, c) => (cell === HIDDEN ? (plainCard(behind[r]![c]) ?? cell) : cell)));
}

/** Excel says "" for a blank cell. */
export function readCell(value: unknown): Cell {
  return value === "" || value === undefined ? null : (value as Cell);
}

/** An area cut into bands of whole rows. */
export function rowPortions<A extends Area>(area: A, cells = CELLS_PER_REQUEST): A[] {
  const rows = Math.max(1, Math.floor(cells / area.columns));
  const count = Math.ceil(area.rows / rows);
  return Array.from({ length: count }, (_, i) => ({
    ...area,
    row: area.row + i * rows,
    rows: Math.min(rows, area.rows - i * rows),
  }));
}

/** The cell in the upper left corner of the selection. */
export async function readSelectedCell(context: Excel.RequestContext): Promise<RangeAddress> {
  const cell = context.workbook.getSelectedRange().getCell(0, 0);
  loadAddress(cell);
  await context.sync();
  return addressOf(cell);
}

/**
 * The selection, cut to the used part of its sheet; null when nothing is in it.
 *
 * @throws Error with code InvalidSelection when several blocks are selected
 */
export async function readSelection(context: Excel.RequestContext): Promise<RangeContent | null> {
  const selected = context.workbook.getSelectedRange();
  const used = selected.worksheet.getUsedRangeOrNullObject(true);
  used.load({ rowCount: true });
  await context.sync();
  if (used.isNullObject) return null;
  const cut = selected.getIntersectionOrNullObject(used);
  loadAddress(cut);
  await context.sync();
  if (cut.isNullObject) return null;
  const content = await readContent(context, addressOf(cut));
  return content.values.some((row) => row.some((value) => value !== null)) ? content : null;
}
