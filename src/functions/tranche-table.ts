import {
  exhaustionProbability,
  expectedTrancheLoss,
  expectedTrancheLossError,
  hitProbability,
  totalEad,
  tranche,
  type LossLaw,
} from "../core/index.ts";
import { followed, type Answer } from "../engine/engine.ts";
import { readPoolModel, type Tail } from "./arguments/model.ts";
import { readStructure, type StructureRow } from "./arguments/structure.ts";
import type { Call } from "./call.ts";
import { lossOfModel, methodOf, nodesOf } from "./loss-answers.ts";

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

/** The table of SRT.TRANCHETABLE: a row per tranche in the structure's order, the pool last. */
export function trancheTable(
  call: Call,
  pool: unknown,
  rho: unknown,
  structure: unknown,
  tail: Tail,
): Answer<unknown[][]> {
  const rows = readStructure(structure);
  const model = readPoolModel(pool, tail);
  const ead = totalEad(model.pool);
  return followed(lossOfModel(call, model, rho), (d) => {
    const whole: StructureRow = { name: "Pool", slice: tranche(0, 1), holder: "", spread: NaN };
    call.note({ method: methodOf(d), nodes: nodesOf(d), error: largestError(d, [...rows, whole]) });
    return [HEADINGS, ...[...rows, whole].map((row) => tableRow(d, row, ead))];
  });
}

function tableRow(d: LossLaw, { name, slice, holder }: StructureRow, ead: number): unknown[] {
  const { attachment, detachment } = slice;
  const notional = (detachment - attachment) * ead;
  const loss = expectedTrancheLoss(d, slice);
  const hit = hitProbability(d, attachment);
  const exhaust = exhaustionProbability(d, detachment);
  // An exact answer has no sampling error, so its standard error is 0.
  return [name, attachment, detachment, holder, notional, loss, loss * notional, hit, exhaust, 0, methodOf(d)];
}

function largestError(d: LossLaw, rows: readonly StructureRow[]): number {
  return rows.reduce((most, { slice }) => Math.max(most, expectedTrancheLossError(d, slice)), 0);
}
