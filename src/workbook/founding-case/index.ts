import type { Language } from "../../language/language.ts";
import { tapeSheet } from "../demo/tape.ts";
import type { Cell, SheetPlan } from "../plan.ts";
import { planIn } from "../plan-language.ts";
import { caseSheet } from "./case.ts";
import { factsSheet } from "./facts.ts";
import { firstLossSheet } from "./first-loss.ts";
import { rollOverSheet } from "./roll-over.ts";
import { scaleSheet } from "./scale.ts";
import { scenariosSheet } from "./scenarios.ts";

type Table = readonly (readonly Cell[])[];

/** Tables of the case, heading rows first. */
export type CaseTables = {
  /** The demo tape with its links in a column. */
  readonly pool: Table;
  readonly structure: Table;
  readonly deals: Table;
  readonly bank: Table;
  readonly chain: Table;
  readonly denominators: Table;
  readonly facts: Table;
};

/** The argument that the product was built on, as a workbook of live formulas. The tape is data in either language. */
export function foundingCase(tables: CaseTables, language: Language): readonly SheetPlan[] {
  const told = [
    caseSheet(),
    scenariosSheet(tables.structure),
    firstLossSheet(),
    rollOverSheet(tables.deals, tables.bank),
    scaleSheet(tables.chain, tables.denominators, tables.facts),
    factsSheet(tables.facts),
  ].map((plan) => planIn(language, plan));
  return [...told, tapeSheet(tables.pool)];
}
