import type { Tranche } from "../tranche/tranche.ts";
import { NO_ATOMS, withoutAtoms } from "./atoms.ts";
import type { LossDistribution, QuantileLaw, SplitLaw } from "./distribution.ts";
import { factorModel, type FactorModel } from "./factor-model.ts";
import { firstPoints, latticeGrid, mostPoints, poolLosses, smoothGrid, type Losses } from "./grid.ts";
import { gridded, integrateOverFactor, SETTLED, type Integrated, type NodeLaw, type Settled } from "./integrate.ts";
import { integrateOverMixing } from "./mixing.ts";
import type { Kernel } from "../kernel.ts";
import { recursionSum, smoothSum, type NodeSum } from "./node-sum.ts";
import type { OneFactorPortfolio } from "./portfolio.ts";
import { largestGridChange, tailExpectations } from "./tail.ts";

/** Relative change of the tails by halving the resolution that is small enough: the error is an eighth of it or less. */
const FINE_ENOUGH = 1e-5;
const QUANTILE_POINTS = 16000;

/** Loss, as a fraction of pool EAD, up to which the lower law reaches: most tranches of a deal end below it. */
export const LOWER_REACH = 0.15;
/** Below this tail the sums that a cut law is read from have lost too many digits. */
const SMALLEST_CUT_TAIL = 1e-9;

/**
 * The exact loss distribution of any pool under one factor, Gaussian or Student t.
 *
 * @param portfolio checked columns, n names
 * @param kernel the recursion that runs
 * @returns a distribution that serves every tranche; its measures state their errors
 * @source L. Andersen, J. Sidenius, S. Basu (2003), All your hedges in one basket; trapezoid rule over the factor
 */
export function oneFactorLoss(portfolio: OneFactorPortfolio, kernel: Kernel): LossDistribution {
  return distribution(portfolio, Infinity, kernel);
}

/**
 * The same distribution, kept up to a loss of 15 % of pool EAD only, in a fraction of the time.
 *
 * @param portfolio checked columns, n names
 * @param kernel the recursion that runs
 * @returns a distribution that serves tranches whose points are at most LOWER_REACH, or 1
 */
export function oneFactorLowerLoss(portfolio: OneFactorPortfolio, kernel: Kernel): LossDistribution {
  const lower = distribution(portfolio, LOWER_REACH, kernel);
  const { unit, mass, cut } = lower.law;
  const smallest = unit * tailExpectations(lower.law)[mass.length - 1]!;
  return cut && smallest < SMALLEST_CUT_TAIL ? oneFactorLoss(portfolio, kernel) : lower;
}

/** True where the lower law answers for a point: a loss that it holds, or one beyond every loss. */
export function inLowerReach(point: number): boolean {
  return point <= LOWER_REACH || point === 1;
}

/** The quicker of the two distributions that answers for a tranche. */
export function oneFactorLossFor(slice: Tranche, portfolio: OneFactorPortfolio, kernel: Kernel): LossDistribution {
  const lower = inLowerReach(slice.attachment) && inLowerReach(slice.detachment);
  return lower ? oneFactorLowerLoss(portfolio, kernel) : oneFactorLoss(portfolio, kernel);
}

function distribution(portfolio: OneFactorPortfolio, reach: number, kernel: Kernel): LossDistribution {
  const losses = poolLosses(portfolio);
  const model = factorModel(portfolio, losses);
  const top = reach - losses.certainLoss > 0 ? reach - losses.certainLoss : Infinity;
  const checked = losses.lattice ? onLattice(losses, model, top, kernel) : refined(losses, model, top, kernel);
  const { law, sparse, coarse, integrated } = checked;
  return {
    method: "exact",
    lattice: losses.lattice !== null,
    df: portfolio.df,
    certainLoss: losses.certainLoss,
    expectedLoss: losses.expectedLoss,
    largestLoss: losses.largestLoss,
    noneDefault: integrated.dense.totals.none,
    allDefault: integrated.dense.totals.all,
    law,
    sparse,
    coarse,
    nodes: integrated.nodes,
    kernel: kernel.name,
  };
}

/**
 * The same pool's law for quantiles.
 *
 * @param portfolio checked columns, n names
 * @param kernel the recursion that runs
 */
export function oneFactorQuantiles(portfolio: OneFactorPortfolio, kernel: Kernel): QuantileLaw {
  const losses = poolLosses(portfolio);
  const model = factorModel(portfolio, losses);
  const { lattice } = losses;
  const grid = lattice ? latticeGrid(losses, Infinity) : smoothGrid(losses, QUANTILE_POINTS, Infinity, "linear");
  const sum = lattice ? recursionSum(grid, model, kernel) : smoothSum(grid, model, kernel);
  const { dense, nodes } = integrate(model, sum, lattice ? SETTLED.lattice : SETTLED.smooth);
  return {
    lattice: lattice !== null,
    df: portfolio.df,
    certainLoss: losses.certainLoss,
    expectedLoss: losses.expectedLoss,
    largestLoss: losses.largestLoss,
    law: { unit: grid.unit, mass: dense.grid.mass },
    nodes,
    kernel: kernel.name,
  };
}

function integrate(model: FactorModel, sum: NodeSum, settled: Settled): Integrated {
  return model.df === Infinity ? integrateOverFactor(model, sum, settled) : integrateOverMixing(model, sum, settled);
}

/** A law, the same from half the nodes, and the same again on a grid of half the resolution. */
type CheckedLaw = {
  readonly law: SplitLaw;
  readonly sparse: SplitLaw;
  readonly coarse: SplitLaw | null;
  readonly integrated: Integrated;
};

function onLattice(losses: Losses, model: FactorModel, top: number, kernel: Kernel): CheckedLaw {
  const sum = recursionSum(latticeGrid(losses, top), model, kernel);
  const integrated = integrate(model, sum, SETTLED.lattice);
  const law = (nodeLaw: NodeLaw) => ({ ...gridded(sum, nodeLaw), atoms: NO_ATOMS });
  return { law: law(integrated.dense), sparse: law(integrated.sparse), coarse: null, integrated };
}

/** Doubles the resolution until it no longer matters. */
function refined(losses: Losses, model: FactorModel, top: number, kernel: Kernel): CheckedLaw {
  for (let points = firstPoints(losses); ; points *= 2) {
    const fine = smoothSum(smoothGrid(losses, points, top, "cubic"), model, kernel);
    const half = smoothSum(smoothGrid(losses, points / 2, top, "cubic"), model, kernel);
    const integrated = integrate(model, fine, SETTLED.smooth);
    const law = withoutAtoms(integrated.dense, fine, model);
    const sparse = withoutAtoms(integrated.sparse, fine, model);
    const coarse = withoutAtoms(integrated.resum(half), half, model);
    if (largestGridChange(coarse, sparse) < FINE_ENOUGH || points >= mostPoints(losses)) {
      return { law, sparse, coarse, integrated };
    }
  }
}
