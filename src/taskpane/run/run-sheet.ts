import type { Area, AreaFormat, Block, ChartPlan, SheetPlan } from "../../workbook/plan.ts";
import { areaText, fixedAreaText } from "../../workbook/reference.ts";
import { trancheColours } from "../structure/stack-parts.ts";
import { ordered } from "../structure/structure-check.ts";
import type { TrancheRow } from "../structure/structure-state.ts";
import { LOSS_POINTS } from "./chart-data.ts";
import type { SoundInputs } from "./run-question.ts";
import { sheetTexts as texts } from "./texts.ts";

/** What the sheet is made from. */
export type RunSheetRequest = {
  readonly name: string;
  /** How formulas name the pool, and how people do. */
  readonly pool: string;
  readonly poolName: string;
  readonly inputs: SoundInputs;
  readonly structure: readonly TrancheRow[];
  readonly rhos: readonly number[];
  readonly titles: { readonly loss: string; readonly rho: string };
  readonly descriptions: { readonly loss: string; readonly rho: string };
};

const SIDE = 12;
const STRUCTURE = 8;
const CHART_ROWS = 18;
const TABLE_COLUMNS = 11;

/** Rows where each part of the sheet begins, counted from 0. */
type Layout = { readonly count: number; readonly results: number; readonly charts: number; readonly data: number };

function layoutOf(count: number): Layout {
  const results = STRUCTURE + count + 3;
  const charts = Math.max(results + count + 4, 26);
  return { count, results, charts, data: charts + CHART_ROWS + 2 };
}

const cell = (row: number, column: number): string => fixedAreaText({ row, column, rows: 1, columns: 1 });
const near = (row: number, column: number): string => areaText({ row, column, rows: 1, columns: 1 });
const area = (row: number, column: number, rows: number, columns: number): Area => ({ row, column, rows, columns });

/** A new sheet of live SRT formulas: inputs, structure, results, two charts and the tables under them. */
export function runSheetPlan(request: RunSheetRequest): SheetPlan {
  const rows = ordered(request.structure);
  const layout = layoutOf(rows.length);
  return {
    name: request.name,
    blocks: [
      ...inputBlocks(request, rows),
      ...resultBlocks(request, layout),
      ...distributionBlocks(request, layout),
      ...curveBlocks(request, layout),
    ],
    formats: [...topFormats(layout), ...dataFormats(layout, request.rhos.length)],
    charts: [lossChart(request, layout), rhoChart(request, layout)],
    columnWidths: [20, 14, 12, 11, 15, 11, 14, 10, 10, 13, 24, 3, 22, 16, 12, 12, 12],
    frozenRows: 2,
  };
}

function inputBlocks({ poolName, inputs }: RunSheetRequest, rows: ReturnType<typeof ordered>): Block[] {
  const rho = inputs.dependence === "tape" ? null : inputs.rho;
  return [
    { row: 0, column: 0, values: [[texts.title(poolName)], [texts.note]] },
    {
      row: 2,
      column: 0,
      values: [
        [texts.inputs, null, null],
        [texts.rho, rho, texts.rhoNote],
        [texts.horizon, inputs.horizon, null],
        [texts.curve, inputs.curve, texts.curveNote],
      ],
    },
    {
      row: STRUCTURE,
      column: 0,
      values: [texts.structure, ...rows.map((row) => [row.name, row.attach, row.detach, row.holder, row.spread])],
    },
  ];
}

const RHO = cell(3, 1);
const TAIL = `${cell(4, 1)},,${fixedAreaText(area(5, 0, 1, 2))}`;

function resultBlocks({ pool }: RunSheetRequest, { count, results }: Layout): Block[] {
  const structure = fixedAreaText(area(STRUCTURE, 0, count + 1, 5));
  const measure = (level: number, kind: string) => [`=SRT.LOSSVAR(${pool},${RHO},${level},"${kind}",${TAIL})`];
  return [
    {
      row: results - 1,
      column: 0,
      values: [[texts.results], [`=SRT.TRANCHETABLE(${pool},${RHO},${structure},${TAIL})`]],
    },
    { row: 2, column: SIDE - 6, values: [[texts.measures], ...texts.measureRows.map((label) => [label])] },
    {
      row: 3,
      column: SIDE - 4,
      values: [measure(0.99, "VAR"), measure(0.999, "VAR"), measure(0.99, "ES"), measure(0.999, "ES")],
    },
    { row: 2, column: SIDE, values: [[texts.pool], [`=SRT.POOLSTATS(${pool})`]] },
    { row: 17, column: SIDE, values: [[texts.method], [`=SRT.INFO(${near(results, 0)})`]] },
  ];
}

/** The distribution, and beside it its mass by the tranche that a loss reaches, for the chart. */
function distributionBlocks({ pool }: RunSheetRequest, { count, data }: Layout): Block[] {
  const first = data + 2;
  const names = Array.from({ length: count }, (_, i) => `=${cell(STRUCTURE + 1 + i, 0)}`);
  const byTranche = Array.from({ length: LOSS_POINTS }, (_, i) => {
    const loss = `$A${first + i + 1}`;
    const mass = `$D${first + i + 1}`;
    const reached = Array.from({ length: count }, (_, t) => {
      const row = STRUCTURE + 1 + t;
      return `=IF(AND(${loss}>${cell(row, 1)},${loss}<=${cell(row, 2)}),${mass},0)`;
    });
    return [`=IF(${loss}=0,${mass},0)`, ...reached];
  });
  return [
    { row: data, column: 0, values: [[texts.distribution], [`=SRT.LOSSDIST(${pool},${RHO},${LOSS_POINTS},${TAIL})`]] },
    { row: data + 1, column: 4, values: [[texts.noLoss, ...names], ...byTranche] },
  ];
}

function curveBlocks({ pool, rhos }: RunSheetRequest, { count, data }: Layout): Block[] {
  const first = data + 2;
  const names = Array.from({ length: count }, (_, i) => `=${cell(STRUCTURE + 1 + i, 0)}`);
  const rows = rhos.map((rho, i) => [
    rho,
    ...names.map((_, t) => {
      const row = STRUCTURE + 1 + t;
      return `=SRT.TRANCHELOSS(${pool},$M${first + i + 1},${cell(row, 1)},${cell(row, 2)},${TAIL})`;
    }),
  ]);
  return [{ row: data, column: SIDE, values: [[texts.curveTitle], [texts.rhoHeading, ...names], ...rows] }];
}

function topFormats({ count, results }: Layout): AreaFormat[] {
  const table = area(results + 1, 0, count + 1, TABLE_COLUMNS);
  const column = (index: number, columns: number): Area => ({ ...table, column: index, columns });
  return [
    { area: area(0, 0, 1, 1), role: "title" },
    { area: area(1, 0, 1, 1), role: "note" },
    ...[
      [2, 0, 3],
      [2, SIDE - 6, 3],
      [2, SIDE, 2],
      [17, SIDE, 2],
      [results - 1, 0, 1],
    ].map(([row, at, columns]): AreaFormat => ({ area: area(row!, at!, 1, columns!), role: "subtitle" })),
    { area: area(3, 0, 3, 1), role: "label" },
    { area: area(3, 1, 1, 1), role: "input", numberFormat: "0.00" },
    { area: area(4, 1, 1, 1), role: "input", numberFormat: "0.0#" },
    { area: area(5, 1, 1, 1), role: "input", align: "right" },
    { area: area(3, 2, 3, 1), role: "note" },
    { area: area(3, SIDE - 6, 4, 1), role: "label" },
    { area: area(3, SIDE - 4, 4, 1), role: "formula", numberFormat: "0.00%" },
    { area: area(STRUCTURE, 0, 1, 5), role: "heading" },
    { area: area(STRUCTURE + 1, 0, count, 5), role: "input" },
    { area: area(STRUCTURE + 1, 1, count, 2), role: "input", numberFormat: "0.0#%" },
    { area: area(STRUCTURE + 1, 4, count, 1), role: "input", numberFormat: "0.00%" },
    { area: area(results, 0, 1, TABLE_COLUMNS), role: "heading" },
    { area: table, role: "formula" },
    { area: column(1, 2), role: "formula", numberFormat: "0.0#%" },
    { area: column(4, 1), role: "formula", numberFormat: "#,##0" },
    { area: column(5, 1), role: "formula", numberFormat: "0.0000%" },
    { area: column(6, 1), role: "formula", numberFormat: "#,##0" },
    { area: column(7, 2), role: "formula", numberFormat: "0.000%" },
    { area: column(9, 1), role: "formula", numberFormat: "0.0E+00" },
    { area: area(3, SIDE, 1, 2), role: "heading" },
  ];
}

function dataFormats({ count, data }: Layout, rhos: number): AreaFormat[] {
  return [
    { area: area(data, 0, 1, 1), role: "subtitle" },
    { area: area(data, SIDE, 1, 1), role: "subtitle" },
    { area: area(data + 1, 0, 1, 5 + count), role: "heading" },
    { area: area(data + 1, SIDE, 1, 1 + count), role: "heading" },
    { area: area(data + 2, 0, LOSS_POINTS, 1), role: "formula", numberFormat: "0.00%" },
    { area: area(data + 2, 1, LOSS_POINTS, 4 + count), role: "formula", numberFormat: "0.0000%" },
    { area: area(data + 2, SIDE, rhos, 1), role: "input", numberFormat: "0.000" },
    { area: area(data + 2, SIDE + 1, rhos, count), role: "formula", numberFormat: "0.0000%" },
  ];
}

function lossChart({ structure, titles, descriptions }: RunSheetRequest, { count, charts, data }: Layout): ChartPlan {
  const colours = trancheColours(count);
  const masses = (column: number): Area => area(data + 2, column, LOSS_POINTS, 1);
  return {
    kind: "stacked-column",
    title: titles.loss,
    description: descriptions.loss,
    categories: masses(0),
    categoryTitle: texts.lossAxis,
    valueTitle: texts.massAxis,
    categoryFormat: "0%",
    valueFormat: "0%",
    series: [
      { name: texts.noLoss, values: masses(4), colour: "pool" },
      ...ordered(structure).map((row, i) => ({ name: row.name, values: masses(5 + i), colour: colours[i]! })),
    ],
    place: area(charts, 0, CHART_ROWS, 7),
  };
}

function rhoChart(request: RunSheetRequest, { count, charts, data }: Layout): ChartPlan {
  const colours = trancheColours(count);
  const rows = request.rhos.length;
  return {
    kind: "line",
    title: request.titles.rho,
    description: request.descriptions.rho,
    categories: area(data + 2, SIDE, rows, 1),
    categoryTitle: texts.rhoHeading,
    valueTitle: texts.elAxis,
    categoryFormat: "0.00",
    valueFormat: "0%",
    series: ordered(request.structure).map((row, i) => ({
      name: row.name,
      values: area(data + 2, SIDE + 1 + i, rows, 1),
      colour: colours[i]!,
    })),
    place: area(charts, 7, CHART_ROWS, 7),
  };
}
