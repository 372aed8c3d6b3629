import { connectedFunctions, refusal } from "../functions/connected.ts";

const call = connectedFunctions();
const deals = call("DEMOPOOL", "deals") as any[][];
const bank = call("DEMOPOOL", "bank") as any[][];
const path = (...args: unknown[]) => call("CET1PATH", deals, bank, ...args) as any[][];
const column = (table: any[][], heading: string) => table.slice(1).map((row) => row[table[0]!.indexOf(heading)]);
const at = (table: any[][], label: string, heading: string) => table.find(([first]) => first === label)![table[0]!.indexOf(heading)]; // prettier-ignore
const near = (found: number, expected: number) => expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-9 * Math.abs(expected)); // prettier-ignore

test("thirteen deals relieve 14,817 of the demo bank's RWA; without any of them 13.80 % are 12.80 %", () => {
  const table = path();
  expect(table.length).toBe(1 + 13 + 1);
  near(at(table, "Start", "Relief"), 14_817);
  near(at(table, "Start", "CET1 ratio"), 26_220 / 190_000);
  near(at(table, "Start", "RWA without SRT"), 204_817);
  expect(Math.round(1e4 * at(table, "Start", "Ratio without SRT")) / 100).toBe(12.8);
});

test("all recognition lost at once costs 100 basis points, and then nothing is left to end", () => {
  const table = path(null, "all");
  expect(Math.round(1e4 * at(table, "Start", "CET1 ratio")) / 100).toBe(12.8);
  expect(Math.round(1e4 * (26_220 / 190_000 - at(table, "Start", "CET1 ratio")))).toBe(100);
  near(at(table, "Start", "CET1 needed for target"), 0.13 * 204_817 - 26_220);
  expect(column(table, "Deals ending").every((x) => x === 0)).toBe(true);
});

test("by year relief ends as the ladder says: 5,397, then 4,722, then 4,698", () => {
  const table = path(null, null, null, "year");
  expect(column(table, "Relief ending").map((x) => Math.round(x))).toEqual([0, 5397, 4722, 4698, 14817]);
  expect(column(table, "Deals ending")).toEqual([0, 5, 4, 4, 13]);
  expect(table.slice(1).map(([label]) => label)).toEqual(["Start", "2026", "2027", "2028", "Worst of all"]);
});

test("at the end nothing relieves, and CET1 is what was there and what three years earned", () => {
  const table = path();
  near(at(table, "2028Q4", "RWA"), 204_817);
  expect(at(table, "2028Q4", "Relief")).toBe(0);
  near(at(table, "2028Q4", "CET1"), 26_220 + 12 * 0.0003 * 190_000);
  near(at(table, "2028Q4", "CET1 ratio"), at(table, "2028Q4", "Ratio without SRT"));
});

test("a deal whose recognition is lost in 2027Q2 brings its relief back there and not before", () => {
  const [without, lost] = [path(), path(null, "D10 Corp Lyra", "2027Q2")];
  const relief = 3000 * (0.55 - 0.16);
  near(at(lost, "2027Q2", "RWA") - at(without, "2027Q2", "RWA"), relief);
  near(at(lost, "2027Q1", "RWA"), at(without, "2027Q1", "RWA"));
  near(at(lost, "2028Q1", "RWA"), at(without, "2028Q1", "RWA"));
  near(at(lost, "2027Q2", "Relief ending") - at(without, "2027Q2", "Relief ending"), relief);
});

test("the worst fall is the worst of the changes, and the worst ratio the least", () => {
  const table = path();
  const changes = column(table, "Change (bp)").slice(1, -1);
  expect(at(table, "Worst of all", "Change (bp)")).toBe(Math.min(...changes));
  expect(at(table, "Worst of all", "CET1 ratio")).toBe(Math.min(...column(table, "CET1 ratio").slice(0, -1)));
});

// A program of its own, in whole years, gave the vector of three staggered deals; in quarters a year's amortisation is the same.
test("relief falls by the share a year that the table gives, starts in its quarter and costs what it says", () => {
  const own = [
    ["Deal", "Notional", "Attach", "Detach", "RW before", "RW after", "Call/maturity", "TMT share", "Spread", "EL of tranche", "Start", "Amortisation", "Cost"], // prettier-ignore
    ["A", 3000, 0, 0.07, 0.7, 0.2, "2029Q1", 0, 0.09, 0, null, 0.1, 20],
    ["B", 2000, 0, 0.07, 0.7, 0.2, "2030Q1", 0, 0.09, 0, "2026Q4", null, 12],
  ];
  const small = [["RWA", 50_500], ["CET1", 6500], ["MDA", 0.1], ["Quarterly earnings", 150 / 4 / 50_500], ["RWA growth", 0.02]]; // prettier-ignore
  const table = call("CET1PATH", own, small, 4, null, null, "year", "2025-12-31") as any[][];
  near(at(table, "Start", "Relief"), 1500);
  near(at(table, "2026", "Relief"), 1500 * 0.9 + 1000);
  near(at(table, "2027", "Relief"), 1500 * 0.81 + 1000);
  near(at(table, "2026", "RWA without SRT"), 52_000 * 1.02);
  near(at(table, "2026", "CET1"), 6500 + 150 - 20);
  near(at(table, "2027", "CET1"), 6500 + 300 - 40 - 12);
  near(at(table, "2029", "Relief"), 1000);
});

test("a bank that takes premium out of CET1 pays it for the deals that run", () => {
  const paying = bank.map((row) => (row[0] === "Premium" ? ["Premium", "on", null] : row));
  const table = call("CET1PATH", deals, paying) as any[][];
  const premium = deals.slice(1).reduce((sum, row) => sum + (row[2] * (row[4] - row[3]) * row[9]) / 1e4 / 4, 0);
  near(at(table, "2026Q1", "CET1"), 26_220 + 57 - premium);
});

const asked = (...args: unknown[]) => refusal(() => path(...args));
test.each([
  ["half a year", () => asked(0.5), "#VALUE! years is 0.5; it must be a whole number from 1 to 40."],
  [
    "a quarter without a deal",
    () => asked(null, null, "2027Q2"),
    "#VALUE! from is '2027Q2' and lost is blank; say which deal loses recognition, or all.",
  ],
  ["an unknown deal", () => asked(null, "D99"), "#VALUE! lost is 'D99'; it must be all, D01 Corp Atlas, D02"],
  [
    "a quarter before the path",
    () => asked(null, "all", "2025Q1"),
    "#VALUE! from is '2025Q1'; it must be a quarter such as 2026Q1, or blank for the start.",
  ],
  [
    "no deals",
    () => refusal(() => call("CET1PATH", null, bank)),
    "#VALUE! deals is missing; it must be a range with Deal,",
  ],
  ["an unknown kind", () => asked(null, null, null, "month"), "#VALUE! by is 'month'; it must be quarter or year."],
])("%s is refused in a sentence", (_, answer, sentence) => {
  // prettier-ignore
  expect(answer().startsWith(sentence)).toBe(true);
});
