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
