import { InputError } from "../domain.ts";
import { labelAt, type Pool } from "../pool/pool.ts";
import type { Framework } from "./frameworks.ts";
import { IRB_CLASSES, irbCapital, type IrbClass } from "./irb.ts";

/** Effective maturity where a tape gives none: the foundation approach's. */
const USUAL_MATURITY = 2.5;
/** The largest share up to which a bank may use a short form of N. */
const SHORT_FORM = 0.03;

/** Capital of a whole pool. Amounts in the tape's currency. */
export type PoolCapital = {
  readonly ead: number;
  readonly rwea: number;
  /** One-year regulatory expected loss. */
  readonly expectedLoss: number;
  /** 8 % of RWEA over EAD; expected loss over EAD; their sum. */
  readonly unexpected: number;
  readonly expected: number;
  readonly kirb: number;
  /** (sum EAD)^2 / sum EAD^2 over obligors, and exposure-weighted LGD after floors. */
  readonly n: number;
  readonly lgd: number;
  readonly largestShare: number;
  /** 1 / largest share, with which LGD is 0.5; NaN where the largest is above 3 %. */
  readonly shortN: number;
  /** Obligors without a class, taken as corporates, and without a maturity, taken as 2.5 years: assumptions. */
  readonly unclassed: number;
  readonly unmatured: number;
};

/**
 * KIRB of a pool and what it is made of, obligor by obligor.
 *
 * @param pool obligors with their class in the tape's column Class, sales in EUR millions where the class is sme
 * @throws InputError naming the obligor whose class is unknown, whose sales are missing, or who has defaulted
 * @source Regulation (EU) 575/2013 Arts 255, 259(4) to (6); Basel Framework CRE44.2
 */
export function poolCapital(pool: Pool, framework: Framework): PoolCapital {
  let [ead, rwea, expectedLoss, squares, loss, largest, unclassed, unmatured] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let i = 0; i < pool.ead.length; i++) {
    const exposure = pool.ead[i]!;
    const weight = weightOf(pool, i, framework);
    ead += exposure;
    rwea += exposure * weight.riskWeight;
    expectedLoss += exposure * weight.expectedLoss;
    loss += exposure * weight.lgd;
    squares += exposure * exposure;
    if (exposure > largest) largest = exposure;
    if (labelAt(pool.assetClass, i) === "") unclassed++;
    if (!hasMaturity(pool, i)) unmatured++;
  }
  const [unexpected, expected] = [(0.08 * rwea) / ead, expectedLoss / ead];
  return {
    ead,
    rwea,
    expectedLoss,
    unexpected,
    expected,
    kirb: unexpected + expected,
    n: (ead * ead) / squares,
    lgd: loss / ead,
    largestShare: largest / ead,
    shortN: largest / ead <= SHORT_FORM ? ead / largest : NaN,
    unclassed,
    unmatured,
  };
}

function weightOf(pool: Pool, i: number, framework: Framework) {
  const exposureClass = classOf(pool, i);
  if (pool.pd[i] === 1) throw new InputError(`${pool.ids[i]!} has defaulted (PD 1), and a tape has no best estimate of loss; take it out of the pool.`); // prettier-ignore
  const sales = pool.sales[i]!;
  if (exposureClass === "sme" && sales !== sales) {
    throw new InputError(`${pool.ids[i]!} has the class sme and no sales; fill the column Sales, in EUR millions.`);
  }
  return irbCapital({
    pd: pool.pd[i]!,
    lgd: pool.lgd[i]!,
    maturity: hasMaturity(pool, i) ? pool.maturity[i]! : USUAL_MATURITY,
    exposureClass,
    sales: exposureClass === "sme" ? sales : null,
    framework,
    approach: "airb",
    bestEstimate: null,
  });
}

function hasMaturity(pool: Pool, i: number): boolean {
  return pool.maturity[i]! < Infinity;
}

function classOf(pool: Pool, i: number): IrbClass {
  const word = labelAt(pool.assetClass, i).trim().toLowerCase().replace(/[\s-]/g, "_");
  if (word === "") return "corporate";
  const found = IRB_CLASSES.find((known) => known === word);
  if (found !== undefined) return found;
  throw new InputError(
    `${pool.ids[i]!} has the class '${labelAt(pool.assetClass, i)}'; it must be ${IRB_CLASSES.slice(0, -1).join(", ")} or ${IRB_CLASSES.at(-1)!}.`,
  );
}
