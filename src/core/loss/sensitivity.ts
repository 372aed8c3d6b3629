import type { Tranche } from "../tranche/tranche.ts";
import type { Kernel } from "../kernel.ts";
import { exhaustionProbability, expectedTrancheLoss, hitProbability, type LossLaw } from "./measures.ts";
import { oneFactorLossFor } from "./one-factor.ts";
import { commonLoading, oneFactorPortfolio } from "./portfolio.ts";

/** What a grid shows of a tranche: expected loss, or the probability to be hit or exhausted. */
export type TrancheMeasure = "EL" | "HIT" | "EXHAUST";

/** A tranche over sets of default probabilities and correlations. Columns of shape [n]. */
export type SensitivityQuestion = {
  readonly ead: Float64Array;
  /** Obligors of each row, whose EAD is their sum; absent where every row is one. */
  readonly count?: Float64Array;
  readonly lgd: Float64Array;
  /** One set of default probabilities to the horizon per column of the grid. */
  readonly pds: readonly Float64Array[];
  /** One asset correlation per row of the grid. */
  readonly rhos: readonly number[];
  /** Degrees of freedom of the t copula; Infinity is the Gaussian one. */
  readonly df: number;
  readonly slice: Tranche;
  readonly measure: TrancheMeasure;
};

/** The grid, and what it was computed with. */
export type Sensitivity = {
  readonly values: readonly (readonly number[])[];
  readonly nodes: number;
  readonly lattice: boolean;
};

/**
 * A tranche's measure at every correlation and every set of default probabilities, each from its own exact law.
 *
 * @param kernel the recursion that runs
 * @param report told the share done
 * @returns values of shape [rhos][pds]
 * @throws InputError for columns outside their domains
 */
export function sensitivityGrid(
  question: SensitivityQuestion,
  kernel: Kernel,
  report: (share: number) => void,
): Sensitivity {
  const { ead, count, lgd, pds, rhos, df, slice, measure } = question;
  const cut = measureOf(measure, slice);
  let nodes = 0;
  let lattice = true;
  let done = 0;
  const values = rhos.map((rho) =>
    pds.map((pd) => {
      const portfolio = oneFactorPortfolio({ ead, count, lgd, pd, loading: commonLoading(rho, ead.length), df });
      const law = oneFactorLossFor(slice, portfolio, kernel);
      nodes = Math.max(nodes, law.nodes);
      lattice = lattice && law.lattice;
      report(++done / (rhos.length * pds.length));
      return cut(law);
    }),
  );
  return { values, nodes, lattice };
}

/** The measure of a tranche as a function of the loss law. */
export function measureOf(measure: TrancheMeasure, slice: Tranche): (law: LossLaw) => number {
  if (measure === "HIT") return (law) => hitProbability(law, slice.attachment);
  if (measure === "EXHAUST") return (law) => exhaustionProbability(law, slice.detachment);
  return (law) => expectedTrancheLoss(law, slice);
}
