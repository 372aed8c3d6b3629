import type { Language } from "../../language/language.ts";
import type { AreaFormat, Block, ChartPlan, SheetPlan } from "../../workbook/plan.ts";
import { area } from "../../workbook/reference.ts";
import { rolloverTexts } from "./texts.ts";

/** What the sheet is made from. */
export type RolloverSheetRequest = {
  /** Of titles, headings and notes. */
  readonly language: Language;
  readonly name: string;
  /** How formulas name deals and bank. */
  readonly deals: string;
  readonly bank: string;
  readonly scenario: string;
  readonly paths: number;
  readonly seed: number | string;
  /** Quarters that are simulated, quarters in which deals end, and deals. */
  readonly quarters: number;
  readonly rungs: number;
  readonly count: number;
  readonly synthetic: boolean;
};

/** Rows counted from 0. */
const INPUTS = 2;
const MEASURES = 8;
const MEASURE_ROWS = 16;
const LADDER = MEASURES + MEASURE_ROWS + 4;
const CHART_ROWS = 17;
const SIDE = 9;

/** A new sheet of live LADDER and ROLLSIM formulas over the deals and the bank where they stand, with native charts. */
export function rolloverSheetPlan(request: RolloverSheetRequest): SheetPlan {
  const quarters = LADDER + request.rungs + 5;
  const deals = quarters + request.quarters + 4;
  return {
    name: request.name,
    blocks: blocks(request, quarters, deals),
    formats: formats(request, quarters, deals),
    charts: charts(request, quarters),
    columnWidths: [52, 16, 16, 16, 18, 18, 20, 14, 14, 14, 14, 14, 14, 14, 14, 14],
    frozenRows: 2,
  };
}

function blocks(request: RolloverSheetRequest, quarters: number, deals: number): Block[] {
  const texts = rolloverTexts[request.language];
  const { scenario, paths, seed } = request;
  const call = (view: string) => `=SRT.ROLLSIM(${request.deals},${request.bank},$B$4,${view},$A$5:$B$6)`;
  return [
    {
      row: 0,
      column: 0,
      values: [[texts.sheetTitle], [`${request.synthetic ? texts.sheetSynthetic : ""}${texts.sheetNote}`]],
    },
    {
      row: INPUTS,
      column: 0,
      values: [
        [texts.inputs, null],
        [texts.scenario, scenario],
        [texts.settings.paths, paths],
        [texts.settings.seed, seed],
      ],
    },
    { row: MEASURES - 1, column: 0, values: [[texts.measures], [call("")]] },
    { row: LADDER - 1, column: 0, values: [[texts.ladderTitle], [`=SRT.LADDER(${request.deals})`]] },
    { row: quarters - 1, column: 0, values: [[texts.byQuarter], [call('"quarters"')]] },
    { row: deals - 1, column: 0, values: [[texts.byDeal], [call('"deals"')]] },
  ];
}

function charts({ rungs, quarters: count, language }: RolloverSheetRequest, quarters: number): ChartPlan[] {
  const texts = rolloverTexts[language];
  const outcome = (column: number, name: string, colour: "senior" | "mezzanine" | "first-loss") =>
    ({ name, values: area(quarters + 1, column, count, 1), colour }) as const; // prettier-ignore
  return [
    {
      kind: "stacked-column",
      title: texts.relief,
      description: texts.relief,
      categories: area(LADDER + 1, 0, rungs, 1),
      categoryTitle: texts.quarter,
      valueTitle: texts.relief,
      valueFormat: "#,##0",
      series: [{ name: texts.relief, values: area(LADDER + 1, 3, rungs, 1), colour: "senior" }],
      place: area(LADDER - 1, SIDE, CHART_ROWS, 7),
    },
    {
      kind: "stacked-column",
      title: texts.sheetOutcomes,
      description: texts.sheetOutcomes,
      categories: area(quarters + 1, 0, count, 1),
      categoryTitle: texts.quarter,
      valueTitle: texts.share,
      valueFormat: "0%",
      series: [
        outcome(2, texts.rolled, "senior"),
        outcome(3, texts.pricedOut, "mezzanine"),
        outcome(4, texts.refused, "first-loss"),
      ],
      place: area(INPUTS, SIDE, CHART_ROWS, 7),
    },
    {
      kind: "line",
      title: texts.sheetFan,
      description: texts.sheetFan,
      categories: area(quarters + 1, 0, count, 1),
      categoryTitle: texts.quarter,
      valueTitle: texts.ratio,
      valueFormat: "0.0%",
      series: FAN_LINES.map(([name, column, colour]) => ({
        name: texts[name],
        values: area(quarters + 1, column, count, 1),
        colour,
      })),
      place: area(quarters + count + 4, SIDE + 3, CHART_ROWS, 7),
    },
  ];
}

/** Percentiles of the quarters' table that are drawn: text, column, colour. */
const FAN_LINES = [
  ["least", 9, "first-loss"],
  ["median", 12, "senior"],
] as const;

function formats(request: RolloverSheetRequest, quarters: number, deals: number): AreaFormat[] {
  return [
    { area: area(0, 0, 1, 1), role: "title" },
    { area: area(1, 0, 1, 1), role: "badge" },
    { area: area(INPUTS, 0, 1, 2), role: "heading" },
    { area: area(INPUTS + 1, 1, 3, 1), role: "input", align: "right" },
    ...[MEASURES - 1, LADDER - 1, quarters - 1, deals - 1].map((row): AreaFormat => ({
      area: area(row, 0, 1, 1),
      role: "subtitle",
    })),
    { area: area(MEASURES, 0, 1, 4), role: "heading" },
    { area: area(MEASURES + 1, 1, MEASURE_ROWS, 2), numberFormat: "0.00%" },
    { area: area(MEASURES + 3, 1, 3, 2), numberFormat: "#,##0" },
    { area: area(LADDER, 0, 1, 7), role: "heading", wrap: true },
    { area: area(LADDER + 1, 1, request.rungs + 1, 6), numberFormat: "#,##0" },
    { area: area(quarters, 0, 1, 16), role: "heading", wrap: true },
    { area: area(quarters + 1, 1, request.quarters, 15), numberFormat: "0.0%" },
    { area: area(deals, 0, 1, 11), role: "heading", wrap: true },
    { area: area(deals + 1, 2, request.count, 2), numberFormat: "#,##0" },
    { area: area(deals + 1, 4, request.count, 7), numberFormat: "0.0%" },
  ];
}
