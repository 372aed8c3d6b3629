import type { Block, SheetPlan } from "../../workbook/plan.ts";
import { fixedAreaText } from "../../workbook/reference.ts";
import { ordered } from "../structure/structure-check.ts";
import { LOSS_POINTS } from "./chart-data.ts";
import { lossChart, rhoChart } from "./run-sheet-charts.ts";
import { dataFormats, topFormats } from "./run-sheet-formats.ts";
import {
  area,
  fixedCell,
  layoutOf,
  MEASURES,
  METHOD,
  plainCell,
  SIDE,
  STRUCTURE,
  type Layout,
} from "./run-sheet-layout.ts";
import type { RunSheetRequest } from "./run-sheet-request.ts";
import { sheetTexts as texts } from "./texts.ts";

const COLUMN_WIDTHS = [20, 13, 12, 28, 18, 13, 16, 12, 14, 17, 22, 3, 32, 20, 13, 13, 13];

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
    columnWidths: COLUMN_WIDTHS,
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
        [texts.copula, inputs.copula, texts.copulaNote],
        // Under the Gaussian copula the row stays blank: it has no degrees of freedom.
        inputs.copula === "t" ? [texts.df, inputs.df, texts.dfNote] : [null, null, null],
      ],
    },
    {
      row: STRUCTURE,
      column: 0,
      values: [texts.structure, ...rows.map((row) => [row.name, row.attach, row.detach, row.holder, row.spread])],
    },
  ];
}

const RHO = fixedCell(3, 1);
const TAIL = `${fixedCell(4, 1)},,${fixedAreaText(area(5, 0, 3, 2))}`;

function resultBlocks({ pool }: RunSheetRequest, { count, results }: Layout): Block[] {
  const structure = fixedAreaText(area(STRUCTURE, 0, count + 1, 5));
  const measure = (level: number, kind: string) => [`=SRT.LOSSVAR(${pool},${RHO},${level},"${kind}",${TAIL})`];
  return [
    {
      row: results - 1,
      column: 0,
      values: [[texts.results], [`=SRT.TRANCHETABLE(${pool},${RHO},${structure},${TAIL})`]],
    },
    { row: 2, column: MEASURES, values: [[texts.measures], ...texts.measureRows.map((label) => [label])] },
    {
      row: 3,
      column: MEASURES + 2,
      values: [measure(0.99, "VAR"), measure(0.999, "VAR"), measure(0.99, "ES"), measure(0.999, "ES")],
    },
    { row: 2, column: SIDE, values: [[texts.pool], [`=SRT.POOLSTATS(${pool})`]] },
    { row: METHOD, column: SIDE, values: [[texts.method], [`=SRT.INFO(${plainCell(results, 0)})`]] },
  ];
}

/** The distribution, and beside it its mass by the tranche that a loss reaches, for the chart. */
function distributionBlocks({ pool }: RunSheetRequest, { count, data }: Layout): Block[] {
  const first = data + 2;
  const names = Array.from({ length: count }, (_, i) => `=${fixedCell(STRUCTURE + 1 + i, 0)}`);
  const byTranche = Array.from({ length: LOSS_POINTS }, (_, i) => {
    const loss = `$A${first + i + 1}`;
    const mass = `$D${first + i + 1}`;
    const reached = Array.from({ length: count }, (_, t) => {
      const row = STRUCTURE + 1 + t;
      return `=IF(AND(${loss}>${fixedCell(row, 1)},${loss}<=${fixedCell(row, 2)}),${mass},0)`;
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
  const names = Array.from({ length: count }, (_, i) => `=${fixedCell(STRUCTURE + 1 + i, 0)}`);
  const rows = rhos.map((rho, i) => [
    rho,
    ...names.map((_, t) => {
      const row = STRUCTURE + 1 + t;
      return `=SRT.TRANCHELOSS(${pool},$M${first + i + 1},${fixedCell(row, 1)},${fixedCell(row, 2)},${TAIL})`;
    }),
  ]);
  return [{ row: data, column: SIDE, values: [[texts.curveTitle], [texts.rhoHeading, ...names], ...rows] }];
}
