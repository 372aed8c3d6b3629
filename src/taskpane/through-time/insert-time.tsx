import { InsertSheet } from "../frame/insert-sheet.tsx";
import { poolReference } from "../pool/formula-view.ts";
import { contagionMode } from "../run/run-question.ts";
import { useTexts } from "../state/pane-texts.ts";
import { usePane, type Pane } from "../state/pane.tsx";
import { scaledCash, type TimeFindings } from "./time-findings.ts";
import { timeTexts } from "./texts.ts";
import { timeSheetPlan } from "./time-sheet.ts";
import type { Followed } from "./time-state.ts";

type Props = { readonly found: Followed; readonly findings: TimeFindings };

/** The way through time as a sheet of live formulas. */
export function InsertTime({ found, findings }: Props) {
  const texts = useTexts(timeTexts);
  const pane = usePane();
  return (
    <InsertSheet
      label={texts.insert}
      sheet={texts.sheet}
      hint={texts.insertHint}
      problem={null}
      plan={(name) => planOf(pane, found, findings, name)}
    />
  );
}

function planOf(pane: Pane, found: Followed, findings: TimeFindings, name: string) {
  const state = pane.store.get().pool;
  const { content, source } = state;
  if (content === null) return null;
  const { pool, inputs, rows } = found;
  return timeSheetPlan({
    name,
    language: pane.store.get().language,
    pool: poolReference(state),
    poolName: source?.name ?? content.address.sheet,
    inputs: { ...inputs, contagion: contagionMode(inputs, pool) },
    attach: rows[0]!.attach,
    ends: found.survival.map(({ end }) => end),
    dates: found.fan.length - 1,
    ...scaledCash(found),
    findings,
  });
}
