import type { LossModel } from "../../core/index.ts";
import type { Settings } from "./settings.ts";

/** A pool with its settings, under its scenario's shocks, and default probabilities to the horizon; no dependence yet. */
export type PoolModel = LossModel<Settings> & {
  /** Names content: equal keys are equal models. */
  readonly key: string;
};
