import type { Hazards } from "./hazards.ts";
import type { Links } from "./links.ts";
import type { Path } from "./path-state.ts";

/** What infection works on. */
export type Infection = {
  readonly hazards: Hazards;
  readonly links: Links;
  /** Of each obligor's hazard, shape [n]. */
  readonly scale: Float64Array;
  /** Whose defaults are brought to what infection makes of them. */
  readonly path: Path;
  /** Default time of an obligor whose hazard has to reach a level; real for every hub. */
  readonly timeAt: (i: number, level: number) => number;
};

/** Spokes that infect nobody themselves: what hubs do to them is gathered, and worked through once all of it is known. */
export type InfectedSpokes = {
  readonly begin: (i: number) => void;
  /** Adds an event of a hub, later than those before it. */
  readonly add: (i: number, hub: number, now: number, logNow: number, by: number) => void;
  /** Brings what is asked of the spoke to what its events make of it. */
  readonly settle: (i: number) => void;
};
