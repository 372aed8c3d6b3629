import type { AreaFormat, Block, Cell, ChartColour, ChartPlan, SheetPlan } from "../../workbook/plan.ts";
import { area, columnLetters } from "../../workbook/reference.ts";
import type { Batch } from "./batch-state.ts";
import { modelText, rhoText, type PlannedRun } from "./planned-runs.ts";
import { POOL_ROW, type RunAnswer } from "./solve-run.ts";
import type { BatchTexts } from "./texts.ts";

/** Headings of a results table. They are the same in every language, so that formulas over it are. */
const HEADINGS = [
  "Run",
  "Batch",
  "Pool",
  "Structure",
  "Scenario",
  "Correlation",
  "Model",
  "Tranche",
  "Attach",
  "Detach",
  "Notional",
  "EL",
  "EL amount",
  "P(hit)",
  "P(exhaust)",
  "Standard error",
  "Pool loss 99 %",
  "Pool loss 99.9 %",
  "Method",
  "Standing",
] as const;

/** The rows of one run: its tranches, the pool last. */
export function resultRows(
  run: string,
  batch: string,
  planned: PlannedRun,
  answer: RunAnswer,
): readonly (readonly Cell[])[] {
  // prettier-ignore
  const { poolName, structure, scenario, rho, model } = planned;
  const standing = scenario.overrides.length === 0 ? "model" : "assumption";
  return answer.tranches.map((t) => [
    run,
    batch,
    poolName,
    structure.name,
    scenario.name,
    rhoText(rho),
    modelText(model),
    t.name,
    t.attach,
    t.detach,
    t.notional,
    t.el,
    t.el * t.notional,
    t.hit,
    t.exhausted,
    t.error,
    answer.tail99,
    answer.tail999,
    answer.method,
    standing,
  ]);
}

export type ResultsRequest = {
  readonly name: string;
  /** The name of its table, free in the workbook. */
  readonly table: string;
  readonly batch: Batch;
  readonly rows: readonly (readonly Cell[])[];
  readonly texts: BatchTexts;
};

const INPUTS = 3;
const GRID = 8;
const CHART_ROWS = 18;
const COLOURS: readonly ChartColour[] = ["mezzanine", "first-loss", "senior", "accent", "pool", "muted"];
/** What the grid is cut by, and its column in the table. */
const CUTS = ["Pool", "Structure", "Model", "Tranche"] as const;

/**
 * A sheet of a batch's results: a table that further rows may be added to, and above it a grid of expected losses by scenario and
 * correlation in formulas of the spreadsheet's own, so that grid and chart live on where the add-in is missing.
 */
export function resultsPlan(request: ResultsRequest): SheetPlan {
  const { batch, rows, name, table, texts } = request;
  const grid = gridOf(batch);
  const top = GRID + grid.scenarios.length + 2 + CHART_ROWS + 1;
  return {
    name,
    blocks: [
      { row: 0, column: 0, values: [[texts.resultsTitle(batch.id)], [texts.resultsNote]] },
      ...gridBlocks(request, grid),
      { row: top, column: 0, values: [[...HEADINGS], ...rows] },
    ],
    formats: formats(grid, top, rows.length),
    charts: [chart(grid, texts)],
    tables: [{ name: table, area: area(top, 0, rows.length + 1, HEADINGS.length) }],
    columnWidths: [24, 18, 16, 20, 18, 18, 34, 18, 10, 10, 14, 12, 14, 12, 12, 14, 14, 14, 14, 14],
  };
}

type Grid = {
  readonly scenarios: readonly string[];
  readonly rhos: readonly string[];
  /** What the grid is cut by at first. */
  readonly first: Readonly<Record<(typeof CUTS)[number], string>>;
};

function gridOf({ jobs }: Batch): Grid {
  const planned = jobs.map((job) => job.planned);
  const some = planned[0]!;
  const sold = some.structure.tranches.find(({ holder }) => holder !== "bank");
  return {
    scenarios: unique(planned.map(({ scenario }) => scenario.name)),
    rhos: unique(planned.map(({ rho }) => rhoText(rho))),
    first: { Pool: some.poolName, Structure: some.structure.name, Model: modelText(some.model), Tranche: sold?.name ?? POOL_ROW }, // prettier-ignore
  };
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}

function gridBlocks({ table, texts }: ResultsRequest, { scenarios, rhos, first }: Grid): Block[] {
  const cut = CUTS.map((heading, k) => `${table}[${heading}],$B$${INPUTS + k + 1}`).join(",");
  const cell = (r: number, c: number) => {
    const place = `${table}[Scenario],$A${GRID + r + 2},${table}[Correlation],${columnLetters(c + 1)}$${GRID + 1}`;
    return `=IFERROR(AVERAGEIFS(${table}[EL],${cut},${place}),"")`;
  };
  return [
    { row: INPUTS - 1, column: 0, values: [[texts.gridTitle]] },
    { row: INPUTS, column: 0, values: CUTS.map((heading) => [heading, first[heading]]) },
    {
      row: GRID,
      column: 0,
      values: [[texts.gridCorner, ...rhos], ...scenarios.map((name, r) => [name, ...rhos.map((_, c) => cell(r, c))])],
    },
  ];
}

function chart({ scenarios, rhos, first }: Grid, texts: BatchTexts): ChartPlan {
  return {
    kind: "column",
    title: texts.gridChart(first.Tranche),
    description: texts.gridChartDescription(first.Tranche, scenarios.length, rhos.length),
    categories: area(GRID + 1, 0, scenarios.length, 1),
    categoryTitle: "",
    valueTitle: texts.gridAxis,
    valueFormat: "0.0%",
    series: rhos.slice(0, COLOURS.length).map((rho, c) => ({
      name: rho,
      values: area(GRID + 1, c + 1, scenarios.length, 1),
      colour: COLOURS[c]!,
    })),
    place: area(GRID + scenarios.length + 2, 0, CHART_ROWS, 7),
  };
}

function formats({ scenarios, rhos }: Grid, top: number, rows: number): AreaFormat[] {
  const column = (heading: (typeof HEADINGS)[number], numberFormat: string): AreaFormat => ({ area: area(top + 1, HEADINGS.indexOf(heading), rows, 1), numberFormat }); // prettier-ignore
  const percent = ["EL", "P(hit)", "P(exhaust)", "Standard error", "Pool loss 99 %", "Pool loss 99.9 %"] as const;
  return [
    { area: area(0, 0, 1, 1), role: "title" },
    { area: area(1, 0, 1, 1), role: "note" },
    { area: area(INPUTS - 1, 0, 1, 1), role: "subtitle" },
    { area: area(INPUTS, 0, CUTS.length, 1), role: "label" },
    { area: area(INPUTS, 1, CUTS.length, 1), role: "input" },
    { area: area(GRID, 0, 1, rhos.length + 1), role: "heading" },
    { area: area(GRID + 1, 0, scenarios.length, 1), role: "label" },
    { area: area(GRID + 1, 1, scenarios.length, rhos.length), role: "formula", numberFormat: "0.000%" },
    { area: area(top, 0, 1, HEADINGS.length), role: "heading" },
    ...percent.map((heading) => column(heading, "0.0000%")),
    column("Attach", "0.0%"),
    column("Detach", "0.0%"),
    column("Notional", "#,##0"),
    column("EL amount", "#,##0.00"),
  ];
}
