import { holdsOwnGrades } from "./own-grades.ts";
import { withoutBlankWords } from "./blank-words.ts";
import type { ColumnMatch } from "./column-match.ts";
import { isBlank, plainText, type Cell } from "./cell.ts";
import type { ColumnEvidence } from "./evidence.ts";
import { evidenceNames, NO_EVIDENCE } from "./evidence.ts";
import { digitsValue } from "./decimal-sign.ts";
import { finding, type Finding } from "./findings.ts";
import { headingUnit } from "./heading-units.ts";
import {
  draftNumbers,
  numbersWith,
  withProblems,
  type DraftColumn,
  type NumberColumn,
  type NumberKind,
} from "./numbers.ts";
import { sharesTell } from "./share-unit.ts";
import { NUMERIC, type ColumnChoices, type ReadColumn } from "./tape-columns.ts";
import { decideSigns, type ColumnSign, type SignedDraft } from "./tape-signs.ts";
import type { UnitDecision } from "./unit-decision.ts";
import { decideUnit, numberKind, unitChoices } from "./units.ts";
import { meaningNames, type Meaning } from "./vocabulary.ts";

/** What the columns of a tape are read from. */
export type TapeCells = {
  readonly headings: readonly Cell[];
  /** Cells below the headings, column by column. */
  readonly columns: readonly (readonly Cell[])[];
  readonly matches: readonly ColumnMatch[];
  /** Number formats of the first row of data, where the caller knows them. */
  readonly formats: readonly string[] | null;
  readonly choices: ColumnChoices;
};

/** A column whose cells were read as numbers, if its meaning has any. */
type Numbered = {
  readonly index: number;
  readonly heading: string;
  readonly meaning: Meaning | null;
  readonly cells: readonly Cell[];
  readonly noData: ReadonlyMap<number, string>;
  readonly numbers: NumberColumn;
  readonly sign: ColumnSign | null;
  readonly draft: DraftColumn | null;
};

/** Reads the columns of a tape: their decimal signs together, then their units, PDs last as the others tell of them. */
export function readColumns(tape: TapeCells): ReadColumn[] {
  const numbered = numberedColumns(tape);
  const besides = {
    shares: sharesTell(
      numbered.flatMap((column) => (isLoss(column.meaning) ? [{ ...column, meaning: column.meaning! }] : [])),
    ),
    ratings: numbered.find(({ meaning, heading, cells }) => meaning === "rating" && !holdsOwnGrades(heading, cells))?.cells ?? null, // prettier-ignore
  };
  return numbered.map((column) => {
    const format = tape.formats?.[column.index] ?? "";
    const decision = unitOf(column, { ...besides, format, choices: tape.choices });
    return readColumn(column, tape.matches[column.index]!, decision);
  });
}

function isLoss(meaning: Meaning | null): boolean {
  return meaning === "lgd" || meaning === "recovery";
}

const NO_NUMBERS: NumberColumn = { values: new Float64Array(0), marks: [] };

function numberedColumns({ headings, columns, matches, choices }: TapeCells): Numbered[] {
  const meanings = matches.map(({ meaning, confidence }) => (confidence === "similar" ? null : meaning));
  const worded = meanings.map((meaning, i) => withoutBlankWords(columns[i]!, meaning));
  const drafts = meanings.map((meaning, i) =>
    meaning !== null && NUMERIC.includes(meaning) ? draftNumbers(worded[i]!.cells, numberKind(meaning)) : null,
  );
  const signs = signsOf(drafts, { headings, columns, meanings, choices });
  return headings.map((cell, index) => {
    const [draft, sign] = [drafts[index]!, signs[index]!];
    const heading = isBlank(cell) ? "" : plainText(String(cell));
    const numbers = draft === null ? NO_NUMBERS : numbersWith(draft, sign!.sign);
    return { index, heading, meaning: meanings[index]!, ...worded[index]!, numbers, sign, draft };
  });
}

type SignQuestion = Pick<TapeCells, "headings" | "columns" | "choices"> & {
  readonly meanings: readonly (Meaning | null)[];
};

function signsOf(drafts: readonly (DraftColumn | null)[], question: SignQuestion): (ColumnSign | null)[] {
  const { headings, columns, meanings, choices } = question;
  const signed = drafts.flatMap((draft, i): SignedDraft[] =>
    draft === null ? [] : [{ draft, belowThousand: isBelowThousand(draft, headings[i]!) }],
  );
  const unread = columns.filter((_, i) => meanings[i] === null || meanings[i] === "spread" || meanings[i] === "rate");
  const decided = decideSigns(signed, unread, headings);
  let next = 0;
  return drafts.map((draft) => {
    if (draft === null) return null;
    const own = decided[next++]!;
    return choices.sign === undefined ? own : { sign: choices.sign, from: "chosen" as const, open: null };
  });
}

/** A share is no thousand percent, and no loan runs a thousand years; basis points and amounts may be anything. */
function isBelowThousand({ kind, texts }: DraftColumn, heading: Cell): boolean {
  if (kind === "term") return true;
  if (kind !== "share") return false;
  const stated = headingUnit(heading, "share")?.kind;
  return stated !== "bps" && ![...texts.values()].some(({ share }) => share === "bps");
}

type Beside = {
  readonly shares: "fraction" | "percent" | null;
  readonly ratings: readonly Cell[] | null;
  readonly format: string;
  readonly choices: ColumnChoices;
};

function unitOf(column: Numbered, { choices, ...beside }: Beside): UnitDecision {
  const { meaning, index } = column;
  if (meaning === null) return { unit: choices.units?.[index] ?? "text", from: "nothing", refused: null };
  const chosen = choices.units?.[index] ?? choices.unitsOf?.[meaning];
  if (chosen !== undefined) return { unit: chosen, from: "chosen", refused: null };
  return underTitle(decideUnit({ ...column, meaning, ...beside }), numberKind(meaning), choices);
}

/** An amount without a unit of its own takes the one that a row above the headings or below the loans gives. */
function underTitle(decision: UnitDecision, kind: NumberKind, { unitOfAll }: ColumnChoices): UnitDecision {
  const isOpen = kind === "money" && decision.from === "usual" && decision.refused === null;
  return isOpen && unitOfAll !== undefined ? { ...decision, ...unitOfAll } : decision;
}

function readColumn(column: Numbered, match: ColumnMatch, decision: UnitDecision): ReadColumn {
  const { index, heading, meaning, cells, noData } = column;
  const asked = askedSign(column, decision);
  const sample = cells.find((cell) => !isBlank(cell));
  return {
    recognition: {
      index,
      heading,
      meaning,
      suggestion: match.confidence === "similar" ? match.meaning : null,
      confidence: meaning === null ? null : match.confidence,
      unit: decision.unit,
      unitChoices: meaning === null ? [] : unitChoices(meaning),
      ambiguous: decision.refused !== null || asked !== null,
      evidence: evidenceOf(column, decision),
      sample: sample === undefined ? "" : typeof sample === "string" ? sample.trim() : String(sample),
    },
    meaning,
    cells,
    noData,
    numbers: decision.doubts ? withProblems(column.numbers, decision.doubts) : column.numbers,
    refused: asked ?? decision.refused,
    said: [...(decision.said ? [decision.said] : []), ...saidSign(column)],
    match,
  };
}

function evidenceOf({ draft, sign }: Numbered, { from }: UnitDecision): ColumnEvidence {
  if (draft === null || sign === null) return { ...NO_EVIDENCE, unit: from };
  const { point, comma, open } = draft.proof;
  const hasSign = point + comma + open > 0;
  return { unit: from, sign: hasSign ? sign.sign : null, signFrom: hasSign ? sign.from : "numbers" };
}

/** A number that is thousands or decimals is asked about, unless its column is one of dates. */
function askedSign({ heading, meaning, sign }: Numbered, { unit }: UnitDecision): Finding | null {
  if (meaning === null || sign === null || sign.open === null || unit === "date") return null;
  const [name, nameZh] = meaningNames[meaning];
  return finding("ambiguousSign", { column: heading }, { name, nameZh, value: sign.open, ...bothReadings(sign.open) });
}

function bothReadings(text: string): { readonly thousands: number; readonly decimals: number } {
  const readings = [digitsValue(text, "."), digitsValue(text, ",")].sort((a, b) => b - a);
  return { thousands: readings[0]!, decimals: readings[1]! };
}

/** Says how 12.500 is read where other columns, digits or the language decided. */
function saidSign({ heading, meaning, sign, draft }: Numbered): Finding[] {
  if (meaning === null || sign === null || draft === null || draft.proof.open === 0 || sign.open !== null) return [];
  if (sign.from === "cells" || sign.from === "chosen" || sign.from === "level") return [];
  const [name, nameZh] = meaningNames[meaning];
  const [why, whyZh] = evidenceNames[sign.from];
  const value = draft.proof.example;
  return [
    finding("signSaid", { column: heading }, { name, nameZh, value, read: digitsValue(value, sign.sign), why, whyZh }),
  ];
}
