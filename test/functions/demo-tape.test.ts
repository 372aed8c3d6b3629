import { connectedFunctions } from "./connected.ts";

// DEMO-TMT, exact one-factor recursion of an independent program on a 0.5m grid, LGD constant, T = 5, seasoned curve.
// The expected losses were recomputed independently; the VaR of the 0.1m grid is 9.953, 14.947, 19.827, 24.583 %.
const golden = [
  { rho: 0.1, losses: [0.349789, 0.003794, 0.006705, 0.0], valueAtRisk: 0.09953 },
  { rho: 0.2, losses: [0.333266, 0.015785, 0.020228, 0.000038], valueAtRisk: 0.14947 },
  { rho: 0.3, losses: [0.312137, 0.029507, 0.033888, 0.000235], valueAtRisk: 0.19827 },
  { rho: 0.4, losses: [0.28934, 0.041941, 0.045788, 0.000669], valueAtRisk: 0.24583 },
] as const;
const cuts = [
  [0, 0.06],
  [0.06, 0.14],
  [0.05, 0.15],
  [0.14, 1],
] as const;
const seasoned = [["PD curve", "seasoned"]];

const call = connectedFunctions();
const tape = call("DEMOPOOL", null);

describe("the demo tape at one factor", () => {
  for (const { rho, losses, valueAtRisk } of golden) {
    cuts.forEach(([attach, detach], i) => {
      test(`tranche ${attach} to ${detach} at rho ${rho} loses ${losses[i]}`, () => {
        const loss = call("TRANCHELOSS", tape, [[rho]], attach, detach, 5, null, seasoned);
        expect(Math.abs(loss - losses[i]!)).toBeLessThanOrEqual(1e-5);
      });
    });
    test(`value at risk at rho ${rho} is ${valueAtRisk}`, () => {
      const loss = call("LOSSVAR", tape, [[rho]], 0.999, null, 5, null, seasoned);
      expect(Math.abs(loss - valueAtRisk)).toBeLessThanOrEqual(5e-5);
    });
  }
  test("on the flat curve the mezzanine loses 0.012700, within one year 0.000446", () => {
    expect(call("TRANCHELOSS", tape, [[0.2]], 0.06, 0.14, 5, null, null)).toBeCloseTo(0.0127, 5);
    expect(call("TRANCHELOSS", tape, [[0.2]], 0.06, 0.14, null, null, null)).toBeCloseTo(0.000446, 6);
  });
});

test("Method tells two answers over one tape apart, whichever is asked for first", () => {
  const ask = (method: string) => call("TRANCHELOSS", tape, [[0.2]], 0.06, 0.14, 3, null, [["Method", method]]);
  const exact = ask("exact");
  const limit = ask("large-pool");
  expect(Math.abs(limit - exact)).toBeGreaterThan(1e-4);
  expect(ask("exact")).toBe(exact);
  expect(ask("large-pool")).toBe(limit);
});
