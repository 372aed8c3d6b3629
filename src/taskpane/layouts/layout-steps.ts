import type { ColumnRecognition } from "../../core/index.ts";
import type { Language } from "../../language/language.ts";
import type { SheetPlan } from "../../workbook/plan.ts";
import { freeName } from "../pool/names.ts";
import { rangeName, recognitionOf, tapesOf } from "../pool/pool-state.ts";
import type { Pane } from "../state/pane.tsx";
import {
  choicesOf,
  fingerprint,
  layoutOf,
  layoutRows,
  layoutsOf,
  looksLikeLayouts,
  withLayout,
  type Layout,
} from "./layout.ts";
import { layoutSentence } from "./layout-sentence.ts";
import { storedLayouts, storeLayouts } from "./stored-layouts.ts";
import { layoutTexts } from "./texts.ts";

/** Remembers what the user decided about a tape's columns, for tapes with the same headings. */
export function rememberLayout(pane: Pane, tape: number): void {
  const { pool } = pane.store.get();
  const { choices, ...range } = tapesOf(pool)[tape]!;
  const layout = layoutOf(rangeName(range), recognitionOf(pool.reading!, tape), choices);
  storeLayouts(withLayout(storedLayouts(), layout));
}

/** Reads a tape that was just opened as one with the same headings was read before, and says so, with its undo. */
export async function applyLayout(pane: Pane, tape: number): Promise<void> {
  const recognition = recognitionOf(pane.store.get().pool.reading!, tape);
  const layout = await layoutFor(pane, recognition);
  if (layout === null) return;
  const choices = choicesOf(layout, recognition);
  pane.store.dispatch({ type: "pool/chosen", tape, choices });
  const undo = () => Promise.resolve(pane.store.dispatch({ type: "pool/chosen", tape, choices: {} }));
  pane.store.dispatch({ type: "frame/notice", notice: { text: layoutSentence(layout), undo } });
}

/** The user's own layout stands before one that the workbook brings. */
export async function layoutFor(pane: Pane, recognition: readonly ColumnRecognition[]): Promise<Layout | null> {
  const wanted = fingerprint(recognition);
  const alike = ({ headings, columns }: Layout) => headings === wanted && columns.length > 0;
  return storedLayouts().find(alike) ?? (await workbookLayouts(pane)).find(alike) ?? null;
}

/** Layouts that stand in tables of this workbook. */
async function workbookLayouts({ host, store }: Pane): Promise<readonly Layout[]> {
  const { language } = store.get();
  const tables = (await host.namedRanges()).filter(({ address }) => address.columns === 5 && address.rows > 1);
  const contents = await Promise.all(tables.map(({ address }) => host.read(address)));
  return contents.filter(({ values }) => looksLikeLayouts(values)).flatMap(({ values }) => layoutsOf(values, language));
}

/** A sheet with every layout that is remembered, which hands them to whoever opens the workbook. */
export function layoutsPlan(
  layouts: readonly Layout[],
  sheet: string,
  taken: readonly string[],
  language: Language,
): SheetPlan {
  const { sheetNotes } = layoutTexts[language];
  const values = layoutRows(layouts);
  const area = { row: 0, column: 0, rows: values.length, columns: values[0]!.length };
  return {
    name: sheet,
    blocks: [
      { row: 0, column: 0, values },
      { row: 0, column: area.columns + 1, values: sheetNotes.map((line) => [line]) },
    ],
    formats: [
      { area: { ...area, rows: 1 }, role: "heading" },
      { area: { ...area, row: 1, rows: area.rows - 1 }, role: "input" },
      { area: { row: 0, column: area.columns + 1, rows: sheetNotes.length, columns: 1 }, role: "note" },
    ],
    tables: [{ name: freeName("SRT_layouts", taken), area }],
    columnWidths: [24, 50, 24, 18, 14, 3, 90],
    frozenRows: 1,
  };
}
