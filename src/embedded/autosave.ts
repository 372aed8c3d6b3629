/** Where the work stands: kept in this browser, on its way there, or not to be kept. */
export type SaveState =
  | { readonly state: "kept"; readonly at: Date | null }
  | { readonly state: "pending" }
  | { readonly state: "failed"; readonly reason: string };

/** Keeps the workbook in the browser a moment after each change. */
export type Autosave = {
  /** Something changed. */
  readonly touch: () => void;
  /** Keeps the workbook at once. */
  readonly flush: () => Promise<void>;
  readonly current: () => SaveState;
  readonly subscribe: (listener: () => void) => () => void;
};

const QUIET_MS = 800;

/**
 * Builds an autosave.
 *
 * @param keep stores the workbook as it is now
 */
export function createAutosave(keep: () => Promise<void>): Autosave {
  const work: { state: SaveState; timer: ReturnType<typeof setTimeout> | undefined; changes: number } = {
    state: { state: "kept", at: null },
    timer: undefined,
    changes: 0,
  };
  const listeners = new Set<() => void>();
  const become = (state: SaveState) => {
    work.state = state;
    listeners.forEach((listener) => listener());
  };
  const flush = async () => {
    clearTimeout(work.timer);
    const { changes } = work;
    try {
      await keep();
      if (changes === work.changes) become({ state: "kept", at: new Date() });
    } catch (error) {
      become({ state: "failed", reason: error instanceof Error ? error.message : String(error) });
    }
  };
  return {
    touch: () => {
      work.changes++;
      if (work.state.state !== "pending") become({ state: "pending" });
      clearTimeout(work.timer);
      work.timer = setTimeout(() => void flush(), QUIET_MS);
    },
    flush,
    current: () => work.state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
