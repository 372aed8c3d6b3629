import fc from "fast-check";
import { dealLoans, openDeal, poolFromColumns, type DealFlows, type PathDefault } from "../../src/core/index.ts";
import { termsOf } from "./terms.ts";

const n = 20;
const pool = poolFromColumns({
  ead: Array.from({ length: n }, (_, i) => 1 + (i % 3)),
  pd: new Float64Array(n).fill(0.02),
  lgd: new Float64Array(n).fill(0.5),
  maturity: Array.from({ length: n }, (_, i) => 0.5 + (i % 8) / 3),
  amortisation: Array.from({ length: n }, (_, i) => ["", "linear", "annuity 5%"][i % 3]!),
});
const replenished = (years: number, mostLoss: number | null) =>
  dealLoans(pool, 5, { years, mostPd: null, mostSector: null, mostGroup: null, mostLoss });
const loans = replenished(2, null);

/** Defaults at whole and broken months, each within the life of a loan that is replaced for two years. */
const someDefaults = fc
  .uniqueArray(fc.record({ obligor: fc.nat(n - 1), place: fc.double({ min: 0.001, max: 1, noNaN: true }) }), {
    selector: ({ obligor }) => obligor,
    maxLength: 12,
  })
  .map((drawn): PathDefault[] =>
    drawn
      .map(({ obligor, place }) => ({
        obligor,
        time: place * Math.min(loans.maturity[obligor]!, 5),
        loss: 0.5 * loans.share[obligor]!,
        infectedBy: -1,
      }))
      .sort((a, b) => a.time - b.time),
  );

/** Flows of a path, copied out of the columns that the next path writes over. */
const run = (years: number, mostLoss: number | null, defaults: readonly PathDefault[]): DealFlows =>
  structuredClone(openDeal(termsOf({ recoveryLag: 3, initialLgd: 0.4 }), replenished(years, mostLoss))(defaults));

test("losses end replenishment: from the next month on the deal is one that was replenished for so long", () => {
  const limit = 0.04;
  const lives = { ended: 0, whole: 0 };
  fc.assert(
    fc.property(someDefaults, (defaults) => {
      // Taken at default 40 % of a whole balance, and the rest of the loss of 50 % three months later.
      const lossUntil = (m: number) =>
        defaults.reduce((sum, { obligor, time }) => {
          const month = Math.max(1, Math.ceil(12 * time));
          return sum + loans.share[obligor]! * ((month <= m ? 0.4 : 0) + (month + 3 <= m ? 0.1 : 0));
        }, 0);
      const end = Array.from({ length: 23 }, (_, k) => k + 1).find((m) => lossUntil(m) >= limit - 1e-15);
      fc.pre(end === undefined || Math.abs(lossUntil(end) - limit) > 1e-12);
      lives[end === undefined ? "whole" : "ended"]++;
      const flows = run(2, limit, defaults);
      const expected = run(end === undefined ? 2 : end / 12, null, defaults);
      for (const name of Object.keys(flows) as (keyof DealFlows)[]) {
        flows[name].forEach((x, at) => expect(Math.abs(x - expected[name][at]!)).toBeLessThan(1e-14));
      }
    }),
    { numRuns: 300 },
  );
  expect(Math.min(lives.ended, lives.whole)).toBeGreaterThan(20);
});

test("while loans are replaced no tranche is repaid but by recoveries, and a deal takes no notice of one path in the next", () => {
  const deal = openDeal(termsOf(), replenished(2, 0.04));
  const early: PathDefault[] = [{ obligor: 2, time: 0.4, loss: 3 * loans.share[0]!, infectedBy: -1 }];
  const quiet = structuredClone(deal([]));
  const principal = (flows: DealFlows, quarters: number) =>
    flows.principal.slice(0, 3 * quarters).reduce((sum, x) => sum + x, 0);
  expect(principal(quiet, 8)).toBeLessThan(1e-15);
  expect(principal(deal(early), 8)).toBeGreaterThan(0.1);
  expect(deal([])).toEqual(quiet);
});

test.each([
  [{ years: NaN, mostLoss: null }, "replenishment is NaN; it must be 0 or a whole number of months."],
  [{ years: 2.01, mostLoss: null }, "replenishment is 2.01; it must be 0 or a whole number of months."],
  [{ years: 2, mostLoss: 4 }, "replenishment (loss) is 4; it must be between 0 and 1; did you mean 4%?"],
])("%p is refused", ({ years, mostLoss }, sentence) => expect(() => replenished(years, mostLoss)).toThrow(sentence));
