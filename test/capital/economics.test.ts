import reference from "../reference/capital.json";
import {
  cet1Path,
  dealEconomics,
  expectedLossRelief,
  floorFactor,
  mismatchedRwea,
  outputFloor,
  worstStepBps,
  type ReliefDeal,
} from "../../src/core/index.ts";

type Vector = { readonly fn: string; readonly id: string; readonly inputs: any; readonly outputs: any };
const vectors = (reference as { vectors: Vector[] }).vectors;
const vectorOf = (fn: string) => vectors.find((one) => one.fn === fn)!;
const near = (value: number, expected: number) => expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-9 * Math.abs(expected)); // prettier-ignore

const effect = { before: 800, after: 300, expectedLossRelief: 0 };
const cost = { notional: 70, premium: 6, fees: 0.5, upfront: 2, life: 4, expectedLoss: 1 };
const bank = { cet1: 6500, rwa: 50000, target: 0.13, costOfEquity: 0.12, tax: 0.25 };

test("the worked deal's economics are those of a second program", () => {
  const { inputs: i, outputs } = vectorOf("economics");
  const found = dealEconomics(
    { before: i.rwea_pre, after: i.rwea_post, expectedLossRelief: 0 },
    { notional: i.tranche, premium: i.spread * i.tranche, fees: i.other_cost, upfront: i.upfront, life: i.life, expectedLoss: i.el_transferred }, // prettier-ignore
    { cet1: i.cet1, rwa: i.rwa_bank, target: i.target, costOfEquity: i.coe, tax: i.tax },
  );
  const ours = {
    relief: found.relief,
    relief_pct: found.reliefShare,
    capital_released: found.capitalReleased,
    gross_cost: found.grossCost,
    net_cost: found.netCost,
    cost_of_capital_gross: found.grossCostOfCapital,
    cost_of_capital_net: found.netCostOfCapital,
    cost_of_capital_after_tax: found.afterTaxCostOfCapital,
    cost_bps_rwa: found.costBps,
    leverage: found.leverage,
    cet1_before: found.ratioBefore,
    cet1_after: found.ratioAfter,
    cet1_uplift_bps: found.ratioChangeBps,
    cet1_equiv: found.cet1Equivalent,
    annual_value: found.value,
  };
  expect(Object.keys(ours).sort()).toEqual(Object.keys(outputs).sort());
  for (const [name, value] of Object.entries(ours)) near(value, outputs[name]);
});

test("protection of four years for a pool of five: RWEA of 254.6 becomes 372.47", () => {
  const { inputs: i, outputs } = vectorOf("maturity_mismatch");
  near(mismatchedRwea({ deal: i.rwea_sp, pool: i.rwea_ass }, i.t, i.T), outputs.RWEA);
});

test("protection as long as the pool has no mismatch, and at a quarter of a year it is worth nothing", () => {
  expect(mismatchedRwea({ deal: 254.6, pool: 814.5 }, 5, 5)).toBe(254.6);
  expect(mismatchedRwea({ deal: 254.6, pool: 814.5 }, 6, 4)).toBe(254.6);
  near(mismatchedRwea({ deal: 254.6, pool: 814.5 }, 0.25, 5), 814.5);
});

test("an output floor that begins to bind eats more than half of the relief", () => {
  const { inputs: i, outputs } = vectorOf("output_floor");
  const floor = outputFloor({ before: i.u_pre, after: i.u_post }, { before: i.s_pre, after: i.s_post }, i.x);
  near(floor.before, outputs.TREA_pre);
  near(floor.after, outputs.TREA_post);
  near(floor.effectiveRelief, outputs.effective_relief);
  expect([floor.bindsBefore, floor.bindsAfter]).toEqual([outputs.binding_pre, outputs.binding_post]);
  expect(i.u_pre - i.u_post).toBe(outputs.u_relief);
});

test("where the floor binds before and after, only standardised relief counts", () => {
  const floor = outputFloor({ before: 50, after: 40 }, { before: 120, after: 115 }, 0.6);
  near(floor.effectiveRelief, 0.6 * 5);
});

test.each([
  [2025, 0.5],
  [2026, 0.55],
  [2027, 0.6],
  [2028, 0.65],
  [2029, 0.7],
  [2030, 0.725],
  [2040, 0.725],
])("the output floor of %i is %f (Art 465(1), then Art 92(3))", (year, factor) => {
  expect(floorFactor(year)).toBe(factor);
});

const question = (over: object) => ({ cet1: 26, grossRwa: 205, growth: 0, earnings: 0, target: 0.13, deals: [] as readonly ReliefDeal[], steps: 4, lost: null, ...over }); // prettier-ignore
const ladder: readonly ReliefDeal[] = [
  { name: "A", start: 0, end: 2, relief: 5, amortisation: 0, cost: 0 },
  { name: "B", start: 0, end: 9, relief: 10, amortisation: 0, cost: 0 },
];

test("three staggered deals: the path is that of a second program", () => {
  const { inputs: i, outputs } = vectorOf("cet1_path");
  const deals = i.deals.map((d: any, k: number) => ({ name: `D${k}`, start: d.start, end: d.end, relief: d.relief0, amortisation: d.amort ?? 0, cost: d.cost })); // prettier-ignore
  const path = cet1Path(
    question({ cet1: i.cet1, grossRwa: i.rwa0, growth: i.growth, earnings: i.earnings, deals, steps: i.years }),
  );
  for (const [name, column] of [
    ["ratio", path.ratio],
    ["relief", path.relief],
    ["cet1", path.cet1],
    ["ratio_ex_srt", path.ratioWithout],
  ] as const) {
    // prettier-ignore
    expect(column.length).toBe(outputs[name].length);
    outputs[name].forEach((expected: number, t: number) => near(column[t]!, expected));
  }
  near(worstStepBps(path.ratio), outputs.worst_step_bps);
});

test("recognition that is lost is lost from its step on, of the deals that lose it, and stands in the wall", () => {
  const lost = { step: 1, isLost: ({ name }: ReliefDeal) => name === "B" };
  const path = cet1Path(question({ deals: ladder, lost }));
  expect([...path.relief]).toEqual([15, 5, 0, 0, 0]);
  expect([...path.ending]).toEqual([0, 10, 5, 0, 0]);
  expect([...path.endingDeals]).toEqual([0, 1, 1, 0, 0]);
});

test("what is needed for the target lifts the ratio to it exactly", () => {
  const path = cet1Path(question({ cet1: 25, deals: ladder }));
  path.needed.forEach((needed, t) => near((path.cet1[t]! + needed) / (path.grossRwa[t]! - path.relief[t]!), Math.max(path.ratio[t]!, 0.13))); // prettier-ignore
  expect(path.needed[0]).toBe(0);
  expect(path.needed[2]).toBeGreaterThan(0);
});

test("a ratio that only rises has no fall", () => {
  expect(worstStepBps([0.1, 0.11, 0.12])).toBe(0);
  expect(worstStepBps([0.1])).toBe(0);
});

test("a deal takes its expected loss out of the deduction, at most all of it", () => {
  expect(expectedLossRelief(100, 30, 10)).toBe(20);
  expect(expectedLossRelief(15, 30, 10)).toBe(15);
  expect(expectedLossRelief(0, 30, 10)).toBe(0);
  expect(expectedLossRelief(100, 10, 30)).toBe(-20);
});

test("half the spread halves the premium, and an upfront cost that is spread over twice as long costs half a year", () => {
  const found = dealEconomics(effect, cost, bank);
  const cheap = dealEconomics(effect, { ...cost, premium: 3, life: 8 }, bank);
  near(found.grossCost - cheap.grossCost, 3 + 0.25);
  near(found.capitalReleased, 65);
  near(found.value, 0.12 * 65 - 7);
  expect(dealEconomics(effect, { ...cost, expectedLoss: null }, bank).netCost).toBeNaN();
});

const nan = NaN;
test.each([
  [
    "RWEA that rises",
    () => dealEconomics({ ...effect, after: 900 }, cost, bank),
    "RWEA is 800 before and 900 after the deal; without relief it has no cost of capital.",
  ],
  [
    "relief above the bank's RWA",
    () => dealEconomics(effect, cost, { ...bank, rwa: 400 }),
    "RWA of bank is 400; it must be above the deal's relief of 500, both in one unit (bank: Unit).",
  ],
  [
    "a target above 1",
    () => dealEconomics(effect, cost, { ...bank, target: 13 }),
    "Management target is 13; it must be between 0 and 1; did you mean 13%?",
  ],
  ["a life of 0", () => dealEconomics(effect, { ...cost, life: 0 }, bank), "Life is 0; it must be above 0."],
  [
    "an upfront cost that is no number",
    () => dealEconomics(effect, { ...cost, upfront: nan }, bank),
    "Upfront is NaN; it must be 0 or more.",
  ],
  [
    "a target of 0",
    () => dealEconomics(effect, cost, { ...bank, target: 0 }),
    "The deal releases capital of 0; a cost of capital needs more than 0.",
  ],
  [
    "protection of two months",
    () => mismatchedRwea({ deal: 1, pool: 2 }, 0.2, 5),
    "Protection maturity is 0.2; it must be 0.25 or more.",
  ],
  [
    "a pool of seven years",
    () => mismatchedRwea({ deal: 1, pool: 2 }, 4, 7),
    "Pool maturity is 7; it must be above 0.25 and at most 5.",
  ],
  [
    "a floor of 2024",
    () => floorFactor(2024),
    "Output floor year is 2024; it must be a whole number from 2025 to 2100.",
  ],
  [
    "relief above RWA",
    () => cet1Path(question({ grossRwa: 15, deals: ladder })),
    "Relief of 15 leaves RWA of 0 in step 0; RWA must be above 0.",
  ],
  [
    "an amortisation above 1",
    () => cet1Path(question({ deals: [{ ...ladder[0]!, amortisation: 1.1 }] })),
    "Amortisation of A is 1.1; it must be between 0 and 1; did you mean 1.1%?",
  ],
] as const)("%s is refused in a sentence", (_, answer, sentence) => {
  // prettier-ignore
  expect(answer).toThrow(sentence);
});
