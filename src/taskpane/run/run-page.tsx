import { Body1, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useDeferredValue } from "react";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { usePaneState } from "../state/pane.tsx";
import { structureRemarks } from "../structure/structure-check.ts";
import type { TrancheRow } from "../structure/structure-state.ts";
import { TimeSection } from "../through-time/time-section.tsx";
import { WorstSection } from "../worst-paths/worst-section.tsx";
import { DependenceSection } from "./dependence-section.tsx";
import { InsertSection } from "./insert-section.tsx";
import { LossChart } from "./loss-chart.tsx";
import { RhoChart } from "./rho-chart.tsx";
import { RunBar } from "./run-bar.tsx";
import { isOld, type RunResult } from "./run-state.ts";
import { runTexts } from "./texts.ts";
import { TrancheTable } from "./tranche-table.tsx";

type RowsOfResult = { readonly result: RunResult; readonly rows: readonly TrancheRow[] };

const useStyles = makeStyles({
  empty: { color: tokens.colorNeutralForeground2, marginTop: tokens.spacingVerticalM },
  // The line is always there, so that results do not jump when it speaks.
  state: { minHeight: "32px", marginBottom: tokens.spacingVerticalS },
});

/** Dependence, [Run], and what came out. */
export function RunPage() {
  const result = usePaneState((state) => state.run.result);
  return (
    <>
      <DependenceSection />
      <RunBar />
      {result === null ? <NoResult /> : <Results />}
    </>
  );
}

function NoResult() {
  const texts = useTexts(runTexts);
  const styles = useStyles();
  return (
    <Body1 as="p" block className={styles.empty}>
      {texts.emptyResult}
    </Body1>
  );
}

function Results() {
  const texts = useTexts(runTexts);
  const language = useLanguage();
  const styles = useStyles();
  const result = usePaneState((state) => state.run.result)!;
  const inputs = usePaneState((state) => state.run.inputs);
  const reading = usePaneState((state) => state.pool.reading);
  const rows = usePaneState((state) => state.structure.rows);
  const wrong = structureRemarks(rows, language).find((remark) => remark.severity === "error");
  const state = wrong?.text ?? (isOld(result, inputs, reading) ? texts.old : null);
  return (
    <>
      <div className={styles.state} role="status">
        {state !== null && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{state}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      {!wrong && <Findings result={result} rows={rows} />}
    </>
  );
}

/** Table and charts, built piece by piece while the page can still be used. */
function Findings({ result, rows }: RowsOfResult) {
  const built = useDeferredValue(true, false);
  if (!built) return null;
  return (
    <>
      <TrancheTable result={result} rows={rows} />
      <LossChart result={result} rows={rows} />
      <RhoChart result={result} rows={rows} />
      <TimeSection result={result} rows={rows} />
      <WorstSection result={result} rows={rows} />
      <InsertSection result={result} rows={rows} />
    </>
  );
}
