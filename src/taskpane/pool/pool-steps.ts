import { looksLikeFx, looksLikeTape, readTape, type Pool } from "../../core/index.ts";
import { said } from "../../language/catalogue.ts";
import type { InEach } from "../../language/language.ts";
import type { InsertedSheet, NamedRange, RangeContent } from "../../workbook/host.ts";
import { rangeText } from "../../workbook/reference.ts";
import { frameTexts } from "../frame/texts.ts";
import { applyLayout } from "../layouts/layout-steps.ts";
import { countText } from "../numbers/format.ts";
import { attempt } from "../state/attempt.ts";
import { textsIn } from "../state/pane-texts.ts";
import type { Pane } from "../state/pane.tsx";
import { refusal } from "../state/sentence.ts";
import { checksPlan } from "./checks-plan.ts";
import { cleanTapePlan } from "./clean-tape.ts";
import { demoPlan } from "./demo-plan.ts";
import { checkFormula, formulasAgree, isOneRange, poolReference } from "./formula-view.ts";
import { recallAnswers } from "./kept-answers.ts";
import { tapesOf } from "./pool-state.ts";
import { poolTexts } from "./texts.ts";

const ROWS_TO_JUDGE = 30;

/** Puts the saved pools of the workbook into the picker, tables and names that read as a tape, and its tables of rates. */
export function listPools(pane: Pane): Promise<void> {
  return attempt(pane, async () => {
    const named = await pane.host.namedRanges();
    const kinds = await Promise.all(named.map((range) => kindOf(pane, range)));
    const saved = named.filter((_, i) => kinds[i] === "tape");
    const rateTables = named.filter((_, i) => kinds[i] === "rates");
    pane.store.dispatch({ type: "pool/listed", saved, rateTables });
  });
}

async function kindOf(pane: Pane, { address }: NamedRange): Promise<"tape" | "rates" | null> {
  if (address.rows < 2 || address.columns < 2) return null;
  const { values } = await pane.host.read({ ...address, rows: Math.min(address.rows, ROWS_TO_JUDGE) });
  if (looksLikeFx(values)) return "rates";
  if (!looksLikeTape(values)) return null;
  const found = new Set(readTape(values).recognition.map((column) => column.meaning));
  return found.has("ead") && (found.has("pd") || found.has("rating")) ? "tape" : null;
}

/** Reads the selection as a tape. */
export function openSelection(pane: Pane): Promise<void> {
  return attempt(pane, async () => {
    const content = await pane.host.selection();
    if (content === null || content.values.length < 2) throw refusal(poolTexts, (words) => words.nothingSelected);
    open(pane, content, null);
    await applyLayout(pane, 0);
    await recallAnswers(pane);
  });
}

/** Reads a saved pool. */
export function openSaved(pane: Pane, source: NamedRange): Promise<void> {
  return attempt(pane, async () => {
    open(pane, await pane.host.read(source.address), source);
    await applyLayout(pane, 0);
    await recallAnswers(pane);
  });
}

/** Reads the pool on screen again, after cells of a sheet have changed. */
export function rereadPool(pane: Pane, sheet: string): Promise<void> {
  const { pool } = pane.store.get();
  const tapes = tapesOf(pool).map(({ content }) => content.address);
  const rates = pool.rates?.content.address.sheet === sheet ? pool.rates : null;
  if (rates === null && tapes.every((address) => address.sheet !== sheet)) return Promise.resolve();
  return attempt(pane, async () => {
    for (const [tape, address] of tapes.entries()) {
      if (address.sheet !== sheet) continue;
      pane.store.dispatch({ type: "pool/reread", tape, content: await pane.host.read(address) });
    }
    if (rates === null) return;
    const content = await pane.host.read(rates.content.address);
    pane.store.dispatch({ type: "pool/rated", rates: { ...rates, content } });
  });
}

/** Puts the demo tape on a sheet of its own and reads it. */
export function loadDemo(pane: Pane): Promise<void> {
  const { language } = pane.store.get();
  return attempt(pane, async () => {
    const { demoTape, host } = pane;
    if (demoTape === null) return;
    const taken = (await host.namedRanges()).map((range) => range.name);
    const { plan, name } = demoPlan(demoTape, taken, language);
    const inserted = await host.insertSheet(plan);
    await openNamed(pane, name, inserted);
  });
}

/**
 * Names the pool. Where formulas would read the tape otherwise than the pane does, a clean copy is named instead.
 *
 * @param name free and legal
 */
export function savePool(pane: Pane, name: string): Promise<void> {
  return attempt(pane, async () => {
    const { pool } = pane.store.get();
    const { content, reading } = pool;
    if (content === null || reading === null || reading.pool === null) return;
    if (isOneRange(pool) && formulasAgree(pool)) await nameInPlace(pane, name, content);
    else await saveCopy(pane, name, reading.pool, pool.answers.links);
  });
}

async function nameInPlace(pane: Pane, name: string, content: RangeContent): Promise<void> {
  await pane.host.defineName(name, content.address);
  pane.store.dispatch({ type: "pool/named", source: { name, kind: "name", address: content.address } });
  const range = rangeText(content.address).replaceAll("$", "");
  const text = said(poolTexts, (texts) => texts.savedInPlace(name, range));
  pane.store.dispatch({ type: "frame/notice", notice: { text, undo: null } });
}

async function saveCopy(pane: Pane, name: string, pool: Pool, links: "own" | "proposed"): Promise<void> {
  const inserted = await pane.host.insertSheet(cleanTapePlan(pool, name, links));
  await openNamed(pane, name, inserted);
  const text = said(poolTexts, (texts) => texts.savedCopy(name, inserted.name));
  tellMade(pane, text, inserted, () => listPools(pane));
}

async function openNamed(pane: Pane, name: string, inserted: InsertedSheet): Promise<void> {
  const source = (await pane.host.namedRanges()).find((range) => range.name === name);
  if (source === undefined) throw new Error(`The name ${name} could not be defined on sheet '${inserted.name}'.`);
  open(pane, await pane.host.read(source.address), source);
  await listPools(pane);
}

/** A new sheet with the live checks of the pool. */
export function insertChecks(pane: Pane): Promise<void> {
  const texts = textsIn(pane, poolTexts);
  return attempt(pane, async () => {
    const { pool } = pane.store.get();
    const { content, source } = pool;
    if (content === null) return;
    const words = {
      name: texts.checksSheet,
      title: texts.checksTitle(source?.name ?? content.address.sheet),
      note: texts.checksNote,
    };
    const formulas = { check: checkFormula(pool), pool: poolReference(pool), tapes: tapesOf(pool).length };
    const inserted = await pane.host.insertSheet(checksPlan(formulas, words));
    tellInserted(pane, inserted);
  });
}

/** Says which sheet was inserted, with its undo. */
export function tellInserted(pane: Pane, inserted: InsertedSheet): void {
  const text = said(frameTexts, (texts) => texts.inserted(inserted.name));
  tellMade(pane, text, inserted, () => Promise.resolve());
}

/** Says what became of a new sheet, with its undo and what follows the undo. */
export function tellMade(pane: Pane, text: InEach<string>, inserted: InsertedSheet, after: () => Promise<void>): void {
  const undo = async () => {
    await inserted.undo();
    await after();
  };
  pane.store.dispatch({ type: "frame/notice", notice: { text, undo } });
}

function open(pane: Pane, content: RangeContent, source: NamedRange | null): void {
  const texts = textsIn(pane, poolTexts);
  pane.store.dispatch({ type: "pool/opened", content, source });
  pane.store.dispatch({ type: "frame/announced", text: texts.opened(countText(content.values.length - 1)) });
}
