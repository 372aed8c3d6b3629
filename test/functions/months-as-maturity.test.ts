import { connectedFunctions, refusal } from "./connected.ts";

const call = connectedFunctions();

describe("Months where a capital rule takes years and cuts them to five", () => {
  it.each([
    [
      "TRANCHEMATURITY",
      [54],
      "legalyears is 54; it must be in years, above 0 and at most 50; did you mean 4.5 (54 months)?",
    ],
    [
      "SECIRBA",
      [0.06675, 0.15, 1, 100, 0.4, 60, true],
      "maturity is 60; it must be in years, above 0 and at most 50; did you mean 5 (60 months)?",
    ],
    [
      "SECERBA",
      [11, 0.05, 0.3, 84],
      "maturity is 84; it must be in years, above 0 and at most 50; did you mean 7 (84 months)?",
    ],
    [
      "IRBRW",
      [0.01, 0.45, 60, "corporate"],
      "maturity is 60; it must be in years, above 0 and at most 50; did you mean 5 (60 months)?",
    ],
  ] as const)("SRT.%s asks", (id, args, sentence) => {
    expect(refusal(() => call(id, ...args))).toBe(`#VALUE! ${sentence}`);
  });

  // CRR Art 257(1)(b): 1 + 0.8 x (4.5 - 1) = 3.8, and 1 + 0.8 x (30 - 1) is cut to 5.
  it.each([
    ["54M", 3.8],
    [30, 5],
  ])("reads %s as a legal maturity", (legal, years) => {
    expect(call("TRANCHEMATURITY", legal)).toBeCloseTo(years, 12);
  });
});
