import reference from "../reference/capital.json";
import { commensurateTransfer, mechanicalTest } from "../../src/core/index.ts";
import { connectedFunctions, refusal } from "../functions/connected.ts";

const call = connectedFunctions();
type Vector = {
  readonly id: string;
  readonly fn: string;
  readonly title: string;
  readonly inputs: any;
  readonly outputs: any;
};
const vectors = (reference as { vectors: Vector[] }).vectors;
const near = (value: number, expected: number) => expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-9 * Math.abs(expected)); // prettier-ignore

// The worked deal: 200 equal obligors, 600m of corporates and 400m of medium enterprises; every figure by a 40-digit program.
const worked = [
  ["Obligor", "EAD", "PD (fraction)", "LGD (fraction)", "Maturity (years)", "Class", "Sales"],
  ...Array.from({ length: 120 }, (_, i) => [`C${i}`, 5e6, 0.008, 0.4, 3, "corporate", null]),
  ...Array.from({ length: 80 }, (_, i) => [`S${i}`, 5e6, 0.02, 0.38, 2.5, "sme", 20]),
];
const structure = [
  ["Tranche", "Attach", "Detach", "Holder"],
  ["First loss", 0, 0.01, "bank"],
  ["Mezzanine", 0.01, 0.085, "investor"],
  ["Senior", 0.085, 1, "bank"],
];
const rules = (...rows: unknown[][]) => [["Legal maturity", 6], ...rows];
const capital = (...rows: unknown[][]) => call("SRTCAPITAL", worked, structure, rules(...rows)) as any[][];
const row = (table: any[][], name: string) => table.find(([label]) => label === name)!;
const printed = (value: number, expected: number, half: number) => expect(Math.abs(value - expected)).toBeLessThanOrEqual(half); // prettier-ignore

test("the worked deal without STS: weights of every tranche, RWEA after, relief", () => {
  const table = capital();
  printed(row(table, "Senior")[6], 0.2722405637, 5e-11);
  printed(row(table, "Mezzanine")[6], 12.0668677, 5e-9);
  printed(row(table, "Mezzanine")[5], 0.5344456175, 5e-11);
  expect(row(table, "First loss")[6]).toBe(12.5);
  printed(row(table, "Pool before")[8], 814_509_496.4, 0.05);
  printed(row(table, "After")[8], 374_100_115.7, 0.06);
  printed(row(table, "Relief")[8], 440_409_380.6, 0.06);
  printed(row(table, "Relief")[6], 0.54070503, 6e-9);
  printed(row(table, "KIRB")[6], 0.07012075971, 5e-12);
});

test("the worked deal as STS: it helps the senior alone", () => {
  const table = capital(["STS", "yes"]);
  printed(row(table, "Senior")[6], 0.1416686546, 5e-11);
  printed(row(table, "Mezzanine")[6], 12.0668677, 5e-9);
  printed(row(table, "After")[8], 254_626_819.0, 0.05);
  printed(row(table, "Relief")[8], 559_882_677.4, 0.05);
  printed(row(table, "Relief")[6], 0.68738631, 5e-9);
});

test("the worked deal with excess spread of 8m: points move, the senior weighs less, the spread weighs 1,250 %", () => {
  const table = capital(["STS", true], ["SES value", 8e6]);
  printed(row(table, "Senior")[1], 0.0922619048, 5e-11);
  printed(row(table, "Senior")[6], 0.1011141046, 5e-11);
  printed(row(table, "After")[8], 317_519_405.7, 0.05);
  printed(row(table, "Relief")[8], 496_990_090.6, 0.05);
});

test("the worked deal's tests: mechanical, coverage, commensurate transfer", () => {
  const table = call("SRTTEST", worked, structure, rules(["STS", "yes"], ["Lifetime EL", 0.0124])) as any[][];
  expect(row(table, "Share of mezzanine RWEA kept (Mezzanine)").slice(1, 4)).toEqual([0, 0.5, "pass"]);
  printed(row(table, "Lifetime and unexpected loss over pool")[1], 77_560_759.71 / 1e9, 5e-12);
  printed(row(table, "Share of that loss transferred")[1], 0.8710688235, 5e-11);
  printed(row(table, "Commensurate transfer: share over relief")[1], 1.267218754, 5e-10);
  expect(row(table, "First loss over expected loss")[3]).toBe("no margin given");
});

test("a look-through cap goes below the floor, and the maximum capital binds where little is transferred", () => {
  const safe = [
    worked[0]!,
    ...Array.from({ length: 200 }, (_, i) => [`C${i}`, 5e6, 0.0005, 0.25, 1, "corporate", null]),
  ];
  const table = call("SRTCAPITAL", safe, structure, rules()) as any[][];
  const kirb = row(table, "KIRB")[6] as number;
  expect(row(table, "Senior").slice(6, 8)).toEqual([12.5 * kirb, "look-through cap"]);
  expect(12.5 * kirb).toBeLessThan(0.15);
  const all = structure.map((line, r) => (r === 0 ? line : [...line.slice(0, 3), "bank"]));
  near(row(call("SRTCAPITAL", worked, all, rules()) as any[][], "After")[8], 12.5 * 0.0701207597094156 * 1e9);
});

test.each(vectors.filter(({ fn }) => fn === "mechanical_test").map((one) => [one.id, one.title, one] as const))(
  "%s %s",
  (_, __, { inputs, outputs }) => {
    // prettier-ignore
    const tranches = inputs.tranches.map((t: any, i: number) => ({ name: t.name, notional: t.ev, riskWeight: t.rw, held: t.held_share, senior: i === inputs.tranches.length - 1 })); // prettier-ignore
    const found = mechanicalTest(tranches, inputs.el_amount, inputs.margin ?? 1);
    expect(found.test.replace(" ", "_")).toBe(outputs.test);
    expect([found.ratio, found.threshold, found.passed]).toEqual([expect.closeTo(outputs.ratio, 12), outputs.threshold, outputs.passed]); // prettier-ignore
    if (found.test === "mezzanine") expect(found.mezzanines).toEqual(outputs.mezz);
    else near(found.coverage, outputs.coverage);
  },
);

test("half of the mezzanine exactly passes, a hair more fails", () => {
  const tranches = (held: number) => [
    { name: "F", notional: 10, riskWeight: 12.5, held: 1, senior: false },
    { name: "M", notional: 50, riskWeight: 3, held, senior: false },
    { name: "S", notional: 940, riskWeight: 0.2, held: 1, senior: true },
  ];
  expect(mechanicalTest(tranches(0.5), 5, 1).passed).toBe(true);
  expect(mechanicalTest(tranches(0.500001), 5, 1).passed).toBe(false);
});

test("all losses transferred for all relief is a ratio of 1 at least", () => {
  const pool = { ead: 100, before: 80, after: 0, lifetimeLoss: 1 };
  const { transferred, ratio } = commensurateTransfer(pool, [{ attach: 0, detach: 1, held: 0 }]);
  expect([transferred, ratio]).toEqual([1, 1]);
});

const asked = (given: unknown, shape: unknown = structure) => refusal(() => call("SRTCAPITAL", worked, shape, given));
test.each([
  [
    "no rules",
    () => asked(null),
    "#VALUE! rules is missing; it must be two columns, Name and Value, with Legal maturity.",
  ],
  [
    "no maturity",
    () => asked([["STS", "yes"]]),
    "#VALUE! rules has no Legal maturity; add a row with its name and years.",
  ],
  [
    "an unknown rule",
    () => asked(rules(["Colour", "red"])),
    "#VALUE! rules has 'Colour'; it must be Framework, Legal maturity, Pool type, STS, SES value, Lifetime EL or Margin.",
  ],
  [
    "a gap between tranches",
    () => asked(rules(), [structure[0]!, structure[1]!, structure[3]!]),
    "#VALUE! structure leaves a gap from 0.01 to 0.085, below Senior; for capital its tranches must tile the pool.",
  ],
  [
    "a structure that ends early",
    () => asked(rules(), structure.slice(0, 3)),
    "#VALUE! structure ends at 0.085; for capital its tranches must tile the pool up to 1.",
  ],
])("%s is refused in a sentence", (_, answer, sentence) => {
  expect(answer()).toBe(sentence);
});
