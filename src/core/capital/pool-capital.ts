import { InputError } from "../domain.ts";
import { countOf, eadOfOne, obligorsOf, squaredEad } from "../pool/counts.ts";
import { labelAt, type Pool } from "../pool/pool.ts";
import type { Framework } from "./frameworks.ts";
import { irbPool, type IrbPool, type PooledExposure } from "./irb-pool.ts";
import type { IrbaPart } from "./sec-irba.ts";
import { readStandardised, type StandardisedReading } from "./standardised-pool.ts";
import { approachOf, hasMaturity, irbClassOf, irbExposureOf, isRetail, standardisedWeightOf, stepsOf } from "./tape-exposures.ts"; // prettier-ignore

/** The largest share up to which a bank may use a short form of N. */
const SHORT_FORM = 0.03;

/** Capital of a whole pool. Amounts in the tape's currency. */
export type PoolCapital = {
  readonly framework: Framework;
  readonly ead: number;
  /** Each exposure by its own approach. */
  readonly rwea: number;
  /** One-year regulatory expected loss, of the internal-ratings approach alone. */
  readonly expectedLoss: number;
  /** 8 % of RWEA over EAD; expected loss over EAD; their sum, in which each exposure counts by its own approach. */
  readonly unexpected: number;
  readonly expected: number;
  readonly k: number;
  /** Share of EAD in the internal-ratings approach, and its capital with expected loss; NaN where there is none. */
  readonly irbShare: number;
  readonly kirb: number;
  /** Wholesale and retail exposures of that approach, as far as the pool has them. */
  readonly parts: readonly IrbaPart[];
  /** Effective number and exposure-weighted LGD of that approach, or of all where nothing is in it. */
  readonly n: number;
  readonly lgd: number;
  readonly obligors: number;
  readonly largestShare: number;
  /** 1 / largest share, with which LGD is 0.5; NaN where the largest is above 3 %. */
  readonly shortN: number;
  /** All of the pool in the standardised approach. */
  readonly standardised: StandardisedReading;
  /** Obligors without a class, taken as corporates, and without a maturity, taken as 2.5 years: assumptions. */
  readonly unclassed: number;
  readonly unmatured: number;
};

/**
 * Capital of a pool and what it is made of, obligor by obligor, each by the approach that the tape names.
 *
 * @param pool obligors with their class in the tape's column Class, sales in EUR millions where the class is sme
 * @throws InputError naming the obligor whose class is unknown, whose sales are missing, who has defaulted, or who is under the
 *   standardised approach and has no weight there
 * @source Regulation (EU) 575/2013 Arts 255, 259(4) to (7); Basel Framework CRE44.2
 */
export function poolCapital(pool: Pool, framework: Framework): PoolCapital {
  const all = [...pool.ids.keys()];
  const internal = all.filter((i) => approachOf(pool, i) === "irb");
  const own = irbPool(internal.map((i) => exposureOf(pool, i, framework)));
  const other = standardisedPart(pool, all.filter((i) => approachOf(pool, i) === "sa"), framework); // prettier-ignore
  const [ead, rwea] = [own.ead + other.ead, own.rwea + other.rwea];
  const [unexpected, expected] = [(0.08 * rwea) / ead, own.expectedLoss / ead];
  const among = (is: (i: number) => boolean) => all.filter(is).reduce((sum, i) => sum + countOf(pool, i), 0);
  const counted = internal.length > 0 ? internal : all;
  const largestShare =
    counted.reduce((most, i) => Math.max(most, eadOfOne(pool, i)), 0) / (internal.length > 0 ? own.ead : ead);
  return {
    framework,
    ead,
    rwea,
    expectedLoss: own.expectedLoss,
    unexpected,
    expected,
    k: unexpected + expected,
    irbShare: own.ead / ead,
    kirb: own.kirb,
    parts: partsOf(pool, internal, framework, own),
    ...(internal.length > 0 ? { n: own.n, lgd: own.lgd } : concentration(pool)),
    obligors: obligorsOf(pool),
    largestShare,
    shortN: largestShare <= SHORT_FORM ? 1 / largestShare : NaN,
    standardised: readStandardised(pool, framework),
    unclassed: among((i) => labelAt(pool.assetClass, i) === ""),
    unmatured: among((i) => !hasMaturity(pool, i)),
  };
}

/**
 * KIRB of a pool's exposures in the internal-ratings approach.
 *
 * @throws InputError where the pool has none
 */
export function kirbOfPool({ kirb, irbShare }: PoolCapital): number {
  if (irbShare > 0) return kirb;
  throw new InputError("withoutIrbExposure");
}

/** Whether standardised weights of a pool rest on assumptions: a class or a step that was taken, or a weight from memory. */
export function isAssumed({ standardised: { pool }, unclassed }: PoolCapital): boolean {
  return pool !== null && pool.assumed + pool.stepped + unclassed > 0;
}

function partsOf(pool: Pool, internal: readonly number[], framework: Framework, own: IrbPool): readonly IrbaPart[] {
  const retail = internal.filter((i) => isRetail(irbClassOf(pool, i)));
  if (internal.length === 0) return [];
  if (retail.length === 0) return [{ ...own, kind: "wholesale" }];
  if (retail.length === internal.length) return [{ ...own, kind: "retail" }];
  const of = (rows: readonly number[]) => irbPool(rows.map((i) => exposureOf(pool, i, framework)));
  const wholesale = internal.filter((i) => !isRetail(irbClassOf(pool, i)));
  return [
    { ...of(wholesale), kind: "wholesale" },
    { ...of(retail), kind: "retail" },
  ];
}

function exposureOf(pool: Pool, i: number, framework: Framework): PooledExposure {
  return { ...irbExposureOf(pool, i, framework), ead: pool.ead[i]!, count: countOf(pool, i) };
}

function standardisedPart(pool: Pool, rows: readonly number[], framework: Framework) {
  const steps = stepsOf(pool);
  let [ead, rwea] = [0, 0];
  for (const i of rows) {
    ead += pool.ead[i]!;
    rwea += pool.ead[i]! * standardisedWeightOf(pool, i, framework, steps).weight;
  }
  return { ead, rwea };
}

/** Effective number and LGD of a pool that is all standardised. */
function concentration(pool: Pool): { readonly n: number; readonly lgd: number } {
  let [ead, loss] = [0, 0];
  pool.ead.forEach((x, i) => {
    ead += x;
    loss += x * pool.lgd[i]!;
  });
  return { n: (ead * ead) / squaredEad(pool, pool.ead.keys()), lgd: loss / ead };
}
