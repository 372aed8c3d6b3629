import { refusal } from "../functions/connected.ts";
import { call, near, row, rules, structure, withColumn, worked } from "./worked-deal.ts";

const RATED = withColumn("CQS", 18, 12, 1);
const capital = (shape: unknown, ...more: unknown[][]) => call("SRTCAPITAL", worked, shape, rules(...more)) as any[][];
const all = worked.map((line, r) => [...line, r === 0 ? "Approach" : "sa"]);
const standardised = (shape: unknown, ...more: unknown[][]) =>
  call("SRTCAPITAL", all, shape, rules(["Method", "sec-sa"], ...more)) as any[][];

test("SEC-ERBA takes each tranche's step and has no p", () => {
  const table = capital(RATED, ["Method", "sec-erba"]);
  near(row(table, "Mezzanine")[6], call("SECERBA", 12, 0.01, 0.085, 5) as number);
  near(row(table, "Senior")[6], 0.2);
  expect(row(table, "Mezzanine")[5]).toBe("");
  expect(row(table, "Mezzanine").slice(7, 8)).toEqual(["rating"]);
  expect(row(table, "Mezzanine")[9]).toBe("CRR Art 263");
});

test("without SEC-IRBA the hierarchy says whether the rating takes the place of SEC-SA", () => {
  const places = (table: any[][]) => ["First loss", "Mezzanine", "Senior"].map((name) => row(table, name)[12]);
  // The senior weighs above 25 % by SEC-SA, so a rated one takes its rating; unrated ones cannot.
  expect(places(standardised(withColumn("CQS", null, 12, 1)))).toEqual(["in order", "SEC-ERBA takes its place", "SEC-ERBA takes its place"]); // prettier-ignore
  const thick = [structure[0]!, ["First loss", 0, 0.2, "bank"], ["Mezzanine", 0.2, 0.5, "investor"], ["Senior", 0.5, 1, "bank"]]; // prettier-ignore
  const calm = thick.map((line, r) => [...line, ["CQS", 18, 9, 1][r]]);
  const table = standardised(calm);
  expect(row(table, "Senior")[6]).toBeLessThanOrEqual(0.25);
  expect(row(table, "Senior")[12]).toBe("in order");
  const rated = call("SRTCAPITAL", all, calm, rules(["Method", "sec-erba"])) as any[][];
  expect(places(rated)).toEqual(["takes the place of SEC-SA", "takes the place of SEC-SA", "SEC-SA comes first"]);
});

test("delinquent exposures count half and unknown ones whole; above 5 % unknown every position weighs 1,250 %", () => {
  const weight = (...more: unknown[][]) => row(standardised(structure, ...more), "Mezzanine")[6];
  near(weight(["W", 0.06]), call("SECSA", 0.0752, 0.01, 0.085, 0.06) as number);
  near(weight(["Unknown share", 0.05]), call("SECSA", 0.0752, 0.01, 0.085, 0, false, false, null, 0.05) as number);
  expect(weight(["Unknown share", 0.0501])).toBe(12.5);
});

test("what the tape calls defaulted is W where rules give none", () => {
  const tape = all.map((line, r) => [...line, r === 0 ? "SA class" : r <= 10 ? "defaulted" : null]);
  const found = (...more: unknown[][]) =>
    row(call("SRTCAPITAL", tape, structure, rules(["Method", "sec-sa"], ...more)) as any[][], "Senior")[6];
  near(found(), found(["W", 0.05]));
  expect(found()).not.toBeCloseTo(found(["W", 0]), 6);
});

test("the US approach: standardised RWEA before, a floor of 20 %, no caps, no output floor", () => {
  const us = all.map((line, r) => (r === 0 ? line : [...line.slice(0, 5), "corporate", ...line.slice(6)]));
  const table = call("SRTCAPITAL", us, structure, rules(["Framework", "us"], ["Method", "ssfa"])) as any[][];
  near(row(table, "Pool before")[8], 1e9);
  near(row(table, "Senior")[6], call("SSFA", 0.08, 0.085, 1) as number);
  expect(row(table, "Senior").slice(9, 13)).toEqual(["12 CFR 217.43", "US advanced approaches: assumption", "SSFA", "the only one"]); // prettier-ignore
  expect(row(table, "S-TREA: after")).toBeUndefined();
});

test("Basel's floor has the rule's own p, the EU's half of it", () => {
  const basel = call("SRTCAPITAL", worked, structure, rules(["Framework", "basel3"])) as any[][];
  near(row(basel, "S-TREA: Senior")[6], call("SECSA", 0.0752, 0.085, 1, 0, true) as number);
  near(row(capital(structure), "S-TREA: Senior")[6], call("SECSA", 0.0752, 0.085, 1, 0, true, false, 0.5) as number);
  expect(row(basel, "Senior")[12]).toBe("SEC-IRBA, SEC-ERBA, SEC-SA");
});

test("investors hold what the bank sold: no excess spread in their points, and the maximum under SEC-IRBA alone", () => {
  const table = capital(structure, ["View", "investor"], ["SES value", 8e6]);
  expect([row(table, "Mezzanine")[1], row(table, "Mezzanine")[3], row(table, "Senior")[8]]).toEqual([0.01, 1, 0]);
  near(row(table, "Positions bought")[8], 12.5 * 0.0701207597094156 * 1e9);
  const rated = capital(RATED, ["View", "investor"], ["Method", "sec-erba"]);
  near(row(rated, "Positions bought")[8], 75e6 * (call("SECERBA", 12, 0.01, 0.085, 5) as number));
});

test("a vertical slice stays with the bank, and what it sold with the investors", () => {
  const sliced = withColumn("Vertical slice", 0.05);
  near(row(capital(sliced), "Mezzanine")[3], 0.05);
  near(row(capital(sliced, ["View", "investor"]), "Mezzanine")[3], 0.95);
});

test("where nothing is kept there is no maximum to bind", () => {
  const sold = structure.map((line, r) => (r === 0 ? line : [...line.slice(0, 3), "investor"]));
  const after = row(capital(sold), "After");
  expect([after[8], after[9]]).toEqual([0, "CRR Arts 259, 267"]);
});

test("unrated corporates at 65 % lower what the floor counts before and after", () => {
  const safe = worked.map((line, r) => (r === 0 ? line : [...line.slice(0, 2), 0.004, ...line.slice(3)]));
  const of = (...more: unknown[][]) => call("SRTCAPITAL", safe, structure, rules(...more)) as any[][];
  near(row(of(["Unrated transition", "yes"]), "S-TREA: pool before")[8], 650e6);
  near(row(of(), "S-TREA: pool before")[8], 940e6);
  expect(row(of(["Unrated transition", "yes"]), "S-TREA: after")[8]).toBeLessThan(row(of(), "S-TREA: after")[8]);
});

const asked = (shape: unknown, ...more: unknown[][]) =>
  refusal(() => call("SRTCAPITAL", worked, shape, rules(...more)));
test.each([
  ["SSFA in the EU", () => asked(structure, ["Method", "ssfa"]), "#VALUE! Method is ssfa, which framework crr3 does not have; it must be sec-irba, sec-sa or sec-erba."],
  ["SEC-IRBA in the US", () => refusal(() => call("SRTCAPITAL", worked.slice(0, 121), structure, rules(["Framework", "us"]))), "#VALUE! Method is sec-irba, which framework us does not have; it must be ssfa."],
  ["STS of the Basel standard", () => asked(structure, ["Framework", "basel3"], ["STS", "yes"]), "#VALUE! STS is yes, which framework basel3 does not have; it must be no."],
  ["a deal under Basel II", () => asked(structure, ["Framework", "basel2"]), "#VALUE! Framework is basel2, which has none of the securitisation rules here; it must be crr3, basel3, crr2, uk or us."],
  ["STS for investors", () => asked(structure, ["STS", "yes"], ["View", "investor"]), "#VALUE! STS is yes; of a synthetic deal the originator's senior position alone has it, so for View investor it must be no."],
  ["SEC-ERBA without a rating", () => asked(structure, ["Method", "sec-erba"]), "#VALUE! First loss has no credit quality step; SEC-ERBA needs the column CQS in structure, 1 (AAA) to 18 (below CCC-, with 1,250 %)."],
  ["a step of 19", () => asked(withColumn("CQS", 19, 1, 1), ["Method", "sec-erba"]), "#VALUE! structure row 2: CQS is 19; it must be a whole number from 1 to 18."],
  ["a step in letters", () => asked(withColumn("CQS", "AAA", 1, 1), ["Method", "sec-erba"]), "#VALUE! structure row 2: CQS is 'AAA'; it must be a whole number from 1 to 18."],
  ["an unknown method", () => asked(structure, ["Method", "rba"]), "#VALUE! Method of rules is 'rba'; it must be sec-irba, sec-sa, sec-erba or ssfa."],
  ["W above 1", () => asked(structure, ["W", 1.2]), "#VALUE! W of rules is 1.2; it must be between 0 and 1; did you mean 1.2%?"],
  ["a negative share that is unknown", () => asked(structure, ["Unknown share", -0.1]), "#VALUE! Unknown share of rules is -0.1; it must be between 0 and 1."],
  ["a run-off in words", () => asked(structure, ["Run-off", "soon"]), "#VALUE! Run-off of rules is 'soon'; it must be the principal of each year as shares of the pool, such as '15%; 15%; 10%'."],
  ["half of a first-loss rule", () => asked(structure, ["First loss a", 1]), "#VALUE! rules has First loss a and no First loss b; give both, 0 included."],
  ["a checklist answered by perhaps", () => asked(structure, ["No step-up", "perhaps"]), "#VALUE! No step-up of rules is 'perhaps'; it must be no or yes."],
  ["a rule given twice", () => asked(structure, ["W", 0], ["W", 0.1]), "#VALUE! rules gives W twice; once is allowed."],
  ["a maturity of nothing", () => refusal(() => call("SRTCAPITAL", worked, structure, [["Legal maturity", 0]])), "#VALUE! Legal maturity of rules is 0; it must be in years, above 0 and at most 50."],
  ["a negative excess spread", () => asked(structure, ["SES value", -1]), "#VALUE! SES value of rules is -1; it must be 0 or more."],
])("%s is refused in a sentence", (_, answer, sentence) => {
  expect(answer()).toBe(sentence);
}); // prettier-ignore
