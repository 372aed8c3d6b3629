import type { AreaFormat, Block, Cell, SheetPlan } from "../../workbook/plan.ts";
import { area } from "../../workbook/reference.ts";
import type { Difference } from "./report-difference.ts";
import type { NumberKind, Report, ReportNumber, ReportSection } from "./report-model.ts";
import { traceText } from "./report-text.ts";
import { reportTexts } from "./texts.ts";

/** What a sheet of a report is made from. */
export type ReportSheetRequest = {
  /** A free name. */
  readonly name: string;
  readonly report: Report;
  /** When it was made, UTC. */
  readonly when: string;
  /** When the report before was made, and what changed since; null of the first one. */
  readonly before: { readonly when: string; readonly differences: readonly Difference[] } | null;
};

/** A part of the sheet from column A, with its look counted from its own first row. */
type Part = { readonly values: readonly (readonly Cell[])[]; readonly formats: readonly AreaFormat[] };

const NUMBER_FORMATS: Readonly<Record<NumberKind, string>> = {
  share: "0.00%",
  amount: "#,##0.00",
  count: "#,##0",
  decimal: "0.0",
  years: "0.0",
  times: "#,##0.0",
};
const COLUMNS = 5;
const SOURCE_COLUMNS = 9;
/** Columns of long texts: where a number comes from, definitions and remarks. */
const TRACE = 4;
const DEFINITION = 5;
const REMARK = 8;

/** A report as a new sheet: questions, answers, every number with its trace, what changed, limits and sources. */
export function reportSheetPlan({ name, report, when, before }: ReportSheetRequest): SheetPlan {
  const parts = [
    headPart(report, when),
    ...report.sections.map((section) => sectionPart(section, report)),
    changesPart(report, before),
    limitsPart(report),
    sourcesPart(report),
  ];
  const starts = parts.reduce<number[]>((rows, { values }) => [...rows, rows.at(-1)! + values.length + 1], [0]);
  return {
    name,
    blocks: parts.map(({ values }, k): Block => ({ row: starts[k]!, column: 0, values })),
    formats: parts.flatMap(({ formats }, k) =>
      formats.map((format) => ({ ...format, area: { ...format.area, row: format.area.row + starts[k]! } })),
    ),
    columnWidths: [46, 20, 11, 13, 52, 40, 11, 11, 36],
  };
}

function headPart(report: Report, when: string): Part {
  const texts = reportTexts[report.language];
  const stamp = report.synthetic ? [[texts.syntheticNote]] : [];
  const values = [[report.title], [report.subtitle], [`${report.stamp}. ${texts.madeAt(when)}`], ...stamp];
  return {
    values,
    formats: [
      { area: area(0, 0, 1, 1), role: "title" },
      { area: area(1, 0, 1, 1), role: "subtitle" },
      { area: area(2, 0, 1, 1), role: "note" },
      ...(report.synthetic ? [{ area: area(3, 0, 1, 2), role: "stamp" as const }] : []),
    ],
  };
}

function sectionPart({ question, headline, sentences, numbers }: ReportSection, { language }: Report): Part {
  const texts = reportTexts[language];
  const above = 2 + sentences.length;
  const table = numbers.length === 0 ? [] : [[...texts.headings], ...numbers.map((number) => numberRow(number, language))];
  return {
    values: [[question], [headline], ...sentences.map((sentence) => [sentence]), ...table],
    formats: [
      { area: area(0, 0, 1, 1), role: "title" },
      { area: area(1, 0, 1, 1), role: "subtitle" },
      ...(numbers.length === 0 ? [] : tableFormats(above, numbers)),
    ],
  };
} // prettier-ignore

function numberRow(number: ReportNumber, language: Report["language"]): readonly Cell[] {
  const { label, value, unit, standing, origin } = number;
  const cell = Number.isFinite(value) ? value : number.text;
  return [label, cell, unit, reportTexts[language].standings[standing], traceText(origin, language)];
}

function tableFormats(row: number, numbers: readonly ReportNumber[]): readonly AreaFormat[] {
  return [
    { area: area(row, 0, 1, COLUMNS), role: "heading" },
    { area: area(row + 1, 0, numbers.length, 1), wrap: true },
    { area: area(row + 1, TRACE, numbers.length, 1), wrap: true },
    ...numbers.map(({ kind }, k): AreaFormat => ({
      area: area(row + 1 + k, 1, 1, 1),
      role: "formula",
      numberFormat: NUMBER_FORMATS[kind],
      align: "right",
    })),
  ];
}

function changesPart({ language }: Report, before: ReportSheetRequest["before"]): Part {
  const texts = reportTexts[language];
  const note = before === null ? texts.changesFirst : before.differences.length === 0 ? texts.changesNone(before.when) : null; // prettier-ignore
  if (note !== null) return { values: [[note]], formats: [{ area: area(0, 0, 1, 1), role: "note" }] };
  const { when, differences } = before!;
  const rows = differences.map(({ number, beforeText, changeText }) => [number.label, beforeText, number.text, changeText]);
  return {
    values: [[texts.changesTitle(when)], [...texts.changeHeadings], ...rows],
    formats: [
      { area: area(0, 0, 1, 1), role: "title" },
      { area: area(1, 0, 1, 4), role: "heading" },
      { area: area(2, 1, rows.length, 3), align: "right" },
    ],
  };
} // prettier-ignore

function limitsPart({ language, limits }: Report): Part {
  return {
    values: [[reportTexts[language].limitsTitle], ...limits.map((limit) => [limit])],
    formats: [{ area: area(0, 0, 1, 1), role: "title" }],
  };
}

/** Columns as in the tables above, so that each figure has its value and its unit under theirs. */
function sourcesPart({ language, sources }: Report): Part {
  const texts = reportTexts[language];
  const [fact, value, unit, definition, asOf, confidence, contested, remark, source] = texts.sourceHeadings;
  const rows = sources.map((s) => [s.fact, s.value, s.unit, s.confidence, s.url, s.definition, s.asOf, s.contested ? texts.contested : "", s.remark]); // prettier-ignore
  return {
    values: [[texts.sourcesTitle], [fact!, value!, unit!, confidence!, source!, definition!, asOf!, contested!, remark!], ...rows], // prettier-ignore
    formats: [
      { area: area(0, 0, 1, 1), role: "title" },
      { area: area(1, 0, 1, SOURCE_COLUMNS), role: "heading" },
      { area: area(2, 1, rows.length, 1), align: "right" },
      ...[0, TRACE, DEFINITION, REMARK].map((column) => ({ area: area(2, column, rows.length, 1), wrap: true })),
    ],
  };
}
