import { area } from "../../workbook/reference.ts";
import type { Area, ChartPlan } from "../../workbook/plan.ts";
import { trancheColours } from "../structure/stack-parts.ts";
import { ordered } from "../structure/structure-check.ts";
import { LOSS_POINTS } from "./loss-steps.ts";
import type { RunSheetRequest } from "./run-sheet-request.ts";
import { CHART_ROWS, SIDE, TABLE_COLUMNS, type Layout } from "./run-sheet-layout.ts";
import { sheetTexts } from "./sheet-texts.ts";

/** The distribution as columns, each in the colour of the tranche that it reaches. */
export function lossChart(
  { structure, titles, descriptions, language }: RunSheetRequest,
  { count, charts, data }: Layout,
): ChartPlan {
  const texts = sheetTexts[language];
  const colours = trancheColours(count);
  const masses = (column: number): Area => area(data + 2, column, LOSS_POINTS, 1);
  return {
    kind: "stacked-column",
    title: titles.loss,
    description: descriptions.loss,
    categories: masses(0),
    categoryTitle: texts.lossAxis,
    valueTitle: texts.massAxis,
    categoryFormat: "0%",
    valueFormat: "0%",
    series: [
      { name: texts.noLoss, values: masses(4), colour: "pool" },
      ...ordered(structure).map((row, i) => ({ name: row.name, values: masses(5 + i), colour: colours[i]! })),
    ],
    place: area(charts, 0, CHART_ROWS, 5),
  };
}

/** Expected loss of each tranche against rho. */
export function rhoChart(request: RunSheetRequest, { count, charts, data }: Layout): ChartPlan {
  const texts = sheetTexts[request.language];
  const colours = trancheColours(count);
  const rows = request.rhos.length;
  return {
    kind: "line",
    title: request.titles.rho,
    description: request.descriptions.rho,
    categories: area(data + 2, SIDE, rows, 1),
    categoryTitle: texts.rhoHeading,
    valueTitle: texts.elAxis,
    categoryFormat: "0.00",
    valueFormat: "0%",
    series: ordered(request.structure).map((row, i) => ({
      name: row.name,
      values: area(data + 2, SIDE + 1 + i, rows, 1),
      colour: colours[i]!,
    })),
    place: area(charts, 5, CHART_ROWS, TABLE_COLUMNS - 5),
  };
}
