import type { AreaFormat, Block, Cell, ChartPlan, SheetPlan } from "../plan.ts";
import { area } from "../reference.ts";

const RHOS = [0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6];
const POINTS = 61;
/** Rows counted from 0. */
const STRUCTURE = 9;
const RESULTS = 15;
const CHARTS = 21;
const DATA = 43;
const SIDE = 12;
const TAIL = "$B$6,,$A$7:$B$7";

/** The deal: structure (the table Tranches) and correlation as inputs, live results, two charts. */
export function dealSheet(structure: readonly (readonly Cell[])[]): SheetPlan {
  return {
    name: "Deal",
    blocks: [...inputs(structure), ...results(), ...lossData(), ...rhoData()],
    formats: formats(),
    tables: [{ name: "Tranches", area: area(STRUCTURE, 0, 4, 6) }],
    names: [{ name: "Structure", area: area(STRUCTURE, 0, 4, 5) }],
    charts: [lossChart(), rhoChart()],
    columnWidths: [19, 12, 12, 16, 17, 12, 15, 13, 13, 17, 20, 3, 30, 20],
    frozenRows: 2,
  };
}

function inputs(structure: readonly (readonly Cell[])[]): Block[] {
  return [
    {
      row: 0,
      column: 0,
      values: [
        ["The deal: DEMO-TMT, three tranches"],
        ["SYNTHETIC data. Blue cells are inputs; everything else is a formula."],
      ],
    },
    {
      row: 3,
      column: 0,
      values: [
        ["Inputs", null, null],
        ["Asset correlation", 0.2, "one factor"],
        ["Horizon (years)", 5, null],
        ["PD curve", "seasoned", "flat or seasoned (the seasoning is an assumption)"],
      ],
    },
    { row: STRUCTURE - 1, column: 0, values: [["Structure", null, null, null, null]] },
    { row: STRUCTURE, column: 0, values: structure },
    { row: STRUCTURE, column: 5, values: [["EL"], ...[11, 12, 13].map((row) => [trancheLoss("$B$5", row)])] },
  ];
}

/** Expected loss of the tranche on a row of the structure. */
function trancheLoss(rho: string, row: number): string {
  return `=SRT.TRANCHELOSS(Pool,${rho},$B$${row},$C$${row},${TAIL})`;
}

function results(): Block[] {
  const loss = (label: string, level: number, measure: string) => [
    label,
    `=SRT.LOSSVAR(Pool,$B$5,${level},"${measure}",${TAIL})`,
  ];
  return [
    { row: RESULTS - 1, column: 0, values: [["Results"]] },
    { row: RESULTS, column: 0, values: [[`=SRT.TRANCHETABLE(Pool,$B$5,Structure,${TAIL})`]] },
    {
      row: 3,
      column: 6,
      values: [
        ["Pool loss at the horizon", null],
        loss("Value at risk 99 %", 0.99, "VAR"),
        loss("Value at risk 99.9 %", 0.999, "VAR"),
        loss("Expected shortfall 99 %", 0.99, "ES"),
        loss("Expected shortfall 99.9 %", 0.999, "ES"),
      ].map(([label, value]) => [label!, null, value ?? null]),
    },
    { row: 2, column: SIDE, values: [["The pool"], ["=SRT.POOLSTATS(Pool)"]] },
    { row: RESULTS - 1, column: SIDE, values: [["How the results were computed"], ["=SRT.INFO(A16)"]] },
  ];
}

/** Loss distribution, and its mass by the tranche that it reaches. */
function lossData(): Block[] {
  const first = DATA + 2;
  const bands = Array.from({ length: POINTS }, (_, i) => {
    const row = first + i;
    const loss = `$A${row}`;
    return [
      `=IF(${loss}<=$C$11,$D${row},0)`,
      `=IF(AND(${loss}>$B$12,${loss}<=$C$12),$D${row},0)`,
      `=IF(${loss}>$B$13,$D${row},0)`,
    ];
  });
  return [
    { row: DATA - 1, column: 0, values: [["Loss distribution of the pool"]] },
    { row: DATA, column: 0, values: [[`=SRT.LOSSDIST(Pool,$B$5,${POINTS},${TAIL})`]] },
    { row: DATA, column: 4, values: [["First loss", "Mezzanine", "Senior"], ...bands] },
  ];
}

/** Expected loss of each tranche against the correlation. */
function rhoData(): Block[] {
  const first = DATA + 2;
  const rows = RHOS.map((rho, i) => {
    return [rho, ...[11, 12, 13].map((tranche) => trancheLoss(`$H${first + i}`, tranche))];
  });
  return [
    { row: DATA - 1, column: 7, values: [["Expected loss by asset correlation"]] },
    { row: DATA, column: 7, values: [["Correlation", "First loss", "Mezzanine", "Senior"], ...rows] },
  ];
}

function lossChart(): ChartPlan {
  const rows = area(DATA + 1, 0, POINTS, 1);
  return {
    kind: "stacked-column",
    title: "Most losses stay in the first loss; the tail reaches the mezzanine",
    description: "Probability of each pool loss at the horizon, coloured by the highest tranche that it reaches.",
    categories: rows,
    categoryTitle: "Pool loss, share of EAD",
    valueTitle: "Probability",
    categoryFormat: "0%",
    valueFormat: "0%",
    series: [
      { name: "First loss", values: { ...rows, column: 4 }, colour: "first-loss" },
      { name: "Mezzanine", values: { ...rows, column: 5 }, colour: "mezzanine" },
      { name: "Senior", values: { ...rows, column: 6 }, colour: "senior" },
    ],
    place: area(CHARTS, 0, 20, 5),
  };
}

function rhoChart(): ChartPlan {
  const rows = area(DATA + 1, 7, RHOS.length, 1);
  return {
    kind: "line",
    title: "Correlation moves loss from the first loss to the mezzanine",
    description:
      "Expected loss of the first loss falls and that of the mezzanine and the senior rises with the asset correlation.",
    categories: rows,
    categoryTitle: "Asset correlation",
    valueTitle: "Expected loss of the tranche",
    categoryFormat: "0%",
    valueFormat: "0%",
    series: [
      { name: "First loss", values: { ...rows, column: 8 }, colour: "first-loss" },
      { name: "Mezzanine", values: { ...rows, column: 9 }, colour: "mezzanine" },
      { name: "Senior", values: { ...rows, column: 10 }, colour: "senior" },
    ],
    place: area(CHARTS, 5, 20, 5),
  };
}

function formats(): AreaFormat[] {
  return [
    { area: area(0, 0, 1, 1), role: "title" },
    { area: area(1, 0, 1, 1), role: "badge" },
    { area: area(3, 0, 1, 3), role: "heading" },
    { area: area(4, 1, 1, 1), role: "input", numberFormat: "0.0%" },
    { area: area(5, 1, 2, 1), role: "input", align: "right" },
    { area: area(4, 2, 3, 1), role: "note" },
    { area: area(STRUCTURE - 1, 0, 1, 5), role: "subtitle" },
    { area: area(STRUCTURE, 0, 1, 6), role: "heading" },
    { area: area(STRUCTURE + 1, 0, 3, 5), role: "input" },
    { area: area(STRUCTURE + 1, 1, 3, 2), role: "input", numberFormat: "0.0%" },
    { area: area(STRUCTURE + 1, 4, 3, 1), role: "input", numberFormat: "0.00%" },
    { area: area(3, 6, 1, 3), role: "heading" },
    { area: area(4, 8, 4, 1), numberFormat: "0.00%" },
    { area: area(RESULTS - 1, 0, 1, 1), role: "subtitle" },
    { area: area(RESULTS, 0, 1, 11), role: "heading" },
    { area: area(STRUCTURE, 1, 1, 2), align: "right" },
    { area: area(STRUCTURE, 4, 1, 2), align: "right" },
    { area: area(STRUCTURE + 1, 5, 3, 1), numberFormat: "0.000%" },
    { area: area(RESULTS, 1, 1, 2), align: "right" },
    { area: area(RESULTS, 4, 1, 6), align: "right" },
    { area: area(RESULTS + 1, 9, 4, 1), numberFormat: "0.0E+00" },
    { area: area(DATA, 0, 1, 7), align: "right" },
    { area: area(DATA, 7, 1, 4), align: "right" },
    { area: area(RESULTS + 1, 1, 4, 2), numberFormat: "0.0%" },
    { area: area(RESULTS + 1, 4, 4, 1), numberFormat: "#,##0" },
    { area: area(RESULTS + 1, 5, 4, 1), numberFormat: "0.000%" },
    { area: area(RESULTS + 1, 6, 4, 1), numberFormat: "#,##0" },
    { area: area(RESULTS + 1, 7, 4, 2), numberFormat: "0.00%" },
    { area: area(2, SIDE, 1, 2), role: "subtitle" },
    { area: area(3, SIDE, 1, 2), role: "heading" },
    { area: area(6, SIDE + 1, 1, 1), numberFormat: "#,##0" },
    { area: area(7, SIDE + 1, 2, 1), numberFormat: "0.00%" },
    { area: area(9, SIDE + 1, 1, 1), numberFormat: "0.0" },
    { area: area(10, SIDE + 1, 1, 1), numberFormat: "0.000%" },
    { area: area(11, SIDE + 1, 1, 1), numberFormat: "0.00000" },
    { area: area(12, SIDE + 1, 1, 1), numberFormat: "0.0" },
    { area: area(13, SIDE + 1, 1, 1), numberFormat: "0.00%" },
    { area: area(RESULTS - 1, SIDE, 1, 2), role: "subtitle" },
    { area: area(RESULTS, SIDE, 1, 2), role: "heading" },
    { area: area(DATA - 1, 0, 1, 1), role: "subtitle" },
    { area: area(DATA - 1, 7, 1, 1), role: "subtitle" },
    { area: area(DATA, 0, 1, 7), role: "heading" },
    { area: area(DATA, 7, 1, 4), role: "heading" },
    { area: area(DATA + 1, 0, POINTS, 7), numberFormat: "0.000%" },
    { area: area(DATA + 1, 7, RHOS.length, 1), role: "input", numberFormat: "0%" },
    { area: area(DATA + 1, 8, RHOS.length, 3), numberFormat: "0.000%" },
  ];
}
