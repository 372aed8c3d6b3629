import {
  meaningNames,
  plainText,
  type Cell,
  type ColumnChoices,
  type ColumnRecognition,
  type Meaning,
  type Unit,
} from "../../core/index.ts";
import type { Language } from "../../language/language.ts";
import { poolTexts } from "../pool/texts.ts";
import { layoutTexts } from "./texts.ts";

/** What a user decided about one column, by its heading; what is absent is read as the product reads it. */
export type LayoutColumn = {
  readonly heading: string;
  /** Null for a column that is left out. */
  readonly meaning?: Meaning | null;
  readonly unit?: Unit;
};

/** How a bank's tapes are read: known again by their headings, whatever their order. */
export type Layout = {
  /** The tape that it was made on, such as Core loans 2025. */
  readonly name: string;
  /** The headings of such a tape, without case and signs, in alphabetical order. */
  readonly headings: string;
  readonly columns: readonly LayoutColumn[];
};

const MEANINGS = Object.keys(meaningNames) as Meaning[];
const UNITS = Object.keys(poolTexts.en.units) as Unit[];

/** What makes two tapes alike: their headings. */
export function fingerprint(recognition: readonly ColumnRecognition[]): string {
  return recognition
    .map(({ heading }) => plain(heading))
    .sort()
    .join("|");
}

function plain(heading: string): string {
  return plainText(heading)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** What was decided about a tape's columns, as a layout; columns without a heading or with another's are not known again. */
export function layoutOf(name: string, recognition: readonly ColumnRecognition[], choices: ColumnChoices): Layout {
  const columns = recognition.flatMap(({ heading, index }): LayoutColumn[] => {
    const [meaning, unit] = [choices.meanings?.[index], choices.units?.[index]];
    if ((meaning === undefined && unit === undefined) || placesOf(heading, recognition).length !== 1) return [];
    return [{ heading, ...(meaning === undefined ? {} : { meaning }), ...(unit === undefined ? {} : { unit }) }];
  });
  return { name, headings: fingerprint(recognition), columns };
}

function placesOf(heading: string, recognition: readonly ColumnRecognition[]): number[] {
  const wanted = plain(heading);
  return recognition.flatMap((column) => (wanted !== "" && plain(column.heading) === wanted ? [column.index] : []));
}

/** A layout's decisions on the columns of a tape with the same headings. */
export function choicesOf({ columns }: Layout, recognition: readonly ColumnRecognition[]): ColumnChoices {
  const placed = columns.flatMap((column) =>
    placesOf(column.heading, recognition).map((index) => ({ ...column, index })),
  );
  const meanings = placed.flatMap(({ index, meaning }) => (meaning === undefined ? [] : [[index, meaning] as const]));
  const units = placed.flatMap(({ index, unit }) => (unit === undefined ? [] : [[index, unit] as const]));
  return { meanings: Object.fromEntries(meanings), units: Object.fromEntries(units) };
}

/** Layouts with one put first, in place of an older one for the same headings; without it where it decides nothing. */
export function withLayout(layouts: readonly Layout[], layout: Layout): readonly Layout[] {
  const others = layouts.filter(({ headings }) => headings !== layout.headings);
  return layout.columns.length === 0 ? others : [layout, ...others];
}

/** Headings of the sheet that hands layouts to colleagues. */
export const LAYOUT_HEADINGS = ["Layout", "Headings", "Column", "Means", "Unit"] as const;
const NOT_USED = "not used";

/** True for a range that such a sheet has. */
export function looksLikeLayouts(cells: readonly (readonly Cell[])[]): boolean {
  return LAYOUT_HEADINGS.every((heading, c) => cells[0]?.[c] === heading);
}

/** Layouts as a table, a row per decided column. */
export function layoutRows(layouts: readonly Layout[]): Cell[][] {
  const rows = layouts.flatMap(({ name, headings, columns }) =>
    columns.map(({ heading, meaning, unit }) => [name, headings, heading, meansWord(meaning), unit ?? null]),
  );
  return [[...LAYOUT_HEADINGS], ...rows];
}

function meansWord(meaning: Meaning | null | undefined): string | null {
  if (meaning === undefined) return null;
  return meaning === null ? NOT_USED : meaningNames[meaning][0];
}

/**
 * Layouts of such a table.
 *
 * @throws Error naming the row whose meaning or unit is none of ours
 */
export function layoutsOf(cells: readonly (readonly Cell[])[], language: Language = "en"): readonly Layout[] {
  const texts = layoutTexts[language];
  const found = new Map<string, Layout>();
  cells.slice(1).forEach((row, r) => {
    const [name, headings, heading, means, unit] = row.map((cell) => String(cell ?? "").trim());
    if (!headings || !heading) return;
    const known = found.get(headings) ?? { name: name!, headings, columns: [] };
    const column = {
      heading,
      ...meaningIn(means ?? "", (word) => texts.noMeaning(r + 2, word)),
      ...unitIn(unit ?? "", (word) => texts.noUnit(r + 2, word)),
    };
    found.set(headings, { ...known, columns: [...known.columns, column] });
  });
  return [...found.values()];
}

function meaningIn(word: string, refusal: (word: string) => string): Pick<LayoutColumn, "meaning"> {
  if (word === "") return {};
  if (word === NOT_USED) return { meaning: null };
  const meaning = MEANINGS.find((name) => meaningNames[name].includes(word));
  if (meaning === undefined) throw new Error(refusal(word));
  return { meaning };
}

function unitIn(word: string, refusal: (word: string) => string): Pick<LayoutColumn, "unit"> {
  if (word === "") return {};
  const unit = UNITS.find((name) => name === word);
  if (unit === undefined) throw new Error(refusal(word));
  return { unit };
}
