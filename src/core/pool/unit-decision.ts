import type { EvidenceSource } from "./evidence.ts";
import type { Finding } from "./findings.ts";
import type { CellProblem } from "./numbers.ts";
import type { Unit } from "./unit-factors.ts";

/** A unit decided for a column, with what decided it, and the finding that refuses to guess where nothing tells. */
export type UnitDecision = {
  readonly unit: Unit;
  readonly from: EvidenceSource;
  readonly refused: Finding | null;
  /** What is said where another unit would have been possible too. */
  readonly said?: Finding;
  /** Cells that cannot be meant in that unit. */
  readonly doubts?: ReadonlyMap<number, CellProblem>;
};
