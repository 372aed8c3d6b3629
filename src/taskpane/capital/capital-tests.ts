import {
  commensurateTransfer,
  firstLossMinimum,
  highestSold,
  mechanicalTest,
  poolRunOff,
  standardisedPoolGate,
  transferThroughTime,
  type CommensurateTransfer,
  type DealCapital,
  type Gate,
  type MechanicalTest,
  type Pool,
  type PoolCapital,
  type TransferThroughTime,
  type Said,
} from "../../core/index.ts";
import type { CapitalInputs } from "./capital-state.ts";

/** What the tests are of. */
export type TestedDeal = {
  readonly pool: Pool;
  readonly capital: PoolCapital;
  readonly deal: DealCapital;
  readonly inputs: CapitalInputs;
};

/** Figures of the tests. */
export type CapitalTests = {
  readonly mechanical: MechanicalTest;
  /** First loss over lifetime expected loss. */
  readonly coverage: number;
  /** Null where the deal relieves nothing, so that there is nothing to be commensurate with. */
  readonly commensurate: CommensurateTransfer | null;
  /** Null where the tape does not tell the run-off. */
  readonly throughTime: TransferThroughTime | null;
  /** Size of the first loss, fraction of the pool, and the least that is asked for; null where nothing is. */
  readonly firstLoss: { readonly thickness: number; readonly least: number | null };
  /** The PRA's gate, or the sentence that says why it has no figure. */
  readonly ukGate: Gate | { readonly gap: Said };
};

/** Unexpected loss as a share of RWEA. */
const UNEXPECTED = 0.08;
const PAYMENTS_A_YEAR = 4;

/** Tests of the deal on screen: sequential, paid by the quarter. */
export function capitalTests({ pool, capital, deal, inputs }: TestedDeal): CapitalTests {
  const { ead } = capital;
  const lifetimeLoss = inputs.lifetimeLoss === null ? capital.expectedLoss : inputs.lifetimeLoss * ead;
  const losses = { lifetime: lifetimeLoss / ead, unexpected: (UNEXPECTED * deal.before) / ead };
  const { firstLossA: ofExpected, firstLossB: ofUnexpected } = inputs;
  const isAsked = ofExpected !== null && ofUnexpected !== null;
  const first = deal.tranches[0]!;
  return {
    mechanical: mechanicalTest(deal.tranches, lifetimeLoss, inputs.margin ?? 1),
    coverage: first.notional / lifetimeLoss,
    commensurate: deal.relief > 0 ? commensurateTransfer({ ead, before: deal.before, after: deal.after, lifetimeLoss }, deal.tranches) : null, // prettier-ignore
    throughTime: throughTimeOf(pool, deal, losses),
    firstLoss: {
      thickness: first.detach,
      least: isAsked ? firstLossMinimum({ ofExpected, ofUnexpected }, losses) : null,
    },
    ukGate: ukGateOf(capital, deal),
  };
}

function throughTimeOf(
  pool: Pool,
  { tranches }: DealCapital,
  losses: { readonly lifetime: number; readonly unexpected: number },
): TransferThroughTime | null {
  const runOff = poolRunOff(pool, PAYMENTS_A_YEAR);
  if (runOff === null) return null;
  const running = {
    tranches: tranches.map(({ attach, detach, held }) => ({ balance: detach - attach, transferred: 1 - held })),
    runOff,
    rule: "sequential",
    trigger: { loss: null, seniorShare: null, periods: null },
    excessSpread: null,
  } as const;
  return transferThroughTime(running, { ...losses, tested: null });
}

function ukGateOf({ standardised }: PoolCapital, { tranches }: DealCapital): CapitalTests["ukGate"] {
  if (standardised.pool === null) return { gap: standardised.gap };
  return standardisedPoolGate(standardised.pool.ksa, highestSold(tranches));
}
