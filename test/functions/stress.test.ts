import { connectedFunctions } from "./connected.ts";

const call = connectedFunctions();
const tape = call("DEMOPOOL", null);
const links = call("DEMOPOOL", "links");
const pool = call("POOL", tape, links);
const settings = (...more: unknown[][]) => [["PD curve", "seasoned"], ["Paths", 16384], ...more];
const structure = call("DEMOPOOL", "structure");

/** Expected loss and its standard error by the table, tranche by tranche, the pool last. */
function losses(rho: unknown, scenario: unknown, given: unknown): [number, number][] {
  const rows = call("TRANCHETABLE", pool, rho, structure, 5, scenario, given) as unknown[][];
  return rows.slice(1).map((row) => [row[5] as number, row[9] as number]);
}

/** Two independent programs over 4 to 8 million paths: first loss, mezzanine and pool, with standard errors. */
const targets = {
  BASE: { first: [0.366, 1e-4], mezzanine: [0.01527, 4e-5], pool: [0.02321, 1e-5] },
  AI_CORR: { first: [0.732, 2e-4], mezzanine: [0.2002, 2e-4], pool: [0.06216, 2e-5] },
} as const;

function expectNear([loss, error]: [number, number], [value, se]: readonly [number, number]): void {
  expect(Math.abs(loss - value)).toBeLessThan(4 * Math.hypot(error, se));
}

describe("a scenario of overrides over the demo tape with its links", () => {
  test("the base case with contagion agrees with independent simulations", () => {
    const [first, mezzanine, , whole] = losses([[0.06, 0.07, 0.1]], [["contagion", "*", "additive"]], settings(["LGD", "frye-jacobs"])); // prettier-ignore
    expectNear(first!, targets.BASE.first);
    expectNear(mezzanine!, targets.BASE.mezzanine);
    expectNear(whole!, targets.BASE.pool);
  });

  test("a shifted theme, haircuts and stronger contagion agree with independent simulations, with rho the scenario's", () => {
    const scenario = [
      ["Parameter", "Target", "Value"],
      ["g", "*", 0.06],
      ["h", "*", 0.12],
      ["w", "*", 0.1],
      ["Hmean", "*", -1.5],
      ["Hsd", "*", 0.8],
      ["haircut", "NEO", 0.2],
      ["haircut", "AIS", 0.1],
      ["haircut", "DCP", 0.1],
      ["kd", "*", 3],
      ["kD", "*", 9],
      ["pi", "*", 0.1],
      ["contagion", "*", "additive"],
    ];
    const [first, mezzanine, , whole] = losses([["scenario"]], scenario, settings(["LGD", "frye-jacobs"]));
    expectNear(first!, targets.AI_CORR.first);
    expectNear(mezzanine!, targets.AI_CORR.mezzanine);
    expectNear(whole!, targets.AI_CORR.pool);
  });

  test("without contagion and with constant LGD a shock is no matter for simulation: exact at one factor, drawn at several", () => {
    const shift = [["shift", "NEO", 0.4], ["haircut", "NEO", 0.35]]; // prettier-ignore
    const method = (rho: unknown) => {
      const rows = call("TRANCHETABLE", pool, rho, structure, 5, shift, null) as unknown[][];
      return rows[1]!.at(-1);
    };
    expect(method([[0.2]])).toBe("exact, one factor");
    expect(method([[0.06, 0.07, 0.1]])).toBe("conditional, 13 factors");
    const [plain, shocked] = [null, shift].map(
      (s) => call("TRANCHELOSS", pool, [[0.2]], 0, 0.06, 5, s, null) as number,
    );
    expect(shocked!).toBeGreaterThan(plain!);
  });

  test("simulation forced for one factor agrees with the exact answer within 4 standard errors", () => {
    const simulated = losses([[0.2]], null, settings(["Method", "simulation"]));
    const exact = losses([[0.2]], null, [["PD curve", "seasoned"]]);
    simulated.forEach(([loss, error], r) => expect(Math.abs(loss - exact[r]![0])).toBeLessThan(4 * error));
  });
});

test("contributions by sector sum to the tranche's expected loss, which is that of the simulated tranche", () => {
  const rho = [[0.06, 0.07, 0.1]];
  const given = settings(["Method", "simulation"]);
  const table = call("RISKCONTRIB", pool, rho, 0.06, 0.14, "sector", 5, null, given) as unknown[][];
  expect(table[0]).toEqual(["Name", "EAD share", "EL contribution", "Share of EL", "Standard error"]);
  const parts = table.slice(1, -1).map((row) => row[2] as number);
  const whole = table.at(-1)!;
  expect(parts).toHaveLength(11);
  expect(parts.reduce((sum, x) => sum + x, 0) / (whole[2] as number)).toBeCloseTo(1, 12);
  expect(whole[2]).toBeCloseTo(call("TRANCHELOSS", pool, rho, 0.06, 0.14, 5, null, given), 12);
  expect(() => call("RISKCONTRIB", pool, rho, 0.06, 0.14, null, 5, null, [["Method", "exact"]])).toThrow(
    "The setting Method is 'exact', which does not serve this: contributions are simulated; it must be auto or simulation.",
  );
});
