import type { PositionRules } from "./position-weight.ts";

/** A tranche as the originator's capital sees it. Points are fractions of the pool without excess spread. */
export type HeldTranche = {
  readonly name: string;
  readonly attach: number;
  readonly detach: number;
  /** Share that is kept, or in the investors' view bought. */
  readonly held: number;
  /** Credit quality step of its rating, 1 to 18; none is unrated. */
  readonly step?: number | null;
};

/** What a deal's capital is computed by. */
export type DealRules = PositionRules & {
  /** Simple, transparent and standardised on-balance-sheet deal: it helps the originator's senior position alone. */
  readonly sts: boolean;
  /** Exposure value of synthetic excess spread, in the pool's currency; 0 without. It is the originator's alone. */
  readonly excessSpread: number;
  readonly view: "originator" | "investor";
  /** Whether the output floor counts unrated corporates of low PD at 65 %, until the end of 2032. */
  readonly unratedTransition: boolean;
};

/** A tranche with its risk weight. */
export type TrancheCapital = HeldTranche & {
  readonly senior: boolean;
  /** Points in the pool with excess spread below. */
  readonly at: { readonly attach: number; readonly detach: number };
  /** NaN where the method has none. */
  readonly p: number;
  readonly riskWeight: number;
  readonly bound: "formula" | "floor" | "look-through cap" | "rating";
  readonly notional: number;
  /** Of what is held. */
  readonly rwea: number;
};
