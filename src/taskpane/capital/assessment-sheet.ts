import type { Language } from "../../language/language.ts";
import type { AreaFormat, Block, Cell, SheetPlan } from "../../workbook/plan.ts";
import { area, fixedAreaText } from "../../workbook/reference.ts";
import { structureCells } from "../run/run-sheet.ts";
import type { CompleteRow } from "../structure/structure-check.ts";
import { assessmentTexts } from "./assessment-texts.ts";
import {
  COST_LINES,
  linesAt,
  POOL_CAPITAL_LINES,
  POOL_LINES,
  reference,
  TEST_LINES,
  WORKINGS,
  type Workings,
} from "./assessment-lines.ts";
import type { CapitalInputs } from "./capital-state.ts";
import { flagsOf } from "./flags.ts";
import { capitalTexts } from "./texts.ts";

/** What the sheet is made from. */
export type AssessmentRequest = {
  /** Of titles, headings and notes. */
  readonly language: Language;
  readonly name: string;
  /** How formulas name the pool, and how people do. */
  readonly pool: string;
  readonly poolName: string;
  /** How formulas name the bank; null without one. */
  readonly bank: string | null;
  readonly rows: readonly CompleteRow[];
  readonly inputs: CapitalInputs;
  readonly synthetic: boolean;
};

/** Rows of the page, and the column in which its right half begins. */
const TOP = 3;
const RIGHT = 4;
const PAGE_COLUMNS = 9;

/** One page of live figures, read from the whole tables of functions that stand beside it. */
export function assessmentSheetPlan(request: AssessmentRequest): SheetPlan {
  const { rows, inputs, language } = request;
  const texts = assessmentTexts[language];
  const rules = ruleRows(inputs);
  const structure = TOP + 1;
  const at = {
    pool: TOP + rules.length + 2,
    tests: TOP + rules.length + 2 + POOL_LINES.length + POOL_CAPITAL_LINES.length + 2,
    capital: structure + rows.length + 2,
    cost: structure + rows.length + 2 + rows.length + 6,
  };
  const flags = at.cost + (request.bank === null ? 0 : COST_LINES.length + 2);
  const last = Math.max(at.tests + TEST_LINES + 1, flags + flagsOf(inputs.sts).length + 1);
  const workings = workingsOf(request, rules.length);
  return {
    name: request.name,
    blocks: [
      { row: 0, column: 0, values: [[texts.title(request.poolName)], [`${request.synthetic ? texts.synthetic : ""}${texts.note}`]] }, // prettier-ignore
      { row: TOP, column: 0, values: [[texts.rules, null], ...rules] },
      { row: TOP, column: RIGHT, values: [[texts.structureTitle, null, null, null, null], ...structureCells(rows, language)] }, // prettier-ignore
      ...linesAt(at.pool, 0, texts.poolTitle, [...POOL_LINES.map((label) => reference("pool", label)), ...POOL_CAPITAL_LINES.map((label) => reference("poolCapital", label))]), // prettier-ignore
      testBlock(at.tests, language),
      capitalBlock(at.capital, rows.length, language),
      ...(request.bank === null ? [] : linesAt(at.cost, RIGHT, texts.economics, COST_LINES.map((label) => reference("cost", label)))), // prettier-ignore
      flagBlock(flags, inputs, language),
      ...workings,
    ],
    formats: formats({ at, flags, rules: rules.length, tranches: rows.length }, request),
    columnWidths: [44, 16, 46, 2, 40, 20, 14, 16, 38, 2, 2],
    print: { area: area(0, 0, last + 1, PAGE_COLUMNS), orientation: "landscape" },
  };
}

/** Names of rules, as formulas read them in every language. */
const NAMES = {
  framework: "Framework",
  legalMaturity: "Legal maturity",
  kind: "Pool type",
  sts: "STS",
  excessSpread: "SES value",
  lifetimeLoss: "Lifetime EL",
  margin: "Margin",
  fees: "Running fees",
  upfront: "Upfront",
  life: "Life",
  expectedLoss: "EL transferred",
} as const;

/** Rules as SRT.DEALCOST reads them; blank where the user gave none. */
function ruleRows(inputs: CapitalInputs): readonly (readonly Cell[])[] {
  return [
    [NAMES.framework, inputs.framework],
    [NAMES.legalMaturity, inputs.legalMaturity],
    [NAMES.kind, inputs.kind],
    [NAMES.sts, inputs.sts ? "yes" : "no"],
    [NAMES.excessSpread, inputs.excessSpread],
    [NAMES.lifetimeLoss, inputs.lifetimeLoss],
    [NAMES.margin, inputs.margin],
    [NAMES.fees, inputs.fees],
    [NAMES.upfront, inputs.upfront],
    [NAMES.life, inputs.life],
    [NAMES.expectedLoss, inputs.expectedLoss],
  ];
}

/** The tables of functions, whole, at the right of the page. */
function workingsOf({ pool, bank, rows, language }: AssessmentRequest, rules: number): readonly Block[] {
  const given = fixedAreaText(area(TOP + 1, 0, rules, 2));
  const structure = fixedAreaText(area(TOP + 1, RIGHT, rows.length + 1, 5));
  const formulas: Readonly<Record<Workings, string | null>> = {
    pool: `=SRT.POOLSTATS(${pool})`,
    poolCapital: `=SRT.POOLCAPITAL(${pool},${fixedAreaText(area(TOP + 1, 1, 1, 1))})`,
    capital: `=SRT.SRTCAPITAL(${pool},${structure},${given})`,
    tests: `=SRT.SRTTEST(${pool},${structure},${given})`,
    cost: bank === null ? null : `=SRT.DEALCOST(${pool},${structure},${bank},${given})`,
  };
  return (Object.keys(WORKINGS) as Workings[]).flatMap((name) => {
    const formula = formulas[name];
    return formula === null ? [] : [{ row: TOP, column: WORKINGS[name].column, values: [[assessmentTexts[language].workings[name]], [formula]] }]; // prettier-ignore
  });
}

/** Each test with its figure, result and standing, in the order of its function. */
function testBlock(row: number, language: Language): Block {
  const cell = (i: number, column: number) => `=INDEX(${WORKINGS.tests.text},${i + 2},${column})`;
  const lines = Array.from({ length: TEST_LINES }, (_, i) => [cell(i, 1), cell(i, 2), `=INDEX(${WORKINGS.tests.text},${i + 2},4)&" ("&INDEX(${WORKINGS.tests.text},${i + 2},6)&")"`]); // prettier-ignore
  return { row, column: 0, values: [[assessmentTexts[language].tests, null, null], ...lines] };
}

/** Each tranche and total with its weight, RWEA and standing. */
function capitalBlock(row: number, tranches: number, language: Language): Block {
  const texts = assessmentTexts[language];
  const cell = (i: number, column: number) => `=INDEX(${WORKINGS.capital.text},${i + 2},${column})`;
  const lines = Array.from({ length: tranches + 4 }, (_, i) => [cell(i, 1), cell(i, 5), cell(i, 7), cell(i, 9), cell(i, 11)]); // prettier-ignore
  return { row, column: RIGHT, values: [[texts.capital, ...texts.capitalHeadings], ...lines] };
}

function flagBlock(row: number, { sts, confirmed }: CapitalInputs, language: Language): Block {
  const texts = assessmentTexts[language];
  const lines = flagsOf(sts).map((flag) => [capitalTexts[language].flags[flag], null, null, null, confirmed.includes(flag) ? texts.yes : texts.no]); // prettier-ignore
  return { row, column: RIGHT, values: [[texts.flags, null, null, null, null], ...lines] };
}

type Places = {
  readonly at: Readonly<Record<"pool" | "tests" | "capital" | "cost", number>>;
  readonly flags: number;
  readonly rules: number;
  readonly tranches: number;
};

function formats({ at, flags, rules, tranches }: Places, { bank, inputs }: AssessmentRequest): AreaFormat[] {
  const left = [TOP, at.pool, at.tests];
  const right = [TOP, at.capital, ...(bank === null ? [] : [at.cost]), flags];
  const money = "#,##0";
  return [
    { area: area(0, 0, 1, 1), role: "title" },
    { area: area(1, 0, 1, 1), role: "badge" },
    ...left.map((row): AreaFormat => ({ area: area(row, 0, 1, 3), role: "heading" })),
    ...right.map((row): AreaFormat => ({ area: area(row, RIGHT, 1, 5), role: "heading" })),
    { area: area(TOP + 1, 1, rules, 1), role: "input", align: "right" },
    { area: area(TOP + 1, RIGHT, 1, 5), role: "note" },
    { area: area(TOP + 2, RIGHT, tranches, 5), role: "input" },
    { area: area(TOP + 2, RIGHT + 1, tranches, 2), role: "input", numberFormat: "0.0%" },
    { area: area(TOP + 2, RIGHT + 4, tranches, 1), role: "input", numberFormat: "0.00%" },
    ...[...POOL_LINES, ...POOL_CAPITAL_LINES].map((label, i): AreaFormat => ({ area: area(at.pool + 1 + i, 1, 1, 1), numberFormat: formatOf(label) })), // prettier-ignore
    { area: area(at.tests + 1, 1, TEST_LINES, 1), numberFormat: "0.00" },
    { area: area(at.capital + 1, RIGHT + 1, tranches + 4, 1), numberFormat: money },
    { area: area(at.capital + 1, RIGHT + 2, tranches + 4, 1), numberFormat: "0.0%" },
    { area: area(at.capital + 1, RIGHT + 3, tranches + 4, 1), numberFormat: money },
    ...(bank === null ? [] : COST_LINES.map((label, i): AreaFormat => ({ area: area(at.cost + 1 + i, RIGHT + 1, 1, 1), align: "right", numberFormat: formatOf(label) }))), // prettier-ignore
    { area: area(flags + 1, RIGHT + 4, flagsOf(inputs.sts).length, 1), role: "input" },
    ...(Object.keys(WORKINGS) as Workings[]).map((name): AreaFormat => ({ area: area(TOP, WORKINGS[name].column, 1, 1), role: "subtitle" })), // prettier-ignore
  ];
}

/** The number format that a figure's name asks for. */
function formatOf(label: string): string {
  if (/ratio, change|RWEA relief$|over RWEA|Leverage|number|maturity|years|^N,|Break-even|Life|ends/i.test(label) && !/^RWEA relief$/.test(label)) return "0.00"; // prettier-ignore
  if (/PD|LGD|^EL|HHI|share|ratio|Cost of|KIRB|^K,|weight|target/i.test(label)) return "0.00%";
  return "#,##0";
}
