import {
  globalThemeSector,
  joinedPools,
  plainPreparationOf,
  poolFromColumns,
  rolloverPaths,
  rolloverQuestion,
  rolloverResult,
  simulationQuestion,
  type RolloverBank,
  type RolloverDeal,
  type RolloverQuestion,
} from "../../src/core/index.ts";
import { loadKernel } from "../../src/kernel/index.ts";

const kernel = loadKernel();
const silent = () => undefined;
const FIRST = 4 * 2026;

/** PD 1 but for one in 2^53: with the exponents below the default falls into a quarter that is known. */
const CERTAIN = 1 - Number.EPSILON / 2;
const IN_QUARTER_1 = 0.01;
const IN_QUARTER_4 = 200;

/** A pool of shares that default in the first quarter, in the fourth and never; LGD 1. */
function knownPool(early: number, late: number, paths: number): NonNullable<RolloverQuestion["pools"]> {
  const ead = Float64Array.of(early, late, 1 - early - late);
  const exposures = { theta: new Float64Array(3).fill(1), sector: new Int32Array(3), sectors: 0 };
  const holding = { ead, lgd: new Float64Array(3).fill(1), maturity: new Float64Array(3).fill(Infinity) };
  const simulation = simulationQuestion({
    ...holding,
    lgdModel: "const",
    pd: Float64Array.of(early > 0 ? CERTAIN : 0, late > 0 ? CERTAIN : 0, 0),
    kappa: Float64Array.of(IN_QUARTER_1, IN_QUARTER_4, 1),
    horizon: 1,
    dependence: globalThemeSector({ g: 0.1, h: 0.2, w: 0 }, exposures, { mean: 0, sd: 1 }, Infinity),
    contagion: null,
    paths,
    precision: 0,
    seed: 1,
    state: 1,
  });
  return { keys: ["pool"], question: { simulation, holdings: [holding] } };
}

const deal = (change: Partial<RolloverDeal>): RolloverDeal => ({
  name: "Deal",
  notional: 1000,
  attach: 0.05,
  detach: 0.15,
  before: 0.8,
  after: 0.2,
  quarter: FIRST,
  tmt: 0,
  spread: 0.01,
  protectedLoss: 0,
  pool: "pool",
  ...change,
});
const bank: RolloverBank = { rwa: 20_000, cet1: 3000, target: 0.13, requirement: 0.115, mda: 0.1, costOfEquity: 0.12, capitalRatio: 0.13, earnings: 0, earningsLost: 0, migration: 0, lambda: 0.7, alpha: [-100, 0, 0, 0], beta: [0, 0], premium: false, losses: true }; // prettier-ignore
const REFUSED = 100;
const ROLLED = -100;

function question(change: Partial<RolloverQuestion>): RolloverQuestion {
  return rolloverQuestion({ deals: [deal({})], bank, pools: knownPool(0.12, 0.12, 1024), first: FIRST, quarters: 4, market: { mean: 0, sd: 1e-9 }, freeze: null, paths: 1024, seed: 1, state: 1, ...change }); // prettier-ignore
}

function simulated(asked: RolloverQuestion, ends: readonly number[] = [asked.paths]) {
  const preparation = asked.pools === null ? null : plainPreparationOf(asked.pools.question.simulation, kernel, silent);
  const parts = ends.map((end, i) => {
    const first = ends[i - 1] ?? 0;
    return rolloverPaths({ question: asked, lambda: asked.bank.lambda, preparation, first, count: end - first }, kernel, silent); // prettier-ignore
  });
  return rolloverResult(asked, parts);
}

/** CET1 ratio at the end of each quarter of paths that are all alike. */
function ratios(asked: RolloverQuestion): readonly number[] {
  const { fan } = simulated(asked);
  fan.forEach((quarter) => expect(new Set(quarter).size).toBe(1));
  return fan.map((quarter) => quarter[0]!);
}

/** Lambda 1 over a factor that hardly moves: the market never shuts of its own accord. */
const withLevel = (level: number): RolloverBank => ({ ...bank, lambda: 1, alpha: [level, 0, 0, 0] });
const expectRatios = (asked: RolloverQuestion, wanted: readonly number[]) =>
  ratios(asked).forEach((ratio, q) => expect(Math.abs(ratio - wanted[q]!)).toBeLessThan(1e-9));

describe("losses that fall at known times are shared in closed form", () => {
  const back = 1000 * 0.6;

  test("a refused deal leaves the bank all losses after its last quarter, which protection still bears", () => {
    // 120 in the first quarter, of which protection pays 70; 120 in the fourth, of which nobody pays anything.
    const open = [50, 50, 50, 170].map((lost) => (3000 - lost) / (20_000 + back));
    expectRatios(question({ bank: withLevel(REFUSED) }), open);
  });

  test("a rolled deal protects the same tranche anew: each loss of 12 % costs the bank 5 % up front", () => {
    expectRatios(
      question({ bank: withLevel(ROLLED) }),
      [50, 50, 50, 100].map((lost) => (3000 - lost) / 20_000),
    );
  });

  test("a deal that stands to the end counts both losses: 24 % pass its detachment, and the bank bears 14 %", () => {
    expectRatios(question({ bank: withLevel(ROLLED), deals: [deal({ quarter: FIRST + 3 })] }), [50, 50, 50, 140].map((lost) => (3000 - lost) / 20_000)); // prettier-ignore
  });

  test("a pool that cannot default, and losses that are switched off, leave CET1 as it was", () => {
    const still = [0, 0, 0, 0].map(() => 3000 / (20_000 + back));
    expectRatios(question({ bank: withLevel(REFUSED), pools: knownPool(0, 0, 1024) }), still);
    const shown = question({ bank: { ...withLevel(REFUSED), losses: false } });
    expectRatios(shown, still);
    const { losses } = simulated(shown);
    expect(losses!.byQuarter).toEqual([50, 50, 50, 170].map((x) => expect.closeTo(x, 9)));
    expect(losses!.byDeal[0]!.lost).toBeCloseTo(240, 9);
  });

  test("two deals on one pool lose it twice, in proportion to their notionals; a deal without a pool loses nothing", () => {
    const deals = [deal({}), deal({ name: "Twice", notional: 2000 }), deal({ name: "None", pool: null })];
    const { losses } = simulated(question({ bank: withLevel(REFUSED), deals }));
    expect(losses!.byDeal.map((found) => found?.lost ?? null)).toEqual([expect.closeTo(240, 9), expect.closeTo(480, 9), null]); // prettier-ignore
    expect(losses!.retainedMean.value).toBeCloseTo(3 * 170, 9);
  });
});

test("losses past detachment weigh on refusal as alpha3 says, and are counted once", () => {
  // Loss 24 % over a detachment of 15 % counts as 1, 12 % as 0.8: refusal is logistic in -1 + 2 times that.
  const logistic = (x: number) => 1 / (1 + Math.exp(-x));
  const asked = (early: number, late: number) => {
    const pools = knownPool(early, late, 65536);
    const deals = [deal({ quarter: FIRST + 3 })];
    return simulated(question({ paths: 65536, pools, deals, bank: { ...bank, lambda: 0, alpha: [-1, 0, 0, 2] } }));
  };
  for (const [early, late, worn] of [
    [0.12, 0.12, 1],
    [0, 0.12, 0.8],
    [0, 0, 0],
  ] as const) {
    const wanted = logistic(-1 + 2 * worn);
    // The market is shut below -2, whatever the deal.
    const shut = 0.022750131948179;
    const refused = shut + (1 - shut) * wanted;
    expect(Math.abs(asked(early, late).refused.value - refused)).toBeLessThan(4 * Math.sqrt((refused * (1 - refused)) / 65536)); // prettier-ignore
  }
});

/** A like pool of 400 names on the theme factor alone. */
function themePool(paths: number): NonNullable<RolloverQuestion["pools"]> {
  const n = 400;
  const all = (x: number) => new Float64Array(n).fill(x);
  const holding = { ead: all(1), lgd: all(1), maturity: all(Infinity) };
  const exposures = { theta: all(1), sector: new Int32Array(n), sectors: 0 };
  const simulation = simulationQuestion({
    ...holding,
    lgdModel: "const",
    pd: all(0.05),
    kappa: all(1),
    horizon: 1,
    dependence: globalThemeSector({ g: 0, h: 0.3, w: 0 }, exposures, { mean: 0, sd: 1 }, Infinity),
    contagion: null,
    paths,
    precision: 0,
    seed: 7,
    state: 7,
  });
  return { keys: ["pool"], question: { simulation, holdings: [holding] } };
}

/** Marsaglia's polar normal numbers over a generator of 32 bits. */
function numbers(seed: number) {
  let a = seed;
  const uniform = () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const normal = (): number => {
    for (;;) {
      const [x, y] = [2 * uniform() - 1, 2 * uniform() - 1];
      const s = x * x + y * y;
      if (s > 0 && s < 1) return x * Math.sqrt((-2 * Math.log(s)) / s);
    }
  };
  return { uniform, normal };
}

/** Correlation of refused or not with the pool's loss, where one deal ends in the first quarter; written anew. */
function independentCorrelation(lambda: number, paths: number): number {
  const { uniform, normal } = numbers(20260101);
  const threshold = -1.6448536269514722;
  const rows = Array.from({ length: paths }, () => {
    const z = normal();
    const mood = lambda * z + Math.sqrt(1 - lambda * lambda) * normal();
    const refused = mood < -2 || uniform() < 1 / (1 + Math.exp(1 + 2 * mood)) ? 1 : 0;
    let defaults = 0;
    for (let i = 0; i < 400; i++) if (Math.sqrt(0.3) * z + Math.sqrt(0.7) * normal() < threshold) defaults++;
    return [refused, defaults] as const;
  });
  const mean = (k: 0 | 1) => rows.reduce((sum, row) => sum + row[k], 0) / paths;
  const [a, b] = [mean(0), mean(1)];
  const moment = (f: (x: number, y: number) => number) => rows.reduce((sum, [x, y]) => sum + f(x - a, y - b), 0);
  return moment((x, y) => x * y) / Math.sqrt(moment((x) => x * x) * moment((_, y) => y * y));
}

describe("wrong-way: RWA that come back and pool losses", () => {
  const paths = 16384;
  const asked = (lambda: number) =>
    question({ paths, pools: themePool(paths), market: { mean: 0, sd: 1 }, deals: [deal({})], bank: { ...bank, lambda, alpha: [-1, 2, 0, 0] } }); // prettier-ignore

  test("with lambda 0.7 their correlation is that of an independent program within 4 joint standard errors", () => {
    const { value, error } = simulated(asked(0.7)).losses!.wrongWay;
    expect(value).toBeGreaterThan(0.25);
    expect(Math.abs(value - independentCorrelation(0.7, paths))).toBeLessThan(4 * Math.SQRT2 * error);
  });

  test("with lambda 0 they have nothing to do with each other, on the same pool losses", () => {
    const [linked, alone] = [0.7, 0].map((lambda) => simulated(asked(lambda)).losses!);
    expect(Math.abs(alone!.wrongWay.value)).toBeLessThan(3 * alone!.wrongWay.error);
    expect(alone!.lost).toEqual(linked!.lost);
  });
});

test("neither where a range of paths ends nor how many there are changes a bit", () => {
  const asked = question({ paths: 5000, pools: themePool(5000), market: { mean: 0, sd: 1 }, bank: { ...bank, alpha: [-1, 2, 0.5, 1] } }); // prettier-ignore
  const whole = simulated(asked);
  expect(simulated(asked, [1024, 4096, 5000])).toEqual(whole);
  expect(simulated(asked, [3072, 5000])).toEqual(whole);
});

describe("obligors of several pools", () => {
  const pool = (ids: readonly string[], pd: number) => {
    const each = ids.map(() => 1);
    return { ...poolFromColumns({ ead: each, pd: ids.map(() => pd), lgd: each, maturity: ids.map((_, i) => 1 + i) }), ids }; // prettier-ignore
  };

  test("of one name are one obligor, which lives as long as its longest loan; unnamed ones are of their pool alone", () => {
    const { pool: all, places } = joinedPools([pool(["A", "B", "Row 4"], 0.02), pool(["C", "B", "Row 4"], 0.02)]);
    expect(all.ids).toHaveLength(5);
    expect(places[1]![1]).toBe(places[0]![1]);
    expect(places[1]![2]).not.toBe(places[0]![2]);
    expect([...all.ead]).toEqual([1, 2, 1, 1, 1]);
  });

  test("that two tapes describe differently are refused", () => {
    expect(() => joinedPools([pool(["A"], 0.02), pool(["A"], 0.03)])).toThrow(
      "A is in two pools of the deals, with PD 0.02 in one and 0.03 in another; one obligor has one, and two obligors need two names.",
    );
  });

  test("a link has one weight", () => {
    const linked = (weight: number) => ({ ...pool(["A", "B"], 0.02), links: [{ spoke: 0, hub: 1, weight }] });
    expect(joinedPools([linked(0.5), linked(0.5)]).pool.links).toEqual([{ spoke: 0, hub: 1, weight: 0.5 }]);
    expect(() => joinedPools([linked(0.5), linked(0.4)])).toThrow("The link from A to B has the weight 0.5 in one pool of the deals and 0.4 in another; it has one."); // prettier-ignore
  });
});
