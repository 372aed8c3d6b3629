import type { WorstPath } from "../../core/index.ts";
import { freeSheetName } from "../../workbook/names.ts";
import { tellInserted } from "../pool/pool-steps.ts";
import { attempt } from "../state/attempt.ts";
import { textsIn } from "../state/pane-texts.ts";
import type { Pane } from "../state/pane.tsx";
import { pathSheetPlan } from "./path-sheet.ts";
import { worstTexts } from "./texts.ts";
import type { FoundPaths } from "./worst-state.ts";

/** The name that a path's sheet would get. */
export async function pathSheetName({ host, store }: Pane, { index }: WorstPath): Promise<string> {
  const texts = textsIn({ store }, worstTexts);
  return freeSheetName(texts.sheet(index + 1), await host.sheetNames());
}

/** Inserts a path's defaults as a new sheet of values and says so, with its undo. */
export function insertPath(pane: Pane, found: FoundPaths, path: WorstPath): Promise<void> {
  return attempt(pane, async () => {
    const name = await pathSheetName(pane, path);
    const plan = pathSheetPlan({
      name,
      found,
      path,
      version: pane.engine.version,
      language: pane.store.get().language,
    });
    const inserted = await pane.host.insertSheet(plan);
    tellInserted(pane, inserted);
  });
}
