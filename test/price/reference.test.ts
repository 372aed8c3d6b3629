import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  baseCorrelations,
  baseCorrelationsFromSpreads,
  countedTrancheLoss,
  defaultCounts,
  discountCurve,
  expectedTrancheLoss,
  fairSpread,
  largePool,
  nthToDefaultSpreads,
  oneFactorLoss,
  oneFactorPortfolio,
  premiumLegs,
  quarterEnds,
  quarterlyPeriods,
  rhosAt,
  tranche,
  type PremiumPeriod,
} from "../../src/core/index.ts";
import { largePoolTail } from "../../src/core/loss/large-pool.ts";
import { loadKernel } from "../../src/kernel/index.ts";

const kernel = loadKernel();
const casesOf = (file: string): readonly any[] =>
  (JSON.parse(readFileSync(join(__dirname, "../reference", file), "utf8")) as { cases: any[] }).cases;
const relative = (x: number, expected: number) => Math.abs(x / expected - 1);
const quarterly = (years: number, rate: number) => quarterlyPeriods(years, discountCurve([[0, rate]]));
const hazardPds = (years: number, hazard: number) => quarterEnds(years).map((t) => -Math.expm1(-hazard * t));

describe("g: Hull and White's index tranches, under normal and double-t factors", () => {
  test.each(casesOf("g_hull_white.json").map((one) => [one.id, one]))("%s", (_, { inputs, outputs, ...published }) => {
    const { n, rho, df_factor, df_idiosyncratic, hazard, years, rate_continuous, lgd } = inputs;
    const counts = defaultCounts({ n, rho, dfFactor: df_factor ?? Infinity, dfOwn: df_idiosyncratic ?? Infinity });
    const laws = hazardPds(years, hazard).map(counts);
    inputs.tranches.forEach((cut: { attach: number; detach: number }, k: number) => {
      const losses = laws.map((law) => countedTrancheLoss(law, lgd, tranche(cut.attach, cut.detach)));
      const legs = premiumLegs(losses, quarterly(years, rate_continuous));
      const bp = 1e4 * fairSpread(legs, true);
      expect(relative(bp, outputs.fair_spread_bp_hull_white_formula[k])).toBeLessThan(1e-7);
      expect(relative(1e4 * fairSpread(legs, false), outputs.fair_spread_bp_without_accrual_on_default[k])).toBeLessThan(1e-7); // prettier-ignore
      const printed = published.published_hull_white_2004_bp[k];
      expect(Math.abs(bp - printed)).toBeLessThan(Math.max(0.025 * printed, 1));
    });
  });
});

describe("h: legs by expected losses", () => {
  test.each(casesOf("h_cdo_spread.json").map((one) => [one.id, one]))("%s", (_, { inputs, outputs }) => {
    const { lossesOf, periods, before } = modelOf(inputs);
    for (const cut of outputs.tranches) {
      const { first, later } = lossesOf(cut.attach, cut.detach);
      const width = cut.detach - cut.attach;
      const [, ...pooled] = (cut.etl_pool_frac ?? []) as number[];
      const expected: number[] = cut.etl_tranche_frac ?? pooled.map((x) => x / width);
      expect(expected).toHaveLength(later.length);
      // A loss below 1e-6 is one to rounding.
      later.forEach((x, i) => expect(Math.abs(x - expected[i]!)).toBeLessThan(Math.max(1e-8 * expected[i]!, 1e-14)));
      const legs = premiumLegs(later, periods, before ? first : 0);
      const protection = cut.protection_pv ?? cut.protection_pv_per_tranche_notional;
      const annuity = cut.annuity_no_accrual ?? cut.risky_annuity;
      expect(relative(legs.protection, protection)).toBeLessThan(1e-8);
      expect(relative(legs.annuity, annuity)).toBeLessThan(1e-8);
      expect(relative(fairSpread(legs, false), cut.fair_spread_no_accrual ?? cut.fair_spread)).toBeLessThan(1e-8);
      if (cut.fair_spread_with_accrual !== undefined) {
        expect(relative(legs.accrued, cut.accrual_on_default_annuity)).toBeLessThan(1e-8);
        expect(relative(fairSpread(legs, true), cut.fair_spread_with_accrual)).toBeLessThan(1e-8);
      }
    }
  });
});

type Model = {
  readonly lossesOf: (attach: number, detach: number) => { first: number; later: number[] };
  readonly periods: readonly PremiumPeriod[];
  readonly before: boolean;
};

function modelOf(inputs: any): Model {
  if (inputs.pool_model === "heterogeneous_gaussian") return unequalModel(inputs);
  const scheduled: any[] = inputs.periods;
  const periods = scheduled.map((p) => ({ years: p.accrual_fraction, atPayment: p.df_payment, atLoss: p.df_mid }));
  const pds = [scheduled[0].pd_start, ...scheduled.map((p) => p.pd_end)];
  const { n, lgd, rho } = inputs;
  const counts = inputs.pool_model === "lhp" ? null : defaultCounts({ n, rho, dfFactor: Infinity, dfOwn: Infinity });
  const lossesOf = (attach: number, detach: number) => {
    const [first, ...later] = pds.map((pd) => {
      if (counts !== null) return countedTrancheLoss(counts(pd), lgd, tranche(attach, detach));
      const pool = largePool(pd, lgd, rho);
      return (largePoolTail(pool, attach) - largePoolTail(pool, detach)) / (detach - attach);
    });
    return { first: first!, later };
  };
  return { lossesOf, periods, before: true };
}

function unequalModel({ notional, hazard, lgd, loading, rate_continuous, tenor_years }: any): Model {
  const laws = quarterEnds(tenor_years).map((t) => {
    const pd = hazard.map((h: number) => -Math.expm1(-h * t));
    return oneFactorLoss(oneFactorPortfolio({ ead: notional, lgd, pd, loading }), kernel);
  });
  const lossesOf = (attach: number, detach: number) => ({
    first: 0,
    later: laws.map((law) => expectedTrancheLoss(law, tranche(attach, detach))),
  });
  return { lossesOf, periods: quarterly(tenor_years, rate_continuous), before: false };
}

describe("i: correlations from losses and spreads", () => {
  test.each(casesOf("i_base_correlation.json").map((one) => [one.id, one]))("%s", (_, { kind, inputs, outputs }) => {
    const near = (rho: number, expected: number, slope: number) =>
      expect(Math.abs(rho - expected)).toBeLessThan(1e-10 / Math.abs(slope) + 1e-9);
    const tail = (rho: number, point: number) => largePoolTail(largePool(inputs.pd, inputs.lgd, rho), point);
    if (kind === "compound_correlation_lhp") {
      const { roots } = rhosAt((rho) => tail(rho, inputs.attach) - tail(rho, inputs.detach), inputs.el_pool_target);
      expect(roots).toHaveLength(outputs.n_roots);
      roots.forEach((rho, i) => near(rho, outputs.roots_rho[i], outputs.d_el_d_rho_at_roots[i]));
    } else if (kind === "base_correlation_from_expected_losses_lhp") {
      const quotes = inputs.tranches.map(({ attach, detach, el_pool }: any) => ({ attachment: attach, detachment: detach, loss: el_pool })); // prettier-ignore
      const found = baseCorrelations((point, rho) => inputs.pd * inputs.lgd - tail(rho, point), quotes);
      found.forEach((rho, i) => near(rho, outputs.base_correlation[i], outputs.d_el_d_rho[i]));
    } else {
      const { n, hazard, lgd, rate_continuous, tenor_years } = inputs;
      const pds = hazardPds(tenor_years, hazard);
      const equity = (point: number, rho: number) => {
        const counts = defaultCounts({ n, rho: Math.min(rho, 0.999), dfFactor: Infinity, dfOwn: Infinity });
        return pds.map((pd) => point * countedTrancheLoss(counts(pd), lgd, tranche(0, point)));
      };
      const quotes = inputs.tranches.map(({ attach, detach, fair_spread }: any) => ({ attachment: attach, detachment: detach, spread: fair_spread })); // prettier-ignore
      const found = baseCorrelationsFromSpreads(equity, quotes, quarterly(tenor_years, rate_continuous));
      found.forEach((rho, i) => expect(Math.abs(rho - outputs.base_correlation[i])).toBeLessThan(1e-9));
    }
  });
});

describe("published: Hull and White's tranches and their large-pool limit", () => {
  const cuts = [[0, 0.03], [0.03, 0.06], [0.06, 0.1], [0.1, 1]] as const; // prettier-ignore
  test.each([
    [0.1, [2516.64, 396.36, 63.93, 0.37]],
    [0.3, [1585.39, 456.83, 192.62, 6.71]],
  ])("the limit of many names at rho %p", (rho, printed) => {
    cuts.forEach(([attach, detach], k) => {
      const losses = hazardPds(5, 0.01).map((pd) => {
        const pool = largePool(pd, 0.6, rho);
        return (largePoolTail(pool, attach) - largePoolTail(pool, detach)) / (detach - attach);
      });
      expect(Math.abs(1e4 * fairSpread(premiumLegs(losses, quarterly(5, 0.05)), true) - printed[k]!)).toBeLessThan(Math.max(0.0051, 4e-5 * printed[k]!)); // prettier-ignore
    });
  });
  test.each([
    [0.1, Infinity, Infinity, [0.681614, 0.219015, 0.047631, 0.000376]],
    [0.3, Infinity, 5, [0.567151, 0.199581, 0.082494, 0.00329]],
    [0.3, 5, Infinity, [0.515741, 0.191943, 0.084835, 0.005154]],
    [0.3, 5, 5, [0.566968, 0.172995, 0.068682, 0.004796]],
  ])("expected losses over five years, rho %p, degrees of freedom %p and %p", (rho, dfFactor, dfOwn, printed) => {
    const law = defaultCounts({ n: 100, rho, dfFactor, dfOwn })(-Math.expm1(-0.05));
    cuts.forEach(([attach, detach], k) =>
      expect(Math.abs(countedTrancheLoss(law, 0.6, tranche(attach, detach)) - printed[k]!)).toBeLessThan(6e-7),
    );
  });
});

describe("published: nth-to-default spreads of ten names, basis points", () => {
  // Hull and White 2004 as quoted by QuantLib's tests, and an independent exact calculation of the same.
  test.each([
    [0, Infinity, Infinity, [603, 98, 12, 1], [603.68, 98.91, 12.26, 1.05, 0.06]],
    [0.3, Infinity, Infinity, [440, 139, 53, 21, 8, 3, 1, 0, 0, 0], [441.07, 139.46, 53.34, 21.43, 8.56, 3.28, 1.15, 0.35, 0.09, 0.01]],
    [0.6, Infinity, Infinity, [293, 137, 79, 49, 31, 19, 12, 7, 3, 1], [293.76, 137.87, 79.72, 49.32, 31.11, 19.46, 11.75, 6.6, 3.22, 1.12]],
    [0.3, 5, Infinity, [419, 127, 51, 24, 13, 8, 5, 3, 2, 1], [424.98, 128.23, 51.65, 24.87, 13.49, 7.87, 4.77, 2.9, 1.7, 0.85]],
    [0.3, Infinity, 5, [474, 127, 44, 18, 7, 3, 1, 0, 0, 0], [475.14, 127.65, 45.06, 18.03, 7.61, 3.22, 1.3, 0.47, 0.14, 0.02]],
    [0.3, 5, 5, [455, 116, 44, 22, 13, 8, 5, 4, 2, 1], [454.76, 116.98, 43.97, 21.72, 12.68, 8.05, 5.29, 3.45, 2.11, 1.04]],
  ])("rho %p, degrees of freedom %p and %p", (rho, dfFactor, dfOwn, printed, exact) => {
  const spreads = nthToDefaultSpreads({ n: 10, rho, dfFactor, dfOwn }, hazardPds(5, 0.01), 0.6, quarterly(5, 0.05));
    exact.forEach((bp, i) => expect(Math.abs(1e4 * spreads[i]! - bp)).toBeLessThan(0.00501));
    printed.forEach((bp, i) => expect(Math.abs(1e4 * spreads[i]! - bp)).toBeLessThan(Math.max(0.03 * bp, 1)));
  });
}); // prettier-ignore
