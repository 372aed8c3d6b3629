import { readTape, type Cell, type TapeOptions } from "../../src/core/index.ts";

const AS_OF = "2026-06-30";
/** Days from the as-of date to a day, by the calendar of JavaScript. */
const years = (day: string, from = AS_OF) => (Date.parse(day) - Date.parse(from)) / 86400000 / 365.25;

function tape(heading: string, values: readonly Cell[], asOf: Cell): Cell[][] {
  return [
    ["Obligor", "EAD", "PD", "LGD", heading, ...(asOf === null ? [] : ["As of"])],
    ...values.map((value, i): Cell[] => [`B${i}`, 1, 0.005, 0.4, value, ...(asOf === null ? [] : [asOf])]),
  ];
}
const read = (heading: string, values: readonly Cell[], asOf: Cell = null, options?: TapeOptions) =>
  readTape(tape(heading, values, asOf), options);

const dates: readonly (readonly [text: Cell, day: string])[] = [
  ["2029-03-15", "2029-03-15"],
  ["2029/03/15", "2029-03-15"],
  ["15.03.2029", "2029-03-15"],
  ["15-Mar-2029", "2029-03-15"],
  ["Q4 2029", "2029-12-31"],
  ["Q1-2029", "2029-03-31"],
  ["2Q29", "2029-06-30"],
  ["2029 Q3", "2029-09-30"],
  ["2029年第4季", "2029-12-31"],
  [202912, "2029-12-31"],
  ["202902", "2029-02-28"],
  ["15-MAR-29", "2029-03-15"],
  ["15 March 2029", "2029-03-15"],
  ["15th March 2029", "2029-03-15"],
  ["March 15, 2029", "2029-03-15"],
  ["2029-Mar-15", "2029-03-15"],
  ["15. März 2029", "2029-03-15"],
  ["15. Mai 2029", "2029-05-15"],
  ["31. Dez. 2028", "2028-12-31"],
  ["15 mars 2029", "2029-03-15"],
  ["1er août 2029", "2029-08-01"],
  ["15 févr. 2029", "2029-02-15"],
  ["15 marzo 2029", "2029-03-15"],
  ["15 giugno 2029", "2029-06-15"],
  ["15 de enero de 2029", "2029-01-15"],
  ["31 dic 2028", "2028-12-31"],
  ["12/31/2028 12:00:00 AM", "2028-12-31"],
  ["31/12/2028 00:00", "2028-12-31"],
  ["2029-03-15T00:00:00Z", "2029-03-15"],
  ["2029-03-15 00:00:00.000", "2029-03-15"],
  ["2029-03-15T00:00:00+01:00", "2029-03-15"],
  ["31/12/28", "2028-12-31"],
  ["12/31/28", "2028-12-31"],
  ["31.12.28", "2028-12-31"],
  ["2029年3月15日", "2029-03-15"],
  ["118/03/15", "2029-03-15"],
  ["民國118年3月15日", "2029-03-15"],
  ["20290315", "2029-03-15"],
  [20290315, "2029-03-15"],
  [1180315, "2029-03-15"],
  [47192, "2029-03-15"],
  ["Mar-2029", "2029-03-31"],
  ["March 2029", "2029-03-31"],
  ["Dec-28", "2028-12-31"],
  ["Dez 2028", "2028-12-31"],
  ["02/2028", "2028-02-29"],
  ["2028-02", "2028-02-29"],
];
test.each(dates)("%s is %s", (text, day) => {
  const { pool, recognition } = read("Maturity", [text], AS_OF);
  expect(pool!.maturity[0]).toBeCloseTo(years(day), 10);
  expect(recognition[4]!.unit).toBe("date");
});

test.each(["30. Feb 2029", "31/31/2029", "28-12-27", "15-Foo-2029", "soon", "2029", "H2 2028", "31/12/85"])(
  "%s is no date",
  (text) => {
    expect(read("Maturity", [text, "2029-03-15"], AS_OF).pool).toBeNull();
    expect(read("Maturity", [text], AS_OF).pool).toBeNull();
  },
);

test("a month without a day and a year of two digits are told", () => {
  const { findings } = read("Maturity", ["Dec-28", "Jan-29"], AS_OF);
  expect(findings.map(({ message }) => message)).toEqual([
    "Maturity: 2 cells name a month or a quarter and no day and are read as its last day, such as 'Dec-28' (rows 2, 3).",
    "Maturity: 2 years of two digits are read as 20yy, such as 'Dec-28' (rows 2, 3).",
  ]);
});

test("years of two digits beside an as-of date of the same form", () => {
  const { pool } = read("Maturity", ["31/12/28", "15/01/31"], "30/06/26");
  expect([...pool!.maturity]).toEqual([years("2028-12-31"), years("2031-01-15")].map((x) => expect.closeTo(x, 10)));
});

test("the as-of date tells the order of day and month", () => {
  expect(read("Maturity", ["03/04/2028"], "31/12/2025").pool!.maturity[0]).toBeCloseTo(
    years("2028-04-03", "2025-12-31"),
    10,
  );
  expect(read("Maturity", ["03/04/2028"], "2025-12-31").findings[0]!.message).toMatch(
    /^Maturity: is 03\/04\/2028 day\/month/,
  );
});

const terms: readonly (readonly [heading: string, value: Cell, years: number])[] = [
  ["Tenor", "5Y", 5],
  ["Tenor", "18M", 1.5],
  ["Tenor", "5y6m", 5.5],
  ["Tenor", "5Y 6M", 5.5],
  ["Tenor", "3 years", 3],
  ["Tenor", "1 year 6 months", 1.5],
  ["Tenor", "2,5 Jahre", 2.5],
  ["Tenor", "18 Monate", 1.5],
  ["Tenor", "18 mois", 1.5],
  ["Tenor", "2 anni", 2],
  ["Tenor", "2 años", 2],
  ["Tenor", "5年6個月", 5.5],
  ["Tenor", 2.5, 2.5],
  ["Remaining term (months)", 18, 1.5],
  ["Remaining maturity in months", 18, 1.5],
  ["剩餘期限（月）", 18, 1.5],
  ["剩餘年限", 6, 6],
  ["Restlaufzeit in Monaten", 18, 1.5],
  ["Restlaufzeit (Jahre)", 6, 6],
  ["Maturity (days)", 731, 731 / 365.25],
  ["Maturity (yrs)", "4,7", 4.7],
];
test.each(terms)("%s %s", (heading, value, expected) => {
  expect(read(heading, [value, value]).pool!.maturity[0]).toBeCloseTo(expected, 12);
});

const refused: readonly (readonly [values: readonly Cell[], message: string])[] = [
  [["5%", 3, 4], "Row 2: Maturity is '5%'; it must be years, months or a date."],
  [["5 bps", 3, 4], "Row 2: Maturity is '5 bps'; it must be years, months or a date."],
  [
    [5, 4, 61, 5],
    "Row 4: Maturity is 61 among years; is it months? Write the whole column in one unit and name it in the heading.",
  ],
  [
    [1000, 3, 4],
    "Row 2: Maturity is 1000 among years; is it months? Write the whole column in one unit and name it in the heading.",
  ],
  [
    [5, 3, 47118],
    "Row 4: Maturity is 47118 among periods; is it a date? Write the whole column as dates or as periods.",
  ],
  [
    [99999, 3, 4],
    "Row 2: Maturity is 99999 among periods; is it a date? Write the whole column as dates or as periods.",
  ],
  [
    [30, 36, 48],
    "Maturity: is 36 in months or in years? Write Maturity (months) or Maturity (years) in the heading. Or give the setting Unit Maturity: months or years.",
  ],
  [["soon", 3, 4], "Row 2: Maturity is 'soon'; it must be years, months or a date such as 2029-03-15."],
];
test.each(refused)("%p is refused", (values, message) => {
  const { pool, findings } = read("Maturity", values);
  expect(pool).toBeNull();
  expect(findings[0]!.message).toBe(message);
});

test("3.5 among serials is no date", () => {
  expect(read("Maturity", [47118, 3.5, 47200], 46203).findings[0]!.message).toBe("Row 3: Maturity 3.5 is not a date.");
});

test("whole numbers that could be months are told to be years", () => {
  expect(read("Remaining term", [6, 9, 11]).findings.map(({ message }) => message)).toEqual([
    "Maturity: 9 is read as years, not months; write Maturity (years) or Maturity (months) in the heading.",
  ]);
});

test.each(["9999-12-31", 2958465, "2099-12-31"])("%s is told to run without end, and told once", (value) => {
  const { findings } = read("Maturity", [value, "2029-03-15"], AS_OF);
  expect(findings.filter(({ message }) => message.includes("50 years"))).toHaveLength(1);
  expect(findings.map(({ message }) => message)).toContain(
    "1 maturity lies more than 50 years ahead (row 2); check the unit; a date such as 9999-12-31 makes a loan run without end.",
  );
});

describe("the as-of date of a title", () => {
  const titled = (...above: Cell[][]) => readTape([...above, ...tape("Maturity", ["2029-03-15"], null)]);
  const stated: readonly (readonly [above: Cell[][]])[] = [
    [[["Bank: Pool"], ["Cut-off date 31.10.2026"]]],
    [[["Stichtag 31.10.2026"]]],
    [[["Stichtag", "2026-10-31"]]],
    [[["As of", 46326]]],
    [[["Pool as at 31 October 2026"]]],
    [[["Portfolio as of October 31, 2026"]]],
    [[["Date d'arrêté : 31/10/2026"]]],
    [[["Data di riferimento 31.10.2026"]]],
    [[["Fecha de corte 31/10/2026"]]],
    [[["基準日：115年10月31日"]]],
    [[["資料日 2026/10/31"], ["製表日 2026/11/05"]]],
  ];
  test.each(stated)("%j", (above) => {
    const { pool, findings, suggestedAsOf } = titled(...above);
    expect(pool!.maturity[0]).toBeCloseTo(years("2029-03-15", "2026-10-31"), 10);
    expect(findings.some(({ message }) => /^The as-of date 2026-10-31 is read from row \d above/.test(message))).toBe(
      true,
    );
    expect(suggestedAsOf).toBe(46326);
  });
  test("a date that no word calls the as-of date is only suggested", () => {
    const { pool, findings, suggestedAsOf } = titled(["Printed 31.10.2026"]);
    expect(pool).toBeNull();
    expect(findings[0]!.message).toBe("Maturity is given as dates; add a column 'As of' or the setting As of.");
    expect(suggestedAsOf).toBe(46326);
  });
  test("a column and an argument stand before it", () => {
    const cells = [["Stichtag 31.10.2026"], ...tape("Maturity", ["2029-03-15"], AS_OF)];
    expect(readTape(cells).pool!.maturity[0]).toBeCloseTo(years("2029-03-15"), 10);
    expect(readTape(cells, { asOf: 46022 }).pool!.maturity[0]).toBeCloseTo(years("2029-03-15", "2025-12-31"), 10);
  });
  test("two of them are none", () => {
    expect(titled(["Stichtag 31.10.2026"], ["Stichtag 30.09.2026"]).pool).toBeNull();
  });
});
