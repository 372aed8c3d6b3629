import { createContext, useContext, useMemo, useRef, type ReactNode } from "react";
import { runBatch, type BatchRequest } from "../batch/batch-steps.ts";
import { rerun, tellApart, type CompareRequest, type RerunRequest } from "../batch/compare-steps.ts";
import type { ReportRequest } from "../report/report-found.ts";
import { makeReport } from "../report/report-steps.ts";
import { runPool, type RunRequest } from "../run/run-steps.ts";
import type { RolloverRequest } from "../rollover/rollover-state.ts";
import { simulateRollover } from "../rollover/rollover-steps.ts";
import type { SwingRequest, TurnRequest } from "../scale/scale-state.ts";
import { rankLevers, turnLever } from "../scale/scale-steps.ts";
import { usePane, type Pane } from "../state/pane.tsx";
import { countPairs, rankHubs } from "../stress/hub-steps.ts";
import type {
  ApartRequest,
  CompareRequest as ScenariosRequest,
  HubsRequest,
  PairsRequest,
} from "../stress/stress-state.ts";
import { compareScenarios, takeApart } from "../stress/stress-steps.ts";
import type { TimeRequest } from "../through-time/time-state.ts";
import { followTime } from "../through-time/time-steps.ts";
import type { WorstRequest } from "../worst-paths/worst-state.ts";
import { findWorstPaths } from "../worst-paths/worst-steps.ts";

/** Starts and stops work of the pane; it goes on while other pages are looked at. */
export type WorkControl<R> = { readonly start: (request: R) => void; readonly cancel: () => void };

/** The pane's run, its search for the worst paths, its way through time, its stress tests, its levers, its batches and its report. */
export type RunControl = WorkControl<RunRequest> & {
  readonly worst: WorkControl<WorstRequest>;
  readonly time: WorkControl<TimeRequest>;
  readonly scenarios: WorkControl<ScenariosRequest>;
  readonly trap: WorkControl<ApartRequest>;
  readonly reverse: WorkControl<TurnRequest>;
  readonly tornado: WorkControl<SwingRequest>;
  readonly rollover: WorkControl<RolloverRequest>;
  readonly hubs: WorkControl<HubsRequest>;
  readonly pairs: WorkControl<PairsRequest>;
  readonly batch: WorkControl<BatchRequest>;
  readonly compare: WorkControl<CompareRequest>;
  readonly rerun: WorkControl<RerunRequest>;
  readonly report: WorkControl<ReportRequest>;
};

const RunContext = createContext<RunControl | null>(null);

export function RunProvider({ children }: { children: ReactNode }) {
  const run = useWork(runPool);
  const worst = useWork(findWorstPaths);
  const time = useWork(followTime);
  const scenarios = useWork(compareScenarios);
  const trap = useWork(takeApart);
  const hubs = useWork(rankHubs);
  const pairs = useWork(countPairs);
  const reverse = useWork(turnLever);
  const tornado = useWork(rankLevers);
  const rollover = useWork(simulateRollover);
  const batch = useWork(runBatch);
  const compare = useWork(tellApart);
  const again = useWork(rerun);
  const report = useWork(makeReport);
  const control = useMemo<RunControl>(
    () => ({
      ...run,
      worst,
      time,
      scenarios,
      trap,
      hubs,
      pairs,
      reverse,
      tornado,
      rollover,
      batch,
      compare,
      rerun: again,
      report,
    }),
    [run, worst, time, scenarios, trap, hubs, pairs, reverse, tornado, rollover, batch, compare, again, report],
  );
  return <RunContext value={control}>{children}</RunContext>;
}

type Work<R> = (pane: Pane, request: R, signal: AbortSignal) => Promise<void>;

/** One piece of work at a time: a new start ends the one before. */
function useWork<R>(work: Work<R>): WorkControl<R> {
  const pane = usePane();
  const abort = useRef<AbortController | null>(null);
  return useMemo(
    () => ({
      start: (request) => {
        abort.current?.abort();
        abort.current = new AbortController();
        void work(pane, request, abort.current.signal);
      },
      cancel: () => {
        abort.current?.abort();
      },
    }),
    [pane, work],
  );
}

export function useRunControl(): RunControl {
  return useContext(RunContext)!;
}
