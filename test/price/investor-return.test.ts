import {
  fundedNote,
  investorPaths,
  investorQuestion,
  investorReturn,
  noteOutcomes,
  oneFactor,
  preparationOf,
  returnPerPeriod,
  sampleTrancheLoss,
  simulatedLaw,
  simulatedLosses,
  simulationQuestion,
  tranche,
  type FundedNote,
  type SimulationQuestion,
} from "../../src/core/index.ts";
import { createEngine } from "../../src/engine/engine.ts";
import { loadKernel } from "../../src/kernel/index.ts";

const kernel = loadKernel();
const silent = () => undefined;

/** n names of a PD, loadings of 0.5, in one number of paths. */
function simulation(n: number, pd: number, lgd: number, horizon: number, paths = 32768): SimulationQuestion {
  const each = (x: number) => new Float64Array(n).fill(x);
  return simulationQuestion({
    ead: each(1),
    lgd: each(lgd),
    lgdModel: "const",
    pd: each(pd),
    kappa: each(1),
    maturity: each(Infinity),
    horizon,
    dependence: oneFactor(each(0.5), Infinity),
    contagion: null,
    paths,
    precision: 0,
    seed: 7,
    state: 7,
  });
}

const note = (changes: Partial<FundedNote>): FundedNote =>
  fundedNote({ slice: tranche(0, 1), spread: 0.1, horizon: 5, leverage: 0, financing: 0, ...changes });

function earned(asked: SimulationQuestion, terms: FundedNote, bankShare = 1, ranges = [asked.paths]) {
  const question = investorQuestion({ simulation: asked, note: terms, bankShare });
  const preparation = preparationOf(asked, kernel, silent);
  let first = 0;
  const parts = ranges.map((count) => {
    const part = investorPaths({ question, preparation, first, count }, kernel, silent);
    first += count;
    return part;
  });
  return investorReturn({ question, parts });
}

test("without defaults the return is the spread, quoted at the frequency of payment, and leverage lifts it", () => {
  const plain = earned(simulation(10, 0, 0.5, 5, 1024), note({}));
  for (const value of [plain.mean.value, plain.ofMeans, plain.low, plain.median, plain.atBest]) {
    expect(value).toBeCloseTo(0.1, 13);
  }
  expect(plain.negative.value).toBe(0);
  const borrowed = note({ leverage: 0.6, financing: 0.03 });
  expect(earned(simulation(10, 0, 0.5, 5, 1024), borrowed).median).toBeCloseTo((0.1 - 0.6 * 0.03) / 0.4, 12);
});

test("one name: at a spread of its hazard over the whole pool, expected receipts return what was paid", () => {
  const hazard = -Math.log1p(-0.04);
  // LGD 1 and one name: the note pays the spread until default, and then nothing.
  const { ofMeans, mean, loss, negative } = earned(simulation(1, 0.04, 1, 5, 262144), note({ spread: hazard }));
  const pd = 1 - (1 - 0.04) ** 5;
  expect(Math.abs(loss.value - pd)).toBeLessThan(4 * loss.error);
  expect(Math.abs(negative.value - pd)).toBeLessThan(4 * negative.error);
  expect(Math.abs(ofMeans)).toBeLessThan(4 * (loss.error / 5));
  expect(mean.value).toBeLessThan(ofMeans);
});

test("all default at once: the closed form", () => {
  const { outcome, receipts } = noteOutcomes(note({ slice: tranche(0.2, 0.6), horizon: 2 }));
  const all = [0, 1, 2, 3].map((obligor) => ({ obligor, time: 0, loss: 0.1, infectedBy: -1 }));
  const left = outcome(all);
  expect(left.loss).toBeCloseTo(0.5, 14);
  const expected = new Float64Array(8).fill(0.5 * 0.1 * 0.25);
  expected[7]! += 0.5;
  receipts.forEach((x, k) => expect(x).toBeCloseTo(expected[k]!, 14));
  expect(left.annualReturn).toBeCloseTo(4 * returnPerPeriod(expected, 1), 13);
  const gone = outcome([{ obligor: 0, time: 0, loss: 0.7, infectedBy: -1 }]);
  expect(gone).toEqual({ annualReturn: -4, loss: 1, unpaid: 0 });
});

test("premium runs to the day of a loss", () => {
  const { outcome, receipts } = noteOutcomes(note({ horizon: 1, slice: tranche(0, 0.5) }));
  outcome([{ obligor: 0, time: 0.3, loss: 0.25, infectedBy: -1 }]);
  const expected = [0.025, 0.1 * (0.05 + 0.5 * 0.2), 0.0125, 0.0125 + 0.5];
  receipts.forEach((x, k) => expect(x).toBeCloseTo(expected[k]!, 14));
});

test("losses are the law's own, and what comes back to banks is the tranche above the investor's money", () => {
  const asked = simulation(60, 0.02, 0.6, 4);
  const slice = tranche(0.03, 0.09);
  const result = earned(asked, note({ slice, horizon: 4, leverage: 0.75 }), 0.8);
  const preparation = preparationOf(asked, kernel, silent);
  const drawn = simulatedLosses({ question: asked, preparation, first: 0, count: asked.paths }, kernel, silent);
  const law = simulatedLaw({ question: asked, preparation, parts: [drawn] });
  const loss = sampleTrancheLoss(law, slice);
  expect(result.loss.value / loss.value).toBeCloseTo(1, 10);
  expect(result.loss.error / loss.error).toBeCloseTo(1, 8);
  const above = sampleTrancheLoss(law, tranche(0.03 + 0.25 * 0.06, 0.09));
  expect(result.backToBanks / (0.8 * 0.75 * above.value)).toBeCloseTo(1, 10);
  expect(result.netTransfer).toBeCloseTo(1 - result.backToBanks / loss.value, 13);
  expect(earned(asked, note({ slice, horizon: 4 }), 0.8).netTransfer).toBe(1);
});

test("ranges and workers change no bit, and quantiles stand in order", () => {
  const asked = simulation(40, 0.03, 0.5, 3, 8192);
  const terms = note({ slice: tranche(0.02, 0.1), horizon: 3 });
  const whole = earned(asked, terms);
  expect(earned(asked, terms, 1, [1024, 5120, 2048])).toEqual(whole);
  const engine = createEngine({ spawn: null, workers: 0, kernel, memoryLimitBytes: 1e6 });
  const question = investorQuestion({ simulation: asked, note: terms, bankShare: 1 });
  expect(engine.run("investor", question, { label: "test" })).toEqual(whole);
  expect(whole.low).toBeLessThan(whole.median);
  expect(whole.median).toBeLessThanOrEqual(whole.atBest);
});

test.each([
  [{ spread: NaN }, "spread is NaN; it must be between 0 and 1."],
  [{ horizon: 2.3 }, "horizon is 2.3; it must be above 0 and a whole number of quarters, such as 4.75."],
  [{ horizon: 0 }, "horizon is 0; it must be above 0 and a whole number of quarters, such as 4.75."],
  [{ leverage: 1 }, "leverage is 1; it must be below 1, for the investor pays something."],
  [{ leverage: 1.5 }, "leverage is 1.5; it must be between 0 and 1; did you mean 1.5%?"],
  [{ financing: -0.1 }, "financing is -0.1; it must be 0 or more."],
])("%p is refused", (changes, sentence) => {
  expect(() => note(changes)).toThrow(sentence);
});
