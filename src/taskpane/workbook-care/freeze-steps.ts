import { said } from "../../language/catalogue.ts";
import { timeText } from "../batch/run-id.ts";
import { freeName } from "../pool/names.ts";
import { attempt } from "../state/attempt.ts";
import type { Pane } from "../state/pane.tsx";
import { freezeName } from "./care-state.ts";
import { STAMP_NAME, stampRows } from "./freeze-stamp.ts";
import { keepName } from "./kept-name.ts";
import { careTexts } from "./texts.ts";

/** Makes a copy of a sheet that holds values alone, with a stamp; one undo takes it back. */
export function freeze(pane: Pane, sheet: string, by: string): Promise<void> {
  const { host, engine, store, runOfCell } = pane;
  return attempt(pane, async () => {
    const formulas = await host.srtFormulas(sheet);
    const frozen = { sheet, by, when: timeText(new Date()), engine: engine.version, formulas };
    const taken = (await host.namedRanges()).map(({ name }) => name);
    const stamp = { name: freeName(STAMP_NAME, taken), rows: stampRows(frozen, runOfCell) };
    const { name, undo } = await host.copySheetAsValues(sheet, freezeName(sheet), stamp);
    keepName(pane, by);
    store.dispatch({ type: "care/opened", care: null });
    const text = said(careTexts, (texts) => texts.frozen(sheet, name));
    store.dispatch({ type: "frame/notice", notice: { text, undo } });
  });
}
