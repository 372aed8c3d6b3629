import { columnFindings } from "./column-words.ts";
import type { Cell } from "./cell.ts";
import type { ColumnRecognition } from "./columns.ts";
import { blocks, finding, ofTape, type Finding } from "./findings.ts";
import { hasHeadings } from "./heading-rows.ts";
import { joinLoans, loansOfPool, linksOfPool, type JoinedLoans } from "./joined-loans.ts";
import { loansIn, withCounts } from "./counted-rows.ts";
import { currencyExposures, type CurrencyExposure } from "./currency-exposures.ts";
import { linksFromTable, linksFromTexts, withLinks } from "./links.ts";
import { mergeObligors } from "./obligors.ts";
import { checkPool } from "./pool-checks.ts";
import { inPoolCurrency, poolCurrency, type PoolCurrency } from "./pool-currency.ts";
import type { Pool } from "./pool.ts";
import { houseScale, type RatingScale } from "./rating-scale.ts";
import { statedNowhere, type StatedColumn } from "./stated-columns.ts";
import { unitOfNothing, type StatedUnit } from "./stated-units.ts";
import { readLoans, recogniseTape, statedTotal, type TapeRead } from "./tape-loans.ts";
import type { PoolSource, TapeSource } from "./tape-source.ts";
import { textOf } from "./loans.ts";
import { sameTheme } from "../themes/theme.ts";
import { readThemeTable, themeOfHeading } from "../themes/theme-table.ts";
import { proposed } from "../themes/proposed-links.ts";
import { columnThemeOf, themed, type ThemeSources } from "../themes/themed-pool.ts";

/** What a pool is read with beside its tapes. */
export type PoolOptions = {
  /** As-of date as an Excel serial; stands before the tapes' own. */
  readonly asOf?: number;
  /** A links table with the columns Spoke, Hub, Weight; links may lead from one tape to another. */
  readonly links?: readonly (readonly Cell[])[];
  /** An FX table with the columns Currency and Rate. */
  readonly fx?: readonly (readonly Cell[])[];
  /** The pool's currency; the one with rate 1 if absent. */
  readonly currency?: string;
  readonly scale?: RatingScale;
  /** Which headings hold what, where a formula says it; each names a heading of a tape at least. */
  readonly columns?: readonly StatedColumn[];
  /** In which units columns are, where a formula says it; a tape at least has each column. */
  readonly units?: readonly StatedUnit[];
  /** A table of sectors with the columns Sector, Product sector and a share of the theme that its heading names. */
  readonly themes?: readonly (readonly Cell[])[];
  /** Whether obligors without links of their own get those that the chain of sectors proposes; they do not if absent. */
  readonly proposesLinks?: boolean;
};

export type TapeOptions = Omit<TapeSource, "cells" | "name"> & PoolOptions;
export type TapeReading = {
  /** Columns of the first tape, and of the others in their order. */
  readonly recognition: readonly ColumnRecognition[];
  readonly others: readonly (readonly ColumnRecognition[])[];
  readonly findings: readonly Finding[];
  /** What each used column was read as, by tape. */
  readonly columnsRead: readonly (readonly Finding[])[];
  /** Null where a finding is an error. */
  readonly pool: Pool | null;
  /** EAD by the currencies of the tapes, largest first; empty where the pool is null. */
  readonly exposures: readonly CurrencyExposure[];
  /** A date above the headings that may be the as-of date, as an Excel serial, for a user to confirm; null for none. */
  readonly suggestedAsOf: number | null;
};

/**
 * Reads a loan tape: headings in English or Traditional Chinese, units decided per column, amounts brought into one
 * currency, obligors merged.
 *
 * @param cells heading row first, shape [rows][columns]; rows may have different lengths
 * @returns what was recognised, what was found, and the pool where nothing blocks it; never throws for bad data
 */
export function readTape(cells: readonly (readonly Cell[])[], options: TapeOptions = {}): TapeReading {
  return readTapes([{ ...options, cells }], options);
}

/**
 * Reads several tapes as one pool. Each keeps its own headings, units and currencies; loans of one obligor merge across
 * tapes, and a loan id that stands in two of them must have the same content.
 *
 * @param sources tapes, and pools that take part as they are; at least one
 */
export function readTapes(sources: readonly (TapeSource | PoolSource)[], options: PoolOptions = {}): TapeReading {
  const several = sources.length > 1;
  const names = sources.map(({ name }, i) => (several ? (name ?? `Tape ${i + 1}`) : ""));
  const stated = { columns: options.columns ?? [], units: options.units ?? [] };
  const reads = sources.map((source, i) => ("cells" in source ? recogniseTape(source, names[i]!, stated) : null));
  const findings: Finding[] = [];
  const report = (found: Finding) => void findings.push(found);
  const reportOf = (i: number) => (several ? (found: Finding) => report(ofTape(found, i, names[i]!)) : report);
  missingStatements(reads).forEach(report);
  reads.forEach((read, i) => read?.findings.forEach(reportOf(i)));
  const parts: Part[] = sources.map((source, i) => {
    return { name: names[i]!, read: reads[i]!, pool: "pool" in source ? source.pool : null, report: reportOf(i) };
  });
  const read = findings.some(blocks) ? null : readPool(parts, options, report);
  reads.forEach((tape, i) => tape?.rowFindings.forEach(reportOf(i)));
  const ordered = bySeverity(findings);
  const pool = ordered.some(blocks) ? null : (read?.pool ?? null);
  const [recognition, ...others] = reads.map((tape) => tape?.recognition ?? []);
  const exposures = pool ? read!.exposures : [];
  const suggestedAsOf = reads.find((tape) => tape?.titleDate)?.titleDate?.serial ?? null;
  const columnsRead = reads.map((read) => (read === null ? [] : columnFindings(read.tape)));
  return { recognition: recognition!, others, findings: ordered, columnsRead, pool, exposures, suggestedAsOf };
}

/** Statements on columns and units that no tape has. */
function missingStatements(reads: readonly (TapeRead | null)[]): Finding[] {
  const tapes = reads.filter((read) => read !== null);
  const headings = tapes.flatMap(({ recognition }) => recognition.map(({ heading }) => heading));
  const missing = tapes[0]?.missingHeadings.filter((one) => tapes.every((read) => read.missingHeadings.includes(one)));
  const unused = tapes[0]?.missingUnits.filter((one) => tapes.every((read) => read.missingUnits.includes(one)));
  return [...(missing ?? []).map((one) => statedNowhere(one, headings)), ...(unused ?? []).map(unitOfNothing)];
}

/** One source of a pool: a recognised tape, or a pool. */
type Part = {
  readonly name: string;
  readonly read: TapeRead | null;
  readonly pool: Pool | null;
  readonly report: (found: Finding) => void;
};

type PoolRead = { readonly pool: Pool; readonly exposures: readonly CurrencyExposure[] };

function readPool(parts: readonly Part[], options: PoolOptions, report: (found: Finding) => void): PoolRead | null {
  let blocked = false;
  const noting = (to: (found: Finding) => void) => (found: Finding) => {
    if (blocks(found)) blocked = true;
    to(found);
  };
  const note = noting(report);
  const scale = options.scale ?? houseScale;
  const tapes = parts.flatMap(({ read }) => (read === null ? [] : [read]));
  const cards = parts.flatMap(({ pool }) => (pool === null ? [] : [pool.currency]));
  const question = { fx: options.fx ?? null, currency: options.currency ?? null };
  const currency = poolCurrency(tapes, cards, question, note);
  const joined = readParts(parts, { currency, scale, asOf: options.asOf ?? null, noting });
  if (blocked || joined === null) return null;
  const { loans, count } = joinLoans(joined, note);
  if (!blocked && loans.ead.length === 0) note(finding("emptyTape", {}, {}));
  if (blocked) return null;
  const merged = { ...mergeObligors(loans, currency.code, note), loans: count };
  const cardLinks = parts.flatMap(({ pool }) => (pool === null ? [] : linksOfPool(pool)));
  const links = [
    ...linksFromTexts(loans, note),
    ...cardLinks,
    ...(options.links ? linksFromTable(options.links, note) : []),
  ];
  const linked = withLinks(themed(merged, themeSources(parts, options, note), note), links, note);
  const counted = withCounts(linked, loans, note);
  const pool = options.proposesLinks ? proposed(counted, note) : counted;
  checkPool(pool, loans, statedSum(tapes, currency)).forEach(note);
  const exposures = currencyExposures(loans, currency);
  exposuresSaid(exposures, currency).forEach(note);
  return { pool, exposures };
}

/** What the sectors of a pool and its theme are made of: headings, a column of shares, pools that take part, a table. */
function themeSources(parts: readonly Part[], { themes }: PoolOptions, report: (found: Finding) => void): ThemeSources {
  const table = themes === undefined ? null : readThemeTable(themes, report);
  const named = parts.flatMap(({ read, pool }) => columnThemes(read, pool));
  const pools = parts.flatMap(({ pool }) => (pool === null ? [] : [pool.theme]));
  const tied = parts.flatMap(({ pool }) => (pool?.theta.some((x) => x > 0) ? [pool.theme.name] : []));
  const other = [...named, ...tied].find((name, _, all) => !sameTheme(name, all[0]!));
  if (other !== undefined && (table?.theme ?? null) === null) {
    report(finding("themesDiffer", {}, { first: named[0] ?? tied[0]!, second: other }));
  }
  const known =
    pools.length === 0 ? null : { name: tied[0] ?? pools[0]!.name, rows: pools.flatMap(({ rows }) => rows) };
  return {
    headingOf: sectorHeadings(parts),
    columnTheme: named[0] ?? null,
    columnHeading: thetaHeading(parts),
    known,
    table,
  };
}

/** How the first tape's column of shares is headed; empty without one. */
function thetaHeading(parts: readonly Part[]): string {
  return parts.flatMap(({ read }) => read?.tape.columns.get("theta")?.heading ?? [])[0] ?? "";
}

/** The theme that a part's own shares are of. */
function columnThemes(read: TapeRead | null, pool: Pool | null): readonly string[] {
  const own = pool === null ? null : columnThemeOf(pool);
  if (own !== null) return [own];
  const heading = read?.tape.columns.get("theta")?.heading;
  return heading === undefined ? [] : [themeOfHeading(heading)];
}

/** The heading that each sector stands under, that of the first tape with it. */
function sectorHeadings(parts: readonly Part[]): (sector: string) => string {
  const headings = new Map<string, string>();
  for (const { read } of parts) {
    const heading = read?.tape.columns.get("sector")?.heading;
    if (read === null || heading === undefined) continue;
    for (const sector of textOf(read.tape, "sector", read.rows)) {
      if (!headings.has(sector)) headings.set(sector, heading);
    }
  }
  return (sector) => headings.get(sector) ?? "";
}

type Reading = {
  readonly currency: PoolCurrency;
  readonly scale: RatingScale;
  readonly asOf: number | null;
  readonly noting: (to: Part["report"]) => Part["report"];
};

/** Loans of every part; null where a tape is refused. */
function readParts(parts: readonly Part[], { currency, scale, asOf, noting }: Reading): JoinedLoans[] | null {
  const read = parts.map(({ name, read: tape, pool, report: to }): JoinedLoans | null => {
    const report = noting(to);
    if (pool !== null) {
      if (parts.length > 1) report(finding("cardLoans", {}, { value: name }));
      return { name, report, loans: loansOfPool(pool, currency), count: pool.loans, asOf: null };
    }
    const { loans, asOf: own } = readLoans(tape!, inPoolCurrency(tape!, currency, report), { scale, asOf, report });
    return loans && { name, report, loans, count: loansIn(loans), asOf: own };
  });
  return read.every((part) => part !== null) ? read : null;
}

/** What the total rows of the tapes state together, in the pool's currency; NaN unless each states one in one currency. */
function statedSum(tapes: readonly TapeRead[], { conversions }: PoolCurrency): number {
  return tapes.reduce((sum, tape) => {
    const [code, ...more] = new Set(tape.currency);
    if (more.length > 0) return NaN;
    const rate = conversions.get(code!) ?? { multiply: 1, divide: 1 };
    return sum + (statedTotal(tape) * rate.multiply) / rate.divide;
  }, 0);
}

function exposuresSaid(exposures: readonly CurrencyExposure[], { code }: PoolCurrency): Finding[] {
  return exposures
    .filter(({ rate }) => rate !== 1)
    .map(({ currency, loans, rate }) => {
      return finding("converted", {}, { count: loans, from: currency, to: code!, value: Number(rate.toPrecision(6)) });
    });
}

function bySeverity(findings: readonly Finding[]): Finding[] {
  const rank = { error: 0, warning: 1, information: 2 };
  const place = (found: Finding) => (found.tape ?? -1) * 1e7 + (found.row ?? 0);
  return [...findings].sort((a, b) => rank[a.severity] - rank[b.severity] || place(a) - place(b));
}

/** True for a range with something like a heading row: two texts or more in its first row, or headings below a title. */
export function looksLikeTape(cells: readonly (readonly Cell[])[]): boolean {
  return hasHeadings(cells);
}
