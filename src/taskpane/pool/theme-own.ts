import { labelAt, sectorShares, totalEad, type Pool } from "../../core/index.ts";

/** What a tape itself gives for the borrowers of a sector, which stands before the sector's row. */
export type OwnOfSector = {
  /** Mean share of the theme by EAD, fraction, where the tape gives that of every borrower; null otherwise. */
  readonly share: number | null;
  /** The product's sectors that the tape gives, where it gives every borrower another one than the row; empty otherwise. */
  readonly products: readonly string[];
};

type Sums = { ead: number; tied: number; isOwn: boolean; readonly products: Set<string> };

/** Each sector's own, by its name. */
export function ownOfSectors(pool: Pool): ReadonlyMap<string, OwnOfSector> {
  const sums = new Map<string, Sums>();
  pool.ead.forEach((ead, i) => {
    const sector = labelAt(pool.sector, i);
    const sum = sums.get(sector) ?? { ead: 0, tied: 0, isOwn: true, products: new Set() };
    sum.ead += ead;
    sum.tied += ead * pool.theta[i]!;
    sum.isOwn &&= labelAt(pool.shareFrom, i) === "tape";
    sum.products.add(labelAt(pool.productSector, i));
    sums.set(sector, sum);
  });
  const rows = new Map(pool.theme.rows.map(({ sector, product }) => [sector, product]));
  return new Map([...sums].map(([sector, sum]) => [sector, ownOf(sum, rows.get(sector)!)]));
}

function ownOf({ ead, tied, isOwn, products }: Sums, product: string): OwnOfSector {
  return { share: isOwn && ead > 0 ? tied / ead : null, products: products.has(product) ? [] : [...products].sort() };
}

/** Rows with the largest sector first, EAD shares, the share of EAD tied to the theme, and what of it the tape gives. */
export function measuredThemes(pool: Pool) {
  const shares = sectorShares(pool);
  const total = totalEad(pool);
  let [tied, own] = [0, 0];
  pool.ead.forEach((ead, i) => {
    tied += (pool.theta[i]! * ead) / total;
    if (labelAt(pool.shareFrom, i) === "tape") own += ead / total;
  });
  const rows = [...pool.theme.rows].sort((a, b) => shares.get(b.sector)! - shares.get(a.sector)!);
  return { rows, shares, tied, own };
}
