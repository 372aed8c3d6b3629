import { SaxesParser } from "saxes";
import type { PlainValue } from "../workbook/embedded/bridge/values.ts";
import { escaped } from "../workbook/embedded/xlsx-package.ts";
import { cellPlace } from "../workbook/embedded/xlsx/cell-place.ts";
import { columnLetters } from "../workbook/reference.ts";

/** New cached values of a sheet by row and column from 0; an array formula's anchor also has the range it now covers. */
export type CachedValues = ReadonlyMap<number, ReadonlyMap<number, CachedValue>>;
export type CachedValue = { readonly value: PlainValue; readonly covers?: string };

/** Where an element stands in its part's text: its own tags too, and without them what it holds. */
type Span = { readonly start: number; end: number; readonly from: number; to: number };
type CellSpan = Span & { readonly column: number };
type RowSpan = Span & { readonly row: number; readonly cells: CellSpan[] };
/** Where a sheet's cells stand, and the prefix that its writer puts before each name. */
type SheetSpans = { readonly prefix: string; readonly data: Span; readonly rows: readonly RowSpan[] };

const ERROR = /^#[A-Z0-9_/]+[!?]?$/;

/** The text of a sheet's part with new cached values; formulas, looks and everything else stay as they are. */
export function withCachedValues(sheet: string, values: CachedValues): string {
  if (values.size === 0) return sheet;
  const { prefix, data, rows } = spansOf(sheet, (row) => values.has(row));
  const waiting = new Map([...values].sort(([a], [b]) => a - b));
  const pieces = [sheet.slice(0, data.from)];
  let at = data.from;
  for (const span of rows) {
    pieces.push(sheet.slice(at, span.start), ...takeBefore(waiting, span.row).map((line) => newRow(prefix, line)));
    const line = waiting.get(span.row);
    waiting.delete(span.row);
    pieces.push(line === undefined ? sheet.slice(span.start, span.end) : rowText(sheet, prefix, span, line));
    at = span.end;
  }
  pieces.push(sheet.slice(at, data.to), ...[...waiting].map((line) => newRow(prefix, line)), sheet.slice(data.to));
  // An element without an end of its own gets one where it is to hold something.
  return data.from === data.to
    ? opened(sheet, data, prefix, "sheetData", pieces.slice(1, -1).join(""))
    : pieces.join("");
}

/** Finds the rows, and the cells of those that are asked for; what has no place follows what stands before it. */
function spansOf(sheet: string, isWanted: (row: number) => boolean): SheetSpans {
  const rows: RowSpan[] = [];
  const data: Span = { start: 0, end: 0, from: 0, to: 0 };
  let [prefix, row, column] = ["", -1, -1];
  const path: string[] = [];
  const parser = new SaxesParser();
  const begun = (): Span => ({ start: sheet.lastIndexOf("<", parser.position - 1), end: parser.position, from: parser.position, to: parser.position }); // prettier-ignore
  const ended = (span: Span) => {
    span.end = parser.position;
    span.to = Math.max(span.from, sheet.lastIndexOf("<", parser.position - 1));
  };
  parser.on("opentag", ({ name, attributes }) => {
    const local = name.slice(name.indexOf(":") + 1);
    path.push(local);
    if (local === "sheetData") {
      Object.assign(data, begun());
      prefix = name.slice(0, name.length - local.length);
    } else if (local === "row" && path.at(-2) === "sheetData") {
      row = attributes.r === undefined ? row + 1 : Number(attributes.r) - 1;
      column = -1;
      rows.push({ ...begun(), row, cells: [] });
    } else if (local === "c" && path.at(-2) === "row") {
      [, column] = cellPlace(attributes.r, row, column + 1);
      if (isWanted(row)) rows.at(-1)!.cells.push({ ...begun(), column });
    }
  });
  parser.on("closetag", ({ isSelfClosing }) => {
    const local = path.pop();
    if (isSelfClosing) return;
    if (local === "sheetData") ended(data);
    else if (local === "row" && path.at(-1) === "sheetData") ended(rows.at(-1)!);
    else if (local === "c" && path.at(-1) === "row" && isWanted(row)) ended(rows.at(-1)!.cells.at(-1)!);
  });
  parser.write(sheet).close();
  return { prefix, data, rows };
}

function rowText(sheet: string, prefix: string, span: RowSpan, values: ReadonlyMap<number, CachedValue>): string {
  const { row, start, from, to, end } = span;
  const waiting = new Map([...values].sort(([a], [b]) => a - b));
  const pieces: string[] = [];
  let at = from;
  for (const cell of span.cells) {
    const before = takeBefore(waiting, cell.column).map(([column, value]) => newCell(prefix, row, column, value));
    pieces.push(sheet.slice(at, cell.start), ...before);
    const value = waiting.get(cell.column);
    waiting.delete(cell.column);
    pieces.push(value === undefined ? sheet.slice(cell.start, cell.end) : cellText(sheet, prefix, cell, value));
    at = cell.end;
  }
  pieces.push(sheet.slice(at, to), ...[...waiting].map(([column, value]) => newCell(prefix, row, column, value)));
  if (from === to) return opened(sheet, span, prefix, "row", pieces.join(""));
  return sheet.slice(start, from) + pieces.join("") + sheet.slice(to, end);
}

/** An element that stood without an end of its own, or empty, with something in it. */
function opened(sheet: string, { start, from, end }: Span, prefix: string, name: string, content: string): string {
  const tag = sheet.slice(start, from);
  const whole = tag.endsWith("/>") ? `${tag.slice(0, -2)}>${content}</${prefix}${name}>` : tag + content + sheet.slice(from, end); // prettier-ignore
  return name === "sheetData" ? sheet.slice(0, start) + whole + sheet.slice(end) : whole;
}

/** Takes the entries whose index lies below a limit out of the map. */
function takeBefore<T>(waiting: Map<number, T>, limit: number): [number, T][] {
  const taken = [...waiting].filter(([index]) => index < limit);
  taken.forEach(([index]) => waiting.delete(index));
  return taken;
}

function newRow(prefix: string, [row, values]: [number, ReadonlyMap<number, CachedValue>]): string {
  const cells = [...values].sort(([a], [b]) => a - b).map(([column, value]) => newCell(prefix, row, column, value));
  return `<${prefix}row r="${row + 1}">${cells.join("")}</${prefix}row>`;
}

function newCell(prefix: string, row: number, column: number, { value }: CachedValue): string {
  if (value === null) return "";
  const type = typeOf(value);
  const kind = type === null ? "" : ` t="${type}"`;
  return `<${prefix}c r="${columnLetters(column)}${row + 1}"${kind}><${prefix}v>${textOf(value)}</${prefix}v></${prefix}c>`;
}

/** A cell with a new value: its looks and its formula stay. */
function cellText(sheet: string, prefix: string, { start, from, to }: CellSpan, cell: CachedValue): string {
  const { value, covers } = cell;
  const tag = sheet.slice(start, from).replace(/\/?>$/, "").replace(/\s+t\s*=\s*("[^"]*"|'[^']*')/, ""); // prettier-ignore
  const formula = new RegExp(`<${prefix}f\\b[^>]*?(?:/>|>[\\s\\S]*?</${prefix}f\\s*>)`).exec(sheet.slice(from, to))?.[0] ?? ""; // prettier-ignore
  const kept = covers === undefined ? formula : formula.replace(/(\sref\s*=\s*)("[^"]*"|'[^']*')/, `$1"${covers}"`);
  const type = typeOf(value);
  const text = value === null ? "" : `<${prefix}v>${textOf(value)}</${prefix}v>`;
  return `${tag}${type === null ? "" : ` t="${type}"`}>${kept}${text}</${prefix}c>`;
}

function typeOf(value: PlainValue): "b" | "e" | "str" | null {
  if (typeof value === "boolean") return "b";
  if (typeof value !== "string") return null;
  return ERROR.test(value) ? "e" : "str";
}

function textOf(value: string | number | boolean): string {
  return typeof value === "boolean" ? String(Number(value)) : escaped(String(value));
}
