import {
  readTapes,
  type Cell,
  type ColumnChoices,
  type ColumnRecognition,
  type HiddenRows,
  type Meaning,
  type PoolOptions,
  type TapeReading,
  type TapeSource,
  type Unit,
} from "../../core/index.ts";
import { saysNothing, themeCells } from "./theme-edits.ts";
import { NO_ANSWERS, ratesTable, type PoolAnswers } from "./pool-answers.ts";
import type { NamedRange, RangeContent } from "../../workbook/host.ts";

/** A range that takes part in the pool: a tape, or a table of rates. */
export type OpenRange = {
  readonly content: RangeContent;
  /** Its name in this workbook; null for a selection. */
  readonly source: NamedRange | null;
};

export type OpenTape = OpenRange & { readonly choices: ColumnChoices };

/** The tape on screen, how it was read, and what the user decided about its columns. */
export type PoolState = {
  /** Pools saved in this workbook, and its tables of rates. */
  readonly saved: readonly NamedRange[];
  readonly rateTables: readonly NamedRange[];
  /** Which of them is on screen; null for a selection. */
  readonly source: NamedRange | null;
  readonly content: RangeContent | null;
  readonly choices: ColumnChoices;
  /** Tapes that join the first. */
  readonly others: readonly OpenTape[];
  /** What brings amounts into one currency: a table, and the currency asked for. */
  readonly rates: OpenRange | null;
  readonly currency: string | null;
  /** What the user answered where the tapes do not say it. */
  readonly answers: PoolAnswers;
  readonly hidden: HiddenRows;
  readonly reading: TapeReading | null;
};

export type PoolAction =
  | { readonly type: "pool/listed"; readonly saved: readonly NamedRange[]; readonly rateTables: readonly NamedRange[] }
  | {
      readonly type: "pool/opened";
      readonly content: RangeContent;
      readonly source: NamedRange | null;
      readonly choices?: ColumnChoices;
    }
  | { readonly type: "pool/joined"; readonly tape: OpenTape }
  | { readonly type: "pool/parted"; readonly tape: number }
  | { readonly type: "pool/rated"; readonly rates: OpenRange | null }
  | { readonly type: "pool/currencyAsked"; readonly currency: string | null }
  | { readonly type: "pool/answered"; readonly answers: PoolAnswers }
  | { readonly type: "pool/hiddenRows"; readonly hidden: HiddenRows }
  | { readonly type: "pool/reread"; readonly content: RangeContent; readonly tape?: number }
  | { readonly type: "pool/named"; readonly source: NamedRange }
  | { readonly type: "pool/chosen"; readonly choices: ColumnChoices; readonly tape?: number }
  | { readonly type: "pool/unitFlipped"; readonly column: number; readonly tape?: number }
  | {
      readonly type: "pool/meaningChosen";
      readonly column: number;
      readonly meaning: Meaning | null;
      readonly tape?: number;
    };

const ALONE = { others: [], rates: null, currency: null, answers: NO_ANSWERS, hidden: "included" } as const;

export const noPool: PoolState = {
  saved: [],
  rateTables: [],
  source: null,
  content: null,
  choices: {},
  ...ALONE,
  reading: null,
};

export function poolTransition(state: PoolState, action: PoolAction): PoolState {
  switch (action.type) {
    case "pool/listed":
      return { ...state, saved: action.saved, rateTables: action.rateTables };
    case "pool/opened":
      return read({
        ...state,
        ...ALONE,
        source: action.source,
        content: action.content,
        choices: action.choices ?? {},
      });
    case "pool/joined":
      return read({ ...state, others: [...state.others, action.tape] });
    case "pool/parted":
      return read({ ...state, others: state.others.filter((_, i) => i !== action.tape - 1) });
    case "pool/rated":
      return sameRates(state.rates, action.rates) ? state : read({ ...state, rates: action.rates });
    case "pool/currencyAsked":
      return read({ ...state, currency: action.currency });
    case "pool/answered":
      return read({ ...state, answers: action.answers });
    case "pool/hiddenRows":
      return read({ ...state, hidden: action.hidden });
    case "pool/reread": {
      const { content, tape = 0 } = action;
      return sameCells(tapesOf(state)[tape]?.content ?? null, content)
        ? state
        : read(withTape(state, tape, { content }));
    }
    case "pool/named":
      return { ...state, source: action.source, saved: withPool(state.saved, action.source) };
    case "pool/chosen":
      return read(withTape(state, action.tape ?? 0, { choices: action.choices }));
    case "pool/unitFlipped":
      return flipped(state, action.tape ?? 0, action.column);
    case "pool/meaningChosen": {
      const tape = action.tape ?? 0;
      const choices = withMeaning(tapesOf(state)[tape]!.choices, action.column, action.meaning);
      return read(withTape(state, tape, { choices }));
    }
  }
}

/** The tapes of the pool in their order. */
export function tapesOf({ content, source, choices, others }: PoolState): readonly OpenTape[] {
  return content === null ? [] : [{ content, source, choices }, ...others];
}

/** How a tape's columns were read. */
export function recognitionOf(reading: TapeReading, tape: number): readonly ColumnRecognition[] {
  return tape === 0 ? reading.recognition : reading.others[tape - 1]!;
}

/** What the pane calls a range: its name, or its sheet. */
export function rangeName({ content, source }: OpenRange): string {
  return source?.name ?? content.address.sheet;
}

/** True where a calculation or an edit elsewhere on the sheet left the tape as it was. */
function sameCells(before: RangeContent | null, after: RangeContent): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}

function sameRates(before: OpenRange | null, after: OpenRange | null): boolean {
  if (before === null || after === null) return before === after;
  return before.source?.name === after.source?.name && sameCells(before.content, after.content);
}

function withTape(state: PoolState, tape: number, change: Partial<OpenTape>): PoolState {
  if (tape === 0) return { ...state, ...change };
  return { ...state, others: state.others.map((other, i) => (i === tape - 1 ? { ...other, ...change } : other)) };
}

function read(state: PoolState): PoolState {
  return state.content === null ? state : { ...state, reading: readState(state) };
}

function readState(state: PoolState): TapeReading {
  return readTapes(
    tapesOf(state).map((tape) => asSeen(tape, state.hidden, state.answers)),
    optionsOf(state),
  );
}

/** A tape with what the pane knows beyond its values: formats, hidden rows, the user's choices. */
function asSeen(tape: OpenTape, hidden: HiddenRows, { sign, dates }: PoolAnswers): TapeSource {
  const { values: cells, formats, hiddenRows } = tape.content;
  return {
    name: rangeName(tape),
    cells,
    formats,
    hiddenRows,
    hidden,
    choices: { ...tape.choices, ...(sign === null ? {} : { sign }), ...(dates === null ? {} : { dates }) },
  };
}

/** What the pool is read with beside its tapes; a table of rates of the workbook stands before typed ones. */
export function optionsOf({ rates, currency, answers }: PoolState): PoolOptions {
  const fx: readonly (readonly Cell[])[] | null = rates?.content.values ?? ratesTable(answers);
  return {
    ...(fx === null ? {} : { fx }),
    ...(currency === null ? {} : { currency }),
    ...(answers.asOf === null ? {} : { asOf: answers.asOf }),
    ...(saysNothing(answers.themes) ? {} : { themes: themeCells(answers.themes) }),
    ...(answers.links === "proposed" ? { proposesLinks: true } : {}),
  };
}

function withPool(saved: readonly NamedRange[], pool: NamedRange): readonly NamedRange[] {
  return [...saved.filter((other) => other.name !== pool.name), pool];
}

function flipped(state: PoolState, tape: number, column: number): PoolState {
  const recognition = state.reading === null ? undefined : recognitionOf(state.reading, tape)[column];
  if (recognition === undefined || recognition.unitChoices.length < 2) return state;
  const { choices } = tapesOf(state)[tape]!;
  const units = { ...choices.units, [column]: nextUnit(recognition.unitChoices, recognition.unit) };
  return read(withTape(state, tape, { choices: { ...choices, units } }));
}

function nextUnit(choices: readonly Unit[], unit: Unit): Unit {
  return choices[(choices.indexOf(unit) + 1) % choices.length]!;
}

/** A column that means something else has units of its own, so its unit is decided anew. */
function withMeaning(choices: ColumnChoices, column: number, meaning: Meaning | null): ColumnChoices {
  const units = Object.fromEntries(Object.entries(choices.units ?? {}).filter(([key]) => key !== String(column)));
  return { ...choices, meanings: { ...choices.meanings, [column]: meaning }, units };
}
