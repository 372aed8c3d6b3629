import type { Language } from "../../language/language.ts";
import type { Cell, SheetPlan } from "../plan.ts";
import { planIn } from "../plan-language.ts";
import { dealSheet } from "./deal.ts";
import { functionsSheet, type WorkedExample } from "./function-examples.ts";
import { gridSheet } from "./grid.ts";
import { termSheet } from "./term-sheet.ts";
import { startSheet } from "./start.ts";
import { tapeSheet } from "./tape.ts";

/** Tables of the demo data, heading rows first, and a worked example of each function. */
export type DemoTables = {
  readonly pool: readonly (readonly Cell[])[];
  readonly structure: readonly (readonly Cell[])[];
  readonly examples: readonly WorkedExample[];
};

/** The sheets of the workbook that the product opens on. */
export function demoSheets({ pool, structure, examples }: DemoTables, language: Language): readonly SheetPlan[] {
  return [
    startSheet(language),
    tapeSheet(pool),
    planIn(language, dealSheet(structure)),
    planIn(language, termSheet(structure)),
    planIn(language, gridSheet()),
    functionsSheet(examples, language),
  ];
}
