import fc from "fast-check";
import {
  dealLoans,
  openDeal,
  poolFromColumns,
  tranche,
  type DealFlows,
  type PathDefault,
  type Terms,
} from "../../src/core/index.ts";
import { termsOf } from "./terms.ts";

const none = { loss: null, seniorShare: null, year: null };
const n = 40;
const words = ["", "linear", "annuity 6%", "80%; 50%"];
const pool = poolFromColumns({
  ead: Array.from({ length: n }, (_, i) => 10 + ((i * 37) % 23)),
  pd: Array.from({ length: n }, () => 0.02),
  lgd: Array.from({ length: n }, (_, i) => 0.2 + (i % 7) / 10),
  maturity: Array.from({ length: n }, (_, i) => 0.7 + ((i * 13) % 41) / 8),
  amortisation: Array.from({ length: n }, (_, i) => words[i % 4]!),
});
const loans = dealLoans(pool, 5, null);

/** Defaults of some obligors, each within the life of its loan. */
const someDefaults = fc
  .array(
    fc.record({ obligor: fc.integer({ min: 0, max: n - 1 }), place: fc.double({ min: 0.001, max: 1, noNaN: true }) }),
    { maxLength: 30 },
  ) // prettier-ignore
  .map((drawn): PathDefault[] => {
    const first = new Map(drawn.map(({ obligor, place }) => [obligor, place]));
    const defaults = [...first].map(([obligor, place]) => ({
      obligor,
      time: place * Math.min(pool.maturity[obligor]!, 5),
      loss: loans.share[obligor]! * pool.lgd[obligor]!,
      infectedBy: -1,
    }));
    return defaults.sort((a, b) => a.time - b.time);
  });

const share = fc.double({ min: 0, max: 1, noNaN: true });
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
const someTerms = fc
  .record({
    rule: fc.constantFrom("sequential" as const, "pro rata" as const),
    trigger: fc.record({ loss: maybe(share), seniorShare: maybe(share), year: maybe(fc.constantFrom(1, 2.5)) }),
    excessSpread: maybe(
      fc.record({
        rates: fc.array(fc.double({ min: 0, max: 0.05, noNaN: true }), { minLength: 1, maxLength: 5 }),
        base: fc.constantFrom("outstanding" as const, "initial" as const),
        trapped: fc.boolean(),
        broughtForward: fc.double({ min: 0, max: 0.01, noNaN: true }),
      }),
    ),
    calls: fc.record({ time: maybe(fc.constantFrom(1, 3)), cleanUp: maybe(share), regulatory: maybe(fc.constantFrom(2, 4)) }), // prettier-ignore
    recoveryLag: fc.integer({ min: 0, max: 30 }),
    initialLgd: maybe(share),
    paymentsAYear: fc.constantFrom(4 as const, 12 as const),
  })
  .map((terms): Terms => termsOf(terms));

const sum = (column: Float64Array) => column.reduce((total, x) => total + x, 0);
const ofTranche = (column: Float64Array, k: number, tranches = 3) =>
  column.reduce((total, x, at) => (at % tranches === k ? total + x : total), 0);

/** What the pool pays and loses by its loans alone, for a deal that ends after so many months. */
function byLoans(defaults: readonly PathDefault[], end: number) {
  const monthOf = new Map(defaults.map((one) => [one.obligor, Math.ceil(12 * one.time)]));
  let [cash, loss] = [0, 0];
  for (let i = 0; i < n; i++) {
    const owed = (m: number) => loans.share[i]! * loans.owed[loans.schedule[i]!]![m]!;
    const month = monthOf.get(i) ?? Infinity;
    if (month > end) {
      cash += owed(0);
    } else {
      cash += owed(0) - owed(month - 1) + owed(month - 1) * (1 - pool.lgd[i]!);
      loss += owed(month - 1) * pool.lgd[i]!;
    }
  }
  return { cash, loss };
}

/** The last month of a deal that has ended by itself or by a call. */
const endOf = (flows: DealFlows, terms: Terms) => {
  const length = 12 / terms.paymentsAYear;
  let last = 0;
  flows.cash.forEach((x, p) => (last = x > 0 ? p : last));
  return (last + 1) * length;
};

test("cash and losses are conserved on every path, whatever the terms", () => {
  fc.assert(
    fc.property(someTerms, someDefaults, (terms, defaults) => {
      const flows = openDeal(terms, loans)(defaults);
      const pooled = byLoans(defaults, endOf(flows, terms));
      expect(Math.abs(sum(flows.cash) - pooled.cash)).toBeLessThan(1e-9);
      expect(Math.abs(sum(flows.loss) - pooled.loss)).toBeLessThan(1e-9);
      // Every tranche ends repaid or written down; investors' and bank's parts of both are the pool's.
      terms.tranches.forEach(({ slice }, k) => {
        const left = ofTranche(flows.principal, k) + ofTranche(flows.writtenDown, k);
        expect(Math.abs(left - (slice.detachment - slice.attachment))).toBeLessThan(1e-9);
      });
      const [absorbed, surplus] = [sum(flows.absorbed), sum(flows.surplus)];
      expect(Math.abs(sum(flows.principal) - (pooled.cash + absorbed - surplus))).toBeLessThan(1e-9);
      expect(Math.abs(sum(flows.writtenDown) - (pooled.loss - absorbed + surplus))).toBeLessThan(1e-9);
      expect(Math.min(...flows.principal, ...flows.accrued, ...flows.absorbed, ...flows.surplus)).toBeGreaterThan(
        -1e-9,
      );
    }),
    { numRuns: 3000 },
  );
});

test("what each party pays and earns sums to what the pool pays", () => {
  const terms = termsOf({ verticalSlice: 0.05, rule: "pro rata", recoveryLag: 6, trigger: { ...none, loss: 0.03 } });
  fc.assert(
    fc.property(someDefaults, (defaults) => {
      const flows = openDeal(terms, loans)(defaults);
      const held = terms.tranches.map(({ investorShare }) => investorShare * 0.95);
      const each = (column: Float64Array) => held.map((x, k) => x * ofTranche(column, k));
      const total = (parts: number[]) => parts.reduce((whole, x) => whole + x, 0);
      const premium = held[1]! * 0.095 * ofTranche(flows.accrued, 1);
      const price = held[1]! * 0.08;
      const investors = -price + premium + total(each(flows.principal));
      // The bank keeps the pool's cash, pays premiums, and draws what is written down from the price that lies aside.
      const bank = sum(flows.cash) - premium + total(each(flows.writtenDown));
      expect(Math.abs(investors + bank - sum(flows.cash))).toBeLessThan(1e-9);
    }),
  );
});

test("a thicker first loss never hurts the mezzanine, and more excess spread never raises a tranche's loss", () => {
  const lossOf = (terms: Terms, defaults: readonly PathDefault[], k: number) =>
    ofTranche(openDeal(terms, loans)(defaults).writtenDown, k);
  const excess = (rate: number) => ({ rates: [rate], base: "outstanding" as const, trapped: true, broughtForward: 0 });
  const usual = termsOf();
  const [firstLoss, mezzanine, senior] = usual.tranches as [Terms["tranches"][0], Terms["tranches"][0], Terms["tranches"][0]]; // prettier-ignore
  const thick = termsOf({
    tranches: [
      { ...firstLoss, slice: tranche(0, 0.08) },
      { ...mezzanine, slice: tranche(0.08, 0.16) },
      { ...senior, slice: tranche(0.16, 1) },
    ],
  });
  fc.assert(
    fc.property(someDefaults, (defaults) => {
      expect(lossOf(thick, defaults, 1)).toBeLessThanOrEqual(lossOf(usual, defaults, 1) + 1e-12);
      for (const k of [0, 1, 2]) {
        const [none, some, more] = [0, 0.005, 0.02].map((rate) => lossOf(termsOf({ excessSpread: excess(rate) }), defaults, k)); // prettier-ignore
        expect(some).toBeLessThanOrEqual(none! + 1e-12);
        expect(more).toBeLessThanOrEqual(some! + 1e-12);
      }
    }),
    { numRuns: 500 },
  );
});

describe("a pool of bullets to the horizon", () => {
  const bullets = poolFromColumns({ ead: pool.ead, pd: pool.pd, lgd: pool.lgd });
  const whole = dealLoans(bullets, 5, null);
  const run = (terms: Terms, defaults: readonly PathDefault[]) => openDeal(terms, whole)(defaults);

  test("a tranche loses what the static cut loses", () => {
    fc.assert(
      fc.property(someDefaults, (defaults) => {
        const flows = run(termsOf(), defaults);
        const lost = defaults.reduce((total, { loss }) => total + loss, 0);
        // Recoveries repay the senior tranche from the top, so that the others stand until the end.
        const cut = (from: number, to: number) => Math.min(Math.max(lost - from, 0), to - from);
        expect(ofTranche(flows.writtenDown, 0)).toBeCloseTo(cut(0, 0.06), 10);
        expect(ofTranche(flows.writtenDown, 1)).toBeCloseTo(cut(0.06, 0.14), 10);
      }),
    );
  });

  test("without defaults the spread runs on the whole notional and par comes back at the end", () => {
    const flows = run(termsOf(), []);
    expect(ofTranche(flows.accrued, 1)).toBeCloseTo(5 * 0.08, 12);
    expect(flows.principal[19 * 3 + 1]).toBeCloseTo(0.08, 12);
    expect(sum(flows.loss)).toBe(0);
  });

  test("all default at once: the closed form", () => {
    const all = Array.from({ length: n }, (_, i) => ({ obligor: i, time: 0, loss: whole.share[i]! * pool.lgd[i]!, infectedBy: -1 })); // prettier-ignore
    const lost = all.reduce((total, { loss }) => total + loss, 0);
    const flows = run(termsOf({ recoveryLag: 24 }), all);
    expect(ofTranche(flows.writtenDown, 0)).toBeCloseTo(0.06, 12);
    expect(ofTranche(flows.writtenDown, 1)).toBeCloseTo(0.08, 12);
    expect(ofTranche(flows.writtenDown, 2)).toBeCloseTo(lost - 0.14, 12);
    // Losses count from the middle of the first month; the rest recovers two years later, in the ninth quarter.
    expect(ofTranche(flows.accrued, 1)).toBeCloseTo(0.08 / 24, 12);
    expect(flows.principal[8 * 3 + 2]).toBeCloseTo(1 - lost, 12);
  });
});

describe("terms", () => {
  const one: PathDefault[] = [{ obligor: 3, time: 1.01, loss: loans.share[3]! * pool.lgd[3]!, infectedBy: -1 }];

  test("a loss taken too high at default is written up when the final one is known", () => {
    const flows = openDeal(termsOf({ initialLgd: 1, recoveryLag: 12 }), loans)(one);
    const balance = loans.share[3]! * loans.owed[loans.schedule[3]!]![12]!;
    expect(flows.loss[4]).toBeCloseTo(balance, 12);
    expect(flows.loss[8]).toBeCloseTo(balance * (pool.lgd[3]! - 1), 12);
    expect(ofTranche(flows.writtenDown, 0)).toBeCloseTo(balance * pool.lgd[3]!, 12);
  });

  test("a trigger turns pro rata sequential for good", () => {
    const paid = (terms: Partial<Terms>, p: number) =>
      openDeal(termsOf({ rule: "pro rata", ...terms }), loans)([]).principal[p * 3 + 1]!;
    expect(paid({}, 5)).toBeGreaterThan(0);
    expect(paid({ trigger: { ...none, year: 1 } }, 2)).toBeGreaterThan(0);
    expect(paid({ trigger: { ...none, year: 1 } }, 3)).toBe(0);
    expect(paid({ trigger: { ...none, seniorShare: 0.86 } }, 0)).toBe(0);
    expect(paid({ trigger: { ...none, seniorShare: 0.9 } }, 0)).toBeGreaterThan(0);
  });

  test("calls end the deal: at their year, or once little is left", () => {
    const lastPayment = (calls: Partial<Terms["calls"]>) => {
      const terms = termsOf({ calls: { time: null, cleanUp: null, regulatory: null, ...calls } });
      return endOf(openDeal(terms, loans)([]), terms) / 12;
    };
    expect(lastPayment({ time: 2 })).toBe(2);
    expect(lastPayment({ regulatory: 1.5 })).toBe(1.5);
    const called = lastPayment({ cleanUp: 0.1 });
    expect(loans.performing[12 * called]).toBeLessThan(0.1);
    expect(loans.performing[12 * called - 3]).toBeGreaterThanOrEqual(0.1);
  });
});

test.each<[Partial<Terms>, string]>([
  [{ verticalSlice: 1.2 }, "vertical slice is 1.2; it must be between 0 and 1; did you mean 1.2%?"],
  [{ recoveryLag: 2.5 }, "recovery lag is 2.5; it must be a whole number from 0 to 120."],
  [{ initialLgd: NaN }, "initial LGD is NaN; it must be between 0 and 1."],
  [{ calls: { time: -1, cleanUp: null, regulatory: null } }, "call (time) is -1; it must be above 0."],
])("%p is refused", (changes, sentence) => expect(() => termsOf(changes)).toThrow(sentence));

test("what a structure leaves out stays with the bank", () => {
  const { tranches } = termsOf({ tranches: [{ name: "Mezzanine", slice: tranche(0.06, 0.14), investorShare: 1, spread: 0.1 }] }); // prettier-ignore
  expect(tranches.map(({ slice, investorShare }) => [slice.attachment, slice.detachment, investorShare])).toEqual([[0, 0.06, 0], [0.06, 0.14, 1], [0.14, 1, 0]]); // prettier-ignore
});

test("a path of 180 names takes microseconds", () => {
  const size = 180;
  const many = poolFromColumns({ ead: new Float64Array(size).fill(1), pd: new Float64Array(size).fill(0.02), lgd: new Float64Array(size).fill(0.4), maturity: Array.from({ length: size }, (_, i) => 2 + (i % 40) / 10) }); // prettier-ignore
  const deal = openDeal(termsOf({ rule: "pro rata", trigger: { ...none, loss: 0.03 }, excessSpread: { rates: [0.005], base: "outstanding", trapped: false, broughtForward: 0 } }), dealLoans(many, 5, null)); // prettier-ignore
  const defaults = Array.from({ length: 25 }, (_, d) => ({ obligor: 7 * d, time: 0.07 * (d + 1), loss: 0.4 / size, infectedBy: -1 })); // prettier-ignore
  const start = performance.now();
  const paths = 20000;
  for (let p = 0; p < paths; p++) deal(defaults);
  const each = (1000 * (performance.now() - start)) / paths;
  process.stdout.write(`a path through the waterfall took ${each.toFixed(1)} us\n`);
  expect(each).toBeLessThan(100);
});
