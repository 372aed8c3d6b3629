import type { Contributions, Effect, RolloverResult, SimulatedLaw } from "../../core/index.ts";
import type { RolloverRequest } from "../rollover/rollover-state.ts";
import type { StressRequest } from "../stress/stress-state.ts";
import type { CompleteRow } from "../structure/structure-check.ts";
import type { Origin } from "./report-model.ts";

/** Deals and bank as the workbook has them, or what is missing. */
export type AskedRollover =
  | {
      readonly kind: "asked";
      readonly request: RolloverRequest;
      /** Where deals and bank stand. */
      readonly deals: string;
      readonly bank: string;
      readonly unit: string;
      readonly synthetic: boolean;
    }
  | { readonly kind: "missing"; readonly what: "deals" | "bank" | "both" }
  | { readonly kind: "refused"; readonly problem: string };

/** What a report is asked for. */
export type ReportRequest = StressRequest & {
  readonly scenario: string;
  /** The tranche in focus. */
  readonly shown: CompleteRow;
  readonly poolName: string;
  /** Where the tape stands. */
  readonly poolAddress: string;
  /** True where the tape's own cells say that it is made up. */
  readonly synthetic: boolean;
  /** Values of the chain of the page Scale. */
  readonly chain: readonly number[];
  readonly rollover: AskedRollover;
};

/** An answer of the engine, and what it was asked. */
export type Ran<T> = { readonly answer: T; readonly origin: Origin };

/** Everything that a report is written from, in no language. */
export type ReportFound = ReportRequest & {
  readonly engine: string;
  /** Hash of all inputs: equal hashes are equal numbers under one version of the engine. */
  readonly hash: string;
  readonly standard: Ran<SimulatedLaw>;
  readonly base: Ran<SimulatedLaw>;
  readonly focus: Ran<SimulatedLaw>;
  readonly upside: Ran<SimulatedLaw>;
  readonly twin: Ran<SimulatedLaw>;
  /** Effects of the scenario, and its law after each of them. */
  readonly effects: readonly Effect[];
  readonly steps: readonly Ran<SimulatedLaw>[];
  /** Ends of years, and laws of the losses by each. */
  readonly times: readonly number[];
  readonly standardTimes: Ran<readonly SimulatedLaw[]>;
  readonly focusTimes: Ran<readonly SimulatedLaw[]>;
  /** Sectors of the pool, and what each adds to the tranche's loss in the scenario. */
  readonly sectors: readonly string[];
  readonly contributions: Ran<Contributions>;
  readonly linked: Ran<RolloverResult> | null;
  readonly alone: Ran<RolloverResult> | null;
};
