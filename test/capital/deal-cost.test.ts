import { connectedFunctions, refusal } from "../functions/connected.ts";

const call = connectedFunctions();

// The worked deal: 200 equal obligors, 600m of corporates and 400m of medium enterprises; every figure by a 40-digit program.
const tape = (corporate: unknown[], enterprise: unknown[]) => [
  ["Obligor", "EAD", "PD (fraction)", "LGD (fraction)", "Maturity (years)", "Class", "Sales", "Amortisation"],
  ...Array.from({ length: 120 }, (_, i) => [`C${i}`, 5e6, 0.008, 0.4, corporate[0], "corporate", null, corporate[1]]),
  ...Array.from({ length: 80 }, (_, i) => [`S${i}`, 5e6, 0.02, 0.38, enterprise[0], "sme", 20, enterprise[1]]),
];
const worked = tape([3, null], [2.5, null]);
const structure = [
  ["Tranche", "Attach", "Detach", "Holder", "Spread"],
  ["First loss", 0, 0.01, "bank", null],
  ["Mezzanine", 0.01, 0.085, "investor", 0.09],
  ["Senior", 0.085, 1, "bank", null],
];
const bank = (...rows: unknown[][]) => [["RWA", 50e9], ["CET1", 6.5e9], ["MDA", 0.1], ["Tax", 0.25], ...rows];
const rules = (...rows: unknown[][]) => [["Legal maturity", 6], ["STS", "yes"], ["Running fees", 250e3], ["Upfront", 1.2e6], ["Life", 4], ...rows]; // prettier-ignore
const cost = (given = rules(), shape: unknown = structure, own = bank(), pool: unknown = worked) =>
  call("DEALCOST", pool, shape, own, given) as any[][];
const value = (table: any[][], item: string) => table.find(([label]) => label === item)![1];
const printed = (found: number, expected: number, half: number) => expect(Math.abs(found - expected)).toBeLessThanOrEqual(half); // prettier-ignore
const near = (found: number, expected: number) => expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-9 * Math.abs(expected)); // prettier-ignore

test("the worked deal, from its tape, its structure, its bank and its rules to the last printed digit", () => {
  const table = cost();
  printed(value(table, "Capital released"), 72_784_748.06, 0.01);
  printed(value(table, "Gross cost a year"), 7_300_000, 1e-6);
  printed(value(table, "Cost of capital, gross"), 0.1002957, 5e-8);
  printed(value(table, "Cost over RWEA relief"), 130.38446, 5e-6);
  printed(value(table, "Leverage"), 7.465102, 5e-7);
  printed(100 * value(table, "CET1 ratio after"), 13.145398, 5e-7);
  printed(value(table, "CET1 ratio, change"), 14.53976, 5e-6);
  printed(value(table, "Protected notional"), 75e6, 1e-6);
});

test("expected loss that investors take over makes the net cost, and without it no net cost is claimed", () => {
  const table = cost(rules(["EL transferred", 4.2e6]));
  printed(value(table, "Net cost a year"), 3_100_000, 1e-6);
  printed(value(table, "Cost of capital, net"), 0.04259134066620798, 1e-11);
  printed(value(table, "Cost of capital, after tax"), 0.07522180327338346, 1e-11);
  expect(value(cost(), "Net cost a year")).toBe("no EL given");
});

test("every line names its unit, its rule and how it stands; what is ours says that it is no law", () => {
  const [heading, ...rows] = cost(rules(["Output floor year", 2027], ["S before", 940e6], ["S after", 264e6]), structure, bank(["S-TREA", 80e9])); // prettier-ignore
  expect(heading).toEqual(["Item", "Value", "Unit", "Rule", "Standing"]);
  for (const row of rows) expect(row.every((cell, c) => c === 2 || cell !== "")).toBe(true);
  expect(rows.find(([item]) => item === "Cost of capital, gross")![4]).toBe("definition, not law");
});

test("protection that ends a year before the pool brings a part of the pool's RWEA back (Art 252)", () => {
  const table = cost(rules(["Protection maturity", 4], ["Pool maturity", 5]));
  const [before, after] = [value(table, "RWEA before"), value(table, "RWEA after")];
  near(value(table, "RWEA after, maturities matched"), (after * 3.75 + before) / 4.75);
  near(value(table, "RWEA relief"), before - (after * 3.75 + before) / 4.75);
  expect(cost().some(([item]) => item === "RWEA after, maturities matched")).toBe(false);
});

test("the pool's longest exposure is taken where no maturity of the pool is given", () => {
  const table = cost(rules(["Protection maturity", 2]));
  const [before, after] = [value(table, "RWEA before"), value(table, "RWEA after")];
  near(value(table, "RWEA after, maturities matched"), (after * 1.75 + before) / 2.75);
});

test("the output floor is that of all the bank: what binds leaves the standardised relief alone", () => {
  const floored = rules(["Output floor year", 2030], ["S before", 940e6], ["S after", 264_534_086.4]);
  const table = cost(floored, structure, bank(["S-TREA", 80e9]));
  expect([value(table, "Floor binds before"), value(table, "Floor binds after")]).toEqual(["yes", "yes"]);
  near(value(table, "Effective relief"), 0.725 * (940e6 - 264_534_086.4));
  expect(table.find(([item]) => item === "Output floor")![4]).toBe("assumption, verify");
  const loose = cost(floored, structure, bank(["S-TREA", 60e9]));
  near(value(loose, "Effective relief"), value(loose, "RWEA relief"));
});

test("a bank with an expected-loss shortfall releases more: the pool's expected loss leaves the deduction", () => {
  const table = cost(rules(["Provisions", 1e6]), structure, bank(["IRB shortfall", 50e6]));
  printed(value(table, "Relief of the deduction for expected loss"), 3_960_000, 1e-6);
  near(value(table, "Capital released"), 0.13 * value(table, "RWEA relief") + 3_960_000);
});

test("cash notes that earn 3 % on their own cost the bank the rest of the coupon", () => {
  const table = cost(rules(["Collateral yield", 0.03]));
  printed(value(table, "Premium a year"), 0.06 * 75e6, 1e-6);
});

test("a vertical slice of 5 % is kept of every tranche, in what is relieved as in what is paid for", () => {
  const sliced = structure.map((row, r) => [...row, r === 0 ? "Vertical slice" : r === 1 ? 0.05 : null]);
  const table = cost(rules(), sliced);
  near(value(table, "Protected notional"), 0.95 * 75e6);
  const mezzanine = (call("SRTCAPITAL", worked, structure, rules()) as any[][]).find(([name]) => name === "Mezzanine")!;
  near(value(table, "RWEA after") - value(cost(), "RWEA after"), 0.05 * 75e6 * mezzanine[6]);
  const [, first] = call("DEALCOST", worked, sliced, bank(), rules(), "life") as any[][];
  near(first![4], value(table, "RWEA after"));
});

describe("through the life", () => {
  const amortising = tape([4, "linear"], [2, null]);
  const life = (given = rules(), shape: unknown = structure, pool: unknown = amortising) =>
    call("DEALCOST", pool, shape, bank(), given, "life") as any[][];

  // Half of the corporates and none of the enterprises after two years: 300m; points move up as the sold tranche does not shrink.
  test("at each date the capital is that of what is left of the pool, with the tranches where they then stand", () => {
    const left = [
      worked[0]!.slice(0, 7),
      ...Array.from({ length: 120 }, (_, i) => [`C${i}`, 2.5e6, 0.008, 0.4, 2, "corporate", null]),
    ];
    const points = [10 / 300, 85 / 300];
    const then = structure.map((row, r) => (r === 0 ? row : [row[0], r === 1 ? 0 : points[r - 2], r === 3 ? 1 : points[r - 1], row[3], row[4]])); // prettier-ignore
    const capital = call("SRTCAPITAL", left, then, [["Legal maturity", 4], ["STS", "yes"]]) as any[][]; // prettier-ignore
    const amount = (label: string) => capital.find(([name]) => name === label)![8];
    const [, pool, protection, before, after, released, paid, costOfCapital] = life().find(([years]) => years === 2)!;
    near(pool, 300e6);
    near(protection, 75e6);
    near(before, amount("Pool before"));
    near(after, amount("After"));
    near(released, 0.13 * amount("Relief"));
    near(paid, 0.09 * 75e6 + 250e3 + 300e3);
    near(costOfCapital, paid / released);
  });

  test("sequential repayment makes capital dearer with age, and the average lies between first and last", () => {
    const costs = life().slice(1).map((row) => row[7] as number).filter((x) => typeof x === "number"); // prettier-ignore
    const table = cost(rules(), structure, bank(), amortising);
    const average = value(table, "Cost of capital, average of the life");
    expect(costs[0]).toBe(value(table, "Cost of capital, first period"));
    expect(average).toBeGreaterThan(costs[0]!);
    expect(average).toBeLessThan(costs.at(-1)!);
    const dear = life().slice(1).find((row) => !(row[7] < 0.12))!; // prettier-ignore
    expect(value(table, "Break-even life")).toBe(dear[0]);
  });

  test("the average is all that was paid over all the capital that it released", () => {
    const rows = life().slice(1);
    const sum = (at: number) => rows.reduce((total, row) => total + row[at] / 4, 0);
    near(value(cost(rules(), structure, bank(), amortising), "Cost of capital, average of the life"), sum(6) / sum(5));
    printed(sum(6), 0.25e6 * 4 + 1.2e6 + 0.09 * rows.reduce((total, row) => total + row[2] / 4, 0), 1e-3);
  });

  test("repaid pro rata the sold tranche shrinks with the pool, so that a bullet pool's cost stays flat", () => {
    const proRata = structure.map((row, r) => [...row, r === 0 ? "Amortisation" : r === 1 ? "pro rata" : null]);
    const at = (years: number) => life(rules(), proRata).find(([y]) => y === years)!;
    near(at(3)[2], 75e6 * 0.15);
    expect(life(rules(), structure).find(([y]) => y === 3)![2]).toBeCloseTo(75e6, 3);
    const flat = life([["Legal maturity", 6]], proRata, worked).slice(1, 9).map((row) => row[2]); // prettier-ignore
    flat.forEach((x) => near(x, 75e6));
  });

  test("a time call ends the deal, and upfront costs are spread over no more than that", () => {
    const called = structure.map((row, r) => [...row, r === 0 ? "Call" : r === 1 ? "time 1.5" : null]);
    const rows = life(rules(), called).slice(1);
    expect(rows.at(-1)![0]).toBe(1.25);
    near(rows[0]![6], 0.09 * 75e6 + 250e3 + 1.2e6 / 1.5);
    expect(value(cost(rules(), called, bank(), amortising), "The deal ends after")).toBe(1.5);
  });

  test("a kept first loss of 6 % outweighs what is left of the demo pool in a year: no capital, and no price is made up", () => {
    const demo = ["pool", "structure", "bank"].map((part) => call("DEMOPOOL", part) as any[][]);
    const rows = call("DEALCOST", ...demo, [["Legal maturity", 6]], "life") as any[][];
    expect(rows.find(([years]) => years === 0)![7]).toBeGreaterThan(0);
    expect(rows.find(([years]) => years === 2)!.slice(5, 8)).toEqual([
      expect.any(Number),
      expect.closeTo(76e6, 3),
      "no capital released",
    ]);
    expect(rows.find(([years]) => years === 2)![5]).toBeLessThan(0);
    const table = call("DEALCOST", ...demo, [["Legal maturity", 6]]) as any[][];
    expect(value(table, "Cost of capital, average of the life")).toBe("no capital released");
  });

  test("a cost that never reaches the cost of equity says so", () => {
    const cheap = structure.map((row, r) => (r === 2 ? [...row.slice(0, 4), 0.01] : row));
    expect(value(cost(rules(), cheap), "Break-even life")).toBe("never reached");
  });
});

const asked = (...args: Parameters<typeof cost>) => refusal(() => cost(...args));
test.each([
  [
    "a sold tranche without a spread",
    () =>
      asked(
        rules(),
        structure.map((row) => row.slice(0, 4)),
      ),
    "#VALUE! Mezzanine of structure is sold and has no Spread; give what investors are paid.",
  ],
  [
    "a structure that sells nothing",
    () =>
      asked(
        rules(),
        structure.map((row, r) => (r === 2 ? [...row.slice(0, 3), "bank", 0.09] : row)),
      ),
    "#VALUE! structure sells nothing; a deal has a cost where an investor holds a part of a tranche.",
  ],
  [
    "a floor without its standardised side",
    () => asked(rules(["Output floor year", 2027])),
    "#VALUE! Output floor year of rules is given; it needs S-TREA in bank.",
  ],
  [
    "a tax rate in percent",
    () =>
      asked(rules(), structure, [
        ["RWA", 50e9],
        ["CET1", 6.5e9],
        ["MDA", 0.1],
        ["Tax", 25],
      ]),
    "#VALUE! Tax of bank is 25; it must be between 0 and 1; did you mean 25%?",
  ],
  [
    "a bank that is smaller than the relief",
    () =>
      asked(rules(), structure, [
        ["RWA", 5e8],
        ["CET1", 6.5e7],
        ["MDA", 0.1],
      ]),
    "#VALUE! RWA of bank is 500000000; it must be above the deal's relief of",
  ],
  [
    "a life of 0",
    () => asked(rules().map((row) => (row[0] === "Life" ? ["Life", 0] : row))),
    "#VALUE! Life of rules is 0; it must be in years, above 0 and at most 50.",
  ],
  ["a rule given twice", () => asked(rules(["Upfront", 1])), "#VALUE! rules gives Upfront twice; once is allowed."],
  [
    "a rule as text",
    () => asked(rules(["EL transferred", "4.2m"])),
    "#VALUE! EL transferred of rules is '4.2m'; it must be a number 0 or more.",
  ],
  [
    "no rules",
    () => asked(null as never),
    "#VALUE! rules is missing; it must be two columns, Name and Value, with Legal maturity.",
  ],
  [
    "no bank",
    () => asked(rules(), structure, null as never),
    "#VALUE! bank is missing; it must be a range with Item and Value: RWA, CET1, MDA and others.",
  ],
])("%s is refused in a sentence", (_, answer, sentence) => {
  // prettier-ignore
  expect(answer().startsWith(sentence)).toBe(true);
});

test("a deal that relieves nothing has no cost of capital: no answer, with the reason", () => {
  const thick = structure.map((row, r) => (r === 1 ? ["First loss", 0, 0.08, "bank", 0] : r === 2 ? ["Mezzanine", 0.08, 0.085, "investor", 0.09] : row)); // prettier-ignore
  expect(asked(rules(), thick)).toMatch(/^#N\/A The deal relieves nothing: RWEA is .* before and .* after\.$/);
});

test("the rules of a deal's economics stand in one range with those of its capital", () => {
  const given = rules(["EL transferred", 4.2e6]);
  const relief = (call("SRTCAPITAL", worked, structure, given) as any[][]).find(([name]) => name === "Relief")!;
  near(value(cost(given), "RWEA relief"), relief[8]);
});
