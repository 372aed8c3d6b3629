import reference from "../reference/capital.json";
import { commensurateTransfer, mechanicalTest } from "../../src/core/index.ts";
import { refusal } from "../functions/connected.ts";
import { call, near, printed, row, rules, structure, withColumn, worked } from "./worked-deal.ts";

type Vector = {
  readonly id: string;
  readonly fn: string;
  readonly title: string;
  readonly inputs: any;
  readonly outputs: any;
};
const vectors = (reference as { vectors: Vector[] }).vectors;
// Every figure of the worked deal by a 40-digit program.
const capital = (...given: unknown[][]) => call("SRTCAPITAL", worked, structure, rules(...given)) as any[][];

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

test("the worked deal in the output floor: KSA, the senior by p 0.25 and 0.5, RWEA before and after", () => {
  const sts = capital(["STS", "yes"]);
  printed(row(sts, "KSA")[6], 0.0752, 1e-15);
  printed(row(sts, "S-TREA: Senior")[6], 0.1524962693, 5e-11);
  printed(row(sts, "S-TREA: pool before")[8], 940_000_000, 1e-6);
  printed(row(sts, "S-TREA: after")[8], 264_534_086.4, 0.05);
  printed(row(capital(), "S-TREA: Senior")[6], 0.3958065614, 5e-11);
  expect(row(sts, "S-TREA: after")[9]).toBe("CRR Art 465(13), until 2032-12-31");
});

test("the worked deal by SEC-SA: the senior with p 1, and the look-through cap of the pool", () => {
  const table = capital(["Method", "sec-sa"]);
  printed(row(table, "Senior")[5], 1, 0);
  // 0.9017945691 by the formula; the pool's own average, 0.8765094964, is lower and caps it.
  printed(call("SECSA", 0.0752, 0.085, 1, 0, true) as number, 0.9017945691, 5e-11);
  printed(row(table, "Senior")[6], 0.8765094964, 5e-11);
  expect(row(table, "Senior")[7]).toBe("look-through cap");
  expect(row(table, "Senior").slice(11)).toEqual(["SEC-SA", "SEC-IRBA comes first"]);
});

const SIX_YEARS = [
  ["Run-off", "15%; 15%; 15%; 15%; 15%; 15%"],
  ["Tested loss", 0.06],
];
test.each([
  ["sequential", 0.8333333333, 0.8333333333],
  // The last is 0.53751321134 in the vectors and printed one unit higher in the deal's table.
  ["pro rata", 0.6813032319, 0.5375132113],
])("the worked deal through time, %s: even and back-loaded losses, the lower ratio counts", (rule, even, back) => {
  const table = call("SRTTEST", worked, withColumn("Amortisation", rule), rules(["STS", "yes"], ...SIX_YEARS)) as any[][]; // prettier-ignore
  printed(row(table, "Share transferred through time, even losses")[1], even, 5e-11);
  printed(row(table, "Share transferred through time, back-loaded losses")[1], back, 5e-11);
  const lower = row(table, "Commensurate transfer through time: lower share over relief");
  near(lower[1], Math.min(even, back) / 0.6873863102818221);
  expect(lower[3]).toBe(Math.min(even, back) > 0.687386 ? "pass" : "fail");
});

test("the worked deal at the UK's gate: 1.5 KSA is 11.28 %, above where what is sold detaches", () => {
  const gate = row(call("SRTTEST", worked, structure, rules()) as any[][], "Detachment of what is sold, at least 1.5 KSA (UK, standardised pools)"); // prettier-ignore
  printed(gate[2], 0.1128, 1e-15);
  expect([gate[1], gate[3], gate[5]]).toEqual([0.085, "would fail", "in force in the UK alone"]);
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
    "#VALUE! rules has 'Colour'; it must be Framework, Legal maturity, Pool type, STS, SES value, Lifetime EL, Margin, Method, View, W, Unknown share, Unrated transition, Run-off, Tested loss, PBA threshold, First loss a, First loss b, CET1 effect, Protection by Art 249, No materiality threshold, No termination on deterioration, No obligation to improve, No step-up, Enforceable, Legal opinion, Arms-length repurchase, Small clean-up call, Contingent premium, No upfront premium or Late time call.",
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
