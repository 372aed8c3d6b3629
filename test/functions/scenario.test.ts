import reference from "../reference/stress.json";
import { connectedFunctions, refusal } from "./connected.ts";

const call = connectedFunctions();
const tape = call("DEMOPOOL", null);
const pool = call("POOL", tape, call("DEMOPOOL", "links"));
const NAMES = ["BASE", "AI_CORR", "HW_EROSION", "HYP_STRAIN", "FREEZE", "DOUBLE_CORR", "COMBINED", "UPSIDE"];
const SETTINGS = [["PD curve", "seasoned"], ["LGD", "frye-jacobs"], ["Paths", 16384]]; // prettier-ignore

type Row = readonly [string, string, number | string];
type Case = (typeof reference.cases)[number];

const rowsOf = (...args: unknown[]): Row[] => (call("SCENARIO", ...args) as Row[]).slice(1);
const valueOf = (rows: readonly Row[], name: string) => rows.find((r) => r[0] === name && r[1] === "*")?.[2];
const targetsOf = (rows: readonly Row[], name: string) =>
  Object.fromEntries(rows.filter((r) => r[0] === name && r[1] !== "*").map((r) => [r[1], r[2]]));

/** The case of an independent program; contagion is additive but in the trap, which preserves PDs. */
const caseOf = (name: string): Case => {
  const mode = name === "DOUBLE_CORR" ? "preserve@minMT" : "additive";
  return reference.cases.find(({ id }) => id === `${name}/${mode}/frye-jacobs`)!;
};

test.each(NAMES)("%s has the parameters that independent programs ran", (name) => {
  const rows = rowsOf(name);
  const { settings } = caseOf(name);
  const numbers = ["g", "h", "w", "Hmean", "Hsd", "kd", "kD", "pi"].map((parameter) => valueOf(rows, parameter));
  const { g, h, w, H_mean, H_sd, kappa_d, kappa_D, pi_hub } = settings;
  expect(numbers).toEqual([g, h, w, H_mean, H_sd, kappa_d, kappa_D, pi_hub]);
  expect(targetsOf(rows, "pi")).toEqual(settings.pi_hub_override);
  expect(targetsOf(rows, "haircut")).toEqual(settings.recovery_haircut);
  expect(targetsOf(rows, "shift")).toEqual(settings.dd_shift);
  expect(valueOf(rows, "contagion")).toBe(name === "DOUBLE_CORR" ? "preserve" : "additive");
});

test("a scenario by its name, in either language, and as the table of SCENARIO gives the same bits, near an independent simulation", () => {
  const mezzanine = (scenario: unknown) =>
    call("TRANCHETABLE", pool, [["scenario"]], call("DEMOPOOL", "structure"), 5, scenario, SETTINGS)[2] as number[];
  const row = mezzanine([["HW_EROSION"]]);
  expect(mezzanine([["硬體定價侵蝕"]])).toEqual(row);
  expect(mezzanine(call("SCENARIO", "hardware price erosion"))).toEqual(row);
  expect(mezzanine([["base", "*", "HW_EROSION"]])).toEqual(row);
  const [value, se] = caseOf("HW_EROSION").outputs.tranches[1]!.el as [number, number];
  expect(Math.abs((row[5] as number) - value)).toBeLessThan(4 * Math.hypot(row[9] as number, se));
});

test("a user's rows replace those of the scenario they start from, and no others", () => {
  const before = rowsOf("AI_CORR");
  const after = rowsOf("AI_CORR", [["haircut", "NEO", 0.5]]);
  expect(after.filter((row, i) => row[2] !== before[i]![2])).toEqual([["haircut", "NEO", 0.5]]);
  expect(call("SCENARIO", null)).toHaveLength(9);
});

test("probabilities of the scenarios sum to 1, the switch of the model has none", () => {
  const list = (call("SCENARIO", null) as unknown[][]).slice(1);
  expect(list.reduce((sum, row) => sum + (row[3] as number), 0)).toBeCloseTo(1, 15);
  expect(list.find((row) => row[0] === "DOUBLE_CORR")![3]).toBe(0);
});

describe("a pool under stress", () => {
  const stressed = call("STRESSPOOL", tape, [["HYP_STRAIN"]]) as (string | number)[][];

  test("is a tape itself: its losses are those of the tape under the scenario", () => {
    const losses = (from: unknown, scenario: unknown) =>
      call("TRANCHELOSS", from, [[0.2]], 0, 0.06, 1, scenario, null) as number;
    expect(losses(stressed, null)).toBeCloseTo(losses(tape, call("SCENARIO", "HYP_STRAIN", [["contagion", "*", "off"]])), 14); // prettier-ignore
  });

  test("keeps PDs and LGDs of sectors that the scenario does not name, bit for bit", () => {
    const others = stressed.filter((row) => ["TEL", "IND", "HLT", "CON"].includes(String(row[2])));
    expect(others).toHaveLength(78);
    others.forEach((row) => expect([row[4], row[5]]).toEqual([row[8], row[9]]));
  });

  test("a zero shift and a zero haircut leave every number as it was", () => {
    const same = call("STRESSPOOL", tape, [["shift", "*", 0], ["haircut", "*", 0]]) as number[][]; // prettier-ignore
    same.slice(1).forEach((row) => expect([row[4], row[5]]).toEqual([row[8], row[9]]));
  });

  test("stays as it is where the scenario shocks sectors that the pool does not have", () => {
    const small = [["Obligor", "EAD", "PD (fraction)", "LGD", "Sector"], ["A", 100, 0.01, 0.4, "Retail"]]; // prettier-ignore
    const [headings, row] = call("STRESSPOOL", small, [["HYP_STRAIN"]]) as unknown[][];
    expect(row!.slice(4, 6)).toEqual(row!.slice(8, 10));
    expect([headings!.slice(-2), row!.slice(-2)]).toEqual([
      ["SRT sector", "Theta rests on"],
      ["CON", "assumption"],
    ]);
    expect(refusal(() => call("STRESSPOOL", tape, null))).toBe(
      "#VALUE! scenario is missing; it must be a name such as AI_CORR, or a range of overrides.",
    );
  });
});

test.each([
  [[["freeze", "*", "2027Q2:2026Q3"]], "freeze in row 1 of scenario is '2027Q2:2026Q3'; it must be a first and a last quarter, such as 2026Q3:2027Q2."], // prettier-ignore
  [[["h", "*", 0.2], ["base", "*", "BASE"]], "Row 2 of scenario has 'base'; it may stand in the first row alone."], // prettier-ignore
  [[["base", "*", "CRASH"]], "base in row 1 of scenario is 'CRASH'; it must be BASE, AI_CORR, HW_EROSION, HYP_STRAIN, FREEZE, DOUBLE_CORR, COMBINED or UPSIDE, or a range with the columns Parameter, Target and Value."], // prettier-ignore
  [[["Fmean", "NEO", -1]], "Row 1 of scenario gives Fmean for 'NEO'; it must be for all, with the target *."],
])("%j is refused in a sentence", (scenario, sentence) => {
  expect(refusal(() => call("TRANCHELOSS", pool, [[0.2]], 0, 0.06, 1, scenario, null))).toBe(`#VALUE! ${sentence}`);
});
