import { said } from "../../language/catalogue.ts";
import type { InEach } from "../../language/language.ts";
import type { RemovalRule } from "../../workbook/host.ts";
import type { RangeAddress } from "../../workbook/plan.ts";
import { attempt } from "../state/attempt.ts";
import type { Pane } from "../state/pane.tsx";
import type { Care } from "./care-state.ts";
import { careTexts } from "./texts.ts";

/** Looks through the workbook for what a task would change, and says it before anything is done. */
export async function openCare(pane: Pane, task: Care["task"]): Promise<void> {
  show(pane, { task, found: null });
  await attempt(pane, async () => {
    const care = await lookedThrough(pane, task);
    // Another task may have been asked for meanwhile.
    if (pane.store.get().care?.task === task) show(pane, care);
  });
}

async function lookedThrough({ host }: Pane, task: Care["task"]): Promise<Care> {
  if (task === "repair") return { task, found: await host.brokenFormulas() };
  if (task === "remove") return { task, found: await host.traces() };
  const sheet = await host.activeSheet();
  return { task, found: { sheet, formulas: (await host.srtFormulas(sheet)).length } };
}

export function closeCare(pane: Pane): void {
  show(pane, null);
}

/** Enters formulas anew. */
export function repair(pane: Pane, cells: readonly RangeAddress[]): Promise<void> {
  return attempt(pane, async () => {
    const repaired = await pane.host.repairFormulas(cells);
    finish(
      pane,
      said(careTexts, (texts) => texts.repaired(repaired)),
    );
  });
}

/** Takes SRT out of the workbook. */
export function removeEveryTrace(pane: Pane, rule: RemovalRule): Promise<void> {
  return attempt(pane, async () => {
    await pane.host.removeTraces(rule);
    finish(
      pane,
      said(careTexts, (texts) => texts.removed),
    );
  });
}

function show(pane: Pane, care: Care | null): void {
  pane.store.dispatch({ type: "care/opened", care });
}

function finish(pane: Pane, text: InEach<string>): void {
  closeCare(pane);
  pane.store.dispatch({ type: "frame/notice", notice: { text, undo: null } });
}
