import type { Cell } from "./cell.ts";
import type { RecognisedTape } from "./columns.ts";
import { currencyCode } from "./currencies.ts";
import { finding, type Finding } from "./findings.ts";
import { conversion, readFx, type Conversion, type FxRates } from "./fx.ts";
import type { TapeRead } from "./tape-loans.ts";

type Report = (found: Finding) => void;

/** What the user gives to bring amounts into one currency. */
export type CurrencyQuestion = {
  /** An FX table, its heading row first; null where there is none. */
  readonly fx: readonly (readonly Cell[])[] | null;
  /** The pool's currency; null where it is the one with rate 1, or the tape's only one. */
  readonly currency: string | null;
};

/** The pool's currency, and how amounts in each of the tapes' currencies become amounts in it. */
export type PoolCurrency = { readonly code: string | null; readonly conversions: ReadonlyMap<string, Conversion> };

/**
 * Decides the currency of a pool.
 *
 * @param report receives findings that refuse the pool where amounts cannot be brought into one currency
 * @param cards currencies of pools that take part as they are
 */
export function poolCurrency(
  tapes: readonly TapeRead[],
  cards: readonly (string | null)[],
  { fx, currency }: CurrencyQuestion,
  report: Report,
): PoolCurrency {
  const asked = currency === null ? null : currencyCode(currency);
  const codes = [...new Set([...tapes.flatMap((tape) => tape.currency), ...cards.map((code) => code ?? "")])];
  const known = codes.filter((code) => code !== "");
  if (fx === null) return withoutRates(known, { asked, tapes, silent: codes.includes("") }, report);
  const rates = readFx(fx, asked, report);
  if (rates === null) return NO_CURRENCY;
  reportSilent(tapes, cards, known, report);
  const code = asked ?? rates.base;
  if (code === null) {
    report(finding("fxPool", {}, {}));
    return NO_CURRENCY;
  }
  return { code, conversions: conversionsTo(code, known, rates, report) };
}

const NO_CURRENCY: PoolCurrency = { code: null, conversions: new Map() };

type WithoutRates = { readonly asked: string | null; readonly tapes: readonly TapeRead[]; readonly silent: boolean };

function withoutRates(known: readonly string[], { asked, tapes, silent }: WithoutRates, report: Report): PoolCurrency {
  const list = known.join(", ");
  if (known.length > 1) report(againstHeading(tapes, list) ?? finding("currencies", {}, { count: known.length, list }));
  else if (asked !== null && known.length === 0) report(finding("currencyNone", {}, {}));
  else if (asked !== null && known[0] !== asked) report(finding("currencyAsked", {}, { name: asked, list }));
  else if (silent && tapes.length > 1 && known.length === 1) silentParts(tapes, list).forEach(report);
  return { code: known[0] ?? null, conversions: new Map() };
}

/** Of one tape, a heading that names a currency which its column of currencies speaks against. */
function againstHeading(tapes: readonly TapeRead[], list: string): Finding | null {
  const tape = tapes.length === 1 ? tapes[0]!.tape : null;
  if (tape === null || tape.headingCurrency === null || !tape.columns.has("currency")) return null;
  const { heading } = tape.columns.get("ead")!;
  return finding("currencyHeading", { column: heading }, { name: tape.headingCurrency, list });
}

/** The tapes without any currency, by their names; where each has some, the question is put to all. */
function silentParts(tapes: readonly TapeRead[], list: string): Finding[] {
  const silent = tapes.filter(isSilent);
  return silent.length === 0 ? [finding("currencyNone", {}, {})] : silent.map((tape) => silentOf(tape, list));
}

function isSilent({ currency }: TapeRead): boolean {
  return currency.length > 0 && currency.every((code) => code === "");
}

/** Names the tape that has no currency, where there are several. */
function silentOf({ name }: TapeRead, list: string): Finding {
  return name === "" ? finding("currencyNone", {}, {}) : finding("currencyNoneIn", {}, { tape: name, list });
}

/** Rows and cards whose currency nobody says; rates cannot be given to them. */
function reportSilent(
  tapes: readonly TapeRead[],
  cards: readonly (string | null)[],
  known: readonly string[],
  report: Report,
): void {
  for (const read of tapes) {
    const { tape, rows, currency } = read;
    const silent = currency.flatMap((code, i) => (code === "" ? [rows[i]! + 2] : []));
    if (silent.length === 0) continue;
    const column = tape.columns.get("currency");
    if (column === undefined || silent.length === rows.length) report(silentOf(read, known.join(", ")));
    else
      for (const row of silent)
        report(finding("currencyBlank", { row, column: column.heading }, { list: known.join(", ") }));
  }
  if (cards.includes(null)) report(finding("currencyNone", {}, {}));
}

function conversionsTo(
  code: string,
  known: readonly string[],
  rates: FxRates,
  report: Report,
): Map<string, Conversion> {
  const conversions = new Map<string, Conversion>();
  for (const from of known) {
    const found = conversion(rates, from, code);
    if (found === null) report(finding("fxMissing", {}, { from, to: code }));
    else conversions.set(from, found);
  }
  return conversions;
}

/**
 * The tape with its amounts in the pool's currency: each cell times its rate before its unit counts, so that a tape
 * converted by hand gives the same bits.
 */
export function inPoolCurrency(read: TapeRead, { conversions }: PoolCurrency, report: Report): RecognisedTape {
  const { tape, rows, currency } = read;
  const changed = new Set(currency.filter((code) => isChange(conversions.get(code))));
  if (changed.size === 0) return tape;
  reportHeading(read, report);
  const columns = new Map(tape.columns);
  for (const meaning of ["ead", "undrawn", "limit"] as const) {
    const column = tape.columns.get(meaning);
    if (column === undefined) continue;
    const values = Float64Array.from(column.numbers.values);
    rows.forEach((r, i) => {
      const rate = conversions.get(currency[i]!);
      if (rate !== undefined && isChange(rate)) values[r] = (values[r]! * rate.multiply) / rate.divide;
    });
    columns.set(meaning, { ...column, numbers: { ...column.numbers, values } });
  }
  return { ...tape, columns };
}

/** True where amounts change; a rate of 1 leaves them as they are. */
export function isChange(rate: Conversion | undefined): boolean {
  return rate !== undefined && rate.multiply !== rate.divide;
}

/** A heading that names one currency over loans in another leaves open what the amounts are in. */
function reportHeading({ tape, currency }: TapeRead, report: Report): void {
  const name = tape.headingCurrency;
  if (name === null || currency.every((code) => code === name)) return;
  const list = [...new Set(currency)].join(", ");
  report(finding("currencyHeading", { column: tape.columns.get("ead")!.heading }, { name, list }));
}
