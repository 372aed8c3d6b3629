import { creditQualityStep, standardisedWeight, STANDARDISED_CLASSES, type StandardisedClass } from "../../src/core/index.ts"; // prettier-ignore
import { connectedFunctions, refusal } from "../functions/connected.ts";

const call = connectedFunctions();
const of = (standardisedClass: StandardisedClass, more: object = {}) =>
  standardisedWeight({ standardisedClass, counterparty: "corporate", step: null, etv: null, pd: 0.02, framework: "crr3", ...more }); // prettier-ignore

// Regulation (EU) 575/2013 as amended by 2024/1623, percent: by step 1 to 6, and unrated.
test.each([
  ["corporate", [20, 50, 75, 100, 150, 150], 100],
  ["institution", [20, 30, 50, 100, 100, 150], null],
  ["regional_government", [20, 50, 50, 100, 100, 150], null],
  ["government", [0, 20, 50, 100, 100, 150], 100],
  ["mdb", [20, 30, 50, 100, 100, 150], 50],
  ["covered_bond", [10, 20, 20, 50, 50, 100], null],
] as const)("the law's weights of %s by credit quality step", (standardisedClass, steps, unrated) => {
  steps.forEach((percent, k) => expect(of(standardisedClass, { step: k + 1 }).weight).toBe(percent / 100));
  if (unrated !== null) expect(of(standardisedClass).weight).toBe(unrated / 100);
  else expect(() => of(standardisedClass)).toThrow("without a rating; it must have a credit quality step from 1 to 6");
});

test.each([
  ["retail", 75],
  ["transactor", 45],
  ["natural_person", 100],
  ["pension_loan", 35],
  ["institution_a", 40],
  ["institution_a_strong", 30],
  ["institution_b", 75],
  ["institution_c", 150],
  ["adc", 150],
  ["adc_residential", 100],
  ["object_finance", 100],
  ["commodity_finance", 100],
  ["project_pre_operational", 130],
  ["project_operational", 100],
  ["project_high_quality", 80],
  ["subordinated", 150],
  ["defaulted", 150],
  ["defaulted_provisioned", 100],
  ["defaulted_property", 100],
] as const)("%s weighs %i %% whatever its rating", (standardisedClass, percent) => {
  for (const step of [null, 1, 6]) expect(of(standardisedClass, { step }).weight).toBe(percent / 100);
});

test.each([
  ["residential_income", [[0.5, 30], [0.6, 35], [0.8, 45], [0.9, 60], [1, 75], [1.2, 105]]],
  ["commercial_income", [[0.6, 70], [0.8, 90], [0.81, 110]]],
] as const)("%s goes by exposure to value, bounds included", (standardisedClass, bands) => {
  for (const [etv, percent] of bands) expect(of(standardisedClass, { etv }).weight).toBe(percent / 100);
}); // prettier-ignore

test("a home weighs 20 % up to 55 % of its value, what lies beyond is an unsecured claim on its owner", () => {
  expect(of("residential", { etv: 0.55, counterparty: "retail" }).weight).toBe(0.2);
  expect(of("residential", { etv: 0.8, counterparty: "retail" }).weight).toBeCloseTo(0.6875 * 0.2 + 0.3125 * 0.75, 15);
  expect(of("commercial", { etv: 1.1 }).weight).toBeCloseTo(0.5 * 0.6 + 0.5 * 1, 15);
  expect(of("commercial", { etv: 1.1, step: 1 }).weight).toBeCloseTo(0.5 * 0.6 + 0.5 * 0.2, 15);
  expect(of("commercial", { etv: 1.1, counterparty: "sme" }).standing).toBe("assumption");
});

test("unrated corporates up to a PD of 0.5 % count 65 % in the EU's output floor until 2032, and nobody else", () => {
  expect([of("corporate", { pd: 0.005 }).weight, of("corporate", { pd: 0.005 }).transitional]).toEqual([1, 0.65]);
  expect(of("corporate", { pd: 0.005001 }).transitional).toBe(1);
  expect(of("corporate", { pd: 0.001, step: 4 }).transitional).toBe(1);
  expect(of("corporate", { pd: 0.001, framework: "basel3" }).transitional).toBe(1);
  expect(of("retail", { pd: 0.001 }).transitional).toBe(0.75);
});

test("every class has a rule in the EU, and says where it stands", () => {
  for (const one of STANDARDISED_CLASSES) expect(of(one, { step: 3, etv: 0.5 }).rule).toMatch(/^(CRR Art|CRE)/);
  expect(of("sme").standing).toBe("assumption");
  expect(of("corporate").standing).toBe("in force");
});

test("ratings become steps by letters, whoever writes them; an unrated one has none", () => {
  const steps = ["AAA", "AA-", "A+", "A-", "BBB+", "BBB-", "BB+", "BB-", "B+", "B-", "CCC+", "C"].map(
    creditQualityStep,
  );
  expect(steps).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6]);
  expect([creditQualityStep("Baa2"), creditQualityStep("Aa3"), creditQualityStep("Caa1")]).toEqual([3, 1, 6]);
  expect([creditQualityStep("NR"), creditQualityStep(""), creditQualityStep("G7")]).toEqual([null, null, NaN]);
});

const HEADINGS = ["Obligor", "EAD", "PD (fraction)", "LGD (fraction)", "Class", "Sales", "SA class", "CQS", "ETV (fraction)", "Rating"]; // prettier-ignore
const row = (id: string, ead: number, ...rest: unknown[]) => [id, ead, 0.004, 0.4, ...rest];
const MIXED = [
  HEADINGS,
  row("A", 100, "corporate", null, null, 2, null, null),
  row("B", 200, "corporate", null, null, null, null, "BBB"),
  row("C", 300, "sme", 20, null, null, null, null),
  row("D", 100, "mortgage", null, null, null, 0.8, null),
  row("E", 300, "other_retail", null, null, null, null, null),
];
const BY_HAND = 100 * 0.5 + 200 * 0.75 + 300 * 0.85 + 100 * (0.6875 * 0.2 + 0.3125 * 0.75) + 300 * 0.75;

test("KSA of a pool of five classes is its hand sum, and the table says for each obligor which article it is", () => {
  expect(call("KSA", MIXED)).toBeCloseTo((0.08 * BY_HAND) / 1000, 15);
  const table = call("POOLCAPITAL", MIXED, null, "obligor") as any[][];
  expect(table[0]).toEqual(["Obligor", "EAD", "Approach", "SA class", "CQS", "ETV", "Standardised weight", "With the transition until 2032", "Rule", "Standing"]); // prettier-ignore
  expect(table.slice(1).map((line) => [line[0], line[3], line[4], line[9]])).toEqual([
    ["A", "corporate", 2, "in force"],
    ["B", "corporate", 3, "assumption: step from the rating"],
    ["C", "sme", "", "assumption"],
    ["D", "residential", "", "in force"],
    ["E", "retail", "", "in force"],
  ]);
  const sum = table.slice(1).reduce((total, line) => total + line[1] * line[6], 0);
  expect(sum).toBeCloseTo(BY_HAND, 12);
});

test("the transition lowers KSA by what unrated corporates of low PD save", () => {
  const tape = [HEADINGS, row("A", 100, "corporate", null, null, null, null, null), row("B", 100, "corporate", null, null, 1, null, null)]; // prettier-ignore
  expect(call("KSA", tape)).toBeCloseTo(0.08 * 0.6, 15);
  expect(call("KSA", tape, "crr3", true)).toBeCloseTo(0.08 * 0.425, 15);
});

test("loans of one obligor are one: the class of the largest, the mean loan to value", () => {
  const named = ["Loan ID", "Obligor ID", ...HEADINGS.slice(1)];
  const loans = [
    ["L1", "A", 100, 0.004, 0.4, "mortgage", null, null, null, 0.5, null],
    ["L2", "A", 100, 0.004, 0.4, "mortgage", null, null, null, 1.1, null],
  ];
  const share = 0.55 / 0.8;
  expect(call("KSA", [named, ...loans])).toBeCloseTo(0.08 * (share * 0.2 + (1 - share) * 0.75), 15);
});

const ksa = (line: unknown[], framework = "crr3") => refusal(() => call("KSA", [HEADINGS, line], framework));
test.each([
  ["a property without its value", ksa(row("A", 1, "mortgage", null, null, null, null, null)), "#VALUE! A: SA class is residential and ETV is missing; it must be the exposure over the value of the property, above 0."],
  ["a value of nothing", ksa(row("A", 1, "mortgage", null, null, null, 0, null)), "#VALUE! A: SA class is residential and ETV is missing; it must be the exposure over the value of the property, above 0."],
  ["a step that there is not", ksa(row("A", 1, "corporate", null, null, 7, null, null)), "#VALUE! Row 2: CQS is 7; it must be a whole number from 1 to 6."],
  ["half a step", ksa(row("A", 1, "corporate", null, null, 1.5, null, null)), "#VALUE! Row 2: CQS is 1.5; it must be a whole number from 1 to 6."],
  ["an unrated bank without a grade", ksa(row("A", 1, "institution", null, null, null, null, null)), "#VALUE! A: SA class is institution without a rating; it must have a credit quality step from 1 to 6."],
  ["a bank's own grade in place of a rating", ksa(row("A", 1, "corporate", null, null, null, null, "G7")), "#VALUE! A has the rating 'G7', which is no agency's; fill the column CQS, or leave the rating blank for unrated."],
  ["a financial entity that may be either", ksa(row("A", 1, "fse", null, null, null, null, null)), "#VALUE! A has the class fse, which is none of the standardised approach; fill the column SA class."],
  ["a class that the US weights here do not have", ksa(row("A", 1, "other_retail", null, null, null, null, null), "us"), "#VALUE! A: SA class is retail, for which framework us has no standardised weight here; it must be corporate."],
])("%s is refused by name", (_, answer, sentence) => {
  expect(answer).toBe(sentence);
}); // prettier-ignore

test("an unknown class is refused with the list, a truth value that is none as well", () => {
  expect(ksa(row("A", 1, "corporate", null, "yacht", null, null, null))).toMatch(/^#VALUE! A has the SA class 'yacht'; it must be corporate, sme, /); // prettier-ignore
  expect(refusal(() => call("KSA", MIXED, "crr3", "yes"))).toBe("#VALUE! transition is 'yes'; it must be TRUE or FALSE."); // prettier-ignore
  expect(refusal(() => call("KSA", null))).toBe("#VALUE! pool is missing; it must be a tape range with headings, or SRT.POOL's card."); // prettier-ignore
});

test("before 2025 and in the UK a BBB weighs 100 %, which is told as an assumption", () => {
  const tape = [HEADINGS, row("A", 100, "corporate", null, null, 3, null, null)];
  for (const framework of ["crr2", "uk", "basel2"]) expect(call("KSA", tape, framework)).toBeCloseTo(0.08, 15);
  expect(call("KSA", tape, "basel3")).toBeCloseTo(0.06, 15);
  expect((call("POOLCAPITAL", tape, "uk", "obligor") as any[][])[1]!.slice(-2)).toEqual(["CRR Art 122 before 2025", "assumption"]); // prettier-ignore
});

test("a pool that has KIRB and no KSA keeps its KIRB, and the table says what KSA lacks", () => {
  const tape = [HEADINGS, row("A", 100, "mortgage", null, null, null, null, null)];
  const table = call("POOLCAPITAL", tape) as any[][];
  expect(table.find(([name]) => name === "KIRB")![1]).toBe(call("KIRB", tape));
  expect(table.at(-1)).toEqual(["KSA", "", "A: SA class is residential and ETV is missing; it must be the exposure over the value of the property, above 0.", "no answer"]); // prettier-ignore
});
