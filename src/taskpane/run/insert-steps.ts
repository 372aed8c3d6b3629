import type { Language } from "../../language/language.ts";
import { poolReference } from "../pool/formula-view.ts";
import { tellInserted } from "../pool/pool-steps.ts";
import { attempt } from "../state/attempt.ts";
import { textsIn } from "../state/pane-texts.ts";
import type { Pane } from "../state/pane.tsx";
import type { TrancheRow } from "../structure/structure-state.ts";
import { rhoCurves } from "./chart-data.ts";
import { lossDescription, lossFinding, rhoDescription, rhoFinding } from "./findings.ts";
import { trancheResults } from "./results.ts";
import { contagionMode, isWhole, todaysRho, type SoundInputs } from "./run-question.ts";
import { runSheetPlan } from "./run-sheet.ts";
import type { RunSheetRequest } from "./run-sheet-request.ts";
import type { RunResult } from "./run-state.ts";
import { runTexts } from "./texts.ts";

/** The first free name of the series SRT run 1, SRT run 2. */
export async function nextSheetName({ host, store }: Pane): Promise<string> {
  const texts = textsIn({ store }, runTexts);
  const taken = new Set((await host.sheetNames()).map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = texts.sheet(number);
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** Inserts the run as a new sheet of live formulas and says so, with its undo. */
export function insertRun(pane: Pane, result: RunResult, rows: readonly TrancheRow[]): Promise<void> {
  const { language } = pane.store.get();
  return attempt(pane, async () => {
    const { pool } = pane.store.get();
    const { content, source } = pool;
    if (content === null) return;
    const inserted = await pane.host.insertSheet(
      runSheetPlan({
        name: await nextSheetName(pane),
        language,
        pool: poolReference(pool),
        poolName: source?.name ?? content.address.sheet,
        // Without links a formula refuses contagion.
        inputs: { ...(result.inputs as SoundInputs), contagion: contagionMode(result.inputs, result.pool) },
        structure: rows,
        ...charted(result, rows, language),
      }),
    );
    tellInserted(pane, inserted);
  });
}

function charted(
  result: RunResult,
  rows: readonly TrancheRow[],
  language: Language,
): Pick<RunSheetRequest, "rhos" | "titles" | "descriptions"> {
  const texts = runTexts[language];
  const today = todaysRho(result.inputs);
  const curves = rhoCurves(result.curve, rows);
  return {
    rhos: result.rhos,
    titles: {
      loss: lossFinding(trancheResults(result, rows), language),
      // A cancelled run has no finding over rho; the sheet computes the curve all the same.
      rho: isWhole(result) ? rhoFinding(curves, today, language) : texts.rhoAxisTitle,
    },
    descriptions: { loss: lossDescription(result, language), rho: rhoDescription(curves, language) },
  };
}
