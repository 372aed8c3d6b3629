/**
 * Share of a tranche that investors hold.
 *
 * @param holder bank, investor, or the investors' share from 0 to 1; one that is not given is the bank
 * @returns fraction
 */
export function investorShare(holder: string | number): number {
  if (typeof holder === "number") return holder;
  return holder === "investor" ? 1 : 0;
}

/** The same where the bank keeps a vertical slice of the whole pool beside what it holds; fractions. */
export function soldShare(investors: number, verticalSlice: number): number {
  return investors * (1 - verticalSlice);
}
