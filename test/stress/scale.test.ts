import fc from "fast-check";
import {
  annuity,
  fundingOf,
  leveredPd,
  scaleChain,
  shockedPd,
  usersNeeded,
  type ChainStep,
} from "../../src/core/index.ts";
import { demoPart } from "../../src/functions/index.ts";
import { connectedFunctions, refusal } from "../functions/connected.ts";

const call = connectedFunctions();

test("the demo chain goes from 611 bn over 147, 37 and 4.4 to 0.36 bn", () => {
  const rows = (call("SCALE", call("DEMOPOOL", "chain"), null) as unknown[][]).slice(1);
  const printed = [
    [611, 0.5],
    [147, 0.5],
    [37, 0.5],
    [4.4, 0.05],
    [0.36, 0.005],
  ] as const;
  printed.forEach(([amount, half], k) => expect(Math.abs((rows[k]![1] as number) - amount)).toBeLessThanOrEqual(half));
  expect(rows.map((row) => row[4])).toEqual(["press", "press", "assumption", "assumption", "assumption"]);
});

test("amounts beside denominators: share, and the factor at which they matter, times the amount, is the threshold", () => {
  const step = (value: number, share: boolean): ChainStep => ({ name: "s", value, share, confidence: "press" });
  fc.assert(
    fc.property(
      fc.double({ min: 1, max: 1e4, noNaN: true }),
      fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { maxLength: 5 }),
      fc.double({ min: 0.01, max: 1, noNaN: true }),
      (first, shares, material) => {
        const rows = scaleChain(
          [step(first, false), ...shares.map((s) => step(s, true))],
          [{ name: "d", value: 70, material }],
        );
        const product = shares.reduce((product, s) => product * s, first);
        const last = rows.at(-1)!;
        expect(Math.abs(last.amount / product - 1)).toBeLessThan(1e-12);
        expect(Math.abs(last.relations[0]!.share * 70 - last.amount)).toBeLessThan(1e-9 * last.amount);
        expect(Math.abs((last.amount * last.relations[0]!.breakEven) / (material * 70) - 1)).toBeLessThan(1e-12);
      },
    ),
  );
});

test("an amount in the middle begins a new chain, with its own confidence", () => {
  const table = call(
    "SCALE",
    [
      ["Step", "Value", "Share", "Unit", "Confidence"],
      ["a", 100, "no", "USD bn", "assumption"],
      ["b", 0.5, true, null, "verified"],
      ["c", 8, false, "USD bn", "verified"],
      ["d", 0, "yes", null, "press"],
    ],
    [
      ["Denominator", "Value", "Unit", "Material at"],
      ["CET1", 40, "USD bn", 0.1],
    ],
  ) as unknown[][];
  expect(table.slice(1).map((row) => row.slice(1, 7))).toEqual([
    [100, "USD bn", "", "assumption", 2.5, 0.04],
    [50, "USD bn", 0.5, "assumption", 1.25, 0.08],
    [8, "USD bn", "", "verified", 0.2, 0.5],
    [0, "USD bn", 0, "press", 0, "never"],
  ]);
});

test("the gap of a build-out is capital expenditure less operating cash flow less cash used", () => {
  const funding = fundingOf({ capex: 50, operatingCashFlow: 22, cashUsed: 5, ebitda: 27, debt: 100 });
  expect(funding).toEqual({
    gap: 23,
    coverage: 0.44,
    debtAfter: 123,
    leverageBefore: 100 / 27,
    leverageAfter: 123 / 27,
  });
  expect(fundingOf({ capex: 10, operatingCashFlow: 22, cashUsed: 5, ebitda: 27, debt: 100 }).gap).toBe(0);
});

test("more debt on the same assets is a fall of assets over debt in the distance to default", () => {
  const fall = { mode: "asset", dependency: 1, operatingLeverage: 1, assetVolatility: 0.3 } as const;
  expect(Math.abs(leveredPd(0.01, 1.25, 0.3) - shockedPd(0.01, 0.2, fall))).toBeLessThan(1e-14);
  expect(leveredPd(0.01, 1, 0.3)).toBe(0.01);
});

test("an annuity repays the debt, and break-even users pay for it", () => {
  const service = annuity(123, 0.06, 15);
  let left = 123;
  for (let year = 0; year < 15; year++) left = left * 1.06 - service;
  expect(Math.abs(left)).toBeLessThan(1e-10);
  expect(annuity(30, 0, 15)).toBe(2);
  const { needed, years, coverage } = usersNeeded(service, { price: 19, margin: 0.35, users: 0.12, growth: 0.3 });
  expect(Math.abs(needed * 12 * 19 * 0.35 - service)).toBeLessThan(1e-12);
  expect(Math.abs(0.12 * Math.pow(1.3, years) - needed)).toBeLessThan(1e-12);
  expect(coverage).toBeLessThan(1);
  expect(usersNeeded(1, { price: 19, margin: 0.35, users: 0.12, growth: 0 }).years).toBe(0);
  expect(usersNeeded(99, { price: 19, margin: 0.35, users: 0.12, growth: 0 }).years).toBe(Infinity);
});

test("the demo obligor's rows give gap, leverage, PD, debt service and break-even users", () => {
  const table = call("SCALE", call("DEMOPOOL", "obligor"), null) as unknown[][];
  const value = Object.fromEntries(table.slice(1)) as Record<string, number>;
  expect(value["Funding gap a year"]).toBe(23);
  expect(Object.keys(value)).toHaveLength(11);
  expect(Object.values(value).every((x) => Number.isFinite(x) && x > 0)).toBe(true);
});

test("facts have a full address or say that there is none, and contested ones say why", () => {
  const [headings, ...rows] = demoPart("facts");
  const at = (name: string) => headings!.indexOf(name);
  expect(rows.length).toBeGreaterThan(15);
  for (const row of rows) {
    expect(String(row[at("Source")])).toMatch(/^https:\/\/[^/\s]+\/\S+$/);
    expect(["verified", "press", "assumption"]).toContain(row[at("Confidence")]);
    expect(typeof row[at("Value")]).toBe("number");
    expect(String(row[at("As of")])).toMatch(/^\d{4}-\d\d-\d\d$/);
    if (row[at("Contested")] === "yes") expect(String(row[at("Remark")]).length).toBeGreaterThan(3);
  }
  const steps = demoPart("chain").slice(1);
  expect(steps[1]![1]).toBe(Math.round((100 * 108) / 443) / 100);
});

const chain = (row: readonly unknown[]) => [
  ["Step", "Value", "Share", "Unit", "Confidence"],
  ["Capex", 611, "no", "USD bn", "press"],
  [...row],
];
test.each([
  [
    "a share above 1",
    chain(["debt", 24, "yes", null, "press"]),
    null,
    "#VALUE! debt is 24; it must be between 0 and 1; did you mean 24%?",
  ],
  [
    "a share that is not said to be one",
    chain(["debt", 0.24, null, null, "press"]),
    null,
    "#VALUE! Row 3 of chain: Share is blank; it must be yes or no.",
  ],
  [
    "an unknown confidence",
    chain(["debt", 0.24, "yes", null, "rumour"]),
    null,
    "#VALUE! Row 3 of chain: Confidence is 'rumour'; it must be verified, press or assumption.",
  ],
  [
    "a value that is text",
    chain(["debt", "a quarter", "yes", null, "press"]),
    null,
    "#VALUE! Row 3 of chain: Value is 'a quarter'; it must be a number.",
  ],
  [
    "a share first",
    [
      ["Step", "Value", "Share", "Confidence"],
      ["debt", 0.24, "yes", "press"],
    ],
    null,
    "#VALUE! debt is a share, and no amount stands before it; the first step must be an amount.",
  ],
  [
    "a column missing",
    [
      ["Step", "Value"],
      ["debt", 0.24],
    ],
    null,
    "#VALUE! chain has no column Share; it must have Step, Value, Share, Confidence.",
  ],
  [
    "another currency without a rate",
    chain(["debt", 0.24, "yes", null, "press"]),
    [
      ["Denominator", "Value", "Unit"],
      ["Protected", 750, "EUR bn"],
    ],
    "#VALUE! Row 2 of denominators is in EUR bn and the chain in USD bn; give its Rate.",
  ],
  [
    "a second unit",
    chain(["Debt of Europe", 24, "no", "EUR bn", "press"]),
    null,
    "#VALUE! Row 3 of chain is in EUR bn and the first in USD bn; give all in one.",
  ],
  [
    "no chain",
    null,
    null,
    "#VALUE! chain is missing; it must be a range with the columns Step, Value, Share, Confidence.",
  ],
  [
    "half of a group",
    [
      ["Item", "Value"],
      ["Capital expenditure", 50],
      ["Operating cash flow", 22],
      ["Cash used", 5],
      ["EBITDA", 27],
      ["Debt", 100],
      ["PD", 0.01],
    ],
    null,
    "#VALUE! chain has no Asset volatility; PD, Asset volatility go together.",
  ],
  [
    "an unknown item",
    [
      ["Item", "Value"],
      ["Revenue", 50],
    ],
    null,
    "#VALUE! Row 2 of chain is 'Revenue'; it must be Obligor, Capital expenditure, Operating cash flow, Cash used, EBITDA, Debt, Interest, Repayment years, PD, Asset volatility, Price per user and month, Margin, Users or Growth of users.",
  ],
])("%s is refused in a sentence", (_, steps, denominators, sentence) => {
  expect(refusal(() => call("SCALE", steps, denominators))).toBe(sentence);
});
