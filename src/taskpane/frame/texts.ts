import type { Page } from "../state/pane-state.ts";

/** Texts of the frame: picker, tabs, bottom bar. */
export const frameTexts = {
  pane: "SRT for Excel",
  pool: "Pool",
  noPool: "No pool yet",
  fromSelection: "From selection",
  newSelection: "Use the selection…",
  idle: "Ready",
  running: (count: number) => `${count} running`,
  pages: { pool: "Pool", structure: "Structure", run: "Run", stress: "Stress", scale: "Scale" } satisfies Record<
    Page,
    string
  >,
  pagesLabel: "Pages",
  more: "More",
  morePages: "More pages",
  status: "Status",
  ready: "Ready",
  moreJobs: (count: number) => `and ${count} more`,
  timeLeft: (seconds: string) => `about ${seconds} left`,
  seconds: (seconds: number) => `${seconds} s`,
  minutes: (minutes: number) => `${minutes} min`,
  cancel: "Cancel",
  cancelJob: (label: string) => `Cancel ${label}`,
  undo: "Undo",
  undone: "Undone.",
  dismiss: "Dismiss",
  showInSheet: "Show in sheet",
  version: (version: string) => `Version ${version}`,
  progressLabel: (label: string) => `Progress of ${label}`,
};
