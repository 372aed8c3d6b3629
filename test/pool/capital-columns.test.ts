import { labelAt, readTape } from "../../src/core/index.ts";

const HEADINGS = ["Loan ID", "Obligor ID", "EAD", "PD (fraction)", "LGD (fraction)"];
const read = (more: readonly string[], ...rows: readonly (readonly (string | number | null)[])[]) =>
  readTape([[...HEADINGS, ...more], ...rows.map((row, i) => [`L${i}`, `O${i}`, 100, 0.01, 0.4, ...row])]);

test.each([[["Approach", "SA class", "CQS", "LTV %"]], [["方法", "標準法類別", "信用品質等級", "貸放成數 %"]]])(
  "approach, standardised class, step and loan to value are read under %j",
  (headings) => {
    const { pool } = read(headings, ["sa", "residential", 2, 80]);
    expect([labelAt(pool!.approach, 0), labelAt(pool!.saClass, 0), pool!.cqs[0], pool!.etv[0]]).toEqual(["sa", "residential", 2, 0.8]); // prettier-ignore
  },
);

test("a loan to value of 1.2 may be 120 % or 1.2 %, so the heading has to say", () => {
  const { pool, findings } = read(["ETV"], [1.2], [1.1]);
  expect(pool).toBeNull();
  expect(findings[0]!.message).toContain("ETV: is 1.1 a fraction or a percentage?");
  expect([...read(["ETV (fraction)"], [1.2]).pool!.etv]).toEqual([1.2]);
  expect([...read(["ETV"], [80], [120]).pool!.etv]).toEqual([0.8, 1.2]);
  expect([...read(["ETV"], [0.8], [0.5]).pool!.etv]).toEqual([0.8, 0.5]);
});

test("what a tape does not give is none, and the loans of one obligor share the largest one's class and their mean value", () => {
  const { pool } = read([], []);
  expect([labelAt(pool!.approach, 0), labelAt(pool!.saClass, 0)]).toEqual(["", ""]);
  expect([pool!.cqs[0], pool!.etv[0]]).toEqual([NaN, NaN]);
  const two = readTape([
    [...HEADINGS, "SA class", "ETV (fraction)"],
    ["L1", "A", 100, 0.01, 0.4, "retail", 0.4],
    ["L2", "A", 300, 0.01, 0.4, "residential", 0.8],
  ]);
  expect(labelAt(two.pool!.saClass, 0)).toBe("residential");
  expect(two.pool!.etv[0]).toBeCloseTo(0.7, 15);
  expect(two.findings.some(({ message }) => message.includes("SA class"))).toBe(true);
});
