import { readHorizon } from "./arguments/horizon.ts";
import {
  check,
  fraction,
  InputError,
  largestObligors,
  pdToHorizon,
  plainText,
  poolParts,
  poolStatistics,
  ratingPd,
  tapeRefusal,
  type PartBy,
  type PoolStatistics,
  type RatingScale,
  toldApart,
  toldTogether,
  type TapeReading,
  type ToldTogether,
  say,
} from "../core/index.ts";
import { readPool } from "./arguments/pool.ts";
import { readJoined } from "./arguments/joined-tapes.ts";
import { DETAILS, readTapeSettings } from "./arguments/tape-settings.ts";
import { readBeside, readPartsOnce } from "./arguments/tapes.ts";
import { readRange } from "./arguments/ranges.ts";
import { came, isOmitted, readChoice, single } from "./arguments/scalars.ts";
import { cardOf } from "./card.ts";

const LARGEST_SHOWN = 20;
const ROWS_SHOWN = 20;

/** What SRT.POOL and SRT.POOLCHECK are given. */
export type TapeArguments = {
  readonly tape: unknown;
  readonly links: unknown;
  readonly fx: unknown;
  readonly currency: unknown;
  readonly themes: unknown;
  readonly settings: unknown;
};

/** The card of SRT.POOL. */
export function poolCard(given: TapeArguments): unknown {
  return cardIn(readGiven(given));
}

/** The table of SRT.POOLCHECK. */
export function checkTable(given: TapeArguments, detail: unknown): unknown[][] {
  const asked = isOmitted(detail) ? readTapeSettings("settings", given.settings).detail : null;
  const told = (asked ?? readChoice("detail", detail, DETAILS)) === "all" ? toldApart : toldTogether;
  const { findings, columnsRead } = readGiven(given);
  return findingsTable(told(findings), toldApart(columnsRead.flat()), []);
}

function readGiven({ tape, ...beside }: TapeArguments): TapeReading {
  if (isOmitted(tape)) throw new InputError("tapeMissing");
  return readPartsOnce([readRange("tape", tape)], readBeside(beside)).reading;
}

/** The card of SRT.POOLJOIN. */
export function joinedCard(tables: unknown): unknown {
  const { parts, beside } = readJoined(tables);
  return cardIn(readPartsOnce(parts, beside).reading);
}

/** The table of SRT.JOINCHECK; its last column says which tape. */
export function joinedCheckTable(tables: unknown): unknown[][] {
  const { parts, beside, detail } = readJoined(tables);
  const told = detail === "all" ? toldApart : toldTogether;
  const { findings, columnsRead } = readPartsOnce(parts, beside).reading;
  const columns = columnsRead.flatMap((one, tape) => one.map((found) => ({ ...found, tape })));
  return findingsTable(told(findings), toldApart(columns), ["Tape"]);
}

/** Tapes are counted from 1, as SRT.POOLJOIN's arguments are. */
function tapeNumber(tape: number | null): unknown {
  return tape === null ? "" : tape + 1;
}

function cardIn({ pool, findings }: TapeReading): unknown {
  if (pool === null) throw tapeRefusal(findings);
  return cardOf(pool);
}

/**
 * @param columns how each column was read; they stand at the end
 * @param besides a heading more where there are several tapes; how many rows and which ones stand at the right
 */
function findingsTable(
  findings: readonly ToldTogether[],
  columns: readonly ToldTogether[],
  besides: readonly "Tape"[],
): unknown[][] {
  const heading = ["Code", "Severity", "Row", "Column", "Message", "訊息", ...besides, "Count", "Rows"];
  const tapes = (tape: number | null) => besides.map(() => tapeNumber(tape));
  const nothing = ["OK", "information", "", "", "Nothing to report.", "沒有發現。", ...tapes(null), "", ""];
  const row = (f: ToldTogether) => {
    const rows = f.rows.slice(0, ROWS_SHOWN).join(", ") + (f.rows.length > ROWS_SHOWN ? ", …" : "");
    return [f.code, f.severity, f.row ?? "", f.column ?? "", f.message, f.messageZh, ...tapes(f.tape), f.count, rows];
  };
  return [heading, ...(findings.length === 0 ? [nothing] : findings.map(row)), ...columns.map(row)];
}

/** The table of SRT.POOLSTATS for a whole pool. */
export function statisticsTable(pool: unknown): unknown[][] {
  const { pool: read } = readPool(pool, null);
  const s = poolStatistics(read);
  return [
    ["Name", "Value"],
    ["Loans", s.loans],
    ["Obligors", s.obligors],
    [read.currency === null ? "EAD" : `EAD (${read.currency})`, s.ead],
    ["PD, EAD-weighted", s.pd],
    ["LGD, EAD-weighted", s.lgd],
    ["Maturity, EAD-weighted (years)", s.maturity === s.maturity ? s.maturity : ""],
    ["EL, one year", s.expectedLoss],
    ["HHI", s.herfindahl],
    ["Effective number", s.effectiveNumber],
    ["Largest share", s.largestShare],
  ];
}

/** The table of SRT.POOLSTATS by a label, or of the largest obligors. */
export function partsTable(pool: unknown, by: PartBy | "concentration"): unknown[][] {
  const { pool: read } = readPool(pool, null);
  if (by === "concentration") {
    const rows = largestObligors(read, LARGEST_SHOWN).map((o) => [o.label, o.ead, o.share, o.cumulative]);
    return [["Obligor", "EAD", "Share", "Cumulative share"], ...rows];
  }
  const heading = [
    by === "assetType" ? "Asset type" : title(by),
    "Obligors",
    "EAD",
    "Share",
    "PD",
    "LGD",
    "Maturity (years)",
    "EL, one year",
    "Largest share of part",
  ];
  return [heading, ...poolParts(read, by).map((part) => partRow(part.label, part.share, part))];
}

function partRow(label: string, share: number, s: PoolStatistics): unknown[] {
  const maturity = s.maturity === s.maturity ? s.maturity : "";
  return [label, s.obligors, s.ead, share, s.pd, s.lgd, maturity, s.expectedLoss, s.largestShare];
}

function title(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1);
}

/** The probability of SRT.RATINGPD. */
export function ratingPds(rating: unknown, horizon: unknown, scale: unknown): number {
  const cell = single("rating", rating);
  if (isOmitted(cell)) throw new InputError("ratingMissing");
  const years = readHorizon(horizon, 1);
  const table = isOmitted(scale) ? undefined : readScale(scale);
  const pd = ratingPd(String(cell), table);
  if (pd === null) throw new InputError("ratingUnknown", { value: came(cell) });
  return pdToHorizon(pd, years);
}

function readScale(scale: unknown): RatingScale {
  const rows = readRange("scale", scale).filter((row) => !row.every(isOmitted));
  if (rows[0]!.length !== 2) throw new InputError("scaleColumns", { count: rows[0]!.length });
  const body = typeof rows[0]![1] === "number" ? rows : rows.slice(1);
  return body.map(([rating, pd]) => {
    if (typeof pd !== "number") throw new InputError("scalePd", { rating: came(rating), pd: came(pd) });
    check(say("pdInScale", { rating: String(rating) }), pd, fraction);
    return { rating: plainText(String(rating ?? "")), pd };
  });
}
