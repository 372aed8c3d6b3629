import type { PlainValue } from "../workbook/embedded/bridge/values.ts";
import { attribute, escaped } from "../workbook/embedded/xlsx-package.ts";
import { columnLetters } from "../workbook/reference.ts";

/** New cached values of a sheet by row and column from 0; an array formula's anchor also has the range it now covers. */
export type CachedValues = ReadonlyMap<number, ReadonlyMap<number, CachedValue>>;
export type CachedValue = { readonly value: PlainValue; readonly covers?: string };

const ROW = /<row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g;
const CELL = /<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g;
const ERROR = /^#[A-Z0-9_/]+[!?]?$/;

/** The text of a sheet's part with new cached values; formulas, looks and everything else stay as they are. */
export function withCachedValues(sheet: string, values: CachedValues): string {
  return sheet.replace(/<sheetData\s*\/>|<sheetData>([\s\S]*?)<\/sheetData>/, (_, rows: string | undefined) => {
    const waiting = new Map([...values].sort(([a], [b]) => a - b));
    const patched = (rows ?? "").replace(ROW, (text, attributes: string, cells: string | undefined) => {
      const row = Number(attribute(attributes, "r")) - 1;
      const before = takeBefore(waiting, row).map(([index, line]) => rowText(index, ` r="${index + 1}"`, "", line));
      const line = waiting.get(row);
      waiting.delete(row);
      return before.join("") + (line === undefined ? text : rowText(row, attributes, cells ?? "", line));
    });
    const rest = [...waiting].map(([index, line]) => rowText(index, ` r="${index + 1}"`, "", line));
    return `<sheetData>${patched}${rest.join("")}</sheetData>`;
  });
}

function rowText(row: number, attributes: string, cells: string, values: ReadonlyMap<number, CachedValue>): string {
  const waiting = new Map([...values].sort(([a], [b]) => a - b));
  const patched = cells.replace(CELL, (text, cellAttributes: string, content: string | undefined) => {
    const column = columnOf(attribute(cellAttributes, "r") ?? "A1");
    const before = takeBefore(waiting, column).map(([index, value]) => newCell(row, index, value));
    const value = waiting.get(column);
    waiting.delete(column);
    return before.join("") + (value === undefined ? text : cellText(cellAttributes, content ?? "", value));
  });
  const rest = [...waiting].map(([index, value]) => newCell(row, index, value));
  return `<row${attributes}>${patched}${rest.join("")}</row>`;
}

/** Takes the entries whose index lies below a limit out of the map. */
function takeBefore<T>(waiting: Map<number, T>, limit: number): [number, T][] {
  const taken = [...waiting].filter(([index]) => index < limit);
  taken.forEach(([index]) => waiting.delete(index));
  return taken;
}

function newCell(row: number, column: number, value: CachedValue): string {
  return value.value === null ? "" : cellText(` r="${columnLetters(column)}${row + 1}"`, "", value);
}

function cellText(attributes: string, content: string, { value, covers }: CachedValue): string {
  const formula = /<f\b[^>]*?(?:\/>|>[\s\S]*?<\/f>)/.exec(content)?.[0] ?? "";
  const kept = covers === undefined ? formula : formula.replace(/(<f\b[^>]*?\bref=")[^"]*"/, `$1${covers}"`);
  const type = typeOf(value);
  const text = value === null ? "" : `<v>${textOf(value)}</v>`;
  return `<c${attributes.replace(/\s+t="[^"]*"/, "")}${type === null ? "" : ` t="${type}"`}>${kept}${text}</c>`;
}

function typeOf(value: PlainValue): "b" | "e" | "str" | null {
  if (typeof value === "boolean") return "b";
  if (typeof value !== "string") return null;
  return ERROR.test(value) ? "e" : "str";
}

function textOf(value: string | number | boolean): string {
  return typeof value === "boolean" ? String(Number(value)) : escaped(String(value));
}

function columnOf(reference: string): number {
  const letters = /^[A-Z]+/.exec(reference)?.[0] ?? "A";
  return [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
}
