import type { Area } from "../../plan.ts";
import { rangeText } from "../../reference.ts";

/** A table as formulas refer to it: its whole area, heading row included, and its headings from left to right. */
export type FormulaTable = { readonly sheet: string; readonly area: Area; readonly headings: readonly string[] };

/** Texts and quoted sheet names, which stay as they are; or a name, with its brackets where it has some. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([\p{L}_\\][\p{L}\p{N}_.\\]*)(\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\])?/gu;
const ONE_COLUMN = /^\[((?:'.|[^[\]'])*)\]$/;
const COLUMNS = /^\[((?:'.|[^[\]'])*)\]\s*:\s*\[((?:'.|[^[\]'])*)\]$/;
const SECTION = /^\[?\s*#\s*(all|data|headers|totals|this row)\s*\]?$/i;

type Columns = { readonly first: number; readonly count: number };

/**
 * A formula with its table references, such as Tape[#All] or Tape[[PD]:[LGD]], put as plain ranges. A reference that
 * names no column or part of its table becomes #REF!.
 *
 * @param tableNamed the table of a name, whatever its case; null where there is none
 * @source Microsoft, "Using structured references with Excel tables"
 */
export function withPlainRanges(formula: string, tableNamed: (name: string) => FormulaTable | null): string {
  return formula.replace(PARTS, (part, name: string | undefined, brackets: string | undefined, at: number) => {
    if (name === undefined || /[!.$\p{L}\p{N}]/u.test(formula[at - 1] ?? "")) return part;
    if (/^\s*[(!]/.test(formula.slice(at + part.length))) return part;
    const table = tableNamed(name);
    return table === null ? part : (plainRange(table, brackets?.slice(1, -1).trim() ?? "") ?? "#REF!");
  });
}

function plainRange(table: FormulaTable, specifier: string): string | null {
  if (specifier.startsWith("@")) return thisRow(table, columnsOf(table, specifier.slice(1).trim()));
  const items = specifier.startsWith("[") ? specifier.split(/,(?=\s*\[)/).map((item) => item.trim()) : [specifier];
  const sections = items.flatMap((item) => SECTION.exec(item)?.[1]?.toLowerCase() ?? []);
  const named = items.filter((item) => !SECTION.test(item));
  if (named.length > 1) return null;
  const columns = columnsOf(table, named[0] ?? "");
  return sections.includes("this row") ? thisRow(table, columns) : rowsOf(table, sections, columns);
}

/** All columns for an empty text; null where a heading is not the table's. */
function columnsOf({ headings }: FormulaTable, text: string): Columns | null {
  if (text === "") return { first: 0, count: headings.length };
  const [, left, right] = COLUMNS.exec(text) ?? [];
  const [first, last] = [left ?? ONE_COLUMN.exec(text)?.[1] ?? text, right].map((heading) =>
    heading === undefined ? undefined : headings.findIndex((known) => sameHeading(known, heading)),
  ) as [number, number | undefined];
  if (first < 0 || (last !== undefined && last < 0)) return null;
  return { first: Math.min(first, last ?? first), count: Math.abs((last ?? first) - first) + 1 };
}

/** Case does not tell headings apart; in a reference an apostrophe stands before a bracket, #, @ or another one. */
function sameHeading(heading: string, written: string): boolean {
  return heading.trim().toLowerCase() === written.replace(/'(.)/g, "$1").trim().toLowerCase();
}

function rowsOf(table: FormulaTable, sections: readonly string[], columns: Columns | null): string | null {
  const { row, column, rows } = table.area;
  const headers = sections.includes("all") || sections.includes("headers");
  const data = sections.length === 0 || sections.includes("all") || sections.includes("data");
  if (columns === null || !(headers || data) || (!headers && rows < 2)) return null;
  return rangeText({
    sheet: table.sheet,
    row: headers ? row : row + 1,
    rows: headers && data ? rows : data ? rows - 1 : 1,
    column: column + columns.first,
    columns: columns.count,
  });
}

/** The cells of the formula's own row; #N/A above the table's first row, #REF! below its last. */
function thisRow(table: FormulaTable, columns: Columns | null): string | null {
  const range = rowsOf(table, [], columns);
  const heading = table.area.row + 1;
  return range && `INDEX(${range},IF(ROW()>${heading},ROW()-${heading},NA()),0)`;
}
