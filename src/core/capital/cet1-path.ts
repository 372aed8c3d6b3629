import { check, finite, fraction, InputError, interval, nonNegative, positive, wholeNumber } from "../domain.ts";
import { say } from "../sentences/said.ts";

/** A deal as a bank's capital sees it over time, counted in steps. */
export type ReliefDeal = {
  readonly name: string;
  /** Relief counts from the end of step start up to the step before end. */
  readonly start: number;
  readonly end: number;
  /** RWA relief when it starts. */
  readonly relief: number;
  /** Share of the relief that a step takes. */
  readonly amortisation: number;
  /** What it costs a step. */
  readonly cost: number;
};

/** Recognition that is lost: which deals, and from the end of which step on. */
export type LostRecognition = { readonly step: number; readonly isLost: (deal: ReliefDeal) => boolean };

/** A bank with its deals. Amounts in one unit. */
export type Cet1Question = {
  readonly cet1: number;
  /** RWA without any deal, at the start. */
  readonly grossRwa: number;
  /** Growth of RWA a step, and earnings of a step before the cost of deals. */
  readonly growth: number;
  readonly earnings: number;
  readonly target: number;
  readonly deals: readonly ReliefDeal[];
  readonly steps: number;
  /** Null where every deal runs to its end. */
  readonly lost: LostRecognition | null;
};

/** Columns of one entry a step, the start first; shape [steps + 1]. */
export type Cet1Path = {
  readonly grossRwa: Float64Array;
  readonly relief: Float64Array;
  readonly cet1: Float64Array;
  readonly ratio: Float64Array;
  /** The ratio if no deal counted, with the same CET1. */
  readonly ratioWithout: Float64Array;
  /** CET1 that is missing to the target. */
  readonly needed: Float64Array;
  /** Deals that counted a step before and no longer do, and the relief that goes with them: the maturity wall. */
  readonly endingDeals: Float64Array;
  readonly ending: Float64Array;
};

/**
 * CET1 ratio of a bank while its deals end and none is replaced.
 *
 * @throws InputError for values outside their domains, naming the deal
 * @source definition of ours: RWA(t) = gross RWA(t) - relief of the deals alive; CET1(t) = CET1(t - 1) + earnings - cost of the
 *   deals alive at t - 1
 */
export function cet1Path(question: Cet1Question): Cet1Path {
  checkQuestion(question);
  const { cet1, grossRwa, growth, earnings, target, deals, steps } = question;
  const path = emptyPath(steps + 1);
  let [gross, own] = [grossRwa, cet1];
  const left = deals.map(({ relief }) => relief);
  for (let t = 0; t <= steps; t++) {
    let [relief, cost] = [0, 0];
    deals.forEach((deal, k) => {
      if (t > deal.start) left[k] = left[k]! * (1 - deal.amortisation);
      if (isAlive(deal, t, question.lost)) {
        relief += left[k]!;
        cost += deal.cost;
      } else if (isAlive(deal, t - 1, question.lost)) {
        path.endingDeals[t] = path.endingDeals[t]! + 1;
        path.ending[t] = path.ending[t]! + left[k]!;
      }
    });
    const rwa = gross - relief;
    if (!(rwa > 0)) throw new InputError("reliefTooLarge", { relief, rwa, step: t });
    path.grossRwa[t] = gross;
    path.relief[t] = relief;
    path.cet1[t] = own;
    path.ratio[t] = own / rwa;
    path.ratioWithout[t] = own / gross;
    path.needed[t] = Math.max(target * rwa - own, 0);
    gross *= 1 + growth;
    own += earnings - cost;
  }
  return path;
}

/** The largest fall of a ratio from one entry to the next, basis points and not above 0. */
export function worstStepBps(ratios: ArrayLike<number>): number {
  let worst = 0;
  for (let t = 1; t < ratios.length; t++) worst = Math.min(worst, 1e4 * (ratios[t]! - ratios[t - 1]!));
  return worst;
}

/** True where a deal counts at the end of a step. */
export function isAlive(deal: ReliefDeal, step: number, lost: LostRecognition | null): boolean {
  if (step < deal.start || step >= deal.end) return false;
  return lost === null || step < lost.step || !lost.isLost(deal);
}

function emptyPath(length: number): Cet1Path {
  const column = () => new Float64Array(length);
  return {
    grossRwa: column(),
    relief: column(),
    cet1: column(),
    ratio: column(),
    ratioWithout: column(),
    needed: column(),
    endingDeals: column(),
    ending: column(),
  };
}

function checkQuestion({ cet1, grossRwa, growth, earnings, target, deals, steps }: Cet1Question): void {
  check("CET1", cet1, positive);
  check(say("rwaWithoutDeals"), grossRwa, positive);
  check("RWA growth", growth, interval(-0.99, 10));
  check("Earnings", earnings, finite);
  check("Management target", target, fraction);
  check("Steps", steps, wholeNumber(1, 400));
  for (const { name, relief, amortisation, cost } of deals) {
    check(say("reliefOf", { deal: name }), relief, nonNegative);
    check(say("amortisationOf", { deal: name }), amortisation, fraction);
    check(say("costOf", { deal: name }), cost, nonNegative);
  }
}
