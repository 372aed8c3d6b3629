import { labelAt, trancheLoss, tranche as slice, type Pool, type WorstPath } from "../../core/index.ts";
import type { Language } from "../../language/language.ts";
import { causeWords, hubName } from "./causes.ts";
import type { SearchedTranche } from "./worst-state.ts";

/** A default as it is listed. Times are years, losses fractions of initial pool EAD. */
export type DefaultLine = {
  readonly number: number;
  readonly time: number;
  readonly id: string;
  readonly name: string;
  /** Blank where the tape gives none. */
  readonly sector: string;
  readonly loss: number;
  /** Pool loss with this default and all before it, and what the tranche has lost by then, a fraction of it. */
  readonly poolLoss: number;
  readonly trancheLoss: number;
  readonly cause: string;
  readonly infectedBy: string | null;
  /** When it would have defaulted without infection; null where none infected it, or where it would not have in time. */
  readonly timeAlone: number | null;
};

/** The defaults of a path in the order of time. */
export function defaultLines(
  { defaults }: WorstPath,
  pool: Pool,
  tranche: SearchedTranche,
  language: Language,
): readonly DefaultLine[] {
  const band = slice(tranche.attach, tranche.detach);
  const thickness = tranche.detach - tranche.attach;
  let poolLoss = 0;
  return defaults.map((one, i) => {
    poolLoss += one.loss;
    return {
      number: i + 1,
      time: one.time,
      id: pool.ids[one.obligor]!,
      name: pool.names[one.obligor]!,
      sector: labelAt(pool.sector, one.obligor),
      loss: one.loss,
      poolLoss,
      trancheLoss: trancheLoss(poolLoss, band) / thickness,
      cause: causeWords(one, pool, language),
      infectedBy: hubName(one, pool),
      timeAlone: one.infectedBy >= 0 && one.defaultsAlone ? one.timeAlone : null,
    };
  });
}

/** Decimals of a percentage that show the smallest loss to two figures, from 2 to 5. */
export function lossDecimals(lines: readonly DefaultLine[]): number {
  const least = lines.reduce((low, { loss }) => (loss > 0 ? Math.min(low, loss) : low), 1);
  return Math.min(5, Math.max(2, Math.ceil(-Math.log10(100 * least)) + 1));
}
