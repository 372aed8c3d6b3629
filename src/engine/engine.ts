/** One running or waiting job as the status bar shows it. */
export type JobStatus = {
  readonly id: number;
  /** What the user asked for, such as "SRT.TRANCHELOSS in Deal!C5". */
  readonly label: string;
  readonly state: "waiting" | "running";
  /** Share done, 0 to 1. */
  readonly progress: number;
  readonly startedAtMs: number;
  readonly cancel: () => void;
};

/** A value at hand, or a promise of it. A hit in the memo is a value. */
export type Answer<T> = T | Promise<T>;

/** Rejection of a job that nobody waits for any longer. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}
