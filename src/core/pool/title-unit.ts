import { isBlank, shown, type Cell } from "./cell.ts";
import type { CurrencyMark } from "./currencies.ts";
import { finding, type Finding } from "./findings.ts";
import { holdsData } from "./heading-rows.ts";
import { headingMark } from "./heading-units.ts";
import type { RecognisedTape } from "./tape-columns.ts";
import { totalStatements, unitStatements, type UnitStatement } from "./unit-statement.ts";
import type { Unit } from "./unit-factors.ts";

type Rows = readonly (readonly Cell[])[];

/** Where a row stands that speaks of all amounts of a tape. */
export type TitlePlace = "above" | "below";

type Told = UnitStatement & { readonly place: TitlePlace };

/** The unit and the currency that rows above the headings or below the loans give for all amounts of a tape. */
export type TitleUnit = {
  readonly unit: { readonly unit: Unit; readonly from: TitlePlace } | null;
  readonly mark: CurrencyMark | null;
  /** The rows that say so, the first above all. */
  readonly told: readonly Told[];
};

/** How far from its end a tape's footers are looked for. */
const FOOTERS = 12;
/** A row with more cells is no footer. */
const MOST_CELLS = 4;

/**
 * What the rows around a tape give for all its amounts; null where none does.
 *
 * @param above rows above the headings, shape [rows][columns]
 * @param cells the whole range without blank rows at its end, shape [rows][columns]
 * @param firstRow the row of the range that data begin in, from 0
 */
export function titleUnit(above: Rows, cells: Rows, firstRow: number): TitleUnit | null {
  const told = [
    ...above.flatMap((row, r) => unitStatements(row, r + 1).map((one) => ({ ...one, place: "above" as const }))),
    ...footers(cells, firstRow).map((one) => ({ ...one, place: "below" as const })),
  ];
  if (told.length === 0) return null;
  const first = told.find(({ unit }) => unit !== null);
  const mark = told.find((one) => one.mark !== null)?.mark ?? null;
  return { unit: first === undefined ? null : { unit: first.unit!, from: first.place }, mark, told };
}

function footers(cells: Rows, firstRow: number): UnitStatement[] {
  const from = Math.max(firstRow, cells.length - FOOTERS);
  return cells.slice(from).flatMap((row, r) => {
    const filled = row.filter((cell) => !isBlank(cell) && cell !== 0);
    const isText = filled.length <= MOST_CELLS && !holdsData(filled);
    return isText ? unitStatements(row, from + r + 1) : totalStatements(row, from + r + 1);
  });
}

/** What refuses a tape, and what is said of its amounts. */
export type TitleFindings = { readonly refused: readonly Finding[]; readonly said: readonly Finding[] };

const NOTHING: TitleFindings = { refused: [], said: [] };

/**
 * Says that amounts whose headings and cells have no unit or currency take those of a row above or below; refuses rows
 * that differ, and one below that differs from the heading.
 */
export function titleUnitSaid(title: TitleUnit | null, tape: RecognisedTape): TitleFindings {
  if (title === null) return NOTHING;
  const { unit, currency } = taken(tape);
  const apart = (unit && unitsApart(title.told)) || (currency && currenciesApart(title.told)) || againstHeading(title.told, tape); // prettier-ignore
  if (apart) return { refused: [apart], said: [] };
  const first = title.told.find((one) => (unit && one.unit !== null) || (currency && one.mark !== null));
  if (first === undefined) return NOTHING;
  const name = first.place === "above" ? "titleUnit" : "footerUnit";
  return { refused: [], said: [finding(name, {}, { at: first.row, value: shown(first.text) })] };
}

/** Whether some amount takes its unit, and the exposures their currency, from a row around the tape. */
function taken({ recognition, columns }: RecognisedTape): { readonly unit: boolean; readonly currency: boolean } {
  const unit = recognition.some(({ evidence }) => evidence.unit === "above" || evidence.unit === "below");
  return { unit, currency: headingMark(columns.get("ead")?.heading ?? "") === null && !columns.has("currency") };
}

function unitsApart(told: readonly Told[]): Finding | null {
  const [first, ...rest] = told.filter(({ unit }) => unit !== null);
  const other = rest.find(({ unit }) => unit !== first!.unit);
  return other === undefined ? null : apartSaid(first!, other);
}

function currenciesApart(told: readonly Told[]): Finding | null {
  const [first, ...rest] = told.filter(({ mark }) => mark !== null);
  const other = rest.find(({ mark }) => !meet(mark!, first!.mark!));
  return other === undefined ? null : apartSaid(first!, other);
}

/** $ and USD may mean the same. */
function meet(one: CurrencyMark, other: CurrencyMark): boolean {
  return one.codes.some((code) => other.codes.includes(code));
}

function apartSaid(first: Told, other: Told): Finding {
  const values = { at: first.row, value: shown(first.text), second: other.row, other: shown(other.text) };
  return finding("titleUnitsApart", { column: "EAD" }, values);
}

/** A footer is read after the headings, so that one which says otherwise is a correction or a slip. */
function againstHeading(told: readonly Told[], { recognition, columns }: RecognisedTape): Finding | null {
  const ead = columns.get("ead");
  if (ead === undefined) return null;
  const { evidence, unit } = recognition.find(({ meaning }) => meaning === "ead")!;
  const mark = headingMark(ead.heading);
  const differs = (one: Told) =>
    (evidence.unit === "heading" && one.unit !== null && one.unit !== unit) ||
    (mark !== null && one.mark !== null && !meet(one.mark, mark));
  const other = told.find((one) => one.place === "below" && differs(one));
  if (other === undefined) return null;
  return finding(
    "footerAgainst",
    { column: ead.heading },
    { heading: ead.heading, at: other.row, value: shown(other.text) },
  );
}
