import { checkAmounts } from "./arguments/structure.ts";
import {
  dealCapital,
  FRAMEWORK_RULES,
  investorShare,
  poolCapital,
  readStructure,
  soldShare,
  totalEad,
  type DealCapital,
  type HeldTranche,
  type Pool,
  type PoolCapital,
  type StructureRow,
  type WrittenTerms,
} from "../core/index.ts";
import { readCapitalRules, type CapitalRules } from "./arguments/capital-rules.ts";
import { readPool } from "./arguments/pool.ts";
import { readTrancheSteps } from "./arguments/tranche-steps.ts";
import type { Call } from "./call.ts";

/** A deal as cells give it, with its capital. */
export type TransferDeal = {
  readonly tape: Pool;
  readonly pool: PoolCapital;
  readonly deal: DealCapital;
  readonly rules: CapitalRules;
  readonly terms: WrittenTerms | null;
};

/**
 * Reads a deal and computes its capital.
 *
 * @param pool tape or card
 * @param structure a range that tiles the pool
 * @param given rules in two columns
 */
export function transferDeal(pool: unknown, structure: unknown, given: unknown): TransferDeal {
  const rules = readCapitalRules(given);
  const tape = readPool(pool, null).pool;
  const capital = poolCapital(tape, rules.framework);
  const tranches = heldTranches(structure, rules.view);
  const { terms, sum } = readStructure(structure);
  checkAmounts(sum, totalEad(tape));
  return { tape, pool: capital, deal: dealCapital(capital, tranches, rules), rules, terms };
}

/** Tranches of a structure range from the first loss up, with what the side that is asked for holds of each. */
export function heldTranches(structure: unknown, view: CapitalRules["view"]): readonly HeldTranche[] {
  const { rows, terms } = readStructure(structure);
  const steps = readTrancheSteps(structure);
  const vertical = terms?.verticalSlice ?? 0;
  const tranches = rows.map((row, i) => heldTranche(row, steps[i]!, view, vertical));
  return tranches.sort((a, b) => a.attach - b.attach);
}

/** What the side that is asked for holds of a tranche; the bank keeps a vertical slice beside what it holds. */
function heldTranche(
  { name, slice, holder }: StructureRow,
  step: number | null,
  view: CapitalRules["view"],
  vertical: number,
): HeldTranche {
  const bought = soldShare(investorShare(holder), vertical);
  return {
    name,
    attach: slice.attachment,
    detach: slice.detachment,
    held: view === "investor" ? bought : 1 - bought,
    step,
  };
}

/** The framework and how it stands. */
export function lawOf({ rules }: TransferDeal): string {
  const { name, standing } = FRAMEWORK_RULES[rules.framework];
  return `${name}: ${standing}`;
}

/** Keeps how a cell was computed. */
export function noteDeal(call: Call, read: TransferDeal, what: string): void {
  call.note({ method: `${what}, ${lawOf(read)}`, nodes: NaN, drawn: null, error: 1e-13 });
}
