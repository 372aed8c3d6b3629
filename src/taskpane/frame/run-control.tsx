import { createContext, useContext, useMemo, useRef, type ReactNode } from "react";
import { runPool, type RunRequest } from "../run/run-steps.ts";
import { usePane } from "../state/pane.tsx";

/** Starts and stops the pane's run; it goes on while other pages are looked at. */
export type RunControl = { readonly start: (request: RunRequest) => void; readonly cancel: () => void };

const RunContext = createContext<RunControl | null>(null);

export function RunProvider({ children }: { children: ReactNode }) {
  const pane = usePane();
  const abort = useRef<AbortController | null>(null);
  const control = useMemo<RunControl>(
    () => ({
      start: (request) => {
        abort.current?.abort();
        abort.current = new AbortController();
        void runPool(pane, request, abort.current.signal);
      },
      cancel: () => {
        abort.current?.abort();
      },
    }),
    [pane],
  );
  return <RunContext value={control}>{children}</RunContext>;
}

export function useRunControl(): RunControl {
  return useContext(RunContext)!;
}
