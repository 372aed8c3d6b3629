import type { SrtFormula } from "../../workbook/host.ts";
import type { Cell } from "../../workbook/plan.ts";
import { areaText } from "../../workbook/reference.ts";
import type { CellRun, RunOfCell } from "../state/pane.tsx";

/** Who froze which sheet when, with which engine. */
export type Frozen = {
  readonly sheet: string;
  /** As typed; blank where nobody typed a name. */
  readonly by: string;
  /** UTC, such as 2026-11-27T10:35:00Z. */
  readonly when: string;
  readonly engine: string;
  readonly formulas: readonly SrtFormula[];
};

/** The workbook name of a stamp; further ones get a number. */
export const STAMP_NAME = "SRT_Frozen";
const ENGINE = "Engine";
const COLUMNS = ["Cell", "Function", "Method", "Paths", "Seed", "Standard error", "Formula"];

/**
 * The stamp of a frozen sheet. Its words are the same in every language, as those of the run log are, so that every
 * pane can read it.
 */
export function stampRows(frozen: Frozen, runOfCell: RunOfCell | undefined): readonly (readonly Cell[])[] {
  const { sheet, by, when, engine, formulas } = frozen;
  const computed = formulas.map((formula) => formulaRow(formula, runOfCell));
  return [
    [`Frozen copy of '${sheet}': values alone`],
    ["By", by === "" ? null : by],
    ["When (UTC)", when],
    [ENGINE, engine],
    ["SRT formulas", formulas.length],
    ...(computed.length === 0 ? [] : [COLUMNS, ...computed]),
  ];
}

/** The engine of a stamp; null for cells that are no stamp. */
export function engineOfStamp(cells: readonly (readonly Cell[])[]): string | null {
  const engine = cells.find(([label]) => label === ENGINE)?.[1] ?? null;
  return engine === null ? null : String(engine);
}

function formulaRow({ address, formula }: SrtFormula, runOfCell: RunOfCell | undefined): readonly Cell[] {
  const cell = areaText(address);
  const run = runOfCell?.(`${address.sheet}!${cell}`) ?? null;
  return [cell, ...(run === null ? UNKNOWN : runCells(run)), formula.slice(1)];
}

/** A function that only reads or rearranges records nothing, and a cell that was computed on another page neither. */
const UNKNOWN: readonly Cell[] = [null, "not recorded", null, null, null];

function runCells({ functionName, method, drawn, error }: CellRun): readonly Cell[] {
  const sampled = drawn === null ? [null, null, 0] : [drawn.points, drawn.seed, error === error ? error : null];
  return [`SRT.${functionName}`, method, ...sampled];
}
