import {
  exhaustionProbability,
  expectedTrancheLoss,
  expectedTrancheLossError,
  hitProbability,
  readStructure,
  totalEad,
  tranche,
  type LossLaw,
  type StructureRow,
} from "../core/index.ts";
import { followed, type Answer } from "../engine/engine.ts";
import { readPoolModel, type Tail } from "./arguments/model.ts";
import { isOmitted } from "./arguments/scalars.ts";
import { gapRow, readPoolStructure } from "./arguments/structure.ts";
import type { Call } from "./call.ts";
import { dealTable } from "./deal-table.ts";
import { isDrawn, lossesOf, methodOf, runOf } from "./loss-answers.ts";

const HEADINGS = [
  "Tranche",
  "Attach",
  "Detach",
  "Holder",
  "Notional",
  "EL",
  "EL amount",
  "P(hit)",
  "P(exhaust)",
  "Standard error",
  "Method",
];

/**
 * The table of SRT.TRANCHETABLE: a row per tranche in the structure's order, then the pool, then what lies between tranches and
 * in none. A structure with terms is a deal.
 */
export function trancheTable(
  call: Call,
  pool: unknown,
  rho: unknown,
  structure: unknown,
  tail: Tail,
): Answer<unknown[][]> {
  const whole: StructureRow = { name: "Pool", slice: tranche(0, 1), holder: "", spread: NaN };
  if (isOmitted(structure)) readStructure(structure);
  const model = readPoolModel(pool, tail);
  const ead = totalEad(model.pool);
  const { rows: tranches, terms, gaps } = readPoolStructure(call, structure, ead);
  if (terms !== null) return dealTable(call, model, rho, { rows: tranches, terms }, HEADINGS);
  const rows = [...tranches, whole, ...gaps.map(gapRow)];
  const slices = rows.map(({ slice }) => slice);
  return followed(lossesOf(call, model, rho, slices), (laws) => {
    const errors = slices.map((slice, i) => expectedTrancheLossError(laws[i]!, slice));
    call.note({ ...runOf(laws[0]!), error: Math.max(...errors) });
    return [HEADINGS, ...rows.map((row, i) => tableRow(laws[i]!, row, ead))];
  });
}

function tableRow(d: LossLaw, { name, slice, holder }: StructureRow, ead: number): unknown[] {
  const { attachment, detachment } = slice;
  const notional = (detachment - attachment) * ead;
  const loss = expectedTrancheLoss(d, slice);
  const hit = hitProbability(d, attachment);
  const exhaust = exhaustionProbability(d, detachment);
  // An exact answer has no sampling error, so its standard error is 0.
  const error = isDrawn(d) ? expectedTrancheLossError(d, slice) : 0;
  return [name, attachment, detachment, holder, notional, loss, loss * notional, hit, exhaust, error, methodOf(d)];
}
