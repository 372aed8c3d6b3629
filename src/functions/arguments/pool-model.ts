import type { Overrides, Pool } from "../../core/index.ts";
import type { Settings } from "./settings.ts";

/** A pool with its settings, under its scenario's shocks, and default probabilities to the horizon; no dependence yet. */
export type PoolModel = {
  /** PDs and LGDs as the scenario leaves them. */
  readonly pool: Pool;
  readonly settings: Settings;
  readonly scenario: Overrides;
  readonly horizon: number;
  /** Default probabilities to the horizon, and exponents of the hazards in time: those of the PDs on the tape. Shape [n]. */
  readonly pd: Float64Array;
  readonly kappa: Float64Array;
  /** Names content: equal keys are equal models. */
  readonly key: string;
};
