import { connectedFunctions, refusal } from "./connected.ts";

const call = connectedFunctions();
const tape = call("DEMOPOOL", null);
const rho = [[0.06, 0.07, 0.1]];
const settings = [["Paths", 4096]];
const table = (by: string | null, measure: string | null): (string | number)[][] =>
  call("JOINTDEFAULT", tape, rho, by, 1, null, settings, measure);

test("sectors of the demo head rows and columns of a symmetric matrix, and PDs and bets stand below it", () => {
  const shown = table(null, null);
  expect(shown[0]).toEqual(["P(both default)", "HYP", "SEM", "NEO", "DCP", "AIS", "TEL", "MED", "PWR", "IND", "HLT", "CON"]); // prettier-ignore
  expect(shown.slice(1, 12).map(([name]) => name)).toEqual(shown[0]!.slice(1));
  for (let a = 1; a <= 11; a++) for (let b = 1; b <= 11; b++) expect(shown[a]![b]).toBe(shown[b]![a]);
  expect(shown.slice(12).map(([name]) => name)).toEqual([
    "PD",
    "Standard error of PD",
    "Obligors",
    "Effective number of independent bets",
    "Standard error of that number",
    "The number if obligors were independent",
    "Diversification lost",
  ]);
  expect(shown[14]!.slice(1)).toEqual([6, 16, 14, 26, 18, 12, 10, 12, 26, 16, 24]);
  expect(shown[18]![1]).toBeCloseTo(1 - (shown[15]![1] as number) / (shown[17]![1] as number), 12);
  expect(new Set(shown.map(({ length }) => length))).toEqual(new Set([12]));
});

test("the AI theme makes neoclouds and AI software default together, and fewer bets of the pool", () => {
  const standard = call("JOINTDEFAULT", tape, [[0.06, 0, 0.1]], null, 1, null, settings);
  const theme = call("JOINTDEFAULT", tape, [["scenario"]], null, 1, [["DOUBLE_CORR"]], [...settings, ["Contagion", "off"]]); // prettier-ignore
  expect(theme[3][5]).toBeGreaterThan(2 * standard[3][5]);
  expect(theme[15][1]).toBeLessThan(0.6 * standard[15][1]);
});

test("correlations and standard errors come in the same places", () => {
  const [correlation, error] = [table("sector", "correlation"), table("sector", "error")];
  expect([correlation[0]![0], error[0]![0]]).toEqual(["Default correlation", "Standard error"]);
  expect(correlation.slice(12)).toEqual(error.slice(12));
  for (let a = 1; a <= 11; a++) expect(error[a]![a]).toBeGreaterThan(0);
});

const many = (groups: number) => [
  ["Obligor ID", "EAD", "PD (fraction)", "LGD (fraction)", "Group"],
  ...Array.from({ length: groups }, (_, i) => [`L${i}`, 100, 0.02, 0.4, `G${i}`]),
];

test("a group of one obligor has no pair, and more groups than a table holds are refused", () => {
  const few = call("JOINTDEFAULT", many(3), [[0.2]], "group", 1, null, settings);
  expect([few[1][1], few[2][2], few[3][3]]).toEqual(["", "", ""]);
  expect(few[1][2]).toBeGreaterThan(0);
  expect(refusal(() => call("JOINTDEFAULT", many(101), [[0.2]], "group"))).toBe(
    "#VALUE! by is group, of which the tape has 101; at most 100 make a table.",
  );
});

test("by, measure and a column that is missing are refused in a sentence", () => {
  expect(refusal(() => call("JOINTDEFAULT", tape, rho, "country"))).toBe("#VALUE! by is 'country'; it must be sector or group."); // prettier-ignore
  expect(refusal(() => table(null, "loss"))).toBe("#VALUE! measure is 'loss'; it must be joint, correlation or error."); // prettier-ignore
  expect(refusal(() => call("JOINTDEFAULT", many(3), [[0.2]]))).toBe("#VALUE! by is sector, and the tape gives none for L0; fill the column."); // prettier-ignore
});
