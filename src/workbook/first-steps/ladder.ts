import type { Cell, ChartPlan, SheetPlan } from "../plan.ts";
import { area } from "../reference.ts";
import { answer, heading, inputs, sheetOf, table } from "./parts.ts";
import type { FirstStepsTexts } from "./texts.ts";

type Table = readonly (readonly Cell[])[];

/** Rows counted from 0. */
const INPUTS = 3;
const BREACH = 7;
const ENDS = 14;
const QUARTERS = 12;
const PATH = 32;
const YEARS = 4;
/** The quarters of the years, and the start. */
const PATH_ROWS = 1 + 4 * YEARS;
const PATH_CHART = PATH + 22;
const DEALS = PATH_CHART + 19;
const BESIDE = 8;
const CASES = ["BASE", "AI_CORR", "FREEZE"];
const SETTINGS = '{"Paths",4096}';

/** Probability of a breach in the frozen market. */
export const BREACH_CELL = `Ladder!$B$${BREACH + 1 + CASES.length}`;

/** What ends when, CET1 while it ends, and how likely a breach is. */
export function ladderSheet(deals: Table, bank: Table, texts: FirstStepsTexts): SheetPlan {
  const threshold = `$B$${INPUTS + 2}`;
  const bankRow = DEALS + deals.length + 3;
  return sheetOf(
    [
      heading(texts.ladder, texts.badge),
      inputs([INPUTS, 0], texts.inputs, [[texts.threshold, 0.125, "", "0.0%"]]),
      {
        blocks: [
          {
            row: BREACH - 1,
            column: 0,
            values: [
              [texts.breach],
              [texts.breachNote],
              ...CASES.map((name, i) => [name, `=SRT.BREACHPROB(Deals,Bank,${threshold},$A$${BREACH + 2 + i},${SETTINGS})`]), // prettier-ignore
            ],
          },
        ],
        formats: [
          { area: area(BREACH - 1, 0, 1, 1), role: "subtitle" },
          { area: area(BREACH, 0, 1, 1), role: "note" },
          { area: area(BREACH + 1, 0, CASES.length, 1), role: "input" },
          { area: area(BREACH + 1, 1, CASES.length, 1), numberFormat: "0.0%" },
        ],
      },
      answer([ENDS, 0], [texts.ends, texts.endsNote], "=SRT.LADDER(Deals)", 7),
      answer([PATH, 0], [texts.path, texts.pathNote], `=SRT.CET1PATH(Deals,Bank,${YEARS})`, 13),
      table([DEALS, 0], texts.deals, deals),
      table([bankRow, 0], texts.bank, bank),
    ],
    [
      { area: area(ENDS + 2, 1, 1, 6), align: "right" },
      { area: area(ENDS + 3, 1, QUARTERS + 1, 6), numberFormat: "#,##0" },
      { area: area(PATH + 2, 1, 1, 11), align: "right" },
      { area: area(PATH + 3, 1, PATH_ROWS + 1, 4), numberFormat: "#,##0" },
      { area: area(PATH + 3, 5, PATH_ROWS + 1, 2), numberFormat: "0.00%" },
      { area: area(PATH + 3, 7, PATH_ROWS + 1, 1), numberFormat: "0.0" },
      { area: area(PATH + 3, 8, PATH_ROWS + 1, 1), numberFormat: "0.00%" },
      { area: area(PATH + 3, 9, PATH_ROWS + 1, 3), numberFormat: "#,##0" },
      { area: area(PATH + 2, 12, PATH_ROWS + 2, 1), align: "center" },
      { area: area(DEALS, 2, 1, 9), align: "right" },
      { area: area(DEALS, 11, deals.length, 1), align: "center" },
      { area: area(DEALS + 1, 2, deals.length - 1, 1), numberFormat: "#,##0" },
      { area: area(DEALS + 1, 3, deals.length - 1, 4), numberFormat: "0.0%" },
      { area: area(DEALS + 1, 7, deals.length - 1, 1), align: "right" },
      { area: area(DEALS + 1, 8, deals.length - 1, 1), numberFormat: "0%" },
      { area: area(DEALS + 1, 9, deals.length - 1, 1), numberFormat: "#,##0" },
      { area: area(DEALS + 1, 10, deals.length - 1, 1), numberFormat: "0%" },
      { area: area(bankRow, 1, 1, 1), align: "right" },
      { area: area(bankRow + 1, 1, bank.length - 1, 1), numberFormat: "[>=1000]#,##0;General", align: "right" },
      { area: area(bankRow + 1, 2, bank.length - 1, 1), role: "note" },
    ],
    {
      name: "Ladder",
      names: [
        { name: "Deals", area: area(DEALS, 0, deals.length, deals[0]!.length) },
        { name: "Bank", area: area(bankRow, 0, bank.length, 2) },
      ],
      charts: [ladderChart(texts), pathChart(texts)],
      columnWidths: [34, 24, 18, 16, 18, 18, 20, 16, 22, 16, 18, 22, 30],
      frozenRows: 2,
    },
  );
}

function ladderChart(texts: FirstStepsTexts): ChartPlan {
  return {
    kind: "stacked-column",
    title: texts.ladderChart,
    description: texts.ladderChartNote,
    categories: area(ENDS + 3, 0, QUARTERS, 1),
    categoryTitle: "",
    valueTitle: texts.ladderAxis,
    valueFormat: "#,##0",
    series: [{ name: texts.ladderAxis, values: area(ENDS + 3, 3, QUARTERS, 1), colour: "senior" }],
    place: area(ENDS, BESIDE, 17, 4),
  };
}

function pathChart(texts: FirstStepsTexts): ChartPlan {
  const quarters = area(PATH + 3, 0, PATH_ROWS, 1);
  return {
    kind: "line",
    title: texts.pathChart,
    description: texts.pathChartNote,
    categories: quarters,
    categoryTitle: "",
    valueTitle: texts.ratio,
    valueFormat: "0.0%",
    series: [
      { name: texts.ratio, values: { ...quarters, column: 5 }, colour: "senior" },
      { name: texts.ratioWithout, values: { ...quarters, column: 6 }, colour: "pool" },
    ],
    place: area(PATH_CHART, 0, 17, 6),
  };
}
