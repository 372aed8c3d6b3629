import { readTape, type ColumnChoices, type Meaning, type TapeReading, type Unit } from "../../core/index.ts";
import type { NamedRange, RangeContent } from "../../workbook/host.ts";

/** The tape on screen, how it was read, and what the user decided about its columns. */
export type PoolState = {
  /** Pools saved in this workbook. */
  readonly saved: readonly NamedRange[];
  /** Which of them is on screen; null for a selection. */
  readonly source: NamedRange | null;
  readonly content: RangeContent | null;
  readonly choices: ColumnChoices;
  readonly reading: TapeReading | null;
};

export type PoolAction =
  | { readonly type: "pool/listed"; readonly saved: readonly NamedRange[] }
  | { readonly type: "pool/opened"; readonly content: RangeContent; readonly source: NamedRange | null }
  | { readonly type: "pool/reread"; readonly content: RangeContent }
  | { readonly type: "pool/named"; readonly source: NamedRange }
  | { readonly type: "pool/unitFlipped"; readonly column: number }
  | { readonly type: "pool/meaningChosen"; readonly column: number; readonly meaning: Meaning | null };

export const noPool: PoolState = { saved: [], source: null, content: null, choices: {}, reading: null };

export function poolTransition(state: PoolState, action: PoolAction): PoolState {
  switch (action.type) {
    case "pool/listed":
      return { ...state, saved: action.saved };
    case "pool/opened":
      return read({ ...state, source: action.source, content: action.content, choices: {} });
    case "pool/reread":
      return sameCells(state.content, action.content) ? state : read({ ...state, content: action.content });
    case "pool/named":
      return { ...state, source: action.source, saved: withPool(state.saved, action.source) };
    case "pool/unitFlipped":
      return read(withUnit(state, action.column));
    case "pool/meaningChosen":
      return read({ ...state, choices: withMeaning(state.choices, action.column, action.meaning) });
  }
}

/** True where a calculation or an edit elsewhere on the sheet left the tape as it was. */
function sameCells(before: RangeContent | null, after: RangeContent): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}

function read(state: PoolState): PoolState {
  if (state.content === null) return state;
  return { ...state, reading: readContent(state.content, state.choices) };
}

/** Reads a range as a tape with what the pane knows beyond its values: formats, hidden rows, the user's choices. */
export function readContent(content: RangeContent, choices: ColumnChoices): TapeReading {
  return readTape(content.values, { formats: content.formats, hiddenRows: content.hiddenRows, choices });
}

function withPool(saved: readonly NamedRange[], pool: NamedRange): readonly NamedRange[] {
  return [...saved.filter((other) => other.name !== pool.name), pool];
}

function withUnit(state: PoolState, column: number): PoolState {
  const recognition = state.reading?.recognition[column];
  if (recognition === undefined || recognition.unitChoices.length < 2) return state;
  const units = { ...state.choices.units, [column]: nextUnit(recognition.unitChoices, recognition.unit) };
  return { ...state, choices: { ...state.choices, units } };
}

function nextUnit(choices: readonly Unit[], unit: Unit): Unit {
  return choices[(choices.indexOf(unit) + 1) % choices.length]!;
}

/** A column that means something else has units of its own, so its unit is decided anew. */
function withMeaning(choices: ColumnChoices, column: number, meaning: Meaning | null): ColumnChoices {
  const units = Object.fromEntries(Object.entries(choices.units ?? {}).filter(([key]) => key !== String(column)));
  return { meanings: { ...choices.meanings, [column]: meaning }, units };
}
