import type { AreaFormat, Block, Cell, ChartPlan, SheetPlan } from "../plan.ts";
import { area } from "../reference.ts";

type Table = readonly (readonly Cell[])[];

/** Rows counted from 0. */
const DEALS = 4;
const LADDER = 20;
const QUARTERS = 12;
const YEARS = 36;
const RUNS = 43;
const RUN_ROWS = 16;
const BANK_COLUMN = 13;
const SETTINGS = '{"Paths",16384}';

/** Scenarios that the roll-over is run in. */
const CASES = ["BASE", "AI_CORR", "FREEZE", "COMBINED"];

/** The deals that end, the bank that holds them, and what comes back when they cannot be rolled. */
export function rollOverSheet(deals: Table, bank: Table): SheetPlan {
  return {
    name: "Roll-over",
    blocks: [...inputs(deals, bank), ...results()],
    formats: formats(deals, bank),
    names: [
      { name: "Deals", area: area(DEALS, 0, deals.length, deals[0]!.length) },
      { name: "Bank", area: area(DEALS, BANK_COLUMN, bank.length, 2) },
    ],
    charts: [ladderChart()],
    columnWidths: [46, 30, 18, 14, 18, 20, 22, 14, 14, 14, 16, 16, 3, 24, 32, 44],
    frozenRows: 2,
  };
}

function inputs(deals: Table, bank: Table): Block[] {
  return [
    {
      row: 0,
      column: 0,
      values: [
        ["What comes back when protection cannot be rolled"],
        [
          "SYNTHETIC deals and bank; the market's parameters are ASSUMPTIONS and partly judgement. Blue cells are inputs.",
        ],
      ],
    },
    { row: DEALS - 1, column: 0, values: [["Deals"]] },
    { row: DEALS, column: 0, values: deals },
    { row: DEALS - 1, column: BANK_COLUMN, values: [["The bank"]] },
    { row: DEALS, column: BANK_COLUMN, values: bank },
  ];
}

function results(): Block[] {
  return [
    { row: LADDER - 1, column: 0, values: [["What ends, by quarter"], ["=SRT.LADDER(Deals)"]] },
    { row: YEARS - 1, column: 0, values: [["By year"], ['=SRT.LADDER(Deals,,"year")']] },
    {
      row: RUNS - 1,
      column: 0,
      values: [
        ["Roll-over in four scenarios; in each, beside it, the same market without its link to the pool's factor"],
      ],
    },
    ...CASES.map((name, k): Block => ({
      row: runRow(k),
      column: 0,
      values: [[name], [`=SRT.ROLLSIM(Deals,Bank,"${name}",,${SETTINGS})`]],
    })),
  ];
}

/** Scenarios stand below each other, so that each measure has its room. */
function runRow(k: number): number {
  return RUNS + k * (RUN_ROWS + 3);
}

function ladderChart(): ChartPlan {
  return {
    kind: "stacked-column",
    title: "RWA relief of 14.8 bn ends within three years",
    description: "Relief of RWA that ends by quarter, 2026 to 2028, in USD m.",
    categories: area(LADDER + 1, 0, QUARTERS, 1),
    categoryTitle: "",
    valueTitle: "RWA relief that ends, USD m",
    valueFormat: "#,##0",
    series: [{ name: "RWA relief", values: area(LADDER + 1, 3, QUARTERS, 1), colour: "senior" }],
    place: area(LADDER - 1, 7, 18, 5),
  };
}

function formats(deals: Table, bank: Table): AreaFormat[] {
  const n = deals.length - 1;
  return [
    { area: area(0, 0, 1, 1), role: "title" },
    { area: area(1, 0, 1, 1), role: "badge" },
    ...[DEALS - 1, LADDER - 1, YEARS - 1, RUNS - 1].map((row): AreaFormat => ({
      area: area(row, 0, 1, 1),
      role: "subtitle",
    })),
    { area: area(DEALS - 1, BANK_COLUMN, 1, 1), role: "subtitle" },
    { area: area(DEALS, 0, 1, deals[0]!.length), role: "heading", wrap: true },
    { area: area(DEALS, BANK_COLUMN, 1, 3), role: "heading" },
    {
      area: area(DEALS + 1, BANK_COLUMN + 1, bank.length - 1, 1),
      role: "input",
      numberFormat: "[>=1000]#,##0;General",
      align: "right",
    },
    { area: area(DEALS + 1, BANK_COLUMN + 2, bank.length - 1, 1), role: "note" },
    { area: area(DEALS + 1, 2, n, 1), role: "input", numberFormat: "#,##0" },
    { area: area(DEALS + 1, 3, n, 2), role: "input", numberFormat: "0.0%" },
    { area: area(DEALS + 1, 5, n, 2), role: "input", numberFormat: "0%" },
    { area: area(DEALS + 1, 7, n, 1), role: "input", align: "right" },
    { area: area(DEALS + 1, 8, n, 1), role: "input", numberFormat: "0%" },
    { area: area(DEALS + 1, 9, n, 1), role: "input", numberFormat: "#,##0" },
    { area: area(DEALS + 1, 10, n, 1), role: "input", numberFormat: "0%" },
    ...[LADDER, YEARS].map((row): AreaFormat => ({ area: area(row, 0, 1, 7), role: "heading", wrap: true })),
    { area: area(LADDER + 1, 1, QUARTERS + 1, 6), numberFormat: "#,##0" },
    { area: area(YEARS + 1, 1, 4, 6), numberFormat: "#,##0" },
    { area: area(DEALS, 2, 1, 9), align: "right" },
    { area: area(DEALS, 11, deals.length, 1), align: "center" },
    ...[LADDER, YEARS].map((row): AreaFormat => ({ area: area(row, 1, 1, 6), align: "right" })),
    ...CASES.flatMap((_, k): AreaFormat[] => [
      { area: area(runRow(k), 0, 1, 4), role: "subtitle" },
      { area: area(runRow(k) + 1, 0, 1, 4), role: "heading" },
      { area: area(runRow(k) + 1, 1, 1, 2), align: "right" },
      { area: area(runRow(k) + 2, 1, RUN_ROWS, 2), numberFormat: "0.00%" },
      { area: area(runRow(k) + 4, 1, 3, 2), numberFormat: "#,##0" },
      { area: area(runRow(k) + 1, 3, RUN_ROWS + 1, 1), align: "center" },
    ]),
  ];
}
