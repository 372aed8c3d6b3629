import type { ObligorEvent } from "../../core/index.ts";
import type { Language } from "../../language/language.ts";
import type { AreaFormat, Block, Cell, ChartPlan, SheetPlan } from "../../workbook/plan.ts";
import { area, fixedAreaText } from "../../workbook/reference.ts";
import { rectangular, structureCells } from "../run/run-sheet.ts";
import { fixedCell } from "../run/run-sheet-layout.ts";
import type { SoundInputs } from "../run/run-question.ts";
import type { ChosenScenario } from "../own-ranges/chosen-scenario.ts";
import type { CompleteRow } from "../structure/structure-check.ts";
import { scenarioNote, scenarioSettings } from "./scenario-settings.ts";
import { hubTexts } from "./hub-texts.ts";
import { shownTranche, type StressInputs } from "./stress-state.ts";

/** What the sheet is made from. */
export type HubSheetRequest = {
  /** Of titles, headings and notes. */
  readonly language: Language;
  readonly name: string;
  /** How formulas name the pool, and how people do. */
  readonly pool: string;
  readonly poolName: string;
  readonly inputs: SoundInputs;
  readonly rows: readonly CompleteRow[];
  readonly stress: StressInputs;
  /** The scenario that hubs fail in, and that in which pairs are counted. */
  readonly hubScenario: ChosenScenario;
  readonly pairScenario: ChosenScenario;
  /** Hubs that the event can befall; 0 leaves them out. */
  readonly hubs: number;
  /** Sectors of the pool; 0 leaves pairs out. */
  readonly sectors: number;
  readonly hasLinks: boolean;
  readonly titles: { readonly title: string; readonly description: string };
};

const INPUTS = 2;
/** Rows below the heading of the inputs: three choices and the horizon, then the settings. */
const CHOICES = 4;
const SETTINGS = INPUTS + 1 + CHOICES;
const CHART_ROWS = 18;
const CHART_COLUMNS = 8;
/** Rows that JOINTDEFAULT puts below its matrix. */
const BELOW_MATRIX = 7;

/** A new sheet of live HUBIMPACT and JOINTDEFAULT formulas over cells that can be changed, with a native chart. */
export function hubSheetPlan(request: HubSheetRequest): SheetPlan {
  const at = placesOf(request);
  return {
    name: request.name,
    blocks: [...inputBlocks(request, at), ...resultBlocks(request, at)],
    formats: formats(request, at),
    charts: request.hubs > 0 ? [hubChart(request, at)] : [],
    shaded: request.sectors > 0 ? [at.joint, at.correlation].map((row) => area(row + 2, 1, request.sectors, request.sectors)) : [], // prettier-ignore
    columnWidths: [34, 12, 14, 12, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14],
  };
}

type Places = {
  readonly settings: readonly (readonly Cell[])[];
  readonly structure: number;
  readonly charts: number;
  readonly hubs: number;
  readonly joint: number;
  readonly correlation: number;
};

function placesOf({ inputs, rows, hubs, sectors, hasLinks, language }: HubSheetRequest): Places {
  const settings = scenarioSettings(inputs, hasLinks, language);
  const structure = SETTINGS + settings.length + 1;
  const charts = structure + rows.length + 2;
  const table = hubs > 0 ? charts + CHART_ROWS + 1 : charts;
  const joint = hubs > 0 ? table + hubs + 3 : table;
  return { settings, structure, charts, hubs: table, joint, correlation: joint + sectors + BELOW_MATRIX + 3 };
}

function inputBlocks(
  { poolName, inputs, rows, stress, hubScenario, pairScenario, hasLinks, language }: HubSheetRequest,
  at: Places,
): Block[] {
  const texts = hubTexts[language];
  const note = scenarioNote(texts.sheetNote, [hubScenario, pairScenario], hasLinks, language);
  return [
    { row: 0, column: 0, values: [[texts.sheetTitle(poolName)], [note]] },
    {
      row: INPUTS,
      column: 0,
      values: rectangular([
        [texts.inputs],
        [texts.scenarioOfHubs, hubScenario.id],
        [texts.eventOfHubs, stress.event satisfies ObligorEvent],
        [texts.scenarioOfPairs, pairScenario.id],
        [texts.horizon, inputs.horizon],
        ...at.settings,
      ]),
    },
    {
      row: at.structure,
      column: 0,
      values: structureCells(rows, language),
    },
  ];
}

function resultBlocks(
  { pool, rows, hubs, sectors, hubScenario, pairScenario, language }: HubSheetRequest,
  at: Places,
): Block[] {
  const texts = hubTexts[language];
  const cell = (k: number) => fixedCell(INPUTS + 1 + k, 1);
  // A range is read where it stands; a name of the product from its cell, where it can be changed.
  const [ofHubs, ofPairs] = [hubScenario.reference ?? cell(0), pairScenario.reference ?? cell(2)];
  const settings = fixedAreaText(area(SETTINGS, 0, at.settings.length, 2));
  const structure = fixedAreaText(area(at.structure, 0, rows.length + 1, 5));
  const hub = `=SRT.HUBIMPACT(${pool},"scenario",,${cell(1)},${cell(3)},${ofHubs},${settings},${structure})`;
  const joint = (measure: string) => `=SRT.JOINTDEFAULT(${pool},"scenario",,${cell(3)},${ofPairs},${settings},"${measure}")`; // prettier-ignore
  const block = (row: number, title: string, formula: string): Block => ({ row, column: 0, values: [[title], [formula]] }); // prettier-ignore
  return [
    ...(hubs > 0 ? [block(at.hubs, texts.hubTable, hub)] : []),
    ...(sectors > 0
      ? [
          block(at.joint, texts.jointTable, joint("joint")),
          block(at.correlation, texts.correlationTable, joint("correlation")),
        ]
      : []),
  ];
}

/** Column of the change of a tranche's expected loss in the table of hubs. */
function columnOf({ rows, stress }: HubSheetRequest): number {
  return 7 + 2 * rows.indexOf(shownTranche(rows, stress.tranche));
}

function hubChart(request: HubSheetRequest, at: Places): ChartPlan {
  const texts = hubTexts[request.language];
  const { name } = shownTranche(request.rows, request.stress.tranche);
  return {
    kind: "bar",
    ...request.titles,
    categories: area(at.hubs + 2, 0, request.hubs, 1),
    categoryTitle: "",
    valueTitle: texts.chartAxis(name),
    valueFormat: "0.00%",
    series: [{ name, values: area(at.hubs + 2, columnOf(request), request.hubs, 1), colour: "mezzanine" }],
    place: area(at.charts, 0, CHART_ROWS, CHART_COLUMNS),
  };
}

function formats({ rows, hubs, sectors, hubScenario, pairScenario }: HubSheetRequest, at: Places): AreaFormat[] {
  const n = rows.length;
  const columns = 8 + 2 * n;
  const matrix = (row: number, numberFormat: string): AreaFormat[] => [
    { area: area(row, 0, 1, 1), role: "subtitle" },
    { area: area(row + 1, 0, 1, sectors + 1), role: "heading" },
    { area: area(row + 2, 1, sectors, sectors), numberFormat },
    { area: area(row + 2 + sectors, 1, 2, sectors), numberFormat: "0.00%" },
    { area: area(row + 5 + sectors, 1, 3, 1), numberFormat: "0.0" },
    { area: area(row + 8 + sectors, 1, 1, 1), numberFormat: "0%" },
  ];
  return [
    { area: area(0, 0, 1, 1), role: "title" },
    { area: area(1, 0, 1, 1), role: "note" },
    { area: area(INPUTS, 0, 1, 5), role: "heading" },
    { area: area(INPUTS + 1, 1, CHOICES + at.settings.length, 1), role: "input", align: "right" },
    ...[hubScenario.reference, null, pairScenario.reference].flatMap((reference, k): AreaFormat[] =>
      reference === null ? [] : [{ area: area(INPUTS + 1 + k, 1, 1, 1), role: "note", align: "right" }],
    ),
    { area: area(SETTINGS, 2, at.settings.length, 1), role: "note" },
    { area: area(at.structure, 0, 1, 5), role: "heading" },
    { area: area(at.structure + 1, 1, n, 2), role: "input", numberFormat: "0.0%" },
    { area: area(at.structure + 1, 3, n, 1), role: "input", align: "right" },
    { area: area(at.structure + 1, 4, n, 1), role: "input", numberFormat: "0.00%" },
    ...(hubs > 0
      ? ([
          { area: area(at.hubs, 0, 1, 1), role: "subtitle" },
          { area: area(at.hubs + 1, 0, 1, columns), role: "heading", wrap: true },
          { area: area(at.hubs + 2, 2, hubs, 1), numberFormat: "#,##0" },
          { area: area(at.hubs + 2, 3, hubs, 1), numberFormat: "0.00" },
          { area: area(at.hubs + 2, 4, hubs, 3 + 2 * n), numberFormat: "0.000%" },
        ] satisfies AreaFormat[])
      : []),
    ...(sectors > 0 ? [...matrix(at.joint, "0.00%"), ...matrix(at.correlation, "0.000")] : []),
  ];
}
