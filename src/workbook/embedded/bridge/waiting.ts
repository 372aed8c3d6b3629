import type { Said } from "../../../core/index.ts";

/** A cell of a workbook as the engine names it. */
export type CellAddress = {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
};

/** Why a cell shows an error. */
export type CellMessage = { readonly code: string; readonly message: string; readonly said: Said | null };

/** What the bridge keeps by cell: answers under way, and the sentence behind each error. */
export type WaitingCells = {
  /** Notes that a cell waits for an answer; an earlier wait of the same cell ends, after the new one has begun. */
  readonly begin: (cell: CellAddress, answer: Promise<unknown>, cancel: () => void) => void;
  /** Notes that a cell was computed at once; an earlier wait of it ends. */
  readonly end: (cell: CellAddress) => void;
  readonly setMessage: (cell: CellAddress, message: CellMessage | null) => void;
  readonly message: (cell: CellAddress) => CellMessage | null;
  /** After a calculation: ends the waits of cells that no longer hold a formula, and forgets what is gone or computed. */
  readonly sweep: (formulaOf: (cell: CellAddress) => string | null) => void;
  /** How many cells wait for an answer, or have one and wait to be computed with it. */
  readonly count: () => number;
};

type Wait = { readonly cell: CellAddress; readonly cancel: () => void };

/**
 * Builds an empty record.
 *
 * @param recalculate computes the given cells again; called once for all answers that arrive together
 */
export function createWaitingCells(recalculate: (cells: readonly CellAddress[]) => void): WaitingCells {
  const waits = new Map<string, Wait>();
  const messages = new Map<string, { cell: CellAddress; message: CellMessage; formula: string | null }>();
  const arrived = new Map<string, CellAddress>();
  const due = new Map<string, CellAddress>();
  /** Due cells that a calculation has come to; their results stand when it ends. */
  const computed = new Set<string>();

  const settle = (key: string, wait: Wait) => {
    if (waits.get(key) !== wait) return;
    waits.delete(key);
    if (arrived.size === 0) setTimeout(flush, 0);
    arrived.set(key, wait.cell);
  };

  const flush = () => {
    const cells = [...arrived.values()];
    arrived.forEach((cell, key) => {
      due.set(key, cell);
      computed.delete(key);
    });
    arrived.clear();
    recalculate(cells);
  };

  const replace = (key: string, wait: Wait | null) => {
    const earlier = waits.get(key);
    if (due.has(key)) computed.add(key);
    if (wait === null) waits.delete(key);
    else waits.set(key, wait);
    earlier?.cancel();
  };

  return {
    begin: (cell, answer, cancel) => {
      const key = keyOf(cell);
      const wait = { cell, cancel };
      replace(key, wait);
      answer.then(
        () => settle(key, wait),
        () => settle(key, wait),
      );
    },
    end: (cell) => replace(keyOf(cell), null),
    setMessage: (cell, message) => {
      if (message === null) messages.delete(keyOf(cell));
      else messages.set(keyOf(cell), { cell, message, formula: null });
    },
    message: (cell) => messages.get(keyOf(cell))?.message ?? null,
    sweep: (formulaOf) => {
      for (const [key, { cell }] of [...waits]) if (formulaOf(cell) === null) replace(key, null);
      for (const [key, cell] of [...due]) if (computed.has(key) || formulaOf(cell) === null) due.delete(key);
      computed.clear();
      for (const [key, entry] of [...messages]) {
        const formula = formulaOf(entry.cell);
        if (formula === null || (entry.formula !== null && entry.formula !== formula)) messages.delete(key);
        else entry.formula = formula;
      }
    },
    count: () => waits.size + arrived.size + due.size,
  };
}

function keyOf({ unitId, sheetId, row, column }: CellAddress): string {
  return `${unitId}\u0001${sheetId}\u0001${row}\u0001${column}`;
}
