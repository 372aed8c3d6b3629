import { looksLikeFx } from "../../core/index.ts";
import type { NamedRange, RangeContent } from "../../workbook/host.ts";
import { rangeText } from "../../workbook/reference.ts";
import { applyLayout } from "../layouts/layout-steps.ts";
import { rangeName, tapesOf, type OpenRange } from "../pool/pool-state.ts";
import { poolTexts } from "../pool/texts.ts";
import { attempt } from "../state/attempt.ts";
import { textsIn } from "../state/pane-texts.ts";
import type { Pane } from "../state/pane.tsx";
import { refusal } from "../state/sentence.ts";
import { tapesTexts } from "./texts.ts";

/** Lets a saved pool, or the selection, take part in the pool on screen. */
export function addTape(pane: Pane, source: NamedRange | null): Promise<void> {
  const texts = textsIn(pane, tapesTexts);
  return attempt(pane, async () => {
    const { pool } = pane.store.get();
    if (pool.content === null) throw refusal(tapesTexts, (words) => words.openFirst);
    const content = await rangeOf(pane, source);
    const tape = { content, source, choices: {} };
    const place = rangeText(content.address);
    if (tapesOf(pool).some((other) => rangeText(other.content.address) === place)) {
      throw refusal(tapesTexts, (words) => words.alreadyIn(rangeName(tape)));
    }
    pane.store.dispatch({ type: "pool/joined", tape });
    pane.store.dispatch({ type: "frame/announced", text: texts.joined(rangeName(tape), tapesOf(pool).length + 1) });
    await applyLayout(pane, tapesOf(pool).length);
  });
}

/** Takes a tape out of the pool; the first stays. */
export function removeTape(pane: Pane, tape: number): void {
  const texts = textsIn(pane, tapesTexts);
  const name = rangeName(tapesOf(pane.store.get().pool)[tape]!);
  pane.store.dispatch({ type: "pool/parted", tape });
  pane.store.dispatch({ type: "frame/announced", text: texts.parted(name) });
}

/** Brings amounts into one currency with a table of the workbook, or with the selection. */
export function takeRates(pane: Pane, source: NamedRange | null): Promise<void> {
  return attempt(pane, async () => {
    const content = await rangeOf(pane, source);
    if (!looksLikeFx(content.values)) throw refusal(tapesTexts, (words) => words.notRates);
    pane.store.dispatch({ type: "pool/rated", rates: { content, source } satisfies OpenRange });
  });
}

async function rangeOf(pane: Pane, source: NamedRange | null): Promise<RangeContent> {
  const content = source === null ? await pane.host.selection() : await pane.host.read(source.address);
  if (content === null || content.values.length < 2) throw refusal(poolTexts, (words) => words.nothingSelected);
  return content;
}
