import type { RolloverQuestion, RolloverResult } from "../core/index.ts";

/** A simulation at the bank's lambda, and the same random numbers with a market on its own. */
export type RolloverPair = {
  readonly question: RolloverQuestion;
  readonly wrongWay: RolloverResult;
  readonly alone: RolloverResult;
};
