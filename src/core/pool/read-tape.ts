import { AMORTISATION_WORDS, readAmortisation } from "./amortisation.ts";
import { isBlank, shown, type Cell } from "./cell.ts";
import { recogniseColumns, type ColumnChoices, type ColumnRecognition, type RecognisedTape } from "./columns.ts";
import { blocks, finding, type Finding } from "./findings.ts";
import { linksFromTable, linksFromTexts, withLinks } from "./links.ts";
import { readLoanValues, type LoanValues } from "./loan-values.ts";
import { asOfDate, textOf, type LabelMeaning, type Loans } from "./loans.ts";
import { mergeObligors, rowName } from "./obligors.ts";
import { checkPool } from "./pool-checks.ts";
import type { Pool } from "./pool.ts";
import { houseScale, type RatingScale } from "./rating-scale.ts";
import { defaultedLoans, duplicateLoans, loanRows } from "./tape-rows.ts";
import { unitFactor } from "./units.ts";
import { meaningNames, type Meaning } from "./vocabulary.ts";

export type TapeOptions = {
  /** Number formats, same shape as the cells, where the caller knows them. */
  readonly formats?: readonly (readonly string[])[];
  /** Rows hidden by a filter or by hand, shape [rows], heading row included. */
  readonly hiddenRows?: readonly boolean[];
  /** As-of date as an Excel serial; stands before the tape's own. */
  readonly asOf?: number;
  readonly choices?: ColumnChoices;
  /** A links table with the columns Spoke, Hub, Weight. */
  readonly links?: readonly (readonly Cell[])[];
  readonly scale?: RatingScale;
};

export type TapeReading = {
  readonly recognition: readonly ColumnRecognition[];
  readonly findings: readonly Finding[];
  /** Null where a finding is an error. */
  readonly pool: Pool | null;
};

/**
 * Reads a loan tape: headings in English or Traditional Chinese, units decided per column, obligors merged.
 *
 * @param cells heading row first, shape [rows][columns]; rows may have different lengths
 * @returns what was recognised, what was found, and the pool where nothing blocks it; never throws for bad data
 */
export function readTape(cells: readonly (readonly Cell[])[], options: TapeOptions = {}): TapeReading {
  const headings = cells[0] ?? [];
  const count = Math.max(0, cells.length - 1);
  const columns = headings.map((_, c) => columnBelow(cells, c, count));
  const tape = recogniseColumns(headings, columns, options.formats?.[1] ?? null, options.choices ?? {});
  const findings: Finding[] = [];
  const report = (found: Finding) => void findings.push(found);
  const { rows, statedTotal, findings: rowFindings } = loanRows(tape, columns, count, options.hiddenRows ?? null);
  missingColumns(tape).forEach(report);
  tape.findings.forEach(report);
  if (rows.length === 0) report(finding("emptyTape", {}, {}));
  const pool = findings.some(blocks) ? null : readPool(tape, rows, statedTotal, options, report);
  rowFindings.forEach(report);
  const ordered = bySeverity(findings);
  return { recognition: tape.recognition, findings: ordered, pool: ordered.some(blocks) ? null : pool };
}

function columnBelow(cells: readonly (readonly Cell[])[], column: number, count: number): Cell[] {
  const below = new Array<Cell>(count);
  for (let r = 0; r < count; r++) below[r] = cells[r + 1]![column] ?? null;
  return below;
}

function missingColumns(tape: RecognisedTape): Finding[] {
  const needed: readonly (readonly [Meaning, Meaning | null])[] = [
    ["ead", null],
    ["pd", "rating"],
    ["lgd", "recovery"],
  ];
  return needed
    .filter(([one, other]) => !tape.columns.has(one) && !(other !== null && tape.columns.has(other)))
    .map(([meaning]) => {
      const [name, nameZh] = meaningNames[meaning];
      return finding("missingColumn", { column: name }, { name, nameZh });
    });
}

function readPool(
  tape: RecognisedTape,
  rows: Int32Array,
  statedTotal: number,
  options: TapeOptions,
  report: (found: Finding) => void,
): Pool | null {
  let blocked = false;
  const note = (found: Finding) => {
    if (blocks(found)) blocked = true;
    report(found);
  };
  const scale = options.scale ?? houseScale;
  const asOf = options.asOf ?? asOfDate(tape, rows, note);
  const values = readLoanValues(tape, rows, textOf(tape, "rating", rows), scale, asOf, note);
  duplicateLoans(tape, rows).forEach(note);
  defaultedLoans(tape, rows).forEach(note);
  amortisations(tape, rows).forEach(note);
  const currency = oneCurrency(tape, rows, note);
  if (blocked) return null;
  const loans = gatherLoans(tape, rows, values, note);
  if (loans.ead.length === 0) {
    note(finding("emptyTape", {}, {}));
    return null;
  }
  const merged = mergeObligors(loans, currency, note);
  const links = [...linksFromTexts(loans, note), ...(options.links ? linksFromTable(options.links, note) : [])];
  const pool = withLinks(merged, links, note);
  const factor = unitFactor(tape.columns.get("ead")!.recognition.unit);
  checkPool(pool, loans, scale, statedTotal * factor).forEach(note);
  return pool;
}

/** Amortisations that nothing can be made of; a static tranche does without them, a deal does not. */
function amortisations(tape: RecognisedTape, rows: Int32Array): readonly Finding[] {
  if (!tape.columns.has("amortisation")) return [];
  const [name, nameZh] = meaningNames.amortisation;
  const words = textOf(tape, "amortisation", rows);
  const bad = [...words.keys()].filter((i) => readAmortisation(words[i]!) === null);
  return bad.map((i) => {
    const place = { row: rows[i]! + 2, column: tape.columns.get("amortisation")!.heading };
    return finding("amortisation", place, { name, nameZh, value: shown(words[i]!), allowed: AMORTISATION_WORDS });
  });
}

function oneCurrency(tape: RecognisedTape, rows: Int32Array, report: (found: Finding) => void): string | null {
  const currencies = [
    ...new Set(
      textOf(tape, "currency", rows)
        .map((text) => text.toUpperCase())
        .filter((text) => text !== ""),
    ),
  ];
  if (currencies.length > 1) {
    report(finding("currencies", {}, { count: currencies.length, list: currencies.join(", ") }));
  }
  return currencies[0] ?? tape.headingCurrency;
}

/** The loans of a tape without those that matured before its as-of date. */
function gatherLoans(
  tape: RecognisedTape,
  all: Int32Array,
  values: LoanValues,
  report: (found: Finding) => void,
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
  const hasSector = tape.columns.has("sector");
  const label: Record<LabelMeaning, readonly string[]> = {
    sector: text("sector").map((sector) => (hasSector && sector === "" ? "OTH" : sector)),
    rating: text("rating"),
    country: text("country"),
    group: text("group"),
    assetType: text("assetType"),
    leveraged: text("leveraged"),
    assetClass: text("assetClass"),
    currency: text("currency"),
    amortisation: text("amortisation"),
    approach: text("approach"),
    saClass: text("saClass"),
  };
  const obligor = id.map((own, i) => own || name[i]! || loanId[i]! || rowName(rows[i]! + 2));
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
    label,
    links: text("links"),
  };
}

function bySeverity(findings: readonly Finding[]): Finding[] {
  const rank = { error: 0, warning: 1, information: 2 };
  return [...findings].sort((a, b) => rank[a.severity] - rank[b.severity] || (a.row ?? 0) - (b.row ?? 0));
}

/** True for a range that starts with something like a heading row: two texts or more in its first row. */
export function looksLikeTape(cells: readonly (readonly Cell[])[]): boolean {
  return (cells[0] ?? []).filter((cell) => typeof cell === "string" && !isBlank(cell)).length >= 2;
}
