import fc from "fast-check";
import {
  assetDrop,
  ASSET_SHOCKS,
  cashOutProbability,
  conditionalLgd,
  cutRecovery,
  impliedPd,
  normalQuantile,
  runwayPd,
  shockedPd,
  shockToReach,
  type AssetShock,
  type ShockReach,
} from "../../src/core/index.ts";

const reach = (
  mode: AssetShock,
  dependency: number,
  operatingLeverage: number,
  assetVolatility: number,
): ShockReach => ({
  mode,
  dependency,
  operatingLeverage,
  assetVolatility,
});

// An independent program of Merton's distance to default; a hyperscaler capex cut of 30 %. Elasticities are assumptions.
test.each([
  ["neocloud", 0.05, 0.6, 1.5, 0.35, 0.228, 5e-4],
  ["semiconductors", 0.005, 0.4, 1.5, 0.35, 0.0223, 5e-5],
  ["data-centre project", 0.012, 0.5, 0.8, 0.22, 0.0469, 5e-5],
  ["AI software", 0.06, 0.3, 1.5, 0.55, 0.0983, 5e-5],
])("a capex cut of 30 %% lifts the PD of %s", (_, pd, dependency, leverage, volatility, expected, printed) => {
  expect(Math.abs(shockedPd(pd, 0.3, reach("capex", dependency, leverage, volatility)) - expected)).toBeLessThan(
    printed,
  );
});

const anyReach = fc.record({
  mode: fc.constantFrom(...ASSET_SHOCKS),
  dependency: fc.double({ min: 0.05, max: 0.9, noNaN: true }),
  operatingLeverage: fc.double({ min: 0.2, max: 1, noNaN: true }),
  assetVolatility: fc.double({ min: 0.1, max: 0.6, noNaN: true }),
});
const anyPd = fc.double({ min: 1e-4, max: 0.3, noNaN: true });

test("no shock leaves a PD as it was, more shock never lowers it, a gain lowers it", () => {
  fc.assert(
    fc.property(anyReach, anyPd, fc.double({ min: 0.01, max: 0.5, noNaN: true }), (by, pd, shock) => {
      expect(shockedPd(pd, 0, by)).toBe(pd);
      const once = shockedPd(pd, shock, by);
      expect(once).toBeGreaterThan(pd);
      expect(shockedPd(pd, shock * 1.5, by)).toBeGreaterThanOrEqual(once);
      if (by.mode !== "roi") expect(shockedPd(pd, -shock, by)).toBeLessThan(pd);
    }),
  );
});

test("the distance to default moves by -ln(1 - drop) / volatility, so two levers add up in it", () => {
  fc.assert(
    fc.property(anyPd, fc.double({ min: 0.01, max: 0.4, noNaN: true }), (pd, cut) => {
      const revenue = reach("revenue", 0.5, 1.2, 0.3);
      const equity = reach("equity", 0.4, 1, 0.3);
      const both = shockedPd(shockedPd(pd, cut, revenue), 0.2, equity);
      const shift = -Math.log(1 - 0.6 * cut) / 0.3 - Math.log(1 - 0.6 * 0.2) / 0.3;
      expect(Math.abs(normalQuantile(both) - normalQuantile(pd) - shift)).toBeLessThan(1e-9);
    }),
  );
});

test("PD goes to 1 as assets are lost, and is 1 where all are", () => {
  const all = reach("asset", 1, 1, 0.35);
  const path = [0.2, 0.5, 0.8, 0.95, 0.999].map((drop) => shockedPd(0.01, drop, all));
  expect(path).toEqual([...path].sort((a, b) => a - b));
  expect(path[4]!).toBeGreaterThan(0.999);
  expect([shockedPd(0.01, 1, all), shockedPd(0, 1, all), shockedPd(0, 0.5, all), shockedPd(1, 0.5, all)]).toEqual([
    1, 1, 0, 1,
  ]);
});

test("each mode takes the assets that its formula says", () => {
  const close = (a: number, b: number) => expect(Math.abs(a - b)).toBeLessThan(1e-14);
  close(assetDrop(0.3, reach("capex", 0.6, 1.5, 0.35)), 0.27);
  close(assetDrop(0.2, reach("margin", 1, 1.5, 0.35)), 0.3);
  close(assetDrop(0.5, reach("price", 0.4, 1.5, 0.35)), 0.3);
  close(assetDrop(0.4, reach("equity", 0.25, 1.5, 0.35)), 0.3);
  close(assetDrop(0.3, reach("asset", 1, 1.5, 0.35)), 0.3);
  close(assetDrop(2, reach("roi", 1, 1.5, 0.35)), 1 - 1 / 1.21);
});

test("the shock that reaches a target, shocked again, is the target", () => {
  fc.assert(
    fc.property(anyReach, anyPd, fc.double({ min: 1.05, max: 1.6, noNaN: true }), (by, pd, times) => {
      const target = Math.min(pd * times, 0.9);
      let shock: number;
      try {
        shock = shockToReach(pd, target, by);
      } catch {
        // Too small a dependency for this target: then even the largest shock stays below it.
        const most = by.mode === "roi" ? 1e9 : 1;
        expect(shockedPd(pd, most, by)).toBeLessThanOrEqual(target * (1 + 1e-9));
        return;
      }
      expect(Math.abs(shockedPd(pd, shock, by) / target - 1)).toBeLessThan(1e-9);
    }),
  );
});

// First passage of Brownian motion with drift to 0: cash 17.5, burn 8.5 a year, volatility 4; independent program.
test.each([
  [1, 0.017, 5e-5],
  [2, 0.5283, 5e-5],
  [3, 0.9081, 5e-5],
])("cash of 17.5 with a burn of 8.5 is used up within %d years", (years, expected, printed) => {
  const cash = { cash: 17.5, burn: 8.5, volatility: 4 };
  expect(Math.abs(cashOutProbability(cash, years) - expected)).toBeLessThan(printed);
  expect(runwayPd(cash, 0.4, years)).toBe(cashOutProbability(cash, years) * 0.6);
});

test("first passage holds at its edges: no cash, no volatility, little volatility, inflow", () => {
  const p = (cash: number, burn: number, volatility: number, years: number) =>
    cashOutProbability({ cash, burn, volatility }, years);
  expect([p(0, 1, 1, 1), p(10, 4, 0, 2), p(10, 5, 0, 2), p(10, -5, 0, 9)]).toEqual([1, 0, 1, 0]);
  expect([p(10, 4, 1e-6, 2), p(10, 6, 1e-6, 2)]).toEqual([0, 1]);
  // Without drift, the reflection principle: twice the normal tail.
  expect(Math.abs(p(1, 0, 1, 1) - 2 * 0.15865525393145705)).toBeLessThan(1e-15);
  // With an inflow, for ever: exp(2 burn cash / volatility^2).
  expect(Math.abs(p(1, -1, 1, 1e6) / Math.exp(-2) - 1)).toBeLessThan(1e-12);
  // Both forms of the returning paths agree where they meet.
  const [below, above] = [p(5.999 / 2, 5.999 / 2, 1, 1), p(6.001 / 2, 6.001 / 2, 1, 1)];
  expect(below - above).toBeGreaterThan(0);
  expect(below - above).toBeLessThan(1e-4);
});

// J. Frye, M. Jacobs (2012); MathWorks' fryejacobslgd; computed independently.
test.each([
  [0.05, 0.08, 0.4, 0.2, 0.3197],
  [0.1, 0.09, 0.45, 0.2, 0.4151],
  [0.15, 0.1, 0.5, 0.2, 0.4971],
])("LGD at a default rate of %d", (conditional, pd, lgd, rho, expected) => {
  expect(Math.abs(conditionalLgd(lgd, pd, conditional, rho) - expected)).toBeLessThan(5e-5);
});

test("hardware that is 70 % of collateral and falls by half takes 35 % of the recovery", () => {
  expect(Math.abs(1 - cutRecovery(0.45, 0.7 * 0.5) - 0.55 * (1 - 0.7 * 0.5))).toBeLessThan(1e-15);
  expect([cutRecovery(0.45, 0), cutRecovery(0.45, 1), cutRecovery(1, 0.3)]).toEqual([0.45, 1, 1]);
});

// Credit triangle 1 - exp(-spread 5 / 0.6).
test.each([
  [0.0104, 0.083],
  [0.065, 0.418],
])("a spread of %d pays for a five-year PD", (spread, expected) => {
  expect(Math.abs(impliedPd(spread, 0.6, 5) - expected)).toBeLessThan(5e-4);
});
