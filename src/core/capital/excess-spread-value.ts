import { check, InputError, nonNegative } from "../domain.ts";
import { lossShare } from "../time/timing.ts";
import { say } from "../sentences/said.ts";

/** Exposure value of synthetic excess spread and how it came about, per period. Amounts of one currency. */
export type ExcessSpreadValue = {
  /** Mean of losses that fall early, evenly and late. */
  readonly meanLosses: readonly number[];
  /** What the spread of each period absorbs. */
  readonly absorbed: readonly number[];
  /** Future periods, and with what earlier ones still hold. */
  readonly future: number;
  readonly value: number;
};

/**
 * Exposure value of synthetic excess spread by the full model of the draft standard: each period absorbs the mean loss of three
 * timings as far as its spread goes; trapped spread is carried on, other spread lapses.
 *
 * @param spread of each future period
 * @param loss over all of them
 * @param trapped true where unused spread stays
 * @param past of periods before and the current one, as far as it can still absorb losses
 * @throws InputError for a negative amount and no period
 * @source Regulation (EU) 575/2013 Art 248(1)(e); EBA final draft standard of April 2023, whose adoption is not confirmed; early losses
 *   mirror the late ones of Delegated Regulation (EU) 2024/920, which is a definition of ours
 */
export function excessSpreadValue(
  spread: readonly number[],
  loss: number,
  trapped: boolean,
  past: number,
): ExcessSpreadValue {
  if (spread.length === 0) throw new InputError("sesWithoutPeriod");
  spread.forEach((amount, t) => check(say("sesOfPeriod", { period: t + 1 }), amount, nonNegative));
  check("loss", loss, nonNegative);
  check("past", past, nonNegative);
  const n = spread.length;
  const meanLosses = spread.map((_, t) => {
    const falls = (["front", "even", "back"] as const).map(
      (timing) => lossShare(timing, (t + 1) / n) - lossShare(timing, t / n),
    );
    return (loss * (falls[0]! + falls[1]! + falls[2]!)) / 3;
  });
  let carried = 0;
  const absorbed = spread.map((amount, t) => {
    const available = amount + carried;
    const used = Math.min(available, meanLosses[t]!);
    carried = trapped ? available - used : 0;
    return used;
  });
  const future = absorbed.reduce((sum, used) => sum + used, 0);
  return { meanLosses, absorbed, future, value: future + past };
}
