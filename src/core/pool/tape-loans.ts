import { productSector } from "../themes/product-sectors.ts";
import { saidSource } from "../themes/themed-pool.ts";
import { noDataCells } from "./blank-words.ts";
import { isBlank, type Cell } from "./cell.ts";
import { recogniseColumns, type ColumnRecognition, type RecognisedTape } from "./columns.ts";
import { cutIds } from "./cut-ids.ts";
import { defaultedLoans, TELL_DEFAULT } from "./defaulted-loans.ts";
import { blocks, finding, type Finding } from "./findings.ts";
import { withHeadingsFirst } from "./heading-rows.ts";
import { missingColumns, withoutHeadings } from "./missing-columns.ts";
import { countedRows } from "./counted-rows.ts";
import { countFindings } from "./counted-tape.ts";
import { broughtTogether, firstSpellings } from "./identity.ts";
import { ratingDistances } from "./rating-distances.ts";
import { readLoanValues, type LoanValues } from "./loan-values.ts";
import { asOfDate, textOf, type LabelMeaning, type Loans } from "./loans.ts";
import { namelessRows } from "./nameless-rows.ts";
import { rowName } from "./obligors.ts";
import { ownSectors } from "./own-sectors.ts";
import { namedSums } from "./named-sums.ts";
import { rowsOfMany } from "./rows-of-many.ts";
import { rowCurrencies } from "./row-currencies.ts";
import { placeStated, type Stated, type StatedColumn } from "./stated-columns.ts";
import type { StatedUnit } from "./stated-units.ts";
import type { RatingScale } from "./rating-scale.ts";
import { withStrata } from "./strata.ts";
import { duplicateLoans, errorCells } from "./row-refusals.ts";
import { loanRows } from "./tape-rows.ts";
import { tapeRatings, type RowRating } from "./tape-ratings.ts";
import type { TapeSource } from "./tape-source.ts";
import { unreadAmortisations } from "./unread-amortisations.ts";
import { titleAsOf, titleDate, type TitleDate } from "./title-date.ts";
import { titleUnit, titleUnitSaid } from "./title-unit.ts";
import { unitFactor } from "./units.ts";
import { unreadStatuses } from "./unread-statuses.ts";
import { unreadColumns } from "./unread-columns.ts";
import { meaningNames, type Meaning } from "./vocabulary.ts";

/** A tape whose columns and rows are known; its numbers are not read yet. */
export type TapeRead = {
  readonly name: string;
  readonly recognition: readonly ColumnRecognition[];
  readonly tape: RecognisedTape;
  /** Indices below the heading row. */
  readonly rows: Int32Array;
  /** Currency of each of those rows; empty where the tape does not say. */
  readonly currency: readonly string[];
  /** EAD cell of a total row; NaN where there is none. */
  readonly statedTotal: number;
  /** What a formula says of columns that this tape does not have. */
  readonly missingHeadings: readonly StatedColumn[];
  /** What it says of units of columns that this tape does not have. */
  readonly missingUnits: readonly StatedUnit[];
  /** The date that stands above the headings; null for none, and where several do. */
  readonly titleDate: TitleDate | null;
  /** What was found so far, and what is said of rows after everything else. */
  readonly findings: readonly Finding[];
  readonly rowFindings: readonly Finding[];
};

/**
 * Recognises the headings, columns and rows of a tape.
 *
 * @param stated what a formula says of its columns
 */
export function recogniseTape(source: TapeSource, name: string, stated: Stated): TapeRead {
  const headed = withHeadingsFirst(withoutBlankEnd(source.cells));
  const { cells } = headed;
  const headings = cells[0] ?? [];
  const count = Math.max(0, cells.length - 1);
  const columns = headings.map((_, c) => columnBelow(cells, c, count));
  const formats = source.formats?.[headed.firstRow] ?? null;
  const said = placeStated(stated, headings, source.choices ?? {});
  const title = titleUnit(headed.above, cells, headed.firstRow);
  const choices = { ...withStrata(headings, columns, said.choices), ...(title?.unit && { unitOfAll: title.unit }) };
  const tape = recogniseColumns(headings, columns, formats, choices);
  const hidden = source.hiddenRows ? { rows: source.hiddenRows, as: source.hidden ?? "included" } : null;
  const { rows, statedTotal, findings } = loanRows(tape, columns, count, hidden);
  const missing = withoutHeadings(tape, headings) ?? missingColumns(tape);
  const currencies = rowCurrencies(tape, rows, title?.mark ?? null);
  const units = titleUnitSaid(title, tape);
  const empty = rows.length === 0 ? [finding("emptyTape", {}, {})] : [];
  return {
    name,
    recognition: tape.recognition,
    tape,
    rows,
    currency: currencies.codes,
    statedTotal,
    titleDate: titleDate(headed.above),
    missingHeadings: said.missing,
    missingUnits: stated.units.filter(({ meaning }) => !tape.columns.has(meaning)),
    findings: [...said.findings, ...missing, ...tape.findings, ...units.refused, ...currencies.findings, ...empty],
    rowFindings: [
      ...headed.findings,
      ...units.said,
      ...findings,
      ...unreadColumns(trulyUnread(tape)),
      ...unreadStatuses(tape, columns, rows),
      ...rowsOfMany(tape, rows),
      ...namedSums(tape, rows),
    ],
  };
}

/** Of columns that tell a default all are read. */
function trulyUnread({ unread, recognition }: RecognisedTape): RecognisedTape["unread"] {
  return unread.filter(({ index }) => !TELL_DEFAULT.includes(recognition[index]!.meaning!));
}

/** A whole column of a sheet ends in a million blank rows. */
function withoutBlankEnd(cells: TapeSource["cells"]): TapeSource["cells"] {
  let end = cells.length;
  while (end > 1 && cells[end - 1]!.every(isBlank)) end--;
  return end === cells.length ? cells : cells.slice(0, end);
}

function columnBelow(cells: TapeSource["cells"], column: number, count: number): Cell[] {
  const below = new Array<Cell>(count);
  for (let r = 0; r < count; r++) below[r] = cells[r + 1]![column] ?? null;
  return below;
}

/** What the numbers of a tape are read with. */
export type LoanReading = {
  readonly scale: RatingScale;
  /** Stands before the tape's own as-of date. */
  readonly asOf: number | null;
  readonly report: (found: Finding) => void;
};

/** Loans of a tape, in the order of its rows, with its as-of date; null loans where a finding refuses them. */
export type TapeLoans = { readonly loans: Loans | null; readonly asOf: number | null };

/** Reads the numbers of a recognised tape and checks them; `tape` may have its amounts converted. */
export function readLoans(read: TapeRead, tape: RecognisedTape, options: LoanReading): TapeLoans {
  const { name, rows, currency } = read;
  let blocked = false;
  const note = (found: Finding) => {
    if (blocks(found)) blocked = true;
    options.report(found);
  };
  errorCells(tape, rows).forEach(note);
  if (blocked) return { loans: null, asOf: null };
  const asOf = options.asOf ?? asOfDate(tape, rows, note) ?? titleAsOf(read.titleDate, tape, note);
  const ratings = tapeRatings(tape, rows, options.scale);
  const values = readLoanValues(tape, rows, ratings, options.scale, asOf, note);
  ratingDistances(ratings, rows, values.pd, options.scale).forEach(note);
  const cut = cutIds(tape, rows);
  [...cut, ...(cut.some(blocks) ? [] : duplicateLoans(tape, rows))].forEach(note);
  defaultedLoans(tape, rows, asOf, ratings).forEach(note);
  noDataCells([...tape.all.values()].flat(), rows).forEach(note);
  countFindings(tape, values.counts).forEach(note);
  for (const meaning of ["sector", "group", "country"] as const)
    broughtTogether(new Set(textOf(tape, meaning, rows)), ...meaningNames[meaning]).forEach(note);
  unreadAmortisations(tape, rows).forEach(note);
  ownSectors(tape, rows).forEach(note);
  if (blocked) return { loans: null, asOf };
  return { loans: gatherLoans({ tape, rows, values, ratings, currency, name }, note), asOf };
}

/** What a total row states, in the unit of the column. */
export function statedTotal({ tape, statedTotal: stated }: TapeRead): number {
  return stated * unitFactor(tape.columns.get("ead")!.recognition.unit);
}

type ToGather = {
  readonly tape: RecognisedTape;
  readonly rows: Int32Array;
  readonly values: LoanValues;
  readonly ratings: readonly RowRating[];
  readonly currency: readonly string[];
  readonly name: string;
};

/** The loans of a tape without those that matured before its as-of date. */
function gatherLoans(
  { tape, rows: all, values, ratings, currency, name: tapeName }: ToGather,
  report: LoanReading["report"],
): Loans {
  const kept = [...all.keys()].filter((i) => {
    if (values.maturity[i]! > 0) return true;
    const column = tape.columns.get("maturity")!.heading;
    report(finding("matured", { row: all[i]! + 2, column }, {}));
    return false;
  });
  const rows = Int32Array.from(kept, (i) => all[i]!);
  const number = (column: Float64Array) => Float64Array.from(kept, (i) => column[i]!);
  const text = (meaning: Meaning) => textOf(tape, meaning, rows);
  const loanId = text("loanId");
  const name = text("obligorName");
  const id = text("obligorId");
  namelessRows(tape, rows, id, name).forEach(report);
  const obligor = id.map((own, i) => own || name[i]! || loanId[i]! || rowName(rows[i]! + 2, tapeName));
  return {
    row: rows.map((r) => r + 2),
    loanId,
    obligor,
    name: name.map((own, i) => own || obligor[i]!),
    ead: number(values.ead),
    pd: number(values.pd),
    lgd: number(values.lgd),
    maturity: number(values.maturity),
    theta: number(values.theta),
    loading: number(values.loading),
    sales: number(values.sales),
    cqs: number(values.cqs),
    etv: number(values.etv),
    label: labelsOfLoans(
      tape,
      text,
      kept.map((i) => ratings[i]!.text),
      kept.map((i) => currency[i]!),
    ),
    links: text("links"),
    ...countedRows(obligor, number(values.counts.of), number(values.counts.largest)),
  };
}

function labelsOfLoans(
  tape: RecognisedTape,
  text: (meaning: Meaning) => string[],
  rating: readonly string[],
  currency: readonly string[],
): Record<LabelMeaning, readonly string[]> {
  const hasSector = tape.columns.has("sector");
  return {
    sector: firstSpellings(text("sector")).map((sector) => (hasSector && sector === "" ? "OTH" : sector)),
    productSector: text("productSector").map((own) => productSector(own) ?? ""),
    shareFrom: text("shareFrom").map(saidSource),
    rating,
    country: firstSpellings(text("country")),
    group: firstSpellings(text("group")),
    assetType: text("assetType"),
    leveraged: text("leveraged"),
    assetClass: text("assetClass"),
    currency,
    amortisation: text("amortisation"),
    approach: text("approach"),
    saClass: text("saClass"),
  };
}
