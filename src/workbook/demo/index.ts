import type { Cell, SheetPlan } from "../plan.ts";
import { dealSheet } from "./deal.ts";
import { gridSheet } from "./grid.ts";
import { startSheet } from "./start.ts";
import { tapeSheet } from "./tape.ts";

/** Tables of the demo data, heading rows first. */
export type DemoTables = {
  readonly pool: readonly (readonly Cell[])[];
  readonly structure: readonly (readonly Cell[])[];
};

/** The sheets of the workbook that the product opens on. */
export function demoSheets({ pool, structure }: DemoTables): readonly SheetPlan[] {
  return [startSheet(), tapeSheet(pool), dealSheet(structure), gridSheet()];
}
