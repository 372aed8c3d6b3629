import {
  conditionalLoss,
  dependenceOf,
  expectedTrancheLoss,
  expectedTrancheLossError,
  factorPortfolio,
  hitProbability,
  largePool,
  lossQuantile,
  NO_SHIFT,
  oneFactorLoss,
  oneFactorPortfolio,
  oneFactorQuantiles,
  plainKernel,
  poolFromColumns,
  tranche,
  type Tranche,
} from "../../src/core/index.ts";
import { loadKernel } from "../../src/kernel/index.ts";
import { densityAt, mixtureLoss, normalCdf } from "./binomial-mixture.ts";

const kernel = loadKernel();

/** Rows of equal loans: EAD of all, how many, PD to the horizon and LGD. */
type Row = { readonly ead: number; readonly count: number; readonly pd: number; readonly lgd: number };

function counted(rows: readonly Row[], rho: number, df = Infinity) {
  const column = (name: keyof Row) => rows.map((row) => row[name]);
  const loading = rows.map(() => Math.sqrt(rho));
  return oneFactorPortfolio({ ead: column("ead"), lgd: column("lgd"), pd: column("pd"), count: column("count"), loading, df }); // prettier-ignore
}

/** The same with a line for each loan. */
function writtenOut(rows: readonly Row[], rho: number, df = Infinity) {
  const each = rows.flatMap((row) => Array.from({ length: row.count }, () => ({ ...row, ead: row.ead / row.count })));
  const column = (name: keyof Row) => each.map((row) => row[name]);
  return oneFactorPortfolio({ ead: column("ead"), lgd: column("lgd"), pd: column("pd"), loading: each.map(() => Math.sqrt(rho)), df }); // prettier-ignore
}

const toFiveYears = (pd: number) => 1 - (1 - pd) ** 5;
const worked: readonly Row[] = [
  { ead: 100, count: 50, pd: toFiveYears(0.009), lgd: 0.45 },
  { ead: 50, count: 20, pd: toFiveYears(0.048), lgd: 0.5 },
];
/** From the first loss up. */
const SLICES = { equity: tranche(0, 0.03), mezzanine: tranche(0.06, 0.14), senior: tranche(0.2, 1) };

function relative(a: number, b: number): number {
  return Math.abs(a / b - 1);
}

describe("the law of rows that stand for many loans", () => {
  test("50 and 20 loans lose what an independent computation gave, and two borrowers what it gave for two", () => {
    // Binomials given the factor on the exact unit of loss, composite Gauss-Legendre over the factor.
    const law = oneFactorLoss(counted(worked, 0.2), kernel);
    expect(relative(expectedTrancheLoss(law, SLICES.mezzanine), 0.13343840764270068)).toBeLessThan(1e-9);
    expect(relative(hitProbability(law, 0.06), 0.31145556427413107)).toBeLessThan(1e-9);
    const two = oneFactorLoss(
      counted(
        worked.map((row) => ({ ...row, count: 1 })),
        0.2,
      ),
      kernel,
    );
    expect(relative(expectedTrancheLoss(two, SLICES.mezzanine), 0.2463927356692661)).toBeLessThan(1e-9);
  });

  test("few loans have the bits of the tape that writes them out", () => {
    const [rows, loans] = [oneFactorLoss(counted(worked, 0.2), kernel), oneFactorLoss(writtenOut(worked, 0.2), kernel)];
    for (const slice of Object.values(SLICES)) expect(expectedTrancheLoss(rows, slice)).toBe(expectedTrancheLoss(loans, slice)); // prettier-ignore
  });

  /** Rows, asset correlation, and how far off a law may be: on a lattice it is exact, else its grid splits losses. */
  const pools: readonly (readonly [string, readonly Row[], number, number])[] = [
    ["on a lattice", [{ ead: 1000, count: 500, pd: 0.01, lgd: 0.4 }, { ead: 900, count: 300, pd: 0.05, lgd: 0.6 }], 0.2, 1e-11], // prettier-ignore
    ["off every lattice", [{ ead: 1000, count: 701, pd: 0.01, lgd: 0.41 }, { ead: 700, count: 299, pd: 0.05, lgd: 0.613 }], 0.2, 4e-5], // prettier-ignore
    ["with hardly a common factor", [{ ead: 1000, count: 701, pd: 0.02, lgd: 0.41 }, { ead: 700, count: 299, pd: 0.05, lgd: 0.613 }], 0.02, 4e-5], // prettier-ignore
    ["with loans that hardly default", [{ ead: 1000, count: 3000, pd: 0.0004, lgd: 0.41 }, { ead: 700, count: 1999, pd: 0.001, lgd: 0.613 }], 0.15, 4e-5], // prettier-ignore
  ];

  test.each(pools)("rows %s: equity, mezzanine and senior agree with a plain double sum", (_, rows, rho, most) => {
    const law = oneFactorLoss(counted(rows, rho), kernel);
    const sum = (slice: Tranche) => mixtureLoss(rows, rho, slice);
    for (const slice of [tranche(0, 0.01), tranche(0.02, 0.05), tranche(0.06, 1)]) {
      const [found, expected] = [expectedTrancheLoss(law, slice), sum(slice)];
      expect(relative(found, expected)).toBeLessThan(most);
      expect(expectedTrancheLossError(law, slice)).toBeLessThan(2e-5 * expected);
    }
  });

  test("hundreds of loans agree with the tape that writes them out, under the t copula and in quantiles too", () => {
    const rows = pools[1]![1];
    for (const df of [Infinity, 5]) {
      const [a, b] = [oneFactorLoss(counted(rows, 0.2, df), kernel), oneFactorLoss(writtenOut(rows, 0.2, df), kernel)];
      for (const slice of Object.values(SLICES)) expect(relative(expectedTrancheLoss(a, slice), expectedTrancheLoss(b, slice))).toBeLessThan(1e-6); // prettier-ignore
    }
    const [a, b] = [oneFactorQuantiles(counted(rows, 0.2), kernel), oneFactorQuantiles(writtenOut(rows, 0.2), kernel)];
    expect(Math.abs(lossQuantile(a, 0.999) - lossQuantile(b, 0.999))).toBeLessThan(2 * a.law.unit);
  });

  test("single loans beside rows of many: the whole pool loses PD times LGD, slices tile it", () => {
    const rows = [
      ...pools[1]![1],
      { ead: 200, count: 1, pd: 0.03, lgd: 0.5 },
      { ead: 90, count: 1, pd: 0.01, lgd: 0.3 },
    ];
    const law = oneFactorLoss(counted(rows, 0.2), plainKernel);
    const ead = rows.reduce((sum, row) => sum + row.ead, 0);
    const loss = rows.reduce((sum, row) => sum + row.ead * row.pd * row.lgd, 0) / ead;
    expect(relative(expectedTrancheLoss(law, tranche(0, 1)), loss)).toBeLessThan(1e-9);
    const points = [0, 0.01, 0.03, 0.1, 0.3, 1];
    const tiled = points.slice(1).reduce((sum, d, i) => sum + (d - points[i]!) * expectedTrancheLoss(law, tranche(points[i]!, d)), 0); // prettier-ignore
    expect(relative(tiled, loss)).toBeLessThan(1e-9);
    const out = oneFactorLoss(writtenOut(rows, 0.2), kernel);
    for (const slice of Object.values(SLICES)) expect(relative(expectedTrancheLoss(law, slice), expectedTrancheLoss(out, slice))).toBeLessThan(2e-6); // prettier-ignore
  });

  test("several factors: rows and the tape that writes them out are drawn alike", () => {
    const rows = pools[1]![1];
    const each = rows.flatMap((row) => Array.from({ length: row.count }, () => ({ ...row, ead: row.ead / row.count })));
    const law = (lines: readonly Row[], count: boolean) => {
      const column = (name: keyof Row) => Float64Array.from(lines, (row) => row[name]);
      const sector = lines.map(({ lgd }) => (lgd === 0.41 ? "A" : "B"));
      const pool = poolFromColumns({ ead: column("ead"), pd: column("pd"), lgd: column("lgd"), sector });
      const dependence = dependenceOf(pool, { kind: "factors", squares: { g: 0.1, h: 0, w: 0.1 } }, Infinity, NO_SHIFT);
      const columns = { ead: pool.ead, lgd: pool.lgd, pd: pool.pd, dependence };
      const portfolio = factorPortfolio(count ? { ...columns, count: column("count") } : columns);
      return conditionalLoss(portfolio, { paths: 8192, precision: 0, seed: 1, state: 1 }, kernel, () => {});
    };
    const [a, b] = [law(rows, true), law(each, false)];
    for (const slice of [SLICES.equity, tranche(0.03, 0.06)]) expect(relative(expectedTrancheLoss(a, slice), expectedTrancheLoss(b, slice))).toBeLessThan(1e-5); // prettier-ignore
  });
});

describe("a million loans", () => {
  const million: readonly Row[] = [{ ead: 1e6, count: 1e6, pd: 0.01, lgd: 0.45 }];

  test("in one row are near the large pool's limit, and agree with a normal law given the factor", () => {
    const law = oneFactorLoss(counted(million, 0.2), kernel);
    const limit = largePool(0.01, 0.45, 0.2);
    // Given z the loss of so many is normal to 1e-4 of its deviation, which is 1e-4 of the pool.
    const given = ({ attachment: a, detachment: d }: Tranche) => {
      let sum = 0;
      const step = 1 / 4096;
      for (let z = -8.5; z <= 8.5; z += step) {
        const p = normalCdf((-2.3263478740408408 - Math.sqrt(0.2) * z) / Math.sqrt(0.8));
        const [mean, sd] = [0.45 * p, 0.45 * Math.sqrt((p * (1 - p)) / 1e6)];
        const excess = (k: number) => (mean - k) * normalCdf((mean - k) / sd) + sd * densityAt((mean - k) / sd);
        sum += step * densityAt(z) * (excess(a) - excess(d));
      }
      return sum / (d - a);
    };
    for (const slice of [tranche(0, 0.01), tranche(0.02, 0.06), tranche(0.15, 1)]) {
      const found = expectedTrancheLoss(law, slice);
      expect(relative(found, given(slice))).toBeLessThan(2e-6);
      expect(relative(found, expectedTrancheLoss(limit, slice))).toBeLessThan(2e-4);
    }
  });

  test("that move on their own lose what they must: a tranche below the mean all of it, one above nothing", () => {
    const law = oneFactorLoss(counted(million, 0), kernel);
    expect(expectedTrancheLoss(law, tranche(0.001, 0.003))).toBeCloseTo(1, 9);
    expect(Math.abs(expectedTrancheLoss(law, tranche(0.006, 0.01)))).toBeLessThan(1e-9);
    expect(relative(expectedTrancheLoss(law, tranche(0, 1)), 0.0045)).toBeLessThan(1e-9);
  });

  test("in twenty rows cost by rows: a law in well under a second", () => {
    const rows = Array.from({ length: 20 }, (_, i) => ({ ead: 1e6 * (i + 1), count: 50000, pd: 0.002 * (i + 1), lgd: 0.3 + 0.02 * i })); // prettier-ignore
    oneFactorLoss(counted(worked, 0.2), kernel);
    const start = process.cpuUsage();
    const law = oneFactorLoss(counted(rows, 0.2), kernel);
    const { user } = process.cpuUsage(start);
    process.stdout.write(`the law of a million loans in twenty rows took ${(user / 1000).toFixed(0)} ms of the processor\n`); // prettier-ignore
    const loss = rows.reduce((sum, row) => sum + row.ead * row.pd * row.lgd, 0) / 210e6;
    expect(relative(expectedTrancheLoss(law, tranche(0, 1)), loss)).toBeLessThan(1e-9);
    expect(user).toBeLessThan(1e6);
  });
});
