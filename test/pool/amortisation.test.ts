import { readAmortisation, readTape } from "../../src/core/index.ts";

const HEADINGS = ["Loan ID", "EAD", "PD %", "LGD %", "Amortisation"];

describe("how a loan is repaid, in a tape's words", () => {
  test.each([
    ["", { kind: "bullet" }],
    ["Bullet", { kind: "bullet" }],
    ["到期一次", { kind: "bullet" }],
    [" Linear ", { kind: "linear" }],
    ["annuity 5%", { kind: "annuity", rate: 0.05 }],
    ["Annuity 0.045", { kind: "annuity", rate: 0.045 }],
    ["本息平均 3 %", { kind: "annuity", rate: 0.03 }],
    ["80%; 0.5; 0", { kind: "schedule", owed: [0.8, 0.5, 0] }],
    ["100%", { kind: "schedule", owed: [1] }],
  ])("%p is read", (words, read) => expect(readAmortisation(words)).toEqual(read));

  test.each(["annuity", "annuity 5", "annuity -1%", "50%; 60%", "120%", "revolving", "80%;", "1e-2"])(
    "%p is no amortisation",
    (words) => expect(readAmortisation(words)).toBeNull(),
  );
});

test("a tape's column reaches the pool; words that nothing can be made of are pointed out and do not block", () => {
  const { pool, findings } = readTape([
    HEADINGS,
    ["A", 100, 1, 45, "linear"],
    ["B", 100, 1, 45, ""],
    ["C", 100, 1, 45, "revolving"],
  ]);
  expect(pool!.amortisation.names).toEqual(["linear", "revolving"]);
  expect([...pool!.amortisation.index]).toEqual([0, -1, 1]);
  const [found] = findings.filter(({ code }) => code === "W21");
  expect(found!.message).toBe(
    "Row 4: Amortisation is 'revolving', which no deal can follow; it must be bullet, linear, annuity with its rate such as 'annuity 5%', or shares still owed at the end of each year such as '80%; 50%; 0%'.",
  );
  expect(found!.column).toBe("Amortisation");
});

test("loans of one obligor that are repaid in different ways follow the largest, and the conflict is said", () => {
  const { pool, findings } = readTape([
    ["Obligor ID", "EAD", "PD %", "LGD %", "Repayment type"],
    ["A", 100, 1, 45, "bullet"],
    ["A", 300, 1, 45, "linear"],
  ]);
  expect(pool!.amortisation.names).toEqual(["linear"]);
  expect(findings.some(({ message }) => message.includes("Amortisation"))).toBe(true);
});
