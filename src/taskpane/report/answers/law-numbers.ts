import {
  exhaustionProbability,
  exhaustionProbabilityError,
  expectedTrancheLoss,
  expectedTrancheLossError,
  lossQuantile,
  tranche,
  type SimulatedLaw,
} from "../../../core/index.ts";
import type { CompleteRow } from "../../structure/structure-check.ts";
import type { Ran } from "../report-found.ts";
import type { ReportNumber, Standing } from "../report-model.ts";
import { share } from "./numbers.ts";

const TAIL = 0.999;
export const WHOLE = { attach: 0, detach: 1 } as const;

type Named = { readonly id: string; readonly label: string };
type Points = Pick<CompleteRow, "attach" | "detach">;

/** Expected loss of a slice, fraction of its notional. */
export function lossNumber(named: Named, ran: Ran<SimulatedLaw>, { attach, detach }: Points, standing: Standing) {
  const slice = tranche(attach, detach);
  const value = expectedTrancheLoss(ran.answer, slice);
  return share({ ...named, value }, { standing, origin: ran.origin }, expectedTrancheLossError(ran.answer, slice));
}

/** Probability that a slice is used up. */
export function goneNumber(named: Named, ran: Ran<SimulatedLaw>, { detach }: Points, standing: Standing): ReportNumber {
  const value = exhaustionProbability(ran.answer, detach);
  return share({ ...named, value }, { standing, origin: ran.origin }, exhaustionProbabilityError(ran.answer, detach));
}

/** The loss that one future in a thousand exceeds. */
export function tailNumber(named: Named, ran: Ran<SimulatedLaw>, standing: Standing): ReportNumber {
  return share({ ...named, value: lossQuantile(ran.answer, TAIL) }, { standing, origin: ran.origin });
}
