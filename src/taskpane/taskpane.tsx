import { FluentProvider, makeStyles } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import type { Cell } from "../core/index.ts";
import type { Engine } from "../engine/engine.ts";
import type { PaneCommands } from "../workbook/commands.ts";
import type { FormulaErrors } from "../workbook/formula-errors.ts";
import type { WorkbookHost } from "../workbook/host.ts";
import { Pages } from "./frame/pages.tsx";
import { RunProvider } from "./frame/run-control.tsx";
import { StatusBar } from "./frame/status-bar.tsx";
import { frameTexts as texts } from "./frame/texts.ts";
import { useTheme } from "./frame/theme.ts";
import { useKeptFocus } from "./frame/use-kept-focus.ts";
import { TopBar } from "./frame/top-bar.tsx";
import { openSelection, rereadPool } from "./pool/pool-steps.ts";
import { keepInputs } from "./state/kept-inputs.ts";
import { initialPane, paneTransition } from "./state/pane-state.ts";
import { PaneProvider, usePaneState, type Pane } from "./state/pane.tsx";
import { createStore } from "./state/store.ts";

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0, minWidth: 0 },
  spoken: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

export type TaskpaneProps = {
  readonly host: WorkbookHost;
  readonly engine: Engine;
  /** The tape that Load demo puts on a sheet, heading row first; without it there is no such button. */
  readonly demoTape?: readonly (readonly Cell[])[];
  /** Buttons of the host that reach the pane. */
  readonly commands?: PaneCommands;
  /** Errors of formulas; the last one stands in the bottom bar. */
  readonly formulaErrors?: FormulaErrors;
};

/** The pane beside a workbook: builds a pool, sets a structure, runs, shows, inserts. Fills its parent's height. */
export function Taskpane({ host, engine, demoTape, commands, formulaErrors }: TaskpaneProps) {
  const styles = useStyles();
  const theme = useTheme(host);
  const pane = useMemo<Pane>(
    () => ({ host, engine, demoTape: demoTape ?? null, store: createStore(paneTransition, initialPane) }),
    [host, engine, demoTape],
  );
  const frame = useRef<HTMLElement | null>(null);
  useFollowing(pane, commands, formulaErrors);
  useEffect(() => keepInputs(pane), [pane]);
  useKeptFocus(pane, frame);
  return (
    <FluentProvider theme={theme} style={{ height: "100%", position: "relative" }}>
      <PaneProvider pane={pane}>
        <RunProvider>
          <section ref={frame} className={styles.pane} aria-label={texts.pane}>
            <TopBar />
            <Pages />
            <StatusBar />
            <Announcement className={styles.spoken} />
          </section>
        </RunProvider>
      </PaneProvider>
    </FluentProvider>
  );
}

const AFTER_A_CHANGE_MS = 400;

/** Follows the sheet under the pool, the buttons of the host, and the errors of formulas. */
function useFollowing(pane: Pane, commands: PaneCommands | undefined, formulaErrors: FormulaErrors | undefined): void {
  useEffect(() => {
    const timers = new Map<string, ReturnType<typeof setTimeout>>();
    const unsubscribe = pane.host.onChanged((sheet) => {
      clearTimeout(timers.get(sheet));
      timers.set(
        sheet,
        setTimeout(() => void rereadPool(pane, sheet), AFTER_A_CHANGE_MS),
      );
    });
    return () => {
      unsubscribe();
      timers.forEach((timer) => clearTimeout(timer));
    };
  }, [pane]);
  useEffect(
    () =>
      commands?.subscribe((command) => {
        pane.store.dispatch({ type: "frame/page", page: command === "run" ? "run" : "pool" });
        if (command === "build-pool") void openSelection(pane);
      }),
    [pane, commands],
  );
  useEffect(
    () => formulaErrors?.subscribe((failure) => pane.store.dispatch({ type: "frame/failure", failure })),
    [pane, formulaErrors],
  );
}

function Announcement({ className }: { className: string }) {
  const text = usePaneState((state) => state.announcement);
  return (
    <div role="status" aria-live="polite" className={className}>
      {text}
    </div>
  );
}
