import type { Said } from "../core/index.ts";
import type { JobName } from "./job-table.ts";

/** What a worker is sent. */
export type ToWorker = { readonly id: number; readonly job: JobName; readonly input: unknown };

/** What a worker answers. */
export type FromWorker =
  | { readonly id: number; readonly kind: "progress"; readonly share: number }
  | { readonly id: number; readonly kind: "done"; readonly output: unknown }
  | { readonly id: number; readonly kind: "failed"; readonly message: string; readonly said: Said | null };

/** A worker of any host, as the engine sees it. */
export type WorkerPort = {
  /** Buffers that are handed over are gone for the sender; others are copied. */
  readonly send: (message: ToWorker, handedOver: readonly ArrayBuffer[]) => void;
  readonly onMessage: (listener: (message: FromWorker) => void) => void;
  /** A worker that cannot start or has died. */
  readonly onFailure: (listener: (reason: string) => void) => void;
  readonly end: () => void;
};
