import type { Language } from "../../language/language.ts";
import { tapeSheet } from "../demo/tape.ts";
import type { Cell, SheetPlan } from "../plan.ts";
import { capitalSheet } from "./capital.ts";
import { checksSheet } from "./checks.ts";
import { costSheet } from "./cost.ts";
import { ladderSheet } from "./ladder.ts";
import { overviewSheet } from "./overview.ts";
import { stressSheet } from "./stress.ts";
import { firstStepsTexts } from "./texts.ts";
import { tranchesSheet } from "./tranches.ts";

type Table = readonly (readonly Cell[])[];

/** Tables of the workbook, heading rows first. */
export type FirstStepsTables = {
  /** The demo tape with its links in a column. */
  readonly pool: Table;
  readonly structure: Table;
  readonly deals: Table;
  readonly bank: Table;
};

/** A workbook to learn from: tape, checks, tranches, stress, capital and ladder, each formula with what it shows. */
export function firstSteps(
  { pool, structure, deals, bank }: FirstStepsTables,
  language: Language,
): readonly SheetPlan[] {
  const texts = firstStepsTexts[language];
  return [
    overviewSheet(texts),
    tapeSheet(pool),
    checksSheet(texts),
    tranchesSheet(structure, texts),
    stressSheet(texts),
    capitalSheet(texts),
    costSheet(texts),
    ladderSheet(deals, bank, texts),
  ];
}
