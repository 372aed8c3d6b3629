import { readTape, type Cell } from "../../src/core/index.ts";

/** A tape of two loans whose EADs stand under the heading. */
const tape = (heading: string, ...eads: Cell[]): Cell[][] => [
  ["Obligor", heading, "PD", "LGD"],
  ...eads.map((ead, i): Cell[] => [`B${i}`, ead, 0.005, 0.4]),
];

/** Headings, what a 3 below them is, and the currency that they name. */
const headings: readonly (readonly [heading: string, amount: number, currency: string | null])[] = [
  ["EAD", 3, null],
  ["EAD (EUR)", 3, "EUR"],
  ["EAD €", 3, "EUR"],
  ["EAD USD", 3, "USD"],
  ["EAD (TEUR)", 3e3, "EUR"],
  ["EAD in TEUR", 3e3, "EUR"],
  ["EAD kEUR", 3e3, "EUR"],
  ["EAD (EUR k)", 3e3, "EUR"],
  ["EAD [EUR k]", 3e3, "EUR"],
  ["EAD (k€)", 3e3, "EUR"],
  ["EAD (T€)", 3e3, "EUR"],
  ["EAD (Tsd. €)", 3e3, "EUR"],
  ["EAD '000", 3e3, null],
  ["EAD (x1000)", 3e3, null],
  ["EAD x 1,000", 3e3, null],
  ["EAD EUR/1000", 3e3, "EUR"],
  ["EAD /1.000 €", 3e3, "EUR"],
  ["EAD in 1'000 CHF", 3e3, "CHF"],
  ["EAD (10³ €)", 3e3, "EUR"],
  ["EAD, 1000s", 3e3, null],
  ["EAD T€", 3e3, "EUR"],
  ["EAD (tys. PLN)", 3e3, "PLN"],
  ["EAD (tkr)", 3e3, null],
  ["EAD (mkr)", 3e6, null],
  ["EAD (10^6 EUR)", 3e6, "EUR"],
  ["EAD ×10^6", 3e6, null],
  ["EAD (1E6 USD)", 3e6, "USD"],
  ["EAD (USD x 1,000,000)", 3e6, "USD"],
  ["EAD > 1000", 3, null],
  ["EAD (EUR '000)", 3e3, "EUR"],
  ["EAD (EUR 000s)", 3e3, "EUR"],
  ["EAD thsd EUR", 3e3, "EUR"],
  ["EAD (USD thousands)", 3e3, "USD"],
  ["EAD (USD in thousands)", 3e3, "USD"],
  ["Encours (milliers d'euros)", 3e3, "EUR"],
  ["餘額(仟元)", 3e3, null],
  ["餘額（新台幣千元）", 3e3, "TWD"],
  ["餘額(千美元)", 3e3, "USD"],
  ["EAD (m)", 3e6, null],
  ["EAD (MM)", 3e6, null],
  ["EAD (USD MM)", 3e6, "USD"],
  ["EAD mln EUR", 3e6, "EUR"],
  ["EAD mln", 3e6, null],
  ["EAD Mio. EUR", 3e6, "EUR"],
  ["EAD (EUR Mio)", 3e6, "EUR"],
  ["EAD EUR mn", 3e6, "EUR"],
  ["EAD (mn EUR)", 3e6, "EUR"],
  ["EAD EURm", 3e6, "EUR"],
  ["EAD, EUR m", 3e6, "EUR"],
  ["EAD / EUR m", 3e6, "EUR"],
  ["EAD (M€)", 3e6, "EUR"],
  ["EAD (US$ m)", 3e6, "USD"],
  ["EAD (£m)", 3e6, "GBP"],
  ["EAD (CAD m)", 3e6, "CAD"],
  ["EAD (in EUR million)", 3e6, "EUR"],
  ["Encours (millions d'euros)", 3e6, "EUR"],
  ["EAD（百萬元）", 3e6, null],
  ["EAD (JPY 百万)", 3e6, "JPY"],
  ["EAD (百万円)", 3e6, "JPY"],
  ["EAD (萬元)", 3e4, null],
  ["EAD (億)", 3e8, null],
  ["EAD 億元", 3e8, null],
  ["EAD (千萬元)", 3e7, null],
  ["EAD (INR lakh)", 3e5, "INR"],
  ["EAD (lac)", 3e5, null],
  ["EAD (crore)", 3e7, null],
  ["EAD (INR cr)", 3e7, "INR"],
  ["EAD (EUR bn, gross)", 3e9, "EUR"],
  ["EAD (Mrd. EUR)", 3e9, "EUR"],
  ["EAD (€bn)", 3e9, "EUR"],
  ["EAD (CHF tn)", 3e12, "CHF"],
  ["EAD (EUR, drawn)", 3, "EUR"],
  ["EAD (EUR equivalent)", 3, "EUR"],
  ["EAD (net of CRM)", 3, null],
  ["EAD (all loans)", 3, null],
  ["EAD in local currency", 3, null],
];

test.each(headings)("%s", (heading, amount, currency) => {
  const { pool, findings } = readTape(tape(heading, 3, 5));
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(pool!.ead[0]).toBe(amount);
  expect(pool!.currency).toBe(currency);
});

test("every code of ISO 4217 beside an amount is its currency", () => {
  const codes = Intl.supportedValuesOf("currency").filter((code) => !RETIRED.has(code));
  for (const code of codes) {
    const { pool } = readTape(tape("EAD", `${code} 1,234.50`, `5.25 ${code}`));
    expect([code, pool?.currency, pool?.ead[0]]).toEqual([code, code, 1234.5]);
  }
});

/** Codes that ECMA-402 still lists and ISO 4217 has withdrawn. */
const RETIRED = new Set(["ANG", "CUC", "HRK", "SLL", "ZWL"]);

describe("a word beside a currency that is not understood is asked about", () => {
  test.each([
    ["EAD (EUR zz)", "zz"],
    ["EAD (mil EUR)", "mil"],
    ["EAD (USD x100)", "x100"],
    ["EAD (x100)", "x100"],
    ["EAD (hundreds)", "hundreds"],
    ["EAD (mil.)", "mil"],
    ["EAD in mil", "mil"],
    ["EAD (oku)", "oku"],
  ])("%s", (heading, word) => {
    const { pool, findings } = readTape(tape(heading, 3, 5));
    expect(pool).toBeNull();
    expect(findings[0]!.message).toContain(`'${word}' in the heading '${heading}' is not understood`);
    expect(findings[0]!.messageZh).toContain(`標題 '${heading}' 中的 '${word}' 無法判讀`);
  });
});

test("two tapes in millions, one as EUR m and one as mln EUR, sum to 70 million", () => {
  const one = readTape(tape("EAD (EUR m)", 10, 25)).pool!;
  const two = readTape(tape("EAD mln EUR", 10, 25)).pool!;
  expect([...one.ead, ...two.ead].reduce((a, b) => a + b)).toBe(70e6);
});

test("a heading in thousands over cells that their format shows in thousands is asked about", () => {
  const cells = tape("EAD (EUR thousand)", 1234567, 2345678);
  const formats = (format: string) => cells.map(() => ["General", format, "General", "General"]);
  expect(readTape(cells, { formats: formats("#,##0,") }).pool).toBeNull();
  expect(readTape(cells, { formats: formats("#,##0,") }).findings[0]!.message).toMatch(
    /^EAD: the heading says thousands, and the number format #,##0, shows full amounts in a multiple;/,
  );
  expect(readTape(cells, { formats: formats("#,##0") }).pool!.ead[0]).toBe(1234567000);
  expect(readTape(tape("EAD", 1234567), { formats: formats("#,##0,") }).pool!.ead[0]).toBe(1234567);
});
