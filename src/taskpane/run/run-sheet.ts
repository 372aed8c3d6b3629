import type { Language } from "../../language/language.ts";
import type { Block, Cell, SheetPlan } from "../../workbook/plan.ts";
import { area, fixedAreaText } from "../../workbook/reference.ts";
import { ordered, type CompleteRow } from "../structure/structure-check.ts";
import type { Holder } from "../structure/structure-state.ts";
import { LOSS_POINTS } from "./loss-steps.ts";
import { seedOf, type SoundInputs } from "./run-question.ts";
import { lossChart, rhoChart } from "./run-sheet-charts.ts";
import { dataFormats, topFormats } from "./run-sheet-formats.ts";
import {
  fixedCell,
  layoutOf,
  MEASURES,
  METHOD,
  plainCell,
  RHO_ROW,
  SETTINGS,
  SIDE,
  type Layout,
} from "./run-sheet-layout.ts";
import type { RunSheetRequest } from "./run-sheet-request.ts";
import { sheetTexts } from "./sheet-texts.ts";

const COLUMN_WIDTHS = [20, 13, 12, 28, 18, 13, 16, 12, 14, 17, 22, 3, 32, 20, 13, 13, 13];

/** A new sheet of live SRT formulas: inputs, structure, results, two charts and the tables under them. */
export function runSheetPlan(request: RunSheetRequest): SheetPlan {
  const rows = ordered(request.structure);
  const settings = settingRows(request.inputs, request.language);
  const layout = layoutOf(rows.length, settings.length);
  const formulas = {
    rho: fixedAreaText(area(RHO_ROW, 1, 1, rhoCells(request.inputs).length)),
    tail: `${fixedCell(RHO_ROW + 1, 1)},,${fixedAreaText(area(SETTINGS, 0, settings.length, 2))}`,
  };
  return {
    name: request.name,
    blocks: [
      ...inputBlocks(request, rows, layout),
      ...resultBlocks(request, layout, formulas),
      ...distributionBlocks(request, layout, formulas),
      ...curveBlocks(request, layout, formulas),
    ],
    formats: [...topFormats(layout, rhoCells(request.inputs).length), ...dataFormats(layout, request.rhos.length)],
    charts: [lossChart(request, layout), rhoChart(request, layout)],
    columnWidths: COLUMN_WIDTHS,
  };
}

/** How formulas name rho, and the arguments after those of their own: horizon, scenario, settings. */
type Formulas = { readonly rho: string; readonly tail: string };

/** The cells of rho: one number, {g,h,w}, or a blank for the tape's own. */
export function rhoCells({ dependence, rho, g, h, w }: SoundInputs): readonly (number | null)[] {
  if (dependence === "factors") return [g, h, w];
  return [dependence === "number" ? rho : null];
}

/** Names of settings as formulas read them, in every language. */
export const SETTING = {
  curve: "PD curve",
  copula: "Copula",
  df: "DF",
  method: "Method",
  lgd: "LGD",
  contagion: "Contagion",
  paths: "Paths",
  seed: "Seed",
} as const;

/** Name, value and note of each setting; what has its default and needs no say is left out. */
export function settingRows(inputs: SoundInputs, language: Language): readonly (readonly Cell[])[] {
  const texts = sheetTexts[language];
  const { curve, copula, df, method, lgd, contagion, paths, seed } = inputs;
  return [
    [SETTING.curve, curve, texts.curveNote],
    [SETTING.copula, copula, texts.copulaNote],
    // Under the Gaussian copula there are no degrees of freedom.
    ...(copula === "t" ? [[SETTING.df, df, texts.dfNote]] : []),
    [SETTING.method, method, texts.methodNote],
    [SETTING.lgd, lgd, texts.lgdNote],
    ...(contagion === "off" ? [] : [[SETTING.contagion, contagion, texts.contagionNote]]),
    ...(paths === null ? [] : [[SETTING.paths, paths, texts.pathsNote]]),
    ...(seed.trim() === "" ? [] : [[SETTING.seed, seedOf(inputs), texts.seedNote]]),
  ];
}

function inputBlocks(
  { poolName, inputs, language }: RunSheetRequest,
  rows: ReturnType<typeof ordered>,
  { structure }: Layout,
): Block[] {
  const texts = sheetTexts[language];
  const several = inputs.dependence === "factors";
  return [
    { row: 0, column: 0, values: [[texts.title(poolName)], [texts.note]] },
    {
      row: 2,
      column: 0,
      values: rectangular([
        [texts.inputs],
        [several ? texts.parts : texts.rho, ...rhoCells(inputs), several ? texts.partsNote : texts.rhoNote],
        [texts.horizon, inputs.horizon],
        ...settingRows(inputs, language),
      ]),
    },
    {
      row: structure,
      column: 0,
      values: structureCells(rows, language),
    },
  ];
}

/** The structure as formulas read it: headings and holders are words that they know in each language. */
export function structureCells(rows: readonly CompleteRow[], language: Language): readonly (readonly Cell[])[] {
  const { structure, holders } = sheetTexts[language];
  const holderOf = (holder: Holder) => (typeof holder === "number" ? holder : holders[holder]);
  return [structure, ...rows.map((row) => [row.name, row.attach, row.detach, holderOf(row.holder), row.spread])];
}

/** Rows made as long as the longest. */
export function rectangular(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return rows.map((row) => Array.from({ length: columns }, (_, c) => row[c] ?? null));
}

function resultBlocks({ pool, language }: RunSheetRequest, layout: Layout, { rho, tail }: Formulas): Block[] {
  const texts = sheetTexts[language];
  const { count, structure, results } = layout;
  const tranches = fixedAreaText(area(structure, 0, count + 1, 5));
  const measure = (level: number, kind: string) => [`=SRT.LOSSVAR(${pool},${rho},${level},"${kind}",${tail})`];
  return [
    {
      row: results - 1,
      column: 0,
      values: [[texts.results], [`=SRT.TRANCHETABLE(${pool},${rho},${tranches},${tail})`]],
    },
    { row: 2, column: MEASURES, values: [[texts.measures], ...texts.measureRows.map((label) => [label])] },
    {
      row: 3,
      column: MEASURES + 2,
      values: [measure(0.99, "VAR"), measure(0.999, "VAR"), measure(0.99, "ES"), measure(0.999, "ES")],
    },
    { row: 2, column: SIDE, values: [[texts.pool], [`=SRT.POOLSTATS(${pool})`]] },
    { row: METHOD, column: SIDE, values: [[texts.computed], [`=SRT.INFO(${plainCell(results, 0)})`]] },
  ];
}

/** The distribution, and beside it its mass by the tranche that a loss reaches, for the chart. */
function distributionBlocks(
  { pool, language }: RunSheetRequest,
  { count, structure, data }: Layout,
  { rho, tail }: Formulas,
): Block[] {
  const texts = sheetTexts[language];
  const first = data + 2;
  const names = Array.from({ length: count }, (_, i) => `=${fixedCell(structure + 1 + i, 0)}`);
  const byTranche = Array.from({ length: LOSS_POINTS }, (_, i) => {
    const loss = `$A${first + i + 1}`;
    const mass = `$D${first + i + 1}`;
    const reached = Array.from({ length: count }, (_, t) => {
      const row = structure + 1 + t;
      return `=IF(AND(${loss}>${fixedCell(row, 1)},${loss}<=${fixedCell(row, 2)}),${mass},0)`;
    });
    return [`=IF(${loss}=0,${mass},0)`, ...reached];
  });
  return [
    { row: data, column: 0, values: [[texts.distribution], [`=SRT.LOSSDIST(${pool},${rho},${LOSS_POINTS},${tail})`]] },
    { row: data + 1, column: 4, values: [[texts.noLoss, ...names], ...byTranche] },
  ];
}

function curveBlocks(
  { pool, rhos, language }: RunSheetRequest,
  { count, structure, data }: Layout,
  { tail }: Formulas,
): Block[] {
  const texts = sheetTexts[language];
  const first = data + 2;
  const names = Array.from({ length: count }, (_, i) => `=${fixedCell(structure + 1 + i, 0)}`);
  const rows = rhos.map((rho, i) => [
    rho,
    ...names.map((_, t) => {
      const row = structure + 1 + t;
      return `=SRT.TRANCHELOSS(${pool},$M${first + i + 1},${fixedCell(row, 1)},${fixedCell(row, 2)},${tail})`;
    }),
  ]);
  return [{ row: data, column: SIDE, values: [[texts.curveTitle], [texts.rhoHeading, ...names], ...rows] }];
}
