import { area } from "../../workbook/reference.ts";
import type { Area, AreaFormat } from "../../workbook/plan.ts";
import { statisticsFormats } from "../pool/statistics-formats.ts";
import { LOSS_POINTS } from "./loss-steps.ts";
import { MEASURES, METHOD, RHO_ROW, SETTINGS, SIDE, TABLE_COLUMNS, type Layout } from "./run-sheet-layout.ts";

/** Looks and number formats of inputs, structure, results, measures and statistics. */
export function topFormats(layout: Layout, rhoColumns: number): readonly AreaFormat[] {
  return [
    { area: area(0, 0, 1, 1), role: "title" },
    { area: area(1, 0, 1, 1), role: "note" },
    ...subtitles(layout),
    ...inputFormats(layout),
    { area: area(RHO_ROW, 1, 1, rhoColumns), role: "input", numberFormat: "0.00" },
    ...resultFormats(layout),
    { area: area(3, MEASURES, 4, 1), role: "label" },
    { area: area(3, MEASURES + 2, 4, 1), role: "formula", numberFormat: "0.00%" },
    ...statisticsFormats(3, SIDE),
    { area: area(METHOD + 1, SIDE, 1, 2), role: "heading" },
    { area: area(METHOD + 2, SIDE + 1, 6, 1), role: "formula", align: "left" },
  ];
}

function subtitles({ results, data }: Layout): AreaFormat[] {
  const places = [
    [2, 0],
    [2, MEASURES],
    [2, SIDE],
    [METHOD, SIDE],
    [results - 1, 0],
    [data, 0],
    [data, SIDE],
  ] as const;
  return places.map(([row, column]) => ({ area: area(row, column, 1, 1), role: "subtitle" }));
}

function inputFormats({ count, settings, structure }: Layout): AreaFormat[] {
  const first = structure + 1;
  return [
    { area: area(RHO_ROW, 0, 2 + settings, 1), role: "label" },
    { area: area(RHO_ROW, 2, 2 + settings, 3), role: "note" },
    { area: area(RHO_ROW + 1, 1, 1, 1), role: "input", numberFormat: "0.0#" },
    { area: area(SETTINGS, 1, settings, 1), role: "input", align: "right" },
    ...headings(structure, 0, 5, [1, 2, 4]),
    { area: area(first, 0, count, 5), role: "input" },
    { area: area(first, 1, count, 2), role: "input", numberFormat: "0.0#%" },
    { area: area(first, 4, count, 1), role: "input", numberFormat: "0.00%" },
  ];
}

function resultFormats({ count, results }: Layout): AreaFormat[] {
  const table = area(results + 1, 0, count + 1, TABLE_COLUMNS);
  const column = (index: number, columns: number, numberFormat: string): AreaFormat => {
    return { area: { ...table, column: index, columns }, role: "formula", numberFormat };
  };
  return [
    ...headings(results, 0, TABLE_COLUMNS, [1, 2, 4, 5, 6, 7, 8, 9]),
    { area: table, role: "formula" },
    column(1, 2, "0.0#%"),
    column(4, 1, "#,##0"),
    column(5, 1, "0.0000%"),
    column(6, 1, "#,##0"),
    column(7, 2, "0.000%"),
    column(9, 1, "0.000%"),
  ];
}

/** Looks and number formats of the two tables under the charts. */
export function dataFormats({ count, data }: Layout, rhos: number): readonly AreaFormat[] {
  const below = (column: number, rows: number, columns: number): Area => area(data + 2, column, rows, columns);
  const all = (columns: number): number[] => Array.from({ length: columns }, (_, i) => i);
  return [
    ...headings(data + 1, 0, 5 + count, all(5 + count)),
    ...headings(data + 1, SIDE, 1 + count, all(1 + count)),
    { area: below(0, LOSS_POINTS, 1), role: "formula", numberFormat: "0.00%" },
    { area: below(1, LOSS_POINTS, 3), role: "formula", numberFormat: "0.0000%" },
    // Zeros are left blank: a loss reaches one tranche.
    { area: below(4, LOSS_POINTS, 1 + count), role: "formula", numberFormat: "0.0000%;-0.0000%;" },
    { area: below(SIDE, rhos, 1), role: "input", numberFormat: "0.000" },
    { area: below(SIDE + 1, rhos, count), role: "formula", numberFormat: "0.0000%" },
  ];
}

/** A heading row whose numeric columns are headed at the right, over their numbers. */
function headings(row: number, column: number, columns: number, numeric: readonly number[]): AreaFormat[] {
  return [
    { area: area(row, column, 1, columns), role: "heading" },
    ...numeric.map((index): AreaFormat => {
      return { area: area(row, column + index, 1, 1), role: "heading", align: "right" };
    }),
  ];
}
