import { createContext, useContext, useSyncExternalStore, type ReactNode } from "react";
import type { Cell, Pool } from "../../core/index.ts";
import type { Engine } from "../../engine/engine.ts";
import type { Keeping } from "../../language/language-choice.ts";
import type { WorkedFunction } from "../../workbook/gallery/worked-function.ts";
import type { WorkbookHost } from "../../workbook/host.ts";
import type { PaneAction, PaneState } from "./pane-state.ts";
import type { Store } from "./store.ts";

/** How a cell was computed, as far as its function recorded it; its address is such as Deal!B5. */
export type RunOfCell = (address: string) => CellRun | null;

export type CellRun = {
  readonly functionName: string;
  readonly method: string;
  /** Null for an answer without sampling. */
  readonly drawn: { readonly points: number; readonly seed: number | string } | null;
  /** Standard error of a drawn answer, in its own unit; NaN where there is none to give. */
  readonly error: number;
};

/** What every part of the pane works with. */
export type Pane = {
  readonly host: WorkbookHost;
  readonly engine: Engine;
  readonly store: Store<PaneState, PaneAction>;
  /** The synthetic tape that Load demo puts on a sheet; null where there is none. */
  readonly demoTape: readonly (readonly Cell[])[] | null;
  /** The pool of a card that a cell shows, by its key; null where the cell has to be recalculated first. */
  readonly poolOfCard: (key: string) => Pool | null;
  /** How a cell with a formula of SRT was computed last; absent where no functions run beside the pane. */
  readonly runOfCell?: RunOfCell;
  /** Where the user's name is kept; absent where it is not. */
  readonly userName?: Keeping;
  /** Where it is kept that the tour was taken or declined; absent where it is not. */
  readonly tourAnswered?: Keeping;
  /** Every function with its worked example; absent where no functions run beside the pane. */
  readonly gallery?: () => Promise<readonly WorkedFunction[]>;
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
