import { isBlank, plainText, shown } from "./cell.ts";
import { currencyCode, currencyMark, type CurrencyMark } from "./currencies.ts";
import { finding, type Finding } from "./findings.ts";
import { headingCurrency, headingMark } from "./heading-units.ts";
import type { RecognisedTape, TapeColumn } from "./tape-columns.ts";
import { meaningNames, type Meaning } from "./vocabulary.ts";

/** The currency of each row; empty where the tape does not say, and what is found of signs that speak against it. */
export type RowCurrencies = { readonly codes: readonly string[]; readonly findings: readonly Finding[] };

const AMOUNTS: readonly Meaning[] = ["ead", "undrawn", "limit"];

/** What says a currency: a sign of one or several, and where it stands. */
type Said = { readonly codes: readonly string[]; readonly place: Place };
type Place = { readonly from: string; readonly fromZh: string };

const COLUMN: Place = { from: "the column Currency", fromZh: "「幣別」欄" };
const HEADING: Place = { from: "the heading", fromZh: "標題" };
const SIGN: Place = { from: "another amount of the row", fromZh: "同列另一金額" };

/**
 * The currency of every row: what its amounts carry, its cell of the column Currency, and the heading's; they must agree.
 * One currency of a tape stands for its blanks too. $ alone is the dollar that the row or the heading names, else USD, which
 * is told.
 *
 * @param rows indices below the heading row
 * @param above the currency that a row above the headings or below the loans gives
 */
export function rowCurrencies(
  tape: RecognisedTape,
  rows: Int32Array,
  above: CurrencyMark | null = null,
): RowCurrencies {
  const amounts = AMOUNTS.flatMap((meaning) => tape.columns.get(meaning) ?? []);
  const heading = amounts.map(({ heading: text }) => headingMark(text)).find((mark) => mark !== null) ?? above;
  const findings: Finding[] = [];
  const converted = convertedTo(tape, amounts);
  if (converted !== null) return { codes: Array.from(rows, () => converted), findings: convertedSaid(tape, converted) };
  const given = Array.from(rows, (r) => ofRow(tape, amounts, heading, r, findings));
  const named = [...new Set(given.flatMap(({ codes }) => (codes.length === 1 ? codes : [])))];
  const shared = new Map<string, readonly string[]>();
  const codes = given.map((row) => settled(row, named, shared));
  for (const [sign, list] of shared) findings.push(sharedSign(sign, list));
  return { codes: codes.map((code) => code || (named.length === 1 ? named[0]! : "")), findings };
}

const EQUIVALENT =
  /equiv|\beqv?\b|converted|gegenwert|umgerechnet|contre-?valeur|controvalore|contravalor|等值|折合|約當|折算/i;

/** The currency that headings say every amount is converted to, whatever the loans' own; null where none does. */
function convertedTo(tape: RecognisedTape, amounts: readonly TapeColumn[]): string | null {
  const heading = tape.columns.get("ead")?.heading ?? "";
  const code = EQUIVALENT.test(heading) || besideOwn(tape) ? headingCurrency(heading) : null;
  if (code === null || !amounts.every((amount) => isIn(amount, code))) return null;
  return tape.columns.has("currency") ? code : null;
}

const OWN_CURRENCY =
  /local|\blcy\b|(?:loan|original|transaction|contract) (?:ccy|currency)|原幣|währung|d'origine|originale?$/i;

/** True where another column has the same amount in the loans' own currencies. */
function besideOwn(tape: RecognisedTape): boolean {
  return tape.unread.some(({ why, to, heading }) => {
    return why === "loses" && to === tape.columns.get("ead")?.heading && OWN_CURRENCY.test(heading);
  });
}

/** True for an amount that the heading says is in the currency, or whose cells name no other. */
function isIn({ heading, numbers }: TapeColumn, code: string): boolean {
  const others = [...(numbers.currencies?.values() ?? [])].some(({ codes }) => !codes.includes(code));
  return headingCurrency(heading) === code && !others;
}

function convertedSaid(tape: RecognisedTape, code: string): Finding[] {
  const [ead, currency] = [tape.columns.get("ead")!, tape.columns.get("currency")!];
  const differs = currency.cells.some((cell) => !isBlank(cell) && currencyCode(plainText(String(cell))) !== code);
  const values = { heading: ead.heading, code, currency: currency.heading };
  return differs ? [finding("amountsConverted", { column: ead.heading }, values)] : [];
}

type OfRow = { readonly codes: readonly string[]; readonly sign: string };

/** What a row says: the codes that all of it allows. */
function ofRow(
  tape: RecognisedTape,
  amounts: readonly TapeColumn[],
  heading: CurrencyMark | null,
  r: number,
  findings: Finding[],
): OfRow {
  const cell = tape.columns.get("currency")?.cells[r];
  const stated = cell === 0 || isBlank(cell) ? null : plainText(String(cell));
  let said: Said | null = stated === null ? null : { codes: codesOf(stated), place: COLUMN };
  let sign = stated ?? "";
  if (said === null && heading !== null) {
    said = { codes: heading.codes, place: HEADING };
    sign = heading.text;
  }
  for (const column of amounts) {
    const mark = column.numbers.currencies?.get(r);
    if (mark === undefined) continue;
    if (said === null) sign = mark.text;
    const both: readonly string[] = said === null ? mark.codes : said.codes.filter((code) => mark.codes.includes(code));
    if (both.length === 0) findings.push(conflict(column, r, said!));
    else said = { codes: both, place: said?.place ?? SIGN };
  }
  return { codes: said?.codes ?? [], sign };
}

function codesOf(text: string): readonly string[] {
  const code = currencyCode(text);
  return currencyMark(text)?.codes ?? [code];
}

function conflict({ meaning, heading, cells }: TapeColumn, r: number, { codes, place }: Said): Finding {
  const [name, nameZh] = meaningNames[meaning];
  const code = codes.length === 1 ? codes[0]! : codes.slice(0, 3).join("/");
  return finding(
    "currencyConflict",
    { row: r + 2, column: heading },
    { name, nameZh, value: shown(cells[r]), code, ...place },
  );
}

/** One code; of a sign that several share the one that the tape names elsewhere, else the dollar of the United States. */
function settled({ codes, sign }: OfRow, named: readonly string[], shared: Map<string, readonly string[]>): string {
  if (codes.length < 2) return codes[0] ?? "";
  const known = named.filter((code) => codes.includes(code));
  if (known.length === 1) return known[0]!;
  if (/[元圓]/.test(sign) && named.length === 0) return "";
  shared.set(sign, codes);
  return codes[0] === "USD" ? "USD" : "";
}

function sharedSign(sign: string, codes: readonly string[]): Finding {
  if (codes[0] === "USD") return finding("dollarSaid", {}, { sign, code: "USD" });
  return finding("sharedSign", {}, { sign, list: codes.slice(0, 4).join(", ") });
}
