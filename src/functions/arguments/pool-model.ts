import type { LossModel, Pool } from "../../core/index.ts";
import type { Settings } from "./settings.ts";

/** A pool with its settings, under its scenario's shocks, and default probabilities to the horizon; no dependence yet. */
export type PoolModel = LossModel<Settings> & {
  /** The pool before its scenario. */
  readonly onTape: Pool;
  /** Names content: equal keys are equal models. */
  readonly key: string;
};
