import { contagionOf, effectsOf } from "../../core/index.ts";
import type { Language } from "../../language/language.ts";
import type { AreaFormat, Block, Cell, ChartPlan, SheetPlan } from "../../workbook/plan.ts";
import { area, fixedAreaText } from "../../workbook/reference.ts";
import { rectangular, SETTING, structureCells } from "../run/run-sheet.ts";
import { fixedCell } from "../run/run-sheet-layout.ts";
import type { SoundInputs } from "../run/run-question.ts";
import { scenarioArgument, type ChosenScenario } from "../own-ranges/chosen-scenario.ts";
import type { CompleteRow } from "../structure/structure-check.ts";
import { scenarioNote, scenarioSettings } from "./scenario-settings.ts";
import { weightsOf } from "./stress-figures.ts";
import { shownTranche, type StressInputs } from "./stress-state.ts";
import { stressTexts } from "./texts.ts";

type Titles = { readonly title: string; readonly description: string };

/** What the sheet is made from. */
export type StressSheetRequest = {
  /** Of titles, headings and notes. */
  readonly language: Language;
  readonly name: string;
  /** How formulas name the pool, and how people do. */
  readonly pool: string;
  readonly poolName: string;
  readonly hasLinks: boolean;
  readonly inputs: SoundInputs;
  readonly rows: readonly CompleteRow[];
  readonly stress: StressInputs;
  /** Scenarios side by side, and the one that is taken apart. */
  readonly scenarios: readonly ChosenScenario[];
  readonly apart: ChosenScenario;
  readonly titles: { readonly bars: Titles; readonly trap: Titles };
};

const INPUTS = 2;
const SETTINGS = INPUTS + 2;
const WEIGHTS = 6;
const TRAP = 9;
const CHART_ROWS = 18;
const CHART_COLUMNS = 7;
const USUAL_DF = 4;

/** A new sheet of live STRESSTABLE and DOUBLECORR formulas over cells that can be changed, with native charts. */
export function stressSheetPlan(request: StressSheetRequest): SheetPlan {
  const at = placesOf(request);
  return {
    name: request.name,
    blocks: [...inputBlocks(request, at), ...resultBlocks(request, at)],
    formats: formats(request, at),
    charts: [barsChart(request, at), trapChart(request, at)],
    columnWidths: [32, 14, 12, 12, 12, 14, 16, 14, 16, 14, 16, 16, 14, 16, 16, 16, 40, 14],
  };
}

type Places = {
  readonly settings: readonly (readonly Cell[])[];
  /** Rows of the settings that taking apart has: without Copula where its fat tails stand against a Gaussian run. */
  readonly trapSettings: readonly number[];
  readonly structure: number;
  readonly charts: number;
  readonly table: number;
  readonly apart: number;
  /** Rows of the table and of the scenario taken apart, without headings. */
  readonly cases: number;
  readonly steps: number;
};

function placesOf(request: StressSheetRequest): Places {
  const { inputs, rows, hasLinks, stress, scenarios, language } = request;
  const settings = scenarioSettings(inputs, hasLinks, language);
  const own = stress.tails && inputs.copula === "gaussian";
  const trapSettings = settings.flatMap(([name], k) => (own && name === SETTING.copula ? [] : [SETTINGS + k]));
  const structure = SETTINGS + settings.length + 1;
  const charts = Math.max(structure + rows.length, INPUTS + scenarios.length) + 2;
  const table = charts + CHART_ROWS + 1;
  const cases = scenarios.length + 2;
  return { settings, trapSettings, structure, charts, table, cases, apart: table + cases + 3, steps: stepsOf(request) }; // prettier-ignore
}

/** The twin, the standard model and the scenario's effects, as the formula will find them. */
function stepsOf({ hasLinks, inputs, stress: { tails }, apart: { overrides } }: StressSheetRequest): number {
  const rows = hasLinks ? overrides : overrides.filter(({ name }) => name !== "contagion");
  const df = !tails ? Infinity : inputs.copula === "t" ? inputs.df! : USUAL_DF;
  return 2 + effectsOf(contagionOf(rows) === null ? rows : overrides, df).length;
}

function inputBlocks(request: StressSheetRequest, at: Places): Block[] {
  const { poolName, inputs, rows, stress, scenarios, apart, hasLinks, language } = request;
  const texts = stressTexts[language];
  const weights = weightsOf(scenarios, stress.weights);
  const note = scenarioNote(texts.sheetNote, [...scenarios, apart], hasLinks, language);
  return [
    { row: 0, column: 0, values: [[texts.sheetTitle(poolName)], [note]] },
    { row: INPUTS, column: 0, values: rectangular([[texts.inputs], [texts.horizon, inputs.horizon], ...at.settings]) },
    {
      row: at.structure,
      column: 0,
      values: structureCells(rows, language),
    },
    {
      row: INPUTS,
      column: WEIGHTS,
      values: [texts.weightsHeading, ...scenarios.map(({ id }, k) => [id, weights[k]!])],
    },
    {
      row: INPUTS,
      column: TRAP,
      values: [
        [texts.trapSettings, null],
        ...at.trapSettings.map((row) => [`=${fixedCell(row, 0)}`, `=${fixedCell(row, 1)}`]),
      ],
    },
  ];
}

function resultBlocks({ pool, rows, scenarios, apart, language }: StressSheetRequest, at: Places): Block[] {
  const texts = stressTexts[language];
  const structure = fixedAreaText(area(at.structure, 0, rows.length + 1, 5));
  const weights = fixedAreaText(area(INPUTS, WEIGHTS, scenarios.length + 1, 2));
  const horizon = fixedCell(INPUTS + 1, 1);
  const all = fixedAreaText(area(SETTINGS, 0, at.settings.length, 2));
  const own = scenarios.flatMap(({ reference }) => (reference === null ? [] : [`,${reference}`])).join("");
  const ofTrap = fixedAreaText(area(INPUTS + 1, TRAP, at.trapSettings.length, 2));
  return [
    {
      row: at.table,
      column: 0,
      values: [[texts.table], [`=SRT.STRESSTABLE(${pool},${structure},${weights},${horizon},${all}${own})`]],
    },
    {
      row: at.apart,
      column: 0,
      values: [
        [texts.apart(apart.id)],
        [`=SRT.DOUBLECORR(${pool},${structure},${scenarioArgument(apart)},${ofTrap},${horizon})`],
      ],
    },
  ];
}

function barsChart({ rows, stress, titles, language }: StressSheetRequest, at: Places): ChartPlan {
  const texts = stressTexts[language];
  const shown = rows.indexOf(shownTranche(rows, stress.tranche));
  return {
    kind: "bar",
    ...titles.bars,
    categories: area(at.table + 2, 0, at.cases, 1),
    categoryTitle: "",
    valueTitle: texts.barsAxis(rows[shown]!.name),
    valueFormat: "0%",
    series: [{ name: rows[shown]!.name, values: area(at.table + 2, 5 + 3 * shown, at.cases, 1), colour: "mezzanine" }],
    place: area(at.charts, 0, CHART_ROWS, CHART_COLUMNS),
  };
}

function trapChart({ rows, stress, titles, language }: StressSheetRequest, at: Places): ChartPlan {
  const texts = stressTexts[language];
  const shown = rows.indexOf(shownTranche(rows, stress.tranche));
  return {
    kind: "bar",
    ...titles.trap,
    categories: area(at.apart + 2, 0, at.steps, 1),
    categoryTitle: "",
    valueTitle: texts.barsAxis(rows[shown]!.name),
    valueFormat: "0.0%",
    series: [{ name: rows[shown]!.name, values: area(at.apart + 2, 2 + 4 * shown, at.steps, 1), colour: "first-loss" }],
    place: area(at.charts, CHART_COLUMNS + 1, CHART_ROWS, CHART_COLUMNS),
  };
}

function formats({ rows, scenarios }: StressSheetRequest, at: Places): AreaFormat[] {
  const n = rows.length;
  const between = gapsBetween(rows);
  return [
    { area: area(0, 0, 1, 1), role: "title" },
    { area: area(1, 0, 1, 1), role: "note" },
    { area: area(INPUTS, 0, 1, 5), role: "heading" },
    { area: area(INPUTS + 1, 1, 1 + at.settings.length, 1), role: "input", align: "right" },
    { area: area(SETTINGS, 2, at.settings.length, 1), role: "note" },
    { area: area(at.structure, 0, 1, 5), role: "heading" },
    { area: area(at.structure + 1, 1, n, 2), role: "input", numberFormat: "0.0%" },
    { area: area(at.structure + 1, 3, n, 1), role: "input", align: "right" },
    { area: area(at.structure + 1, 4, n, 1), role: "input", numberFormat: "0.00%" },
    { area: area(INPUTS, WEIGHTS, 1, 2), role: "heading" },
    { area: area(INPUTS, TRAP, 1, 2), role: "heading" },
    { area: area(INPUTS + 1, TRAP + 1, at.trapSettings.length, 1), align: "right" },
    { area: area(INPUTS + 1, WEIGHTS + 1, scenarios.length, 1), role: "input", numberFormat: "0%" },
    ...[at.table, at.apart].map((row): AreaFormat => ({ area: area(row, 0, 1, 1), role: "subtitle" })),
    { area: area(at.table + 1, 0, 1, 13 + 3 * (n + between)), role: "heading", wrap: true },
    { area: area(at.table + 2, 1, at.cases, 1), numberFormat: "0%" },
    { area: area(at.table + 2, 2, at.cases, 4 + 3 * n), numberFormat: "0.000%" },
    { area: area(at.table + 2, 6 + 3 * n, at.cases, 1), numberFormat: "#,##0.0" },
    { area: area(at.table + 2, 9 + 3 * n, at.cases, 2), numberFormat: "0.0%" },
    { area: area(at.apart + 1, 0, 1, 6 + 4 * (n + between)), role: "heading", wrap: true },
    { area: area(at.apart + 2, 3 + 4 * n, at.steps, 1), numberFormat: "0.0%" },
    { area: area(at.apart + 2, 1, at.steps, 1 + 4 * n), numberFormat: "0.000%" },
    ...(between === 0
      ? []
      : [
          { area: area(at.table + 2, 13 + 3 * n, at.cases, 3 * between), numberFormat: "0.000%" },
          { area: area(at.apart + 2, 6 + 4 * n, at.steps, 4 * between), numberFormat: "0.000%" },
        ]),
  ];
}

/** How many slices of the pool lie between tranches and in none: the functions give each its columns, at the right. */
function gapsBetween(rows: readonly CompleteRow[]): number {
  const stacked = [...rows].sort((a, b) => a.attach - b.attach);
  return stacked.filter((row, i) => i > 0 && row.attach - stacked[i - 1]!.detach > 1e-9).length;
}
