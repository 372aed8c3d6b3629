import type { TapeReading } from "../../core/index.ts";
import type { NamedRange } from "../../workbook/host.ts";
import { rangeText } from "../../workbook/reference.ts";
import { choicesOf } from "../layouts/layout.ts";
import { layoutFor } from "../layouts/layout-steps.ts";
import type { Pane } from "../state/pane.tsx";
import { answersKept } from "./kept-answers.ts";
import { noPool, poolTransition, recognitionOf, type PoolState } from "./pool-state.ts";

/**
 * Reads a range of the workbook alone as the page Pool reads it: as answered on screen where it is the tape there, else with
 * the layout that is remembered for its headings and what the workbook keeps of it.
 */
export async function readNamed(pane: Pane, source: NamedRange): Promise<TapeReading> {
  const content = await pane.host.read(source.address);
  const { pool } = pane.store.get();
  const onScreen = pool.content !== null && rangeText(pool.content.address) === rangeText(source.address);
  if (onScreen)
    return poolTransition({ ...pool, others: [], content: null }, { type: "pool/reread", content }).reading!;
  const opened = poolTransition(noPool, { type: "pool/opened", content, source });
  return (await answered(pane, await laidOut(pane, opened))).reading!;
}

async function laidOut(pane: Pane, opened: PoolState): Promise<PoolState> {
  const recognition = recognitionOf(opened.reading!, 0);
  const layout = await layoutFor(pane, recognition);
  return layout === null
    ? opened
    : poolTransition(opened, { type: "pool/chosen", choices: choicesOf(layout, recognition) });
}

async function answered(pane: Pane, opened: PoolState): Promise<PoolState> {
  const answers = await answersKept(pane, opened);
  return answers === null ? opened : poolTransition(opened, { type: "pool/answered", answers });
}
