import { poolRunOff, transferThroughTime, type RunningDeal, type RunOff, type WrittenTerms } from "../core/index.ts";
import { commensurateRow, DEFINITION } from "./commensurate-row.ts";
import type { TransferDeal } from "./transfer-deal.ts";

const BACK = "CRR Art 245(2), Delegated Regulation (EU) 2024/920 Art 1(3)";
const PROPOSAL = "COM(2025) 825, not in force";

/** Commensurate transfer with losses that fall evenly and late while the deal amortises; the lower ratio counts. */
export function throughTimeRows(read: TransferDeal, lifetimeLoss: number): unknown[][] {
  const { rules, pool, deal: capital } = read;
  const deal = runningDeal(read);
  const names = ["Share transferred through time, even losses", "Share transferred through time, back-loaded losses", "Commensurate transfer through time: lower share over relief", "Share of unexpected loss transferred through time, back-loaded"] as const; // prettier-ignore
  if (deal === null) return names.map((name) => [name, "", "", "no Run-off in rules, and no maturity on the tape for some", DEFINITION, "no answer"]); // prettier-ignore
  const losses = { lifetime: lifetimeLoss / pool.ead, unexpected: (0.08 * capital.before) / pool.ead };
  const found = transferThroughTime(deal, { ...losses, tested: rules.testedLoss });
  const relief = 1 - capital.after / capital.before;
  return [
    [names[0], found.even, "", "", DEFINITION, "assumption"],
    [names[1], found.back, "", "", BACK, "assumption"],
    commensurateRow(names[2], found.lower, relief),
    [names[3], ...proposalCells(found.unexpected, rules.pbaThreshold), PROPOSAL, "proposal, verify"], // prettier-ignore
  ];
}

/** A share against a threshold that nobody has set. */
function proposalCells(share: number, threshold: number | null): readonly unknown[] {
  if (share !== share) return ["", threshold ?? "", "the tested loss is within the lifetime one"];
  if (threshold === null) return [share, "", "no threshold given"];
  return [share, threshold, share >= threshold ? "pass" : "fail"];
}

/** The deal by its terms, sequential without any; null where its run-off is not known. */
function runningDeal({ tape, deal, rules, terms }: TransferDeal): RunningDeal | null {
  const payments = terms?.paymentsAYear ?? 4;
  const own = rules.runOff;
  const paymentsAYear = own === null ? payments : 1;
  const runOff: RunOff | null = own === null ? poolRunOff(tape, payments) : { kind: "amounts", amounts: own };
  if (runOff === null) return null;
  const trigger = terms?.trigger ?? {};
  return {
    tranches: deal.tranches.map(({ attach, detach, held }) => ({ balance: detach - attach, transferred: 1 - held })),
    runOff,
    rule: terms?.amortisation ?? "sequential",
    trigger: {
      loss: trigger.loss ?? null,
      seniorShare: trigger.seniorShare ?? null,
      periods: trigger.year === undefined ? null : trigger.year * paymentsAYear,
    },
    excessSpread: spreadByPeriod(terms?.excessSpread ?? null, paymentsAYear),
  };
}

/** Rates of a year, spread over its periods. */
function spreadByPeriod(excess: WrittenTerms["excessSpread"], paymentsAYear: number): RunningDeal["excessSpread"] {
  if (excess === null) return null;
  const rates = excess.rates.flatMap((rate) => Array.from({ length: paymentsAYear }, () => rate / paymentsAYear));
  return { rates, base: excess.base, trapped: excess.trapped };
}
