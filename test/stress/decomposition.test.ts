import fc from "fast-check";
import { checkWeights, largePool, mixedQuantile, mixedSurvival, lossQuantile, rarityOf, shapleyShares, twinPool } from "../../src/core/index.ts"; // prettier-ignore
import { poolFromColumns } from "../../src/core/index.ts";

/** A game of n effects whose sets, told by their bits, are worth what `worth` says. */
const game = (n: number, worth: (set: number) => number) => Float64Array.from({ length: 1 << n }, (_, s) => worth(s));
const has = (set: number, k: number) => ((set >> k) & 1) === 1;

describe("Shapley shares", () => {
  test("of effects that do not interact are what each adds alone", () => {
    const alone = [3, -1, 0.5, 7];
    const shares = shapleyShares(
      game(4, (s) => alone.reduce((sum, x, k) => sum + (has(s, k) ? x : 0), 10)),
      4,
    );
    shares.forEach((share, k) => expect(share).toBeCloseTo(alone[k]!, 12));
  });

  test("of one left glove and two right ones are 2/3, 1/6 and 1/6 (Shapley and Shubik 1969)", () => {
    const shares = shapleyShares(game(3, (s) => (has(s, 0) && (has(s, 1) || has(s, 2)) ? 1 : 0)), 3); // prettier-ignore
    [2 / 3, 1 / 6, 1 / 6].forEach((share, k) => expect(shares[k]).toBeCloseTo(share, 14));
  });

  test("sum to the change whatever the values, and are none for no effect", () => {
    const values = fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: 32, maxLength: 32 });
    fc.assert(
      fc.property(values, (worth) => {
        const sum = shapleyShares(worth, 5).reduce((total, share) => total + share, 0);
        expect(sum).toBeCloseTo(worth[31]! - worth[0]!, 8);
      }),
    );
    expect(shapleyShares([4], 0)).toHaveLength(0);
  });
});

describe("a mixture of laws", () => {
  const [calm, stressed] = [0.01, 0.08].map((pd) => largePool(pd, 0.4, 0.2));

  test("of one law is that law, and its quantile exceeds as often as its level says", () => {
    expect(mixedQuantile([calm!, stressed!], [1, 0], 0.99)).toBeCloseTo(lossQuantile(calm!, 0.99), 11);
    const laws = [calm!, stressed!];
    for (const level of [0.5, 0.9, 0.999]) {
      const x = mixedQuantile(laws, [0.7, 0.3], level);
      expect(mixedSurvival(laws, [0.7, 0.3], x)).toBeCloseTo(1 - level, 9);
    }
  });

  test("with a level outside 0 and 1, and weights that do not sum to 1, is refused", () => {
    expect(() => mixedQuantile([calm!], [1], 1)).toThrow("level is 1; it must be above 0 and below 1.");
    expect(() => checkWeights([0.5, 0.4])).toThrow("weights sum to 0.9; they must sum to 1.");
    expect(() => checkWeights([1.5, -0.5])).toThrow("weight 1 is 1.5; it must be between 0 and 1; did you mean 1.5%?");
    expect(() => checkWeights([])).toThrow("weights sum to 0; they must sum to 1.");
  });

  test("rarity is one over the probability of a larger loss", () => {
    const loss = lossQuantile(calm!, 0.999);
    expect(rarityOf(calm!, loss).oneIn).toBeCloseTo(1000, 4);
  });
});

test("the twin keeps EAD, PD, LGD and maturity, deals sectors in turn and loses theme and links", () => {
  const pool = poolFromColumns({ ead: [1, 2, 3, 4], pd: [0.1, 0.2, 0.3, 0.4], lgd: [0.5, 0.5, 0.5, 0.5], theta: [1, 1, 0, 0], sector: ["A", "A", "A", "B"] }); // prettier-ignore
  const twin = twinPool(pool);
  expect([twin.ead, twin.pd, twin.lgd, twin.maturity]).toEqual([pool.ead, pool.pd, pool.lgd, pool.maturity]);
  expect([...twin.sector.index]).toEqual([0, 1, 0, 1]);
  expect([...twin.theta]).toEqual([0, 0, 0, 0]);
  expect(twin.links).toEqual([]);
});
