import type { Language } from "../../language/language.ts";
import type { AreaFormat, Block, Cell, ChartPlan, SheetPlan } from "../../workbook/plan.ts";
import { area, fixedAreaText } from "../../workbook/reference.ts";
import type { ChosenScenario } from "../own-ranges/chosen-scenario.ts";
import { rolloverTexts } from "./texts.ts";

/** What the sheet is made from. */
export type RolloverSheetRequest = {
  /** Of titles, headings and notes. */
  readonly language: Language;
  readonly name: string;
  /** How formulas name deals and bank. */
  readonly deals: string;
  readonly bank: string;
  readonly scenario: ChosenScenario;
  /** Name and value of each setting. */
  readonly settings: readonly (readonly Cell[])[];
  /** True where deals name pools, whose losses have rows and columns of their own. */
  readonly losses: boolean;
  /** Quarters that are simulated, quarters in which deals end, and deals. */
  readonly quarters: number;
  readonly rungs: number;
  readonly count: number;
  readonly synthetic: boolean;
  /** What was assumed of the deals' pools and what the scenario meets in them, a line each; empty without pools. */
  readonly reach: readonly string[];
};

/** Rows counted from 0. */
const INPUTS = 2;
const SETTINGS = INPUTS + 2;
const MEASURE_ROWS = { plain: 16, losses: 24 };
const CHART_ROWS = 17;
const SIDE = 9;

/** A new sheet of live LADDER and ROLLSIM formulas over the deals and the bank where they stand, with native charts. */
export function rolloverSheetPlan(request: RolloverSheetRequest): SheetPlan {
  const at = layoutOf(request);
  return {
    name: request.name,
    blocks: blocks(request, at),
    formats: formats(request, at),
    charts: charts(request, at),
    columnWidths: [52, 16, 16, 16, 18, 18, 20, 14, 14, 14, 14, 14, 14, 14, 14, 14],
    frozenRows: 2,
  };
}

/** Heading rows of the four tables, and how many measures there are. */
type Layout = {
  readonly measures: number;
  readonly rows: number;
  readonly ladder: number;
  readonly quarters: number;
  readonly deals: number;
};

function layoutOf(request: RolloverSheetRequest): Layout {
  const measures = SETTINGS + request.settings.length + 2;
  const rows = request.losses ? MEASURE_ROWS.losses : MEASURE_ROWS.plain;
  const ladder = measures + rows + 4;
  const quarters = ladder + request.rungs + 5;
  return { measures, rows, ladder, quarters, deals: quarters + request.quarters + 4 };
}

function blocks(request: RolloverSheetRequest, { measures, ladder, quarters, deals }: Layout): Block[] {
  const texts = rolloverTexts[request.language];
  const { scenario, settings } = request;
  const given = fixedAreaText(area(SETTINGS, 0, settings.length, 2));
  // A range is read where it stands; a name of the product from its cell, where it can be changed.
  const stressed = scenario.reference ?? fixedAreaText(area(INPUTS + 1, 1, 1, 1));
  const call = (view: string) => `=SRT.ROLLSIM(${request.deals},${request.bank},${stressed},${view},${given})`;
  return [
    {
      row: 0,
      column: 0,
      values: [[texts.sheetTitle], [`${request.synthetic ? texts.sheetSynthetic : ""}${texts.sheetNote}`]],
    },
    {
      row: INPUTS,
      column: 0,
      values: [[texts.inputs, null], [texts.scenario, scenario.id], ...settings],
    },
    { row: measures - 1, column: 0, values: [[texts.measures], [call("")]] },
    { row: ladder - 1, column: 0, values: [[texts.ladderTitle], [`=SRT.LADDER(${request.deals})`]] },
    { row: quarters - 1, column: 0, values: [[texts.byQuarter], [call('"quarters"')]] },
    { row: deals - 1, column: 0, values: [[texts.byDeal], [call('"deals"')]] },
    ...(request.reach.length === 0 ? [] : [{ row: deals + request.count + 2, column: 0, values: [[texts.met(scenario.id)], ...request.reach.map((line) => [line])] }]), // prettier-ignore
  ];
}

function charts({ rungs, quarters: count, language }: RolloverSheetRequest, { ladder, quarters }: Layout): ChartPlan[] {
  const texts = rolloverTexts[language];
  const outcome = (column: number, name: string, colour: "senior" | "mezzanine" | "first-loss") =>
    ({ name, values: area(quarters + 1, column, count, 1), colour }) as const; // prettier-ignore
  return [
    {
      kind: "stacked-column",
      title: texts.relief,
      description: texts.relief,
      categories: area(ladder + 1, 0, rungs, 1),
      categoryTitle: texts.quarter,
      valueTitle: texts.relief,
      valueFormat: "#,##0",
      series: [{ name: texts.relief, values: area(ladder + 1, 3, rungs, 1), colour: "senior" }],
      place: area(ladder - 1, SIDE, CHART_ROWS, 7),
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

function formats(request: RolloverSheetRequest, { measures, rows, ladder, quarters, deals }: Layout): AreaFormat[] {
  const { losses } = request;
  return [
    { area: area(0, 0, 1, 1), role: "title" },
    { area: area(1, 0, 1, 1), role: "badge" },
    { area: area(INPUTS, 0, 1, 2), role: "heading" },
    { area: area(INPUTS + 1, 1, 1, 1), role: request.scenario.reference === null ? "input" : "note", align: "right" },
    { area: area(SETTINGS, 1, request.settings.length, 1), role: "input", align: "right" },
    ...[measures - 1, ladder - 1, quarters - 1, deals - 1].map((row): AreaFormat => ({
      area: area(row, 0, 1, 1),
      role: "subtitle",
    })),
    { area: area(measures, 0, 1, 4), role: "heading" },
    { area: area(measures + 1, 1, MEASURE_ROWS.plain, 2), numberFormat: "0.00%" },
    { area: area(measures + 3, 1, 3, 2), numberFormat: "#,##0" },
    ...(losses ? lossFormats(request, { measures, rows, ladder, quarters, deals }) : []),
    { area: area(ladder, 0, 1, 7), role: "heading", wrap: true },
    { area: area(ladder + 1, 1, request.rungs + 1, 6), numberFormat: "#,##0" },
    { area: area(quarters, 0, 1, losses ? 17 : 15), role: "heading", wrap: true },
    { area: area(quarters + 1, 1, request.quarters, 14), numberFormat: "0.0%" },
    ...(request.reach.length === 0 ? [] : [{ area: area(deals + request.count + 2, 0, 1, 1), role: "subtitle" } as const]), // prettier-ignore
    { area: area(deals, 0, 1, losses ? 14 : 11), role: "heading", wrap: true },
    { area: area(deals + 1, 2, request.count, 2), numberFormat: "#,##0" },
    { area: area(deals + 1, 4, request.count, 7), numberFormat: "0.0%" },
  ];
}

/** Of what pools add: amounts, then a correlation and its error; a column of amounts beside quarters and deals. */
function lossFormats({ quarters: count, count: deals }: RolloverSheetRequest, at: Layout): AreaFormat[] {
  const first = at.measures + 1 + MEASURE_ROWS.plain;
  const amounts = at.rows - MEASURE_ROWS.plain - 2;
  return [
    { area: area(first, 1, amounts, 2), numberFormat: "#,##0" },
    { area: area(first + amounts, 1, 2, 2), numberFormat: "0.000" },
    { area: area(at.quarters + 1, 15, count, 2), numberFormat: "#,##0" },
    { area: area(at.deals + 1, 11, deals, 3), numberFormat: "#,##0" },
  ];
}
