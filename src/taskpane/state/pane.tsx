import { createContext, useContext, useSyncExternalStore, type ReactNode } from "react";
import type { Cell, Pool } from "../../core/index.ts";
import type { Engine } from "../../engine/engine.ts";
import type { WorkbookHost } from "../../workbook/host.ts";
import type { PaneAction, PaneState } from "./pane-state.ts";
import type { Store } from "./store.ts";

/** What every part of the pane works with. */
export type Pane = {
  readonly host: WorkbookHost;
  readonly engine: Engine;
  readonly store: Store<PaneState, PaneAction>;
  /** The synthetic tape that Load demo puts on a sheet; null where there is none. */
  readonly demoTape: readonly (readonly Cell[])[] | null;
  /** The pool of a card that a cell shows, by its key; null where the cell has to be recalculated first. */
  readonly poolOfCard: (key: string) => Pool | null;
};

const PaneContext = createContext<Pane | null>(null);

export function PaneProvider({ pane, children }: { pane: Pane; children: ReactNode }) {
  return <PaneContext value={pane}>{children}</PaneContext>;
}

export function usePane(): Pane {
  return useContext(PaneContext)!;
}

/** A part of the state; the component draws again when that part changes. */
export function usePaneState<T>(part: (state: PaneState) => T): T {
  const { store } = usePane();
  return useSyncExternalStore(store.subscribe, () => part(store.get()));
}
