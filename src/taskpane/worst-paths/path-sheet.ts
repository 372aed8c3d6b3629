import type { Language } from "../../language/language.ts";
import { withFullStop } from "../../language/lists.ts";
import { area } from "../../workbook/reference.ts";
import { totalEad, type WorstPath } from "../../core/index.ts";
import type { AreaFormat, Cell, SheetPlan } from "../../workbook/plan.ts";
import { countText } from "../numbers/format.ts";
import { contagionMode } from "../run/run-question.ts";

import { defaultLines } from "./default-lines.ts";
import { infections, pathFinding, pathSummary } from "./path-summary.ts";
import { pathSheetTexts } from "./texts.ts";
import type { FoundPaths } from "./worst-state.ts";

export type PathSheetRequest = {
  /** Of titles, headings and notes. */
  readonly language: Language;
  readonly name: string;
  readonly found: FoundPaths;
  readonly path: WorstPath;
  /** The engine's version. */
  readonly version: string;
};

/** A labelled cell with its number format. */
type Fact = readonly [label: string, value: Cell, numberFormat?: string];

/** Row of the two lists' headings, and the column of the second list. */
const TOP = 4;
const SIDE = 5;
const COLUMN_WIDTHS = [14, 13, 16, 30, 14, 20, 16, 17, 19, 44, 30, 19];
const NUMBER_FORMATS: Readonly<Record<number, string>> = {
  1: "0.00",
  5: "0.000%",
  6: "#,##0.00",
  7: "0.00%",
  8: "0.00%",
  11: "0.00",
};
/** Columns of the table that hold text. */
const TEXTS = [2, 3, 4, 9, 10];

/** A new sheet with one path's defaults as values, and all that it takes to find the path again. */
export function pathSheetPlan({ name, found, path, version, language }: PathSheetRequest): SheetPlan {
  const texts = pathSheetTexts[language];
  const { worst, tranche, pool } = found;
  const [number, paths] = [countText(path.index + 1), countText(worst.points)];
  const facts = pathFacts(found, path, language);
  const settings = settingFacts(found, path, version, language);
  const table = TOP + Math.max(facts.length, settings.length) + 2;
  const rows = tableRows(found, path, language);
  return {
    name,
    blocks: [
      {
        row: 0,
        column: 0,
        values: [
          [texts.title(number, pathFinding(path, tranche, language))],
          [withFullStop(pathSummary(path, found, language), language)],
          [texts.note(number, paths, String(worst.seed), version)],
        ],
      },
      ...[
        { column: 0, title: texts.facts, list: facts },
        { column: SIDE, title: texts.settings, list: settings },
      ].map(({ column, title, list }) => ({
        row: TOP,
        column,
        values: [[title, null], ...list.map(([label, value]) => [label, value])],
      })),
      { row: table, column: 0, values: [texts.headings(pool.currency), ...rows] },
    ],
    formats: [
      { area: area(0, 0, 1, 1), role: "title" },
      { area: area(1, 0, 2, 1), role: "note" },
      ...factFormats(0, facts),
      ...factFormats(SIDE, settings),
      ...tableFormats(table, rows.length),
    ],
    columnWidths: COLUMN_WIDTHS,
  };
}

function pathFacts({ tranche }: FoundPaths, path: WorstPath, language: Language): readonly Fact[] {
  const texts = pathSheetTexts[language];
  const time = (years: number): Cell => (years === Infinity ? texts.never : years);
  return [
    [texts.tranche, tranche.name],
    [texts.attach, tranche.attach, "0.0#%"],
    [texts.detach, tranche.detach, "0.0#%"],
    [texts.poolLoss, path.loss, "0.00%"],
    [texts.trancheLoss, path.trancheLoss, "0.00%"],
    [texts.hit, time(path.hitAt), "0.00"],
    [texts.gone, time(path.exhaustedAt), "0.00"],
    [texts.defaults, path.defaults.length],
    [texts.infected, infections(path)],
  ];
}

function settingFacts(
  { inputs, pool, worst }: FoundPaths,
  path: WorstPath,
  version: string,
  language: Language,
): readonly Fact[] {
  const texts = pathSheetTexts[language];
  const { dependence, rho, copula, df } = inputs;
  const parts = (["g", "h", "w"] as const).map((part): Fact => [texts.parts[part], inputs[part], "0.00"]);
  return [
    [texts.path, path.index + 1, "0"],
    [texts.paths, worst.points, "0"],
    [texts.seed, worst.seed],
    [texts.version, version],
    ...(dependence === "factors" ? parts : [[texts.rho, dependence === "number" ? rho : texts.fromTape] as const]),
    [texts.horizon, inputs.horizon],
    [texts.curve, inputs.curve],
    [texts.copula, copula],
    ...(copula === "t" ? [[texts.df, df] as const] : []),
    [texts.lgd, inputs.lgd],
    [texts.contagion, contagionMode(inputs, pool)],
  ];
}

function tableRows({ pool, tranche }: FoundPaths, path: WorstPath, language: Language): readonly (readonly Cell[])[] {
  const poolEad = totalEad(pool);
  return defaultLines(path, pool, tranche, language).map((line) => [
    line.number,
    line.time,
    line.id,
    line.name,
    line.sector || null,
    line.loss,
    line.loss * poolEad,
    line.poolLoss,
    line.trancheLoss,
    line.cause,
    line.infectedBy,
    line.timeAlone,
  ]);
}

function factFormats(column: number, facts: readonly Fact[]): AreaFormat[] {
  return [
    { area: area(TOP, column, 1, 1), role: "subtitle" },
    { area: area(TOP + 1, column, facts.length, 1), role: "label" },
    ...facts.map(([, , numberFormat], i): AreaFormat => {
      const look = { area: area(TOP + 1 + i, column + 1, 1, 1), role: "formula", align: "right" } as const;
      return numberFormat === undefined ? look : { ...look, numberFormat };
    }),
  ];
}

function tableFormats(row: number, rows: number): AreaFormat[] {
  return COLUMN_WIDTHS.flatMap((_, column): AreaFormat[] => {
    const below = { area: area(row + 1, column, rows, 1), role: "formula" } as const;
    const numberFormat = NUMBER_FORMATS[column];
    const align = TEXTS.includes(column) ? "left" : "right";
    return [
      { area: area(row, column, 1, 1), role: "heading", align },
      numberFormat === undefined ? below : { ...below, numberFormat },
    ];
  });
}
