import { isBlank, plainText, shown, type Cell } from "./cell.ts";
import { currencyCode, inverseLooking, isCurrencyCode } from "./currencies.ts";
import { finding, type Finding } from "./findings.ts";
import { readNumbers } from "./numbers.ts";

type Rows = readonly (readonly Cell[])[];
type Report = (found: Finding) => void;

/** Rates by pair, such as EUR/USD: units of the second currency per one of the first. */
export type FxRates = {
  readonly rates: ReadonlyMap<string, number>;
  /** The currency that all rates are given in; null where they are in several. */
  readonly base: string | null;
};

/** What an amount is multiplied by and then divided by. */
export type Conversion = { readonly multiply: number; readonly divide: number };

const HEADINGS = {
  Currency: ["currency", "ccy", "cur", "pair", "currencypair", "幣別", "幣種", "貨幣", "貨幣對"],
  Rate: ["rate", "fx", "fxrate", "exchangerate", "匯率"],
} as const;

/** True for a range whose first row names the columns of an FX table and none of a tape's amounts. */
export function looksLikeFx(cells: Rows): boolean {
  const at = columnsOf(cells);
  return (
    at.Currency >= 0 &&
    at.Rate >= 0 &&
    !headingsOf(cells).some((heading) => /ead|pd|lgd|exposure|balance/.test(heading))
  );
}

/**
 * Reads an FX table: Currency and Rate, units of the pool's currency per one unit; or pairs such as EUR/USD with units of
 * the second per one of the first. A pair is read as it stands and never turned round.
 *
 * @param asked the pool's currency, null where it is the one with rate 1
 * @returns null where something is reported that refuses the table
 */
export function readFx(cells: Rows, asked: string | null, report: Report): FxRates | null {
  const at = columnsOf(cells);
  for (const name of ["Currency", "Rate"] as const) if (at[name] < 0) report(finding("fxTable", {}, { name }));
  if (at.Currency < 0 || at.Rate < 0) return null;
  let sound = true;
  const refuse = (found: Finding) => {
    sound = false;
    report(found);
  };
  const lines = linesOf(cells, at, refuse);
  refuseTwice(lines, refuse);
  const base = sound ? baseOf(lines, asked, refuse) : null;
  const pairs = lines
    .map(({ from, to, rate }) => ({ from, to: to ?? base ?? "", rate }))
    .filter(({ from, to }) => from !== to);
  if (sound) refuseTwice(pairs, refuse);
  if (sound) for (const pair of pairs) refuseInverse(pair, refuse);
  return sound ? { rates: new Map(pairs.map(({ from, to, rate }) => [`${from}/${to}`, rate])), base } : null;
}

/** A line of the table; a currency alone is against the one with rate 1. */
type Line = { readonly from: string; readonly to: string | null; readonly rate: number };

function headingsOf(cells: Rows): string[] {
  return (cells[0] ?? []).map((cell) =>
    plainText(String(cell ?? ""))
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, ""),
  );
}

function columnsOf(cells: Rows): Readonly<Record<keyof typeof HEADINGS, number>> {
  const found = headingsOf(cells);
  const at = (name: keyof typeof HEADINGS) =>
    found.findIndex((heading) => (HEADINGS[name] as readonly string[]).includes(heading));
  return { Currency: at("Currency"), Rate: at("Rate") };
}

function linesOf(cells: Rows, at: ReturnType<typeof columnsOf>, refuse: Report): Line[] {
  const { values, marks } = readNumbers(cells.slice(1).map((row) => row[at.Rate] ?? null));
  return cells.slice(1).flatMap((row, r): Line[] => {
    const [cell, rateCell] = [row[at.Currency] ?? null, row[at.Rate] ?? null];
    if (isBlank(cell) && isBlank(rateCell)) return [];
    const codes = codesOf(plainText(String(cell ?? "")));
    if (codes.length > 2 || !codes.every(isCurrencyCode) || codes[0] === codes[1]) {
      refuse(finding("fxCurrency", {}, { at: r + 2, value: shown(cell) }));
      return [];
    }
    const rate = marks[r] === "plain" ? values[r]! : NaN;
    if (!(rate > 0)) {
      refuse(finding("fxRate", {}, { at: r + 2, name: codes.join("/"), value: shown(rateCell) }));
      return [];
    }
    return [{ from: codes[0]!, to: codes[1] ?? null, rate }];
  });
}

/** A currency, or the two of a pair written EUR/USD, EUR-USD or EURUSD. */
function codesOf(text: string): string[] {
  const apart = /^[a-z]{6}$/i.test(text) ? [text.slice(0, 3), text.slice(3)] : text.split(/\s*[/:-]\s*/);
  return apart.map(currencyCode);
}

/** One rate for two currencies, whichever stands first. */
function refuseTwice(lines: readonly Line[], refuse: Report): void {
  const seen = new Set<string>();
  for (const { from, to } of lines) {
    const key = [from, to ?? ""].sort().join("/");
    if (seen.has(key)) refuse(finding("fxTwice", {}, { name: to === null ? from : `${from}/${to}` }));
    seen.add(key);
  }
}

function baseOf(lines: readonly Line[], asked: string | null, refuse: Report): string | null {
  const alone = lines.filter(({ to }) => to === null);
  if (alone.length === 0) {
    const quotes = new Set(lines.map(({ to }) => to));
    return quotes.size === 1 ? lines[0]!.to : null;
  }
  const ones = alone.filter(({ rate }) => rate === 1).map(({ from }) => from);
  if (asked !== null && ones.includes(asked)) return asked;
  if (ones.length === 1) return ones[0]!;
  const own = alone.find(({ from }) => from === asked);
  if (own !== undefined) refuse(finding("fxOwnRate", {}, { name: own.from, value: own.rate }));
  else if (asked !== null && ones.length === 0) return asked;
  else {
    const list = ones.length === 0 ? "none" : ones.join(", ");
    refuse(finding("fxBase", {}, { list, listZh: ones.join(", ") || "無" }));
  }
  return null;
}

function refuseInverse({ from, to, rate }: { from: string; to: string; rate: number }, refuse: Report): void {
  const usual = inverseLooking(from, to, rate);
  if (usual === null) return;
  const typical = Number(usual.toPrecision(1));
  refuse(finding("fxInverse", {}, { from, to, value: rate, typical }));
}

/** How amounts in one currency become amounts in another; null where the rates do not say. */
export function conversion({ rates, base }: FxRates, from: string, to: string): Conversion | null {
  const direct = quoted(rates, from, to);
  if (direct !== null || base === null) return direct;
  const [into, outOf] = [quoted(rates, from, base), quoted(rates, to, base)];
  if (into === null || outOf === null) return null;
  return { multiply: into.multiply * outOf.divide, divide: into.divide * outOf.multiply };
}

function quoted(rates: ReadonlyMap<string, number>, from: string, to: string): Conversion | null {
  if (from === to) return { multiply: 1, divide: 1 };
  const rate = rates.get(`${from}/${to}`);
  if (rate !== undefined) return { multiply: rate, divide: 1 };
  const other = rates.get(`${to}/${from}`);
  return other === undefined ? null : { multiply: 1, divide: other };
}
