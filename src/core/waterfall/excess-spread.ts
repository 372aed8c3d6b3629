/** Excess spread that a deal has at hand, fraction of initial pool EAD. */
export type Reserve = { atHand: number };

/**
 * Credits a period's excess spread and lets it take losses first.
 *
 * @param reserve changed: what is at hand afterwards, 0 where unused income goes back to the bank
 * @param credit of the period, fraction of initial pool EAD; credited before losses
 * @param loss of the period, 0 or more
 * @returns how much of the loss it takes
 */
export function absorb(reserve: Reserve, credit: number, loss: number, trapped: boolean): number {
  const available = reserve.atHand + credit;
  const used = Math.min(available, loss);
  reserve.atHand = trapped ? available - used : 0;
  return used;
}
