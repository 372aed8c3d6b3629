import { irbaParameter, supervisoryWeight } from "../../src/core/index.ts";
import { refusal } from "../functions/connected.ts";
import { call, near, row, rules, structure } from "./worked-deal.ts";

const HEADINGS = ["Obligor", "EAD", "PD (fraction)", "LGD (fraction)", "Maturity (years)", "Class", "Approach"];
/** So many equal corporates in the internal-ratings approach and in the standardised one. */
const pool = (internal: number, standardised: number) => [
  HEADINGS,
  ...Array.from({ length: internal }, (_, i) => [`I${i}`, 1, 0.01, 0.4, 3, "corporate", i % 2 === 0 ? "irb" : null]),
  ...Array.from({ length: standardised }, (_, i) => [`S${i}`, 1, 0.03, 0.9, 3, "corporate", "sa"]),
];
const valueOf = (tape: unknown, name: string) => row(call("POOLCAPITAL", tape) as any[][], name)[1];
const senior = (tape: unknown, ...more: unknown[][]) =>
  row(call("SRTCAPITAL", tape, structure, rules(...more)) as any[][], "Senior");

test("of a mixed pool K is KIRB and KSA by their shares, and p comes from the internal-ratings part alone", () => {
  const tape = pool(96, 4);
  const kirb = call("KIRB", pool(96, 0)) as number;
  near(valueOf(tape, "Share in the internal-ratings approach"), 0.96);
  near(valueOf(tape, "KIRB"), kirb);
  const k = 0.96 * kirb + 0.04 * 0.08;
  near(valueOf(tape, "K of the pool, each by its approach"), k);
  const p = irbaParameter({ kirb, kind: "wholesale", n: 96, lgd: 0.4 }, true, 5);
  const [, , , , , foundP, weight] = senior(tape);
  near(foundP, p);
  near(weight, Math.min(supervisoryWeight(k, { attach: 0.085, detach: 1 }, p), 12.5 * k));
});

test("from 95 % on SEC-IRBA serves a pool, below it says what does", () => {
  expect(senior(pool(95, 5))[11]).toBe("SEC-IRBA");
  expect(refusal(() => call("SRTCAPITAL", pool(949, 51), structure, rules()))).toBe(
    "#VALUE! 0.949 of the pool is in the internal-ratings approach; SEC-IRBA needs 0.95 or more, so set Method to sec-sa or sec-erba.",
  );
  expect(senior(pool(949, 51), ["Method", "sec-sa"]).slice(11)).toEqual(["SEC-SA", "in order"]);
});

test("a pool all under the standardised approach has RWEA, KSA and no KIRB", () => {
  const tape = pool(0, 50);
  expect(valueOf(tape, "KIRB")).toBe("no exposure in this approach");
  near(valueOf(tape, "RWEA"), 50);
  near(valueOf(tape, "N, effective number"), 50);
  expect(refusal(() => call("KIRB", tape))).toBe(
    "#VALUE! pool has no exposure in the internal-ratings approach (column Approach), so it has no KIRB; SRT.KSA has its capital.",
  );
  const table = call("SRTCAPITAL", tape, structure, rules(["Method", "sec-sa"])) as any[][];
  near(row(table, "Pool before")[8], 50);
  // SEC-SA alone gives the senior more than the pool's average of 100 %.
  expect(call("SECSA", 0.08, 0.085, 1, 0, true)).toBeGreaterThan(1);
  near(row(table, "Senior")[6], 1);
});

test("the senior's cap of a mixed pool is the standardised average where SEC-IRBA is not used", () => {
  const tape = pool(50, 50).map((line) => (line[6] === "sa" ? [...line.slice(0, 5), "sme", "sa"] : line));
  // KSA is 8 % of the mean of 100 % and 85 %.
  const found = senior(tape, ["Method", "sec-sa"], ["W", 0.3]);
  expect(found[7]).toBe("look-through cap");
  near(found[6], 0.925);
});

const BOTH = [
  HEADINGS.slice(0, 6),
  ...Array.from({ length: 40 }, (_, i) => [`W${i}`, 10, 0.01, 0.4, 3, "corporate"]),
  ...Array.from({ length: 100 }, (_, i) => [`R${i}`, 1, 0.02, 0.5, 3, "other_retail"]),
];

test("wholesale and retail exposures have each their own p, weighted by exposure, where no Pool type is given", () => {
  const part = (kind: "wholesale" | "retail", tape: unknown[][], n: number, lgd: number) =>
    irbaParameter({ kirb: call("KIRB", tape) as number, kind, n, lgd }, true, 5);
  const wholesale = part("wholesale", BOTH.slice(0, 41), 40, 0.4);
  const retail = part("retail", [BOTH[0]!, ...BOTH.slice(41)], 100, 0.5);
  near(senior(BOTH)[5], 0.8 * Math.max(wholesale, 0.3) + 0.2 * Math.max(retail, 0.3));
  const given = senior(BOTH, ["Pool type", "wholesale"])[5];
  expect(given).not.toBeCloseTo(senior(BOTH)[5], 3);
});

test("a wholesale pool is what it was with and without its type, a retail pool takes the retail coefficients", () => {
  const wholesale = BOTH.slice(0, 41);
  expect(senior(wholesale)).toEqual(senior(wholesale, ["Pool type", "wholesale"]));
  const retail = [BOTH[0]!, ...BOTH.slice(41)];
  expect(senior(retail)).toEqual(senior(retail, ["Pool type", "retail"]));
});

test("an unknown approach, and an exposure under the standardised one without a weight, are refused by name", () => {
  expect(refusal(() => call("KIRB", [HEADINGS, ["A", 1, 0.01, 0.4, 3, "corporate", "internal"]]))).toBe(
    "#VALUE! A has the approach 'internal'; it must be irb or sa.",
  );
  expect(refusal(() => call("POOLCAPITAL", [HEADINGS, ["A", 1, 0.01, 0.4, 3, "fse", "sa"]]))).toBe(
    "#VALUE! A has the class fse, which is none of the standardised approach; fill the column SA class.",
  );
});
