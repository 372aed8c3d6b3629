import { check, fraction, InputError, nonNegative } from "../domain.ts";
import { say } from "../sentences/said.ts";

/** A tranche in the mechanical test. */
export type TestedTranche = {
  readonly name: string;
  readonly notional: number;
  readonly riskWeight: number;
  /** Share that the originator keeps. */
  readonly held: number;
  readonly senior: boolean;
};

/** What the mechanical test found. */
export type MechanicalTest =
  | { readonly test: "mezzanine"; readonly mezzanines: readonly string[]; readonly ratio: number; readonly threshold: number; readonly passed: boolean } // prettier-ignore
  | { readonly test: "first loss"; readonly ratio: number; readonly threshold: number; readonly coverage: number; readonly passed: boolean }; // prettier-ignore

const MOST_MEZZANINE = 0.5;
const MOST_FIRST_LOSS = 0.2;

/**
 * Mechanical test of significant risk transfer. With mezzanines (between first loss and senior, weighted above 25 % and below
 * 1,250 %) the originator may keep at most half of their RWEA; without, at most 20 % of the first loss, whose size must exceed the
 * expected loss by a margin that the law does not number.
 *
 * @param tranches from the first loss up
 * @param expectedLoss amount, above 0
 * @param margin by which the first loss must exceed it, 1 or more; a bank's own
 * @throws InputError for fewer than two tranches and values outside their domains
 * @source Regulation (EU) 575/2013 Arts 242(18), 244(2), 245(2)
 */
export function mechanicalTest(
  tranches: readonly TestedTranche[],
  expectedLoss: number,
  margin: number,
): MechanicalTest {
  if (tranches.length < 2) throw new InputError("oneTranche");
  check("Margin", margin, { words: say("oneOrMore"), holds: (x) => x >= 1 && x < Infinity });
  check("Expected loss", expectedLoss, nonNegative);
  tranches.forEach(({ name, held }) => check(say("shareKept", { name }), held, fraction));
  const between = tranches
    .slice(1)
    .filter(({ senior, riskWeight }) => !senior && riskWeight > 0.25 && riskWeight < 12.5);
  if (between.length === 0) return firstLossTest(tranches[0]!, expectedLoss, margin);
  const rwea = between.reduce((sum, { notional, riskWeight }) => sum + notional * riskWeight, 0);
  const kept = between.reduce((sum, { notional, riskWeight, held }) => sum + held * notional * riskWeight, 0);
  const ratio = kept / rwea;
  return { test: "mezzanine", mezzanines: between.map(({ name }) => name), ratio, threshold: MOST_MEZZANINE, passed: ratio <= MOST_MEZZANINE }; // prettier-ignore
}

function firstLossTest({ notional, held }: TestedTranche, expectedLoss: number, margin: number): MechanicalTest {
  const coverage = notional / expectedLoss;
  return { test: "first loss", ratio: held, threshold: MOST_FIRST_LOSS, coverage, passed: held <= MOST_FIRST_LOSS && coverage >= margin }; // prettier-ignore
}

/** How far relief is matched by losses that others bear. */
export type CommensurateTransfer = {
  /** Lifetime expected and unexpected loss, amount. */
  readonly loss: number;
  /** Share of that loss which falls on transferred tranches. */
  readonly transferred: number;
  /** Share of the unexpected loss alone that does. */
  readonly transferredUnexpected: number;
  readonly reliefRatio: number;
  /** Share transferred over relief; from 1 on the transfer is commensurate. */
  readonly ratio: number;
};

/**
 * Static test of commensurate transfer: a lifetime expected loss and an unexpected one of 8 % of RWEA fall on the tranches from below.
 *
 * @param tranches from the first loss up, attach and detach fractions of the pool
 * @source definition of ours, after Regulation (EU) 575/2013 Art 245(2), second subparagraph; not a regulator's number
 */
export function commensurateTransfer(
  pool: { readonly ead: number; readonly before: number; readonly after: number; readonly lifetimeLoss: number },
  tranches: readonly { readonly attach: number; readonly detach: number; readonly held: number }[],
): CommensurateTransfer {
  const unexpected = 0.08 * pool.before;
  const loss = pool.lifetimeLoss + unexpected;
  const borne = (of: number) =>
    tranches.reduce((sum, { attach, detach, held }) => {
      const absorbed = Math.min(Math.max(of - attach * pool.ead, 0), (detach - attach) * pool.ead);
      return sum + absorbed * (1 - held);
    }, 0);
  const [transferred, reliefRatio] = [borne(loss) / loss, 1 - pool.after / pool.before];
  const transferredUnexpected = (borne(loss) - borne(pool.lifetimeLoss)) / unexpected;
  return { loss, transferred, transferredUnexpected, reliefRatio, ratio: transferred / reliefRatio };
}
