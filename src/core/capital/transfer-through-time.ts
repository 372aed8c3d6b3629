import { check, fraction, nonNegative, positive } from "../domain.ts";
import { runLoss, type RunningDeal } from "./dynamic-transfer.ts";
import { say } from "../sentences/said.ts";

/** Losses of a pool, fractions of its EAD. */
export type TestedLosses = {
  readonly lifetime: number;
  /** 8 % of RWEA. */
  readonly unexpected: number;
  /** The loss that is run; null is the two together. */
  readonly tested: number | null;
};

/** Shares of a loss that others bear while the deal amortises. */
export type TransferThroughTime = {
  readonly even: number;
  readonly back: number;
  /** The lower of the two, which counts. */
  readonly lower: number;
  /** Of what is lost beyond the lifetime loss, back-loaded; NaN where the tested loss is within it. */
  readonly unexpected: number;
};

/**
 * Runs a loss through an amortising deal, evenly and late.
 *
 * @throws InputError for losses outside their domains, and a deal without periods
 * @source definition of ours, after Regulation (EU) 575/2013 Art 245(2); late losses by Delegated Regulation (EU) 2024/920, Art 1(3)
 */
export function transferThroughTime(deal: RunningDeal, losses: TestedLosses): TransferThroughTime {
  check("Lifetime EL", losses.lifetime, fraction);
  check(say("unexpectedLoss"), losses.unexpected, nonNegative);
  const loss = losses.tested ?? losses.lifetime + losses.unexpected;
  check("Tested loss", loss, positive);
  const [even, back] = [runLoss(deal, loss, "even"), runLoss(deal, loss, "back")];
  return {
    even: even.share,
    back: back.share,
    lower: Math.min(even.share, back.share),
    unexpected: unexpectedShare(deal, { loss, lifetime: losses.lifetime, transferred: back.transferred }),
  };
}

function unexpectedShare(
  deal: RunningDeal,
  { loss, lifetime, transferred }: { readonly loss: number; readonly lifetime: number; readonly transferred: number },
): number {
  const expected = lifetime > 0 ? runLoss(deal, lifetime, "back").transferred : 0;
  return loss > lifetime ? (transferred - expected) / (loss - lifetime) : NaN;
}
