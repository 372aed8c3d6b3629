import type { Cell, SheetPlan } from "../plan.ts";
import { area } from "../reference.ts";
import { answer, heading, inputs, sheetOf, table } from "./parts.ts";
import type { FirstStepsTexts } from "./texts.ts";

/** Rows counted from 0. */
const INPUTS = 3;
const STRUCTURE = 10;
const TABLE = 16;
const GRID = 26;
const RHOS = [0, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6];
const TIMES = [0.5, 1, 1.5, 2, 3];

/** Places that other sheets read, as Excel counts rows. */
export const TRANCHE_CELLS = {
  rho: "Tranches!$B$5",
  horizon: "Tranches!$B$6",
  curve: "Tranches!$A$7:$B$7",
  mezzanineAttach: `Tranches!$B$${STRUCTURE + 3}`,
  mezzanineDetach: `Tranches!$C$${STRUCTURE + 3}`,
  mezzanineLoss: `Tranches!$F$${TABLE + 5}`,
  poolLoss: `Tranches!$F$${TABLE + 7}`,
} as const;

/** Who loses how much: the structure, its table, and the mezzanine over correlations and PDs. */
export function tranchesSheet(structure: readonly (readonly Cell[])[], texts: FirstStepsTexts): SheetPlan {
  const tail = "$B$6,,$A$7:$B$7";
  const mezzanine = `$B$${STRUCTURE + 3},$C$${STRUCTURE + 3}`;
  const grid = `=SRT.SENSITIVITY(Pool,${mezzanine},{${TIMES.join(",")}},{${RHOS.join(";")}},"EL",${tail})`;
  const rhos = area(GRID + 3, 0, RHOS.length, 1);
  return sheetOf(
    [
      heading(texts.tranches, texts.badge),
      inputs([INPUTS, 0], texts.inputs, [
        [texts.rho, 0.2, texts.rhoNote, "0.0%"],
        [texts.horizon, 5, ""],
        ["PD curve", "seasoned", texts.curveNote],
      ]),
      table([STRUCTURE, 0], texts.structure, structure),
      answer([TABLE, 0], [texts.table, texts.tableNote], `=SRT.TRANCHETABLE(Pool,$B$5,Structure,${tail})`, 11),
      answer([GRID, 0], [texts.grid, texts.gridNote], grid, 1 + TIMES.length),
    ],
    [
      { area: area(STRUCTURE, 1, 1, 2), align: "right" },
      { area: area(STRUCTURE, 4, 1, 1), align: "right" },
      { area: area(STRUCTURE + 1, 1, 3, 2), numberFormat: "0.0%" },
      { area: area(STRUCTURE + 1, 4, 3, 1), numberFormat: "0.00%" },
      { area: area(TABLE + 2, 1, 1, 2), align: "right" },
      { area: area(STRUCTURE, 3, 4, 1), align: "center" },
      { area: area(TABLE + 2, 3, 5, 1), align: "center" },
      { area: area(TABLE + 2, 4, 1, 6), align: "right" },
      { area: area(TABLE + 2, 10, 5, 1), align: "center" },
      { area: area(TABLE + 3, 1, 4, 2), numberFormat: "0.0%" },
      { area: area(TABLE + 3, 4, 4, 1), numberFormat: "#,##0" },
      { area: area(TABLE + 3, 5, 4, 1), numberFormat: "0.000%" },
      { area: area(TABLE + 3, 6, 4, 1), numberFormat: "#,##0" },
      { area: area(TABLE + 3, 7, 4, 2), numberFormat: "0.00%" },
      { area: area(TABLE + 3, 9, 4, 1), numberFormat: "0.0E+00" },
      { area: area(GRID + 2, 1, 1, TIMES.length), numberFormat: '0.0"x"', align: "right" },
      { area: rhos, numberFormat: "0%", align: "left" },
      { area: { ...rhos, column: 1, columns: TIMES.length }, numberFormat: "0.00%" },
    ],
    {
      name: "Tranches",
      names: [{ name: "Structure", area: area(STRUCTURE, 0, structure.length, structure[0]!.length) }],
      shaded: [{ ...rhos, column: 1, columns: TIMES.length }],
      charts: [
        {
          kind: "line",
          title: texts.rhoChart,
          description: texts.rhoChartNote,
          categories: rhos,
          categoryTitle: texts.rho,
          valueTitle: texts.mezzanineLoss,
          categoryFormat: "0%",
          valueFormat: "0%",
          series: [
            { name: texts.asIs, values: { ...rhos, column: 2 }, colour: "mezzanine" },
            { name: texts.doubled, values: { ...rhos, column: 4 }, colour: "first-loss" },
          ],
          place: area(GRID + 2, 7, 16, 5),
        },
      ],
      columnWidths: [24, 14, 14, 16, 16, 13, 16, 12, 12, 16, 22, 12],
      frozenRows: 2,
    },
  );
}
