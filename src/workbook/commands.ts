import type { Unsubscribe } from "./host.ts";

/** What a ribbon button or a context menu asks of the taskpane: read the selection as a pool, or show the run. */
export type PaneCommand = "build-pool" | "run";

/** The wire from a host's buttons to the taskpane. */
export type PaneCommands = {
  readonly send: (command: PaneCommand) => void;
  /** Calls the listener for each command, beginning with the last one sent while nobody listened. */
  readonly subscribe: (listener: (command: PaneCommand) => void) => Unsubscribe;
};

/** A button may be pressed before the taskpane has drawn itself, so the last command waits for its first listener. */
export function paneCommands(): PaneCommands {
  const listeners = new Set<(command: PaneCommand) => void>();
  let waiting: PaneCommand | null = null;
  return {
    send(command) {
      if (listeners.size === 0) waiting = command;
      for (const listener of listeners) listener(command);
    },
    subscribe(listener) {
      listeners.add(listener);
      if (waiting !== null) listener(waiting);
      waiting = null;
      return () => void listeners.delete(listener);
    },
  };
}
