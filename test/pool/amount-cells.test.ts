import { readTape, type Cell } from "../../src/core/index.ts";

const tape = (...eads: Cell[]): Cell[][] => [
  ["Obligor", "EAD", "PD", "LGD"],
  ...eads.map((ead, i): Cell[] => [`B${i}`, ead, 0.005, 0.4]),
];
const errors = (cells: Cell[][]) => readTape(cells).findings.filter(({ severity }) => severity === "error");

/** What a cell of EAD says, with the currency that stands in it. */
const read: readonly (readonly [cell: Cell, amount: number, currency: string | null])[] = [
  ["1234.5", 1234.5, null],
  ["1,234,567.89", 1234567.89, null],
  ["1.234.567,89", 1234567.89, null],
  ["1 234 567,89", 1234567.89, null],
  ["1\u202f234\u00a0567,89", 1234567.89, null],
  ["12,34,567.89", 1234567.89, null],
  ["1,00,000", 100000, null],
  ["1'234'567.50", 1234567.5, null],
  ["1’234", 1234, null],
  ["1'234'567.-", 1234567, null],
  ["1.234,--", 1234, null],
  ["１２３４．５", 1234.5, null],
  ["1e6", 1000000, null],
  ["1.25E+05", 125000, null],
  ["+5", 5, null],
  ["1.2m", 1200000, null],
  ["1.1M", 1100000, null],
  ["3k", 3000, null],
  ["3 thousand", 3000, null],
  ["2.5bn", 2500000000, null],
  ["2,5 Mrd. €", 2500000000, "EUR"],
  ["5 Mio. EUR", 5000000, "EUR"],
  ["5 mln EUR", 5000000, "EUR"],
  ["5 millions d'euros", 5000000, "EUR"],
  ["5 miles de millones", 5000000000, null],
  ["5 TEUR", 5000, "EUR"],
  ["TEUR 5", 5000, "EUR"],
  ["EUR5m", 5000000, "EUR"],
  ["5 US$m", 5000000, "USD"],
  ["5 lakh", 500000, null],
  ["2 crore", 20000000, null],
  ["3億", 300000000, null],
  ["3 千美元", 3000, "USD"],
  ["5萬元", 50000, null],
  ["5百萬", 5000000, null],
  ["1,234,567.89 €", 1234567.89, "EUR"],
  ["CAD 1,000.00", 1000, "CAD"],
  ["A$ 5.5", 5.5, "AUD"],
  ["5.5 SEK", 5.5, "SEK"],
  ["NT$1,234.50", 1234.5, "TWD"],
  ["£5.50", 5.5, "GBP"],
  ["₹ 12,34,567.00", 1234567, "INR"],
  ["日圓 500", 500, "JPY"],
  ["500円", 500, "JPY"],
  ["CHF 1'234.50", 1234.5, "CHF"],
  ["5 DR", 5, null],
];
test.each(read)("%s", (cell, amount, currency) => {
  const { pool } = readTape(tape(cell, cell));
  expect(errors(tape(cell, cell))).toEqual([]);
  expect([pool!.ead[0], pool!.currency]).toEqual([amount, currency]);
});

/** What is no amount, or one that no loan has, and a part of what is said of it. */
const refused: readonly (readonly [cell: Cell, said: string])[] = [
  ["5%", "Row 2: EAD is '5%'; percent, per mille and basis points mean something in shares alone"],
  ["５％", "mean something in shares alone"],
  ["10 bps", "mean something in shares alone"],
  ["3‰", "mean something in shares alone"],
  ["5 xyz", "'xyz' is not understood"],
  ["5 mil", "'mil' is not understood"],
  ["₹5 Cr", "'Cr' is not understood"],
  ["ca. 5", "Row 2: EAD"],
  ["5 or 6", "is not a number"],
  ["3(50%)", "is not a number"],
  ["5..0", "is not a number"],
  ["1,2,3", "is not a number"],
  ["1,23,45", "is not a number"],
  ["(5", "is not a number"],
  ["--5", "is not a number"],
  ["1e999", "is not a number"],
  ["9".repeat(400), "is not a number"],
  ["9".repeat(100), "it must be between 0.000001 and 1000000000000000"],
  [1.7e308, "it must be between 0.000001 and 1000000000000000"],
  [5e-324, "it must be between 0.000001 and 1000000000000000"],
  ["1.000", "EAD: is 1.000 1000 or 1? Write it without a sign for thousands, or with two decimals."],
  ["12,500", "EAD: is 12,500 12500 or 12.5?"],
  ["¥100", "¥ may be JPY, CNY"],
  ["kr 5", "kr may be SEK, NOK, DKK, ISK"],
  ["EUR 5 USD", "is not understood"],
  [true, "is not a number"],
];
test.each(refused)("%s is refused", (cell, said) => {
  expect(readTape(tape(cell, 5)).pool).toBeNull();
  expect(
    errors(tape(cell, 5))
      .map(({ message }) => message)
      .join(" "),
  ).toContain(said);
});

test.each(["1234567.89-", "(1,234.50)", "−5", "5.00 CR"])("%s is a credit balance: left out, and said", (cell) => {
  const { pool, findings } = readTape([
    ["Obligor", "EAD", "PD", "LGD"],
    ["A", cell, 0.005, 0.4],
    ["B", 5, 0.02, 0.4],
  ]);
  expect([...pool!.ead]).toEqual([5]);
  expect(findings.map(({ code, rows }) => [code, rows])).toContainEqual(["W33", [2]]);
});

describe("a currency beside an amount is that row's", () => {
  const rows = (head: Cell[], ...more: Cell[][]) => readTape([head, ...more]);
  const head = ["Obligor", "EAD", "PD", "LGD"];
  test("two of them need rates", () => {
    const { pool, findings } = rows(head, ["A", "USD 100", 0.005, 0.4], ["B", "EUR 100", 0.02, 0.4]);
    expect(pool).toBeNull();
    expect(findings[0]!.message).toBe("The tape has 2 currencies (USD, EUR) and no FX table; convert it to one.");
    const fx = [
      ["Currency", "Rate"],
      ["USD", 1],
      ["EUR", 1.1],
    ];
    const both = readTape([head, ["A", "USD 100", 0.005, 0.4], ["B", "EUR 100", 0.02, 0.4]], { fx }).pool!;
    expect([...both.ead]).toEqual([100, 110.00000000000001]);
  });
  test("it stands for blanks too", () => {
    const { pool } = rows(head, ["A", "EUR 100", 0.005, 0.4], ["B", 50, 0.02, 0.4]);
    expect(pool!.currency).toBe("EUR");
  });
  test.each([
    ["GBP 100", "USD"],
    ["€100", "USD"],
    ["100元", "USD"],
    ["$100", "EUR"],
    ["NT$100", "USD"],
  ])("%s in a row of %s is refused with its row", (cell, stated) => {
    const { pool, findings } = rows(
      ["Obligor", "EAD", "Currency", "PD", "LGD"],
      ["A", 50, stated, 0.005, 0.4],
      ["B", cell, stated, 0.02, 0.4],
    );
    expect(pool).toBeNull();
    expect(findings[0]).toMatchObject({ code: "E13", row: 3 });
    expect(findings[0]!.message).toBe(
      `Row 3: EAD is '${cell}', and the column Currency says ${stated}; an amount has one currency.`,
    );
    expect(findings[0]!.messageZh).toBe(
      `第3列「暴險額」為 '${cell}'，但「幣別」欄為 ${stated}；一筆金額只有一種幣別。`,
    );
  });
  test("against the heading too", () => {
    const { findings } = rows(["Obligor", "EAD (EUR)", "PD", "LGD"], ["A", "$100", 0.005, 0.4]);
    expect(findings[0]!.message).toBe("Row 2: EAD is '$100', and the heading says EUR; an amount has one currency.");
  });
  test.each(["USD", "CAD", "TWD", "AUD"])("$ in a row of %s is its dollar", (code) => {
    const { pool, findings } = rows(["Obligor", "EAD", "Currency", "PD", "LGD"], ["A", "$100", code, 0.005, 0.4]);
    expect(pool!.currency).toBe(code);
    expect(findings).toEqual([]);
  });
  test("$ alone is USD, which is told", () => {
    const { pool, findings } = rows(head, ["A", "$100", 0.005, 0.4]);
    expect(pool!.currency).toBe("USD");
    expect(findings.map(({ message }) => message)).toEqual([
      "Amounts with $ and no other currency are read as USD; name the currency in the heading to say so.",
    ]);
  });
});

test("the sum of a pool has a bound", () => {
  const many = Array.from({ length: 1001 }, (): Cell => 1e15);
  expect(readTape(tape(...many)).findings[0]!.message).toBe(
    "The EADs sum to 1001000000000000000; a pool has at most 1000000000000000000.",
  );
});
