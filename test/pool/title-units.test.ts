import { readTape } from "../../src/core/index.ts";
import { connectedFunctions } from "../functions/connected.ts";

const call = connectedFunctions();

const rows = [
  ["A", 12500, 1.25, 45],
  ["B", 3400, 0.8, 40],
];
const tape = (title: (string | number | null)[], ead = "EAD") => [title, [null], ["Borrower", ead, "PD (%)", "LGD (%)"], ...rows]; // prettier-ignore
const read = (cells: readonly (readonly (string | number | null)[])[]) => readTape(cells);

test.each<[string, number, string | null]>([
  ["單位：新臺幣仟元", 1e3, "TWD"],
  ["（單位：百萬元）", 1e6, null],
  ["金額單位:新台幣億元", 1e8, "TWD"],
  ["Amounts in EUR thousand", 1e3, "EUR"],
  ["Loan tape, all amounts in USD millions unless stated otherwise", 1e6, "USD"],
  ["(USD in millions)", 1e6, "USD"],
  ["in TEUR", 1e3, "EUR"],
  ["Figures in £000", 1e3, "GBP"],
  ["Alle Beträge in Mio. EUR", 1e6, "EUR"],
  ["Angaben in Tsd. CHF", 1e3, "CHF"],
  ["Montants en milliers d'euros", 1e3, "EUR"],
  ["En k€", 1e3, "EUR"],
  ["Importi in migliaia di euro", 1e3, "EUR"],
  ["Importes en miles de euros", 1e3, "EUR"],
  ["Currency: SEK", 1, "SEK"],
  ["Values are stated in INR crore", 1e7, "INR"],
])("'%s' above the headings gives every amount its unit and currency", (title, factor, currency) => {
  const { pool, findings } = read(tape([title]));
  expect(pool!.currency).toBe(currency);
  expect([...pool!.ead].sort((a, b) => a - b)).toEqual([3400 * factor, 12500 * factor]);
  expect(findings.map(({ message }) => message)).toContain(
    `Amounts without a unit or currency of their own take those of row 1 above the headings: '${title.normalize("NFKC").replace(/[（]/g, "(").replace(/[）]/g, ")")}'.`,
  );
});

test.each([
  "Portfolio of 40 million EUR",
  "SME loans, balance above 5 m",
  "Pool in Germany",
  "Loans in EUR million, of which a third in default is excluded from the numbers below",
  "The value date is 2026-06-30",
  "in confidence",
  "Number of loans: 2",
])("'%s' above the headings is no unit", (title) => {
  const { pool } = read(tape([title]));
  expect([...pool!.ead].sort((a, b) => a - b)).toEqual([3400, 12500]);
});

test("a unit in two cells above the headings is read as in one", () => {
  const { pool } = read([["Einheit:", "TEUR"], ["Borrower", "EAD", "PD (%)", "LGD (%)"], ...rows]);
  expect(pool!.ead.reduce((sum, x) => sum + x, 0)).toBe(15900e3);
});

test("a heading's own unit and currency stand before those above it", () => {
  const { pool, findings } = read(tape(["Amounts in EUR thousand"], "EAD (USD m)"));
  expect([...pool!.ead].sort((a, b) => a - b)).toEqual([3400e6, 12500e6]);
  expect(pool!.currency).toBe("USD");
  expect(findings.map(({ message }) => message).join(" ")).not.toContain("above the headings:");
});

test("three rows of headings, groups above and units below, are read as one", () => {
  const cells = [
    [null, "Obligor", null, "Exposure", null, "Risk", null, "Maturity"],
    ["Loan ID", "Name", "Sector", "Drawn", "Undrawn", "PD", "LGD", "Date"],
    [null, null, null, "EUR m", "EUR m", "%", "%", null],
    ["L1", "Alpha", "Chemicals", 12.5, 3, 0.8, 45, "2029-03-15"],
    ["L2", "Beta", "Retail", 20, 0, 1.4, 40, "2030-03-15"],
  ];
  const table = call("POOLCHECK", cells, null, null, null, null, null) as unknown[][];
  expect(table.map((row) => row[4])).toContain(
    "Maturity is given as dates; add a column 'As of' or the setting As of.",
  );
  const { pool } = readTape(cells, { asOf: 46203 });
  expect(pool!.currency).toBe("EUR");
  expect(pool!.ead.reduce((sum, x) => sum + x, 0)).toBe(32.5e6);
  // 30 June 2026 to 15 March 2029 and 2030.
  expect(pool!.maturity[0]).toBeCloseTo(989 / 365.25, 1);
});

const below = (...rowsBelow: (string | number | null)[][]) => [["Borrower", "EAD", "PD (%)", "LGD (%)"], ...rows, ...rowsBelow]; // prettier-ignore
const messages = (cells: readonly (readonly (string | number | null)[])[]) => read(cells).findings.map(({ message }) => message); // prettier-ignore

describe("a unit that a footer gives", () => {
  test.each<[string, readonly (string | number | null)[][], number, string | null]>([
    ["in German", [[null], ["Beträge in TEUR"]], 1e3, "EUR"],
    ["in Chinese", [["單位：新臺幣仟元"]], 1e3, "TWD"],
    ["in Chinese, in brackets", [[null], ["（單位：百萬元）"]], 1e6, null],
    ["as a note", [["Note: amounts in USD millions"]], 1e6, "USD"],
    ["behind a mark", [["* in EUR thousand"]], 1e3, "EUR"],
    ["as a note in Chinese", [["註：金額單位為新臺幣百萬元"]], 1e6, "TWD"],
    ["alone", [["Mio. EUR"]], 1e6, "EUR"],
    ["below a total and a source", [["Total", 15900, null, null], ["Angaben in Tsd. CHF"], ["Quelle: Kernbank"]], 1e3, "CHF"],
    ["in the label of the total", [["Summe (TEUR)", 15900, null, null]], 1e3, null],
    ["beside blanks that came as 0", [["Montants en milliers d'euros", 0, 0, 0]], 1e3, "EUR"],
  ])("%s is applied and said", (_, footer, factor, currency) => {
    const { pool, findings } = read(below(...footer));
    expect([...pool!.ead].sort((a, b) => a - b)).toEqual([3400 * factor, 12500 * factor]);
    expect(pool!.currency).toBe(currency);
    expect(findings.map(({ message }) => message).join(" ")).toMatch(/take those of row [456] below the loans: '/);
  }); // prettier-ignore

  test("is refused where the heading says otherwise, and not where the user has said the unit", () => {
    const cells = [["Borrower", "EAD (EUR m)", "PD (%)", "LGD (%)"], ...rows, ["Beträge in TEUR"]];
    expect(messages(cells)).toContain(
      "The heading 'EAD (EUR m)' and row 4 below the loans, 'Beträge in TEUR', give two units or currencies. Keep one, or give the setting Unit EAD.",
    );
    expect(read(cells).pool).toBeNull();
    const { pool } = readTape(cells, { choices: { unitsOf: { ead: "thousands" } } });
    expect(pool!.ead.reduce((sum, x) => sum + x, 0)).toBe(15900e3);
  });

  test("is refused where the heading names another currency", () => {
    const cells = [["Borrower", "EAD (USD)", "PD (%)", "LGD (%)"], ...rows, ["單位：新臺幣仟元"]];
    expect(read(cells).pool).toBeNull();
  });

  test("is no footer that speaks of something else", () => {
    for (const text of ["* 2 of 40 million loans", "Source: bank, in confidence", "資料來源：銀行", "Total Energies (France)"]) {
      expect([...read(below([text])).pool!.ead].sort((a, b) => a - b)).toEqual([3400, 12500]);
    } // prettier-ignore
  });
});

describe("two rows that differ are refused with both", () => {
  test.each<[string, readonly (string | number | null)[][], string, number, string, number]>([
    ["two units above", [["TEUR"], ["Mio. EUR"], ["Borrower", "EAD", "PD (%)", "LGD (%)"], ...rows], "TEUR", 1, "Mio. EUR", 2],
    ["two sentences above", [["Beträge in TEUR"], ["Angaben in Mio. EUR"], [null], ["Borrower", "EAD", "PD (%)", "LGD (%)"], ...rows], "Beträge in TEUR", 1, "Angaben in Mio. EUR", 2],
    ["two currencies", [["Currency: USD"], ["Amounts in EUR"], ["Borrower", "EAD", "PD (%)", "LGD (%)"], ...rows], "Currency: USD", 1, "Amounts in EUR", 2],
    ["one above and one below", [["單位：新臺幣仟元"], ["Borrower", "EAD", "PD (%)", "LGD (%)"], ...rows, ["單位：新臺幣百萬元"]], "單位:新臺幣仟元", 1, "單位:新臺幣百萬元", 5],
  ])("%s", (_, cells, first, at, second, other) => {
    expect(read(cells).pool).toBeNull();
    expect(messages(cells)).toContain(
      `Two rows give the unit or currency of all amounts, and they differ: '${first}' in row ${at} and '${second}' in row ${other}. Keep one, or write the unit in the heading of each amount.`,
    );
  }); // prettier-ignore

  test("but not where the headings say the unit, nor where both mean the same", () => {
    const headed = [["TEUR"], ["Mio. EUR"], ["Borrower", "EAD (EUR m)", "PD (%)", "LGD (%)"], ...rows];
    expect(read(headed).pool!.ead.reduce((sum, x) => sum + x, 0)).toBe(15900e6);
    const same = [["Amounts in $ millions"], ["USD m"], ["Borrower", "EAD", "PD (%)", "LGD (%)"], ...rows];
    expect(read(same).pool!.ead.reduce((sum, x) => sum + x, 0)).toBe(15900e6);
  });

  test("a column of currencies stands before a currency that a footer names", () => {
    const cells = [["Borrower", "EAD", "Currency", "PD (%)", "LGD (%)"], ["A", 10, "USD", 1, 45], ["B", 20, "USD", 1, 45], ["Currency: EUR"]]; // prettier-ignore
    expect(read(cells).pool!.currency).toBe("USD");
  });
});
