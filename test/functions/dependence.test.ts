import { connectedFunctions } from "./connected.ts";

const call = connectedFunctions();
const tape = call("DEMOPOOL", null);
const structure = call("DEMOPOOL", "structure");
const seasoned = [["PD curve", "seasoned"]];
const mezzanine = (rho: unknown, settings: unknown) =>
  call("TRANCHELOSS", tape, rho, 0.06, 0.14, 5, null, settings) as number;

describe("several factors in a cell", () => {
  test("CORR gives the row that rho takes, and refuses what leaves obligors no part of their own", () => {
    expect(call("CORR", 0.06, 0.07, 0.1)).toEqual([[0.06, 0.07, 0.1]]);
    expect(call("CORR", 0.2, null, null)).toEqual([[0.2, 0, 0]]);
    expect(() => call("CORR", 0.5, 0.4, 0.2)).toThrow(
      "global, theme and sector sum to 1.1; they must sum to less than 1",
    );
  });

  test("the standard model of the demo tape agrees with independent quadrature", () => {
    const quadrature = 0.0016340957704410442;
    expect(Math.abs(mezzanine([[0.06, 0, 0.1]], seasoned) / quadrature - 1)).toBeLessThan(0.015);
  });

  test("a number, {g,0,0}, a one-sector matrix and a tape column are the same exact answer", () => {
    const number = mezzanine([[0.2]], seasoned);
    expect(mezzanine([[0.2, 0, 0]], seasoned)).toBe(number);
    const small = (rho: unknown, last: unknown) =>
      call("TRANCHELOSS", [["Obligor ID", "EAD", "PD", "LGD", "Sector", "Rho"], ["A", 100, 0.01, 0.4, "Software", last], ["B", 200, 0.005, 0.5, "Software", last]], rho, 0, 0.1, null, null, null); // prettier-ignore
    const matrix = [["", "Software"], ["Software", 0.3]]; // prettier-ignore
    expect(small([["", "Software"], ["Software", 1]], 0.3)).toBeCloseTo(small([[0.3]], null), 14); // prettier-ignore
    expect(small(matrix, null)).toBeCloseTo(small([[0.3]], null), 14);
    expect(small(null, 0.3)).toBe(small([[0.3]], null));
  });

  test("drawn points agree with the exact answer within 3 of the standard errors that the table shows", () => {
    const rows = (settings: unknown) =>
      call("TRANCHETABLE", tape, [[0.2]], structure, 5, null, settings) as unknown[][];
    const drawn = rows([...seasoned, ["Method", "conditional"]]);
    const exact = rows(seasoned);
    expect(drawn[1]!.slice(-1)).toEqual(["conditional, 1 factor"]);
    for (let r = 1; r < drawn.length; r++) {
      const [loss, error] = [drawn[r]![5] as number, drawn[r]![9] as number];
      expect(Math.abs(loss - (exact[r]![5] as number))).toBeLessThanOrEqual(3 * error + 1e-12);
      expect(exact[r]![9]).toBe(0);
    }
  });

  test("the seed names the drawing: one seed gives the same bits, another seed others", () => {
    const rho = [[0.06, 0.07, 0.1]];
    const settings = (seed: unknown) => [...seasoned, ["Paths", 4096], ["Seed", seed]];
    const first = mezzanine(rho, settings("desk"));
    expect(mezzanine(rho, settings("desk"))).toBe(first);
    expect(mezzanine(rho, settings(7))).not.toBe(first);
    expect(Math.abs(mezzanine(rho, settings(7)) / first - 1)).toBeLessThan(0.1);
  });

  test("quantiles and the loss table go by several factors too", () => {
    const rho = [[0.06, 0, 0.1]];
    // The independent quadrature: 6.3039 % and 8.4828 %.
    expect(call("LOSSVAR", tape, rho, 0.99, null, 5, null, seasoned)).toBeCloseTo(0.063039, 3);
    expect(call("LOSSVAR", tape, rho, 0.999, null, 5, null, seasoned)).toBeCloseTo(0.084828, 3);
    const table = call("LOSSDIST", tape, rho, [[0.05, 0.06, 0.1]], 5, null, seasoned) as number[][];
    expect(table[1]![2]! / 0.036610274).toBeCloseTo(1, 1);
    expect(table[2]![2]! / 0.013618228).toBeCloseTo(1, 1);
  });
});
