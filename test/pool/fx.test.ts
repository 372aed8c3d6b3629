import fc from "fast-check";
import { readTape, totalEad, type Cell, type TapeOptions } from "../../src/core/index.ts";

const headings: Cell[] = ["Obligor ID", "Currency", "EAD (m)", "Undrawn (m)", "CCF", "PD (fraction)", "LGD (fraction)"];
const loans: Cell[][] = [
  ["A", "EUR", 100, 20, 0.5, 0.01, 0.4],
  ["B", "USD", 200, 0, 0.5, 0.02, 0.4],
  ["C", "TWD", 3000, 10, 0.5, 0.005, 0.45],
];
const tape = [headings, ...loans];
const table = (...rows: Cell[][]): Cell[][] => [["Currency", "Rate"], ...rows];
const euro = table(["EUR", 1], ["USD", 0.9], ["TWD", 0.028]);

const read = (fx: Cell[][] | null, more: TapeOptions = {}) => readTape(tape, fx === null ? more : { fx, ...more });
const sentences = (fx: Cell[][] | null, more: TapeOptions = {}) =>
  read(fx, more)
    .findings.filter(({ severity }) => severity === "error")
    .map(({ message }) => message);

test("three currencies become one: the currency with rate 1 is the pool's", () => {
  const { pool, findings } = read(euro);
  expect(pool!.currency).toBe("EUR");
  expect([...pool!.ead]).toEqual([110e6, 180e6, expect.closeTo(84.14e6, 3)]);
  expect(findings.map(({ message }) => message)).toEqual([
    "'Undrawn (m)' times 'CCF' is added to 'EAD (m)', which grows by 2.8 %; if 'EAD (m)' holds it already, give the setting Column Undrawn without a heading.",
    "1 loan in USD is converted to EUR at 0.9.",
    "1 loan in TWD is converted to EUR at 0.028.",
  ]);
});

test("EAD stays known in the currency of each loan", () => {
  const { exposures } = read(euro);
  expect(exposures.map(({ currency, loans: count, rate }) => [currency, count, rate])).toEqual([
    ["USD", 1, 0.9],
    ["EUR", 1, 1],
    ["TWD", 1, 0.028],
  ]);
  expect(exposures[2]!.localEad).toBeCloseTo(3005e6, 3);
});

test("the pool may be asked for in another currency of the table, through the one with rate 1", () => {
  const { pool } = read(euro, { currency: "usd" });
  expect(pool!.currency).toBe("USD");
  expect(pool!.ead[0]).toBe(((100 * 1) / 0.9) * 1e6 + ((20 * 1) / 0.9) * 1e6 * 0.5);
  expect(pool!.ead[1]).toBe(200e6);
});

test("headings may be Chinese, rates texts with a decimal comma, codes written NT$", () => {
  const fx = [
    ["幣別", "匯率"],
    ["歐元", "1"],
    ["US$", "0,9"],
    ["NT$", "0,028"],
  ];
  expect([...read(fx).pool!.ead]).toEqual([...read(euro).pool!.ead]);
});

test("a pair is read as it stands, whichever way round, and never guessed", () => {
  const pairs = (...rows: Cell[][]) => [["Pair", "Rate"], ...rows];
  const one = read(pairs(["USD/EUR", 0.9], ["TWD/EUR", 0.028])).pool!;
  const turned = read(pairs(["EUR/USD", 1.25], ["EURTWD", 40]), { currency: "EUR" }).pool!;
  expect(one.currency).toBe("EUR");
  expect([...one.ead]).toEqual([...read(euro).pool!.ead]);
  expect(turned.ead[1]).toBe((200 / 1.25) * 1e6);
  expect(turned.ead[2]).toBe((3000 / 40) * 1e6 + (10 / 40) * 1e6 * 0.5);
});

test("a tape in one currency is converted too, its total row with it", () => {
  const one = [
    ["Obligor", "EAD (USD)", "PD (fraction)", "LGD (fraction)"],
    ["A", 100, 0.01, 0.4],
    ["B", 200, 0.01, 0.4],
    ["Total", 400, null, null],
  ];
  const { pool, findings } = readTape(one, { fx: table(["EUR", 1], ["USD", 0.5]) });
  expect(totalEad(pool!)).toBe(150);
  expect(findings.find(({ code }) => code === "W19")!.message).toBe("The rows sum to EAD 150; the tape states 200.");
});

const refused: readonly (readonly [what: string, fx: Cell[][] | null, sentence: string, options?: TapeOptions])[] = [
  ["no table", null, "The tape has 3 currencies (EUR, USD, TWD) and no FX table; convert it to one."],
  ["a missing rate", table(["EUR", 1], ["USD", 0.9]), "The FX table has no rate from TWD to EUR."],
  [
    "a blank rate",
    table(["EUR", 1], ["USD", null], ["TWD", 0.028]),
    "Row 3 of the FX table: the rate of USD is blank; it must be a number above 0.",
  ],
  [
    "a rate of zero",
    table(["EUR", 1], ["USD", 0], ["TWD", 0.028]),
    "Row 3 of the FX table: the rate of USD is 0; it must be a number above 0.",
  ],
  [
    "a negative rate",
    table(["EUR", 1], ["USD/EUR", -0.9], ["TWD", 0.028]),
    "Row 3 of the FX table: the rate of USD/EUR is -0.9; it must be a number above 0.",
  ],
  [
    "a rate as a word",
    table(["EUR", 1], ["USD", "spot"], ["TWD", 0.028]),
    "Row 3 of the FX table: the rate of USD is 'spot'; it must be a number above 0.",
  ],
  [
    "a currency twice",
    table(["EUR", 1], ["USD", 0.9], ["USD", 0.91], ["TWD", 0.028]),
    "The FX table gives USD twice; once is allowed.",
  ],
  [
    "a pair and its inverse",
    table(["EUR", 1], ["USD/EUR", 0.9], ["EUR/USD", 1.1], ["TWD", 0.028]),
    "The FX table gives EUR/USD twice; once is allowed.",
  ],
  [
    "a rate that looks inverse",
    table(["EUR", 1], ["USD", 0.9], ["TWD", 35.7]),
    "The FX table says that one TWD is 35.7 EUR, which looks inverse: it is usually about 0.03. Write units of EUR per one TWD, or turn the pair round.",
  ],
  [
    "two currencies with rate 1",
    table(["EUR", 1], ["USD", 1], ["TWD", 0.028]),
    "The FX table must have one currency with rate 1, which the others are given in (it has EUR, USD); or name the pool's currency.",
  ],
  [
    "no currency with rate 1",
    table(["EUR", 1.1], ["USD", 0.9], ["TWD", 0.028]),
    "The FX table must have one currency with rate 1, which the others are given in (it has none); or name the pool's currency.",
  ],
  [
    "an asked currency whose rate is not 1",
    table(["EUR", 1.1], ["USD", 0.9], ["TWD", 0.028]),
    "The pool is asked for in EUR, which has the rate 1.1 in the FX table; give the table's own currency the rate 1.",
    { currency: "EUR" },
  ],
  [
    "a word for a currency",
    table(["EUR", 1], ["Dollars", 0.9], ["TWD", 0.028]),
    "Row 3 of the FX table: 'Dollars' is neither a currency such as EUR nor a pair such as EUR/USD.",
  ],
  [
    "pairs into two currencies",
    table(["EUR/USD", 1.1], ["GBP/EUR", 1.2]),
    "The pairs of the FX table end in several currencies; name the one that the pool is in.",
  ],
  ["no column of rates", [["Currency"], ["EUR"]], "The FX table needs columns Currency and Rate; Rate is missing."],
];

describe("an FX table that cannot be used is refused in a sentence that names what is wrong", () => {
  for (const [what, fx, sentence, options] of refused) {
    test(what, () => {
      expect(sentences(fx, options)).toContain(sentence);
      expect(read(fx, options).pool).toBeNull();
    });
  }
});

test("a blank currency beside several, and a tape without any, are refused", () => {
  const blank = readTape([headings, loans[0]!, loans[1]!, ["C", null, 1, 0, 0.5, 0.01, 0.4]], { fx: euro });
  expect(blank.findings[0]!.message).toBe("Row 4: Currency is blank, and there are several (EUR, USD); fill it.");
  const none = readTape(
    tape.map((row) => row.filter((_, c) => c !== 1)),
    { fx: euro },
  );
  expect(none.findings[0]!.message).toMatch(/^The tape names no currency/);
  const asked = readTape([headings, loans[0]!], { currency: "USD" });
  expect(asked.findings[0]!.message).toBe(
    "The pool is asked for in USD and the tape is in EUR; an FX table must give the rate.",
  );
});

test("a heading that names one currency over loans in others is not guessed at", () => {
  const cells = [headings.map((heading) => (heading === "EAD (m)" ? "EAD (USD m)" : heading)), ...loans];
  expect(readTape(cells, { fx: euro }).findings[0]!.message).toMatch(
    /^The heading 'EAD \(USD m\)' says USD and the column/,
  );
});

test("converting by hand and by table gives the same pool, to the bit", () => {
  const amount = fc.integer({ min: 1, max: 1_000_000 }).map((x) => x / 7);
  const loan = fc.record({
    currency: fc.constantFrom("EUR", "USD", "GBP"),
    ead: amount,
    undrawn: amount,
    ccf: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  const rate = fc.double({ min: 0.2, max: 5, noNaN: true }).filter((x) => x !== 1);
  fc.assert(
    fc.property(fc.array(loan, { minLength: 1, maxLength: 20 }), rate, rate, (rows, usd, gbp) => {
      const rates: Record<string, number> = { EUR: 1, USD: usd, GBP: gbp };
      const cells = (by: (currency: string, x: number) => number, code: (currency: string) => string): Cell[][] => [
        headings,
        ...rows.map(({ currency, ead, undrawn, ccf }, i) => [
          `O${i % 7}`,
          code(currency),
          by(currency, ead),
          by(currency, undrawn),
          ccf,
          0.01,
          0.4,
        ]),
      ];
      const hand = readTape(
        cells(
          (currency, x) => x * rates[currency]!,
          () => "EUR",
        ),
      ).pool!;
      const byTable = readTape(
        cells(
          (_, x) => x,
          (currency) => currency,
        ),
        {
          fx: table(["EUR", 1], ["USD", usd], ["GBP", gbp]),
        },
      ).pool!;
      expect([...byTable.ead]).toEqual([...hand.ead]);
      expect([...byTable.lgd]).toEqual([...hand.lgd]);
      expect(byTable.currency).toBe("EUR");
    }),
  );
});
