/** Names a run by its batch and its place in it, from 1. */
export function runId(batch: string, at: number): string {
  return `${batch}-${at + 1}`;
}

/** A time as the log writes it, UTC to the second. */
export function timeText(time: Date): string {
  return time.toISOString().replace(/\.\d+Z$/, "Z");
}

/** Names a batch by its time and a mark that tells two people apart who begin in one second: 20261127-103500-3f0c. */
export function newBatchId(now: Date): string {
  const time = timeText(now).replace(/[-:Z]/g, "").replace("T", "-");
  return `${time}-${crypto.randomUUID().slice(0, 4)}`;
}
