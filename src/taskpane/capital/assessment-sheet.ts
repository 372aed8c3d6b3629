import { checklistOf } from "../../core/index.ts";
import type { Language } from "../../language/language.ts";
import type { Block, Cell, SheetPlan } from "../../workbook/plan.ts";
import { area, fixedAreaText } from "../../workbook/reference.ts";
import { structureCells } from "../run/run-sheet.ts";
import type { CompleteRow } from "../structure/structure-check.ts";
import { assessmentFormats } from "./assessment-formats.ts";
import { assessmentPlaces, PAGE_COLUMNS, RIGHT, TOP, type AssessmentPlaces } from "./assessment-layout.ts";
import {
  CAPITAL_LINES,
  COST_LINES,
  FAST_TRACK_LINES,
  lineCells,
  lookedUp,
  POOL_CAPITAL_LINES,
  POOL_LINES,
  reference,
  TEST_LINES,
  WORKINGS,
  type Workings,
} from "./assessment-lines.ts";
import { checklistRows, ruleRows } from "./assessment-rules.ts";
import { assessmentTexts } from "./assessment-texts.ts";
import type { CapitalInputs } from "./capital-state.ts";

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

/** One page of live figures, read from the whole tables of functions that stand beside it. */
export function assessmentSheetPlan(request: AssessmentRequest): SheetPlan {
  const { rows, inputs, language, bank } = request;
  const texts = assessmentTexts[language];
  const places = assessmentPlaces(rows.length, bank !== null);
  return {
    name: request.name,
    blocks: [
      { row: 0, column: 0, values: [[texts.title(request.poolName)], [`${request.synthetic ? texts.synthetic : ""}${texts.note}`]] }, // prettier-ignore
      { row: TOP, column: 0, values: [[texts.rules, null], ...ruleRows(inputs)] },
      ...checklistBlocks(places, inputs, texts.checklist),
      { row: TOP, column: RIGHT, values: [[texts.structureTitle, null, null, null, null, null], ...ratedStructure(request)] }, // prettier-ignore
      poolBlock(places.pool, texts.poolTitle),
      capitalBlock(places.capital, rows.length, [texts.capital, ...texts.capitalHeadings]),
      testBlock(places.tests, [texts.tests, ...texts.testHeadings]),
      ...(bank === null ? [] : [{ row: places.cost, column: 0, values: [[texts.economics, null, null], ...COST_LINES.map((label) => reference("cost", label))] }]), // prettier-ignore
      ...workingsOf(request, places),
    ],
    formats: assessmentFormats(places, rows.length, bank !== null),
    columnWidths: [44, 16, 46, 2, 46, 20, 14, 18, 38, 8, 2],
    print: { area: area(0, 0, places.last + 1, PAGE_COLUMNS), orientation: "landscape" },
  };
}

/** Tranches as formulas read them, with their credit quality steps. */
function ratedStructure({ rows, inputs, language }: AssessmentRequest): readonly (readonly Cell[])[] {
  const steps = [null, ...rows.map(({ name }) => inputs.steps[name] ?? null)];
  return structureCells(rows, language).map((row, r) => [...row, r === 0 ? "CQS" : steps[r]!]);
}

/** Conditions with their answers, and beside each what the function makes of it. */
function checklistBlocks({ checklist }: AssessmentPlaces, inputs: CapitalInputs, title: string): readonly Block[] {
  const made = checklistOf({ sts: true }).map(([name, words]) => {
    const part = (column: number) => lookedUp("tests", `${name}: ${words}`, column);
    return [`=IFNA(${part(4)}&" ("&${part(5)}&")","STS")`];
  });
  return [
    { row: checklist, column: 2, values: [[title], ...made] },
    { row: checklist + 1, column: 0, values: checklistRows(inputs) },
  ];
}

function poolBlock(row: number, title: string): Block {
  const lines = [
    ...POOL_LINES.map((label) => reference("pool", label)),
    ...POOL_CAPITAL_LINES.map((label) => reference("poolCapital", label)),
  ];
  const wide = lines.map(([label, value, standing = null]) => [label!, value!, null, null, standing]);
  return { row, column: RIGHT, values: [[title, null, null, null, null], ...wide] };
}

/** Each tranche, and what the pool and the output floor make of them, with weight, RWEA and standing. */
function capitalBlock(row: number, tranches: number, headings: readonly Cell[]): Block {
  const columns = [5, 7, 9, 11];
  const cell = (i: number, column: number) => `=INDEX(${WORKINGS.capital.text},${i + 2},${column})`;
  const kept = Array.from({ length: tranches }, (_, i) => [1, ...columns].map((column) => cell(i, column)));
  return { row, column: RIGHT, values: [headings, ...kept, ...CAPITAL_LINES.map((label) => lineCells("capital", label, columns))] }; // prettier-ignore
}

/** Each test with its figure, threshold, result and standing, in the order of its function. */
function testBlock(row: number, headings: readonly Cell[]): Block {
  const columns = [2, 3, 4, 6];
  const cell = (i: number, column: number) => `=INDEX(${WORKINGS.tests.text},${i + 2},${column})`;
  const first = Array.from({ length: TEST_LINES }, (_, i) => [1, ...columns].map((column) => cell(i, column)));
  return { row, column: RIGHT, values: [headings, ...first, ...FAST_TRACK_LINES.map((label) => lineCells("tests", label, columns))] }; // prettier-ignore
}

/** The tables of functions, whole, at the right of the page. */
function workingsOf({ pool, bank, rows, language }: AssessmentRequest, { rules }: AssessmentPlaces): readonly Block[] {
  const texts = assessmentTexts[language];
  const given = fixedAreaText(area(TOP + 1, 0, rules, 2));
  const structure = fixedAreaText(area(TOP + 1, RIGHT, rows.length + 1, 6));
  const formulas: Readonly<Record<Workings, string | null>> = {
    pool: `=SRT.POOLSTATS(${pool})`,
    poolCapital: `=SRT.POOLCAPITAL(${pool},${fixedAreaText(area(TOP + 1, 1, 1, 1))})`,
    capital: `=SRT.SRTCAPITAL(${pool},${structure},${given})`,
    tests: `=SRT.SRTTEST(${pool},${structure},${given})`,
    cost: bank === null ? null : `=SRT.DEALCOST(${pool},${structure},${bank},${given})`,
  };
  return (Object.keys(WORKINGS) as Workings[]).flatMap((name) => {
    const formula = formulas[name];
    return formula === null ? [] : [{ row: TOP, column: WORKINGS[name].column, values: [[texts.workings[name]], [formula]] }]; // prettier-ignore
  });
}
