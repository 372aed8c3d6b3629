import {
  cet1Path,
  InputError,
  quarterOf,
  quarterText,
  worstStepBps,
  type Cet1Path,
  type LostRecognition,
  type ReliefDeal,
  say,
} from "../core/index.ts";
import { quarterly, readReliefDeals } from "./arguments/relief-deals.ts";
import { firstQuarter } from "./arguments/rollover-question.ts";
import { readBankEconomics, readDealsAndBank, warnOfCurrency } from "./arguments/rollover-tables.ts";
import { came, isOmitted, plainWord, readChoice, readOptionalNumber, single } from "./arguments/scalars.ts";
import type { Call } from "./call.ts";

const HEADINGS = [
  "RWA without SRT",
  "Relief",
  "RWA",
  "CET1",
  "CET1 ratio",
  "Ratio without SRT",
  "Change (bp)",
  "Relief over RWA without SRT",
  "Deals ending",
  "Relief ending",
  "CET1 needed for target",
  "Standing",
];
const STANDING = "definition: nothing is rolled";
const MOST_YEARS = 40;

/** How a path is asked for, behind the deals and the bank. */
export type PathAsked = {
  readonly years: unknown;
  readonly lost: unknown;
  readonly from: unknown;
  readonly by: unknown;
  readonly asOf: unknown;
};

/** The table of SRT.CET1PATH: CET1 while deals end and none is replaced, and in the last row the worst of all. */
export function cet1PathTable(call: Call, value: unknown, given: unknown, asked: PathAsked): unknown[][] {
  const kind = readChoice("by", asked.by, ["quarter", "year"]);
  const read = readDealsAndBank(value, given);
  const { bank } = read;
  warnOfCurrency(call, value, given);
  const first = firstQuarter(read.deals, asked.asOf);
  const deals = readReliefDeals(value, read, first);
  const steps = stepsOf(asked.years, deals);
  const path = cet1Path({
    cet1: bank.cet1,
    grossRwa: deals.reduce((sum, { start, relief }) => sum + (start === 0 ? relief : 0), bank.rwa),
    growth: quarterly(readBankEconomics(given).growth),
    earnings: bank.rwa * bank.earnings,
    target: bank.target,
    deals,
    steps,
    lost: lostOf(asked, deals, first),
  });
  call.note({ method: "CET1 path, deals end and none is rolled; a definition, not law", nodes: NaN, drawn: null, error: 1e-13 }); // prettier-ignore
  const shown = shownSteps(kind, first, steps);
  const rows = shown.map((t, i) => rowOf(path, labelOf(kind, first, t), t, shown[i - 1] ?? -1));
  return [[kind === "year" ? "Year" : "Quarter", ...HEADINGS], ...rows, worstRow(path, rows)];
}

function rowOf(path: Cet1Path, label: string, t: number, before: number): unknown[] {
  const [gross, relief] = [path.grossRwa[t]!, path.relief[t]!];
  const since = (column: Float64Array) => column.subarray(before + 1, t + 1).reduce((sum, x) => sum + x, 0);
  const change = before < 0 ? "" : 1e4 * (path.ratio[t]! - path.ratio[before]!);
  return [
    label,
    gross,
    relief,
    gross - relief,
    path.cet1[t]!,
    path.ratio[t]!,
    path.ratioWithout[t]!,
    change,
    relief / gross,
    since(path.endingDeals),
    since(path.ending),
    path.needed[t]!,
    STANDING,
  ];
}

/** The largest RWA, relief and reliance, the least CET1 and ratios, the worst fall and what ends in all. */
function worstRow(path: Cet1Path, rows: readonly unknown[][]): unknown[] {
  const column = (at: number) => rows.map((row) => Number(row[at]));
  const [most, least] = [(at: number) => Math.max(...column(at)), (at: number) => Math.min(...column(at))];
  const all = (of: Float64Array) => of.reduce((sum, x) => sum + x, 0);
  return [
    "Worst of all",
    most(1),
    most(2),
    most(3),
    least(4),
    least(5),
    least(6),
    worstStepBps(column(5)),
    most(8),
    all(path.endingDeals),
    all(path.ending),
    most(11),
    STANDING,
  ];
}

/** Every quarter, or the last of each year; the start in any case. */
function shownSteps(kind: "quarter" | "year", first: number, steps: number): readonly number[] {
  const all = Array.from({ length: steps + 1 }, (_, t) => t);
  return kind === "quarter" ? all : all.filter((t) => t === 0 || t === steps || (first + t - 1) % 4 === 3);
}

function labelOf(kind: "quarter" | "year", first: number, t: number): string {
  if (t === 0) return "Start";
  return kind === "year" ? String(Math.floor((first + t - 1) / 4)) : quarterText(first + t - 1);
}

/** Quarters of the years that were asked for, or until the last deal has ended. */
function stepsOf(years: unknown, deals: readonly ReliefDeal[]): number {
  const last = deals.reduce((most, { end }) => Math.max(most, end), 1);
  return isOmitted(years) ? last : 4 * readOptionalNumber("years", years, { words: say("wholeNumber", { low: 1, high: MOST_YEARS }), holds: (x) => x >= 1 && x <= MOST_YEARS && Math.floor(x) === x }, 1); // prettier-ignore
}

/** Recognition that is lost: of all deals or of one, from the end of a quarter on or at the start. */
function lostOf({ lost, from }: PathAsked, deals: readonly ReliefDeal[], first: number): LostRecognition | null {
  if (isOmitted(lost)) {
    if (isOmitted(from)) return null;
    throw new InputError("lostBlank", { from: came(from) });
  }
  const word = plainWord(String(single("lost", lost)));
  const found = deals.find(({ name }) => plainWord(name) === word);
  if (word !== "all" && found === undefined) {
    throw new InputError("lostUnknown", { value: came(lost), known: ["all", ...deals.map(({ name }) => name)] });
  }
  return { step: stepOf(from, first), isLost: (deal) => word === "all" || deal.name === found!.name };
}

function stepOf(from: unknown, first: number): number {
  if (isOmitted(from)) return 0;
  const cell = single("from", from);
  const quarter = typeof cell === "string" ? quarterOf(cell) : null;
  if (quarter !== null && quarter >= first) return quarter - first + 1;
  throw new InputError("fromUnread", { value: came(cell), example: quarterText(first) });
}
