import type { PoolPath } from "./pool-paths.ts";
import type { RolloverQuestion } from "./rollover-question.ts";

/** What a bank bears of its pools' losses in a path, amounts in its currency unit. */
export type RetainedLosses = {
  /** Losses of each deal's pool up to now, and what the bank has borne of them; shape [deals], 0 without a pool. */
  readonly lost: Float64Array;
  readonly retained: Float64Array;
  /** Begins a path. */
  readonly begin: () => void;
  /** Losses of deal k by the end of quarter q, over its detachment point, 1 at most; 0 without a pool. */
  readonly wear: (k: number, q: number) => number;
  /** Shares the losses of quarter q out; returns what the bank bears of all deals, some of which are without protection. */
  readonly share: (q: number, isOpen: (k: number) => boolean) => number;
  /** Renews deal k's protection at the end of quarter q: it begins anew, and counts losses from then on. */
  readonly renew: (k: number, q: number) => void;
};

/**
 * Prepares the sharing of losses: protection pays what passes attachment up to detachment, counted from when it began; the
 * bank bears the rest. A renewed deal protects the same tranche of the same pool, both fractions of the notional at first:
 * an assumption.
 *
 * @param path null where no deal has a pool
 */
export function retainedLosses({ deals, pools, quarters }: RolloverQuestion, path: PoolPath | null): RetainedLosses {
  const n = deals.length;
  const owners = [...deals.keys()].filter((k) => deals[k]!.pool !== null);
  const place = deals.map(({ pool }) => (pool === null ? -1 : pools!.keys.indexOf(pool)));
  const lost = new Float64Array(n);
  const retained = new Float64Array(n);
  /** Pool loss at which the protection began, fraction of notional. */
  const start = new Float64Array(n);
  const lossAt = (k: number, q: number) => (place[k]! < 0 || q < 0 ? 0 : path!.loss[place[k]! * quarters + q]!);

  /** What protection has paid by the end of quarter q, fraction of notional. */
  const paid = (k: number, q: number) => {
    const { attach, detach } = deals[k]!;
    return Math.min(Math.max(lossAt(k, q) - start[k]! - attach, 0), detach - attach);
  };
  const share = (q: number, isOpen: (k: number) => boolean) => {
    let borne = 0;
    for (const k of owners) {
      const { notional } = deals[k]!;
      const covered = isOpen(k) ? 0 : paid(k, q) - paid(k, q - 1);
      const own = notional * (lossAt(k, q) - lossAt(k, q - 1) - covered);
      lost[k] = notional * lossAt(k, q);
      retained[k] = retained[k]! + own;
      borne += own;
    }
    return borne;
  };
  return {
    lost,
    retained,
    begin: () => {
      lost.fill(0);
      retained.fill(0);
      start.fill(0);
    },
    wear: (k, q) => Math.min(lossAt(k, q) / deals[k]!.detach, 1),
    share,
    renew: (k, q) => (start[k] = lossAt(k, q)),
  };
}
