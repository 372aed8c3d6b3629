import type { AreaFormat, Block, Cell, ChartPlan, SheetPlan } from "../plan.ts";
import { area } from "../reference.ts";

/** Rows counted from 0. */
const INPUTS = 3;
const STRUCTURE = 10;
const TABLE = 16;
const CASES = 10;
const APART = 30;
const STEPS = 6;
const CHARTS = 41;

/** Places of the comparison that other sheets read, as Excel counts rows. */
export const SCENARIO_CELLS = {
  standard: TABLE + 2,
  base: TABLE + 3,
  aiCorrection: TABLE + 4,
  doubleCorrelation: TABLE + 8,
} as const;

/** All scenarios side by side, and the trap taken apart; both live. */
export function scenariosSheet(structure: readonly (readonly Cell[])[]): SheetPlan {
  return {
    name: "Scenarios",
    blocks: [...inputs(structure), ...results()],
    formats: formats(),
    names: [
      { name: "Structure", area: area(STRUCTURE, 0, structure.length, structure[0]!.length) },
      { name: "Model", area: area(INPUTS + 2, 0, 3, 2) },
    ],
    charts: [scenarioChart(), trapChart()],
    columnWidths: [42, 16, 11, 11, 12, 14, 16, 14, 16, 14, 16, 16, 14, 16, 18, 12, 60, 14],
    frozenRows: 2,
  };
}

function inputs(structure: readonly (readonly Cell[])[]): Block[] {
  return [
    {
      row: 0,
      column: 0,
      values: [
        ["Eight scenarios over one structure"],
        [
          "SYNTHETIC data; parameters and probabilities are ASSUMPTIONS. Blue cells are inputs; everything else is a formula.",
        ],
      ],
    },
    {
      row: INPUTS,
      column: 0,
      values: [
        ["Inputs", null, null],
        ["Horizon (years)", 5, null],
        ["PD curve", "seasoned", "flat or seasoned (the seasoning is an assumption)"],
        ["LGD", "frye-jacobs", "const, frye-jacobs, beta or altman"],
        ["Paths", 16384, "per scenario; 102,400 take six times as long"],
      ],
    },
    { row: STRUCTURE, column: 0, values: structure },
  ];
}

function results(): Block[] {
  return [
    {
      row: TABLE - 1,
      column: 0,
      values: [["Scenarios side by side"], ["=SRT.STRESSTABLE(Pool,Structure,,$B$5,Model)"]],
    },
    {
      row: APART - 1,
      column: 0,
      values: [
        ["The double-correlation trap taken apart"],
        ['=SRT.DOUBLECORR(Pool,Structure,"DOUBLE_CORR",Model,$B$5)'],
      ],
    },
  ];
}

function scenarioChart(): ChartPlan {
  return {
    kind: "bar",
    title: "The mezzanine loses little in the standard model, and much where borrowers fail together",
    description:
      "Expected loss of the mezzanine in the standard model, in eight scenarios and in their weighted mixture.",
    categories: area(TABLE + 1, 0, CASES, 1),
    categoryTitle: "",
    valueTitle: "EL of the mezzanine",
    valueFormat: "0%",
    series: [{ name: "Mezzanine", values: area(TABLE + 1, 8, CASES, 1), colour: "mezzanine" }],
    place: area(CHARTS, 0, 20, 6),
  };
}

function trapChart(): ChartPlan {
  return {
    kind: "bar",
    title: "Theme and fat tails make most of the trap, at nearly the same pool loss",
    description: "Expected loss of the mezzanine from the diversified twin over the standard model, effect by effect.",
    categories: area(APART + 1, 0, STEPS, 1),
    categoryTitle: "",
    valueTitle: "EL of the mezzanine",
    valueFormat: "0.0%",
    series: [{ name: "Mezzanine", values: area(APART + 1, 6, STEPS, 1), colour: "first-loss" }],
    place: area(CHARTS, 7, 20, 7),
  };
}

function formats(): AreaFormat[] {
  return [
    { area: area(0, 0, 1, 1), role: "title" },
    { area: area(1, 0, 1, 1), role: "badge" },
    { area: area(INPUTS, 0, 1, 3), role: "heading" },
    { area: area(INPUTS + 1, 1, 4, 1), role: "input", align: "center" },
    { area: area(INPUTS + 2, 2, 3, 1), role: "note" },
    { area: area(STRUCTURE, 0, 1, 5), role: "heading" },
    { area: area(STRUCTURE + 1, 1, 3, 2), role: "input", numberFormat: "0%" },
    { area: area(STRUCTURE + 1, 3, 3, 1), role: "input", align: "right" },
    { area: area(STRUCTURE + 1, 4, 3, 1), role: "input", numberFormat: "0.0%" },
    ...[TABLE - 1, APART - 1].map((row): AreaFormat => ({ area: area(row, 0, 1, 1), role: "subtitle" })),
    { area: area(TABLE, 0, 1, 18), role: "heading", wrap: true },
    { area: area(TABLE + 1, 1, CASES, 1), numberFormat: "0%" },
    { area: area(TABLE + 1, 2, CASES, 13), numberFormat: "0.00%" },
    { area: area(TABLE + 1, 15, CASES, 1), numberFormat: "#,##0.0" },
    { area: area(TABLE, 1, 1, 15), align: "right" },
    { area: area(TABLE, 16, CASES + 1, 1), align: "center" },
    { area: area(STRUCTURE, 1, 1, 4), align: "right" },
    { area: area(APART, 0, 1, 15), role: "heading", wrap: true },
    { area: area(APART, 1, 1, 13), align: "right" },
    { area: area(APART + 1, 1, STEPS, 13), numberFormat: "0.00%" },
    { area: area(APART, 14, STEPS + 1, 1), align: "center" },
  ];
}
