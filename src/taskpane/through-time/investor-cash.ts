import { investorShare, type DealResult } from "../../core/index.ts";
import type { CompleteRow } from "../structure/structure-check.ts";

/** Expected cash of investors in a year, in the tape's currency. */
export type YearCash = {
  readonly year: number;
  readonly premium: number;
  readonly principal: number;
  readonly lost: number;
};

/**
 * What investors are expected to get, year by year.
 *
 * @param rows of the structure; what it leaves out is the bank's
 * @param ead of the pool
 */
export function investorCash(
  { flows, tranches, paymentsAYear }: DealResult,
  rows: readonly CompleteRow[],
  ead: number,
): readonly YearCash[] {
  const n = tranches.length;
  const periods = flows.loss.length;
  const years = Math.ceil(periods / paymentsAYear);
  const cash = Array.from({ length: years }, (_, y) => ({ year: y + 1, premium: 0, principal: 0, lost: 0 }));
  rows.forEach(({ holder, spread, attach, detach }) => {
    const k = tranches.findIndex(({ slice }) => slice.attachment === attach && slice.detachment === detach);
    const share = investorShare(holder) * ead;
    for (let p = 0; p < periods; p++) {
      const at = p * n + k;
      const year = cash[Math.floor(p / paymentsAYear)]!;
      year.premium += share * (spread ?? 0) * flows.accrued[at]!;
      year.principal += share * flows.principal[at]!;
      year.lost += share * flows.writtenDown[at]!;
    }
  });
  return cash;
}
