import type { Language } from "../../language/language.ts";
import type { AreaFormat, Block, ChartPlan, SheetPlan } from "../../workbook/plan.ts";
import { area, fixedAreaText } from "../../workbook/reference.ts";
import { rectangular, rhoCells, settingRows } from "../run/run-sheet.ts";
import { fixedCell } from "../run/run-sheet-layout.ts";
import type { SoundInputs } from "../run/run-question.ts";
import { timeSheetTexts } from "./sheet-texts.ts";
import type { TimeFindings } from "./time-findings.ts";
import type { YearCash } from "./investor-cash.ts";

/** What the sheet is made from. */
export type TimeSheetRequest = {
  /** Of titles, headings and notes. */
  readonly language: Language;
  readonly name: string;
  /** How formulas name the pool, and how people do. */
  readonly pool: string;
  readonly poolName: string;
  readonly inputs: SoundInputs;
  /** Attachment of the first loss, and its ends whose survival is shown; fractions. */
  readonly attach: number;
  readonly ends: readonly number[];
  /** Rows of the fan without the start. */
  readonly dates: number;
  /** In units of `unit`, such as USD m. */
  readonly cash: readonly YearCash[];
  readonly unit: string;
  readonly findings: TimeFindings;
};

const LEVELS = [0.05, 0.25, 0.5, 0.75, 0.95];
const CHART_ROWS = 17;
/** First row of the charts, and columns of the three tables under them. */
const CHARTS = 3;
const FAN = 0;
const SURVIVAL = 8;
const CASH = 14;
const INPUTS = 20;

/** A new sheet of live LOSSPATH and EXHAUSTTIME formulas with native charts, and investors' expected cash as values. */
export function timeSheetPlan(request: TimeSheetRequest): SheetPlan {
  const data = CHARTS + CHART_ROWS + 2;
  return {
    name: request.name,
    blocks: [
      ...inputBlocks(request),
      ...fanBlocks(request, data),
      ...survivalBlocks(request, data),
      ...(request.cash.length === 0 ? [] : [cashBlock(request, data)]),
    ],
    formats: formats(request, data),
    charts: [
      fanChart(request, data),
      survivalChart(request, data),
      ...(request.cash.length === 0 ? [] : [cashChart(request, data)]),
    ],
    columnWidths: [12, 11, 11, 11, 11, 11, 11, 3, 12, 14, 14, 14, 14, 3, 10, 16, 16, 16, 16, 3, 20, 16, 12, 28],
  };
}

function inputBlocks({ poolName, inputs, language }: TimeSheetRequest): Block[] {
  const texts = timeSheetTexts[language];
  return [
    { row: 0, column: 0, values: [[texts.title(poolName)], [texts.note]] },
    {
      row: 2,
      column: INPUTS,
      values: rectangular([
        [texts.inputs],
        [texts.rho, ...rhoCells(inputs)],
        [texts.horizon, inputs.horizon],
        ...settingRows(inputs, language),
      ]),
    },
  ];
}

function tailOf({ inputs, language }: TimeSheetRequest) {
  return {
    rho: fixedAreaText(area(3, INPUTS + 1, 1, rhoCells(inputs).length)),
    tail: `${fixedCell(4, INPUTS + 1)},,${fixedAreaText(area(5, INPUTS, settingRows(inputs, language).length, 2))}`,
  };
}

function fanBlocks(request: TimeSheetRequest, data: number): Block[] {
  const texts = timeSheetTexts[request.language];
  const { rho, tail } = tailOf(request);
  const formula = `=SRT.LOSSPATH(${request.pool},${rho},{${LEVELS.join(",")}},${tail})`;
  return [{ row: data, column: FAN, values: [[texts.fan], [formula]] }];
}

/** Survival beside the dates of the fan, from the exhaustion probabilities of each end. */
function survivalBlocks(request: TimeSheetRequest, data: number): Block[] {
  const texts = timeSheetTexts[request.language];
  const { rho, tail } = tailOf(request);
  const { ends, dates } = request;
  const rows = Array.from({ length: dates + 1 }, (_, d) => [
    `=$A${data + 3 + d}`,
    ...ends.map((_end, i) => {
      const point = fixedCell(data + 1, SURVIVAL + 1 + i);
      const table = `SRT.EXHAUSTTIME(${request.pool},${rho},${request.attach},${point},,${tail})`;
      return `=1-INDEX(${table},${d + 2},2)`;
    }),
  ]);
  return [{ row: data, column: SURVIVAL, values: [[texts.survival], [texts.years, ...ends], ...rows] }];
}

function cashBlock({ cash, unit, language }: TimeSheetRequest, data: number): Block {
  const texts = timeSheetTexts[language];
  const rows = cash.map(({ year, premium, principal, lost }) => [year, premium, principal, -lost]);
  return { row: data, column: CASH, values: [[texts.cash(unit)], [...texts.cashHeadings], ...rows] };
}

function fanChart({ findings, dates, language }: TimeSheetRequest, data: number): ChartPlan {
  const texts = timeSheetTexts[language];
  const column = (c: number) => area(data + 2, FAN + c, dates + 1, 1);
  return {
    kind: "line",
    ...findings.fan,
    categories: column(0),
    categoryTitle: texts.years,
    valueTitle: texts.lossAxis,
    categoryFormat: "0.00",
    valueFormat: "0%",
    series: [
      { name: texts.mean, values: column(1), colour: "muted" },
      { name: "5 %", values: column(2), colour: "accent" },
      { name: "50 %", values: column(4), colour: "senior" },
      { name: "95 %", values: column(6), colour: "first-loss" },
    ],
    place: area(CHARTS, FAN, CHART_ROWS, 7),
  };
}

function survivalChart({ findings, dates, ends, language }: TimeSheetRequest, data: number): ChartPlan {
  const texts = timeSheetTexts[language];
  const column = (c: number) => area(data + 2, SURVIVAL + c, dates + 1, 1);
  const colours = ["muted", "first-loss", "mezzanine"] as const;
  return {
    kind: "line",
    ...findings.survival,
    categories: column(0),
    categoryTitle: texts.years,
    valueTitle: texts.survivalAxis,
    categoryFormat: "0.00",
    valueFormat: "0%",
    series: ends.map((end, i) => ({ name: texts.end(end), values: column(1 + i), colour: colours[i]! })),
    place: area(CHARTS, SURVIVAL, CHART_ROWS, 5),
  };
}

function cashChart({ findings, cash, unit, language }: TimeSheetRequest, data: number): ChartPlan {
  const texts = timeSheetTexts[language];
  const column = (c: number) => area(data + 2, CASH + c, cash.length, 1);
  const [, premium, principal, lost] = texts.cashHeadings;
  return {
    kind: "stacked-column",
    ...findings.cash,
    categories: column(0),
    categoryTitle: texts.year,
    valueTitle: texts.cash(unit),
    valueFormat: "#,##0",
    series: [
      { name: premium, values: column(1), colour: "senior" },
      { name: principal, values: column(2), colour: "pool" },
      { name: lost, values: column(3), colour: "first-loss" },
    ],
    place: area(CHARTS, CASH, CHART_ROWS, 5),
  };
}

function formats({ dates, ends, cash, inputs, language }: TimeSheetRequest, data: number): AreaFormat[] {
  const settings = settingRows(inputs, language).length;
  return [
    { area: area(0, 0, 1, 1), role: "title" },
    { area: area(1, 0, 1, 1), role: "note" },
    { area: area(2, INPUTS, 1, 4), role: "heading" },
    { area: area(3, INPUTS + 1, 2 + settings, 1), role: "input", align: "right" },
    { area: area(5, INPUTS + 2, settings, 1), role: "note" },
    ...[FAN, SURVIVAL].map((column): AreaFormat => ({ area: area(data, column, 1, 1), role: "subtitle" })),
    { area: area(data + 1, FAN, 1, 7), role: "heading", align: "right" },
    { area: area(data + 1, FAN + 2, 1, 5), role: "heading", numberFormat: "0%", align: "right" },
    { area: area(data + 2, FAN, dates + 1, 1), numberFormat: "0.00" },
    { area: area(data + 2, FAN + 1, dates + 1, 6), numberFormat: "0.000%" },
    { area: area(data + 1, SURVIVAL, 1, 1), role: "heading", align: "right" },
    { area: area(data + 1, SURVIVAL + 1, 1, ends.length), role: "input", numberFormat: "0.0%", align: "right" },
    { area: area(data + 2, SURVIVAL, dates + 1, 1), numberFormat: "0.00" },
    { area: area(data + 2, SURVIVAL + 1, dates + 1, ends.length), numberFormat: "0.00%" },
    ...(cash.length === 0 ? [] : cashFormats(data, cash.length)),
  ];
}

function cashFormats(data: number, years: number): AreaFormat[] {
  return [
    { area: area(data, CASH, 1, 1), role: "subtitle" },
    { area: area(data + 1, CASH, 1, 4), role: "heading", align: "right" },
    { area: area(data + 2, CASH + 1, years, 3), numberFormat: "#,##0.0" },
  ];
}
