import { connectedFunctions, refusal } from "./connected.ts";

const call = connectedFunctions();
const card = call("POOL", call("DEMOPOOL", null), call("DEMOPOOL", "links"));
const seasoned = [["PD curve", "seasoned"]];
const valueOf = (table: unknown[][], name: string) => table.find((row) => row[0] === name)![1];

/** Reads a text such as {"pd","*",2} back as cells. */
const cellsOf = (text: string) =>
  JSON.parse(text.replace(/^\w+ /, "").replace(/^\{/, "[[").replace(/\}$/, "]]").replace(/;/g, "],[")) as unknown[][];

const factors = [[0.06, 0.07, 0.1]];
const fast = [...seasoned, ["Paths", 2048]];

// The answer, asked again with what the table says, hits the target within 1 %.
test.each([
  ["pd", [[0.2]], 0.05, null, seasoned],
  ["shift", [[0.2]], 0.05, null, seasoned],
  ["haircut", [[0.2]], 0.05, null, seasoned],
  ["share", [[0.2]], 0.02, null, seasoned],
  ["rho", [[0.2]], 0.03, null, seasoned],
  ["h", factors, 0.01, null, fast],
  ["theta", factors, 0.003, null, fast],
  ["Hmean", factors, 0.02, null, fast],
  ["pd", [["scenario"]], 0.05, [["BASE"]], [...seasoned, ["Paths", 8192]]],
])("lever %s, asked again with its answer, hits its target", (lever, rho, target, scenario, settings) => {
  const table = call("REVERSE", card, rho, 0.06, 0.14, target, lever, 5, scenario, settings) as unknown[][];
  const again = String(valueOf(table, "Ask again with"));
  const turned = cellsOf(again.includes("{") ? again : `${again.split(" ")[0]!} {${again.split(" ")[1]!}}`);
  const loss = again.startsWith("rho")
    ? call("TRANCHELOSS", card, turned, 0.06, 0.14, 5, scenario, settings)
    : call("TRANCHELOSS", card, rho, 0.06, 0.14, 5, turned, settings);
  expect(Math.abs((loss as number) / target - 1)).toBeLessThan(0.01);
  expect(valueOf(table, "Expected loss reached")).toBe(loss);
});

test("median is exhaustion in half of all futures, and rarity is the unstressed probability of the pool loss there", () => {
  const table = call("REVERSE", card, [[0.2]], 0, 0.06, "median", "pd", 5, null, seasoned) as unknown[][];
  const times = valueOf(table, "Lever that reaches the target") as number;
  const again = call("TRANCHEPROB", card, [[0.2]], 0, 0.06, "exhaust", 5, [["pd", "*", times]], seasoned) as number;
  expect(Math.abs(again - 0.5)).toBeLessThan(0.005);
  const stressed = call("TRANCHELOSS", card, [[0.2]], 0, 1, 5, [["pd", "*", times]], seasoned) as number;
  const [, above] = call("LOSSDIST", card, [[0.2]], [[stressed]], 5, null, seasoned) as number[][];
  expect(Math.abs((valueOf(table, "P(larger pool loss) without stress") as number) - above![2]!)).toBeLessThan(1e-6);
  expect(valueOf(table, "One in")).toBeCloseTo(1 / above![2]!, 3);
});

test("a multiplier of PDs in a scenario is a tape with multiplied PDs; a share moves EAD and keeps its sum", () => {
  const tape = [
    ["Obligor ID", "EAD", "PD (fraction)", "LGD", "AI theta"],
    ["A", 100, 0.01, 0.4, 1],
    ["B", 300, 0.02, 0.5, 0],
  ];
  const doubled = tape.map((row, r) => (r === 0 ? row : row.map((cell, c) => (c === 2 ? 2 * (cell as number) : cell))));
  const moved = tape.map((row, r) => (r === 0 ? row : row.map((cell, c) => (c === 1 ? 200 : cell))));
  const loss = (of: unknown, scenario: unknown) =>
    call("TRANCHELOSS", of, [[0.2]], 0.1, 0.3, 1, scenario, null) as number;
  expect(loss(tape, [["pd", "*", 2]])).toBe(loss(doubled, null));
  expect(Math.abs(loss(tape, [["share", "*", 0.5]]) / loss(moved, null) - 1)).toBeLessThan(1e-9);
});

test("a tornado has each lever's losses as TRANCHELOSS gives them, the widest first", () => {
  const [headings, ...rows] = call("TORNADO", card, [[0.2]], 0.06, 0.14, 5, null, seasoned) as unknown[][];
  expect(headings!.slice(0, 8)).toEqual(["Lever", "What it is", "Low", "Today", "High", "EL at low", "EL today", "EL at high"]); // prettier-ignore
  expect(rows.map(([lever]) => lever).sort()).toEqual(["haircut", "pd", "rho", "share", "shift"]);
  const swings = rows.map((row) => Math.abs((row[7] as number) - (row[5] as number)));
  expect(swings).toEqual([...swings].sort((a, b) => b - a));
  const pd = rows.find(([lever]) => lever === "pd")!;
  expect(pd[7]).toBe(call("TRANCHELOSS", card, [[0.2]], 0.06, 0.14, 5, [["pd", "*", 2]], seasoned));
  expect(rows.every((row) => row.at(-1) === "assumption")).toBe(true);
});

const ask = (target: unknown, lever: unknown, rho: unknown = [[0.2]], scenario: unknown = null) =>
  refusal(() => call("REVERSE", card, rho, 0.06, 0.14, target, lever, 5, scenario, seasoned));
test.each([
  [
    "an unknown lever",
    () => ask(0.05, "luck"),
    "#VALUE! lever is 'luck'; it must be pd, shift, rho, h, theta, Hmean, haircut or share.",
  ],
  [
    "no lever",
    () => ask(0.05, null),
    "#VALUE! lever is missing; it must be pd, shift, rho, h, theta, Hmean, haircut or share.",
  ],
  [
    "a target above 1",
    () => ask(5, "pd"),
    "#VALUE! target is 5; it must be an expected loss between 0 and 1, median, or a text such as exhaust 10% or hit 0.2.",
  ],
  [
    "a target in words that say nothing",
    () => ask("soon", "pd"),
    "#VALUE! target is 'soon'; it must be an expected loss between 0 and 1, median, or a text such as exhaust 10% or hit 0.2.",
  ],
  [
    "a lever that rho does not have",
    () => ask(0.05, "h"),
    "#VALUE! lever h turns the AI theme, and rho has no theme part; give rho as {g,h,w}.",
  ],
  [
    "one rho where there are three",
    () => ask(0.05, "rho", factors),
    "#VALUE! lever rho turns one asset correlation, and rho is not one number; give one number, or take the lever h.",
  ],
  [
    "a lever that the scenario gives for a sector",
    () => ask(0.05, "shift", [[0.2]], [["shift", "NEO", 0.4]]),
    "#VALUE! lever shift acts on all obligors, and the scenario gives shift for 'NEO'; take another lever, or leave that row out.",
  ],
  [
    "a multiplier that lifts a PD above 1",
    () => refusal(() => call("TRANCHELOSS", card, [[0.2]], 0, 0.06, 5, [["pd", "*", 20]], seasoned)),
    "#VALUE! scenario multiplies the PD of NEO01 (0.05387) by 20, to above 1; the multiplier must be at most 18.56320772229441.",
  ],
  [
    "a target out of reach",
    () => ask(0.9, "rho"),
    "#N/A No rho from 0 to 1 gives the tranche Expected loss of 0.9; it reaches",
  ],
])("%s is refused in a sentence", (_, answer, sentence) => {
  expect(answer().slice(0, sentence.length)).toBe(sentence);
});
