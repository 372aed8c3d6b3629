import { InputError } from "../domain.ts";
import { countOf } from "../pool/counts.ts";
import type { Pool } from "../pool/pool.ts";
import type { Framework } from "./frameworks.ts";
import { standardisedWeightOf, stepsOf, type ReadWeight } from "./tape-exposures.ts";
import type { Said } from "../sentences/said.ts";

/** A pool in the standardised approach. Amounts in the tape's currency. */
export type StandardisedPool = {
  readonly ead: number;
  readonly rwea: number;
  /** With the weight of unrated corporates that the output floor may count until the end of 2032. */
  readonly transitionalRwea: number;
  /** 8 % of RWEA over EAD, and the same with the transition. */
  readonly ksa: number;
  readonly transitionalKsa: number;
  /** Share of EAD in a class of defaulted exposures. */
  readonly w: number;
  /** Obligors whose weight is an assumption, and whose step was read from a rating. */
  readonly assumed: number;
  readonly stepped: number;
};

/** A standardised pool, or the sentence that says why there is none. */
export type StandardisedReading =
  { readonly pool: StandardisedPool; readonly gap: null } | { readonly pool: null; readonly gap: Said };

/**
 * Standardised weights of a pool, obligor by obligor; loans of one obligor are one.
 *
 * @throws InputError naming the obligor that has no weight, and what its row lacks
 * @source Regulation (EU) 575/2013 Art 255(6)
 */
export function standardisedWeights(pool: Pool, framework: Framework): readonly ReadWeight[] {
  const steps = stepsOf(pool);
  return pool.ids.map((_, i) => standardisedWeightOf(pool, i, framework, steps));
}

/**
 * KSA of a pool and what it is made of.
 *
 * @throws InputError naming the obligor that has no weight, and what its row lacks
 * @source Regulation (EU) 575/2013 Arts 255(6), 465(3)
 */
export function standardisedPool(pool: Pool, framework: Framework): StandardisedPool {
  let [ead, rwea, transitionalRwea, defaulted, assumed, stepped] = [0, 0, 0, 0, 0, 0];
  standardisedWeights(pool, framework).forEach((read, i) => {
    const exposure = pool.ead[i]!;
    ead += exposure;
    rwea += exposure * read.weight;
    transitionalRwea += exposure * read.transitional;
    if (read.standardisedClass.startsWith("defaulted")) defaulted += exposure;
    if (read.standing === "assumption") assumed += countOf(pool, i);
    if (read.stepFromRating) stepped += countOf(pool, i);
  });
  return {
    ead,
    rwea,
    transitionalRwea,
    ksa: (0.08 * rwea) / ead,
    transitionalKsa: (0.08 * transitionalRwea) / ead,
    w: defaulted / ead,
    assumed,
    stepped,
  };
}

/** The same, with a sentence in place of a refusal: a pool may well have KIRB alone. */
export function readStandardised(pool: Pool, framework: Framework): StandardisedReading {
  try {
    return { pool: standardisedPool(pool, framework), gap: null };
  } catch (error) {
    if (error instanceof InputError) return { pool: null, gap: error.said };
    throw error;
  }
}
