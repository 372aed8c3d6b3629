import type { Area } from "../../plan.ts";
import { areaOf } from "../defined-ranges.ts";
import type { Package } from "../xlsx-package.ts";
import { cellPlace } from "./cell-place.ts";
import { visitPart } from "./part-xml.ts";
import { plainString, stringReader } from "./cell-strings.ts";
import { shiftedFormula } from "./shifted-formula.ts";
import { isTrue, type XmlAttributes } from "./xml.ts";

/** A value that a file keeps for a cell. */
export type FileValue = null | number | string | boolean | { readonly error: string };

/** A cell of a file; rows and columns count from 0. */
export type FileCell = {
  readonly row: number;
  readonly column: number;
  /** Number of its looks among those of the workbook. */
  readonly style: number;
  readonly value: FileValue;
  /** Without its equals sign, as the file writes it. */
  readonly formula: string | null;
  /** Cells that an array formula fills; null for any other. */
  readonly spill: Area | null;
};

export type FileColumns = { readonly first: number; readonly last: number; readonly width: number | null; readonly hidden: boolean }; // prettier-ignore
export type FileRow = { readonly height: number | null; readonly hidden: boolean };
export type FileRule = { readonly places: string; readonly type: string; readonly stops: readonly FileStop[] };
export type FileStop = { readonly type: string; readonly value: number };
export type FileLink = { readonly place: string; readonly target: string };

/** What a sheet's part holds. */
export type SheetPart = {
  readonly cells: readonly FileCell[];
  readonly columns: readonly FileColumns[];
  readonly rows: ReadonlyMap<number, FileRow>;
  readonly merged: readonly string[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridLines: boolean;
  readonly rules: readonly FileRule[];
  readonly links: readonly FileLink[];
};

type Growing<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] extends ReadonlyMap<infer A, infer B> ? Map<A, B> : T[K] }; // prettier-ignore

/**
 * Reads a sheet's part. Cells and rows without a place follow the one before them.
 *
 * @param strings texts that all sheets share
 */
export function sheetPart(parts: Package, path: string, strings: readonly string[]): SheetPart {
  const sheet: Growing<SheetPart> = { cells: [], columns: [], rows: new Map(), merged: [], frozen: { rows: 0, columns: 0 }, gridLines: true, rules: [], links: [] }; // prettier-ignore
  const cells = cellReader(strings, sheet.cells);
  let places = "";
  let rule: { places: string; type: string; stops: FileStop[] } | null = null;
  visitPart(parts, path, {
    open: (name, attributes) => {
      if (cells.open(name, attributes)) {
        if (name === "row") noteRow(sheet.rows, cells.row(), attributes);
        return;
      }
      if (name === "col") sheet.columns.push(columnsOf(attributes));
      else if (name === "mergeCell") sheet.merged.push(attributes.ref ?? "");
      else if (name === "sheetView") sheet.gridLines = !/^(0|false|off)$/.test(attributes.showGridLines ?? "1");
      else if (name === "pane") sheet.frozen = frozenBy(attributes);
      else if (name === "hyperlink")
        sheet.links.push({ place: attributes.ref ?? "", target: attributes.location ?? "" });
      else if (name === "conditionalFormatting") places = attributes.sqref ?? "";
      else if (name === "cfRule") rule = { places, type: attributes.type ?? "", stops: [] };
      else if (name === "cfvo") rule?.stops.push({ type: attributes.type ?? "", value: Number(attributes.val) });
    },
    close: (name) => {
      cells.close(name);
      if (name !== "cfRule" || rule === null) return;
      sheet.rules.push(rule);
      rule = null;
    },
    text: (text) => cells.add(text),
  });
  return sheet;
}

function columnsOf({ min, max, width, hidden }: XmlAttributes): FileColumns {
  const first = Number(min) - 1;
  return { first, last: Number(max ?? min) - 1, width: width === undefined ? null : Number(width), hidden: isTrue(hidden) }; // prettier-ignore
}

function frozenBy({ state, xSplit, ySplit }: XmlAttributes): SheetPart["frozen"] {
  if (state !== "frozen" && state !== "frozenSplit") return { rows: 0, columns: 0 };
  return { rows: Number(ySplit ?? 0), columns: Number(xSplit ?? 0) };
}

function noteRow(rows: Map<number, FileRow>, row: number, { ht, hidden }: XmlAttributes): void {
  if (ht === undefined && hidden === undefined) return;
  rows.set(row, { height: ht === undefined ? null : Number(ht), hidden: isTrue(hidden) });
}

type Master = { readonly row: number; readonly column: number; readonly formula: string };

/** Reads the rows and cells of a sheet; what is none of them is for others. */
function cellReader(strings: readonly string[], cells: FileCell[]) {
  const masters = new Map<string, Master>();
  const inline = stringReader();
  let [row, column, depth] = [-1, -1, 0];
  let cell: XmlAttributes = {};
  let formula: XmlAttributes | null = null;
  let [formulaText, valueText, hasValue] = ["", "", false];
  let within: "f" | "v" | "is" | null = null;
  return {
    row: () => row,
    open: (name: string, attributes: XmlAttributes): boolean => {
      if (name === "row" && depth === 0) {
        row = attributes.r === undefined ? row + 1 : Number(attributes.r) - 1;
        [column, depth] = [-1, 1];
      } else if (name === "c" && depth === 1) {
        [row, column] = cellPlace(attributes.r, row, column + 1);
        [cell, formula, formulaText, valueText, hasValue, depth] = [attributes, null, "", "", false, 2];
        inline.begin();
      } else if (depth === 2 && (name === "f" || name === "v" || name === "is")) {
        within = name;
        if (name === "f") formula = attributes;
        else hasValue = true;
      } else if (within === "is") inline.open(name);
      else return false;
      return true;
    },
    close: (name: string): void => {
      if (name === within) within = null;
      else if (within === "is") inline.close(name);
      else if (name === "c" && depth === 2) {
        depth = 1;
        const shown = formula === null ? null : formulaOf(formula, formulaText, row, column, masters);
        const value = hasValue ? valueOf(cell.t, valueText, inline.text(), strings) : null;
        const spill = formula?.t === "array" && formula.ref ? areaOf(formula.ref) : null;
        cells.push({ row, column, style: Number(cell.s ?? 0), value, formula: shown, spill });
      } else if (name === "row" && depth === 1) depth = 0;
    },
    add: (text: string): void => {
      if (within === "f") formulaText += text;
      else if (within === "v") valueText += text;
      else if (within === "is") inline.add(text);
    },
  };
}

/** A formula that was filled down stands once; the cells below point to it. A data table's has no text to compute. */
function formulaOf(
  { t, si = "" }: XmlAttributes,
  text: string,
  row: number,
  column: number,
  masters: Map<string, Master>,
): string | null {
  if (t === "dataTable") return null;
  if (t !== "shared") return text === "" ? null : text;
  if (text !== "") {
    masters.set(si, { row, column, formula: text });
    return text;
  }
  const master = masters.get(si);
  return master === undefined ? null : shiftedFormula(master.formula, row - master.row, column - master.column);
}

function valueOf(type: string | undefined, text: string, inline: string, strings: readonly string[]): FileValue {
  if (type === "inlineStr") return inline;
  if (type === "s") return strings[Number(text)] ?? "";
  if (type === "str") return plainString(text);
  if (text === "") return null;
  if (type === "b") return isTrue(text.trim());
  if (type === "e") return { error: text };
  if (type === "d") return serialOfDate(text);
  const number = Number(text);
  return number === number ? number : text;
}

const MILLISECONDS_PER_DAY = 86_400_000;
/** Serial of 1 January 1970. */
const EPOCH_SERIAL = 25_569;

/** The day's number of a date that a file writes out, such as 2029-03-31T00:00:00. */
function serialOfDate(text: string): FileValue {
  const time = Date.parse(/T.*(Z|[+-]\d\d:?\d\d)$/.test(text) || !text.includes("T") ? text : `${text}Z`);
  return time === time ? time / MILLISECONDS_PER_DAY + EPOCH_SERIAL : text;
}
