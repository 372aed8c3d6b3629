/** One running or waiting job as the status bar shows it. */
export type JobStatus = {
  readonly id: number;
  /** What the user asked for, such as "SRT.TRANCHELOSS in Deal!C5"; of several who wait, the first. */
  readonly label: string;
  readonly state: "waiting" | "running";
  /** Share done, 0 to 1. */
  readonly progress: number;
  readonly startedAtMs: number;
  readonly cancel: () => void;
};
