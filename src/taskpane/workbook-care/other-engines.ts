import { said } from "../../language/catalogue.ts";
import { readLog } from "../batch/batch-log.ts";
import { LOG_TABLE } from "../batch/log-rows.ts";
import type { Pane } from "../state/pane.tsx";
import type { OtherEngines } from "./care-state.ts";
import { engineOfStamp, STAMP_NAME } from "./freeze-stamp.ts";
import { careTexts } from "./texts.ts";

const STAMPS = new RegExp(`^${STAMP_NAME}(_\\d+)?$`, "i");

/** Looks through the log and the stamps of frozen sheets for other engines. */
export async function otherEngines(pane: Pane): Promise<OtherEngines> {
  const { host, engine } = pane;
  const answered = (await readLog(pane)).filter((run) => run.answer !== null && run.engine !== engine.version);
  const named = (await host.namedRanges()).filter(({ kind, name }) => kind === "name" && STAMPS.test(name));
  const stamps = await Promise.all(
    named.map(async ({ address }) => ({
      sheet: address.sheet,
      engine: engineOfStamp((await host.read(address)).values),
    })),
  );
  const others = stamps.filter((stamp) => stamp.engine !== null && stamp.engine !== engine.version);
  const engines = [...answered.map((run) => run.engine), ...others.map((stamp) => stamp.engine!)];
  return { runs: answered.length, sheets: others.map(({ sheet }) => sheet), engines: [...new Set(engines)].sort() };
}

/** Says in one sentence what another engine computed; nothing where all is this one's, or the workbook is not to be read now. */
export async function tellOtherEngines(pane: Pane): Promise<void> {
  const found = await otherEngines(pane).catch(() => null);
  if (found === null || found.engines.length === 0) return;
  const text = said(careTexts, (texts) => texts.otherEngines(found, LOG_TABLE, pane.engine.version));
  if (pane.store.get().notice === null) pane.store.dispatch({ type: "frame/notice", notice: { text, undo: null } });
}
