import { connectedFunctions, refusal } from "../functions/connected.ts";

const call = connectedFunctions();
const irb = (...args: unknown[]) => refusal(() => call("IRBRW", ...args));

test.each([
  ["a PD above 1", () => irb(1.2, 0.45), "#VALUE! pd is 1.2; it must be between 0 and 1; did you mean 1.2%?"],
  ["a negative LGD", () => irb(0.01, -0.1), "#VALUE! lgd is -0.1; it must be between 0 and 1."],
  [
    "no LGD of one's own",
    () => irb(0.01, null),
    "#VALUE! lgd is missing; with approach airb it must be between 0 and 1.",
  ],
  [
    "sme without sales",
    () => irb(0.01, 0.45, 2.5, "sme"),
    "#VALUE! sales is missing; class sme needs annual sales in EUR millions, 0 or more.",
  ],
  [
    "sales of a corporate",
    () => irb(0.01, 0.45, 2.5, "corporate", 20),
    "#VALUE! sales is given; class corporate has no use for it, so leave it blank.",
  ],
  [
    "a class that a regime does not have",
    () => irb(0.01, 0.45, 2.5, "sme", 20, "us"),
    "#VALUE! class is sme, which framework us does not have; it must be corporate.",
  ],
  [
    "the foundation approach for retail",
    () => irb(0.01, 0.45, 2.5, "mortgage", null, "crr3", "RW", "firb"),
    "#VALUE! approach is firb, which class mortgage does not have; it must be airb.",
  ],
  [
    "a default without its best estimate",
    () => irb(1, 0.45),
    "#VALUE! elbe is missing; a defaulted exposure (pd 1) needs its best estimate of loss, between 0 and 1.",
  ],
  [
    "an unknown framework",
    () => irb(0.01, 0.45, 2.5, "corporate", null, "basel4"),
    "#VALUE! framework is 'basel4'; it must be crr3, basel3, crr2, basel2, basel2_unscaled, uk or us.",
  ],
  [
    "a part that retail does not have",
    () => irb(0.01, 0.45, null, "mortgage", null, null, "B"),
    "#VALUE! measure is B, which this exposure does not have; retail has no B, a defaulted one no R, B and MA.",
  ],
  [
    "attach above detach",
    () => refusal(() => call("SECSA", 0.08, 0.2, 0.1)),
    "#VALUE! detach is 0.1; it must be above attach (0.2) and at most 1.",
  ],
  [
    "less than one exposure",
    () => refusal(() => call("SECIRBA", 0.06, 0.1, 0.2, 0.5, 0.4, 3)),
    "#VALUE! n is 0.5; it must be 1 or more.",
  ],
  [
    "negative capital",
    () => refusal(() => call("SSFA", -0.08, 0.1, 0.2)),
    "#VALUE! kg is -0.08; it must be between 0 and 1.",
  ],
  [
    "a step that there is not",
    () => refusal(() => call("SECERBA", 19, 0.1, 0.2, 3)),
    "#VALUE! cqs is 19; it must be a whole number from 1 to 18.",
  ],
  [
    "a flag that is no truth value",
    () => refusal(() => call("SECSA", 0.08, 0.1, 0.2, 0, "yes")),
    "#VALUE! senior is 'yes'; it must be TRUE or FALSE.",
  ],
  [
    "payments of nothing",
    () =>
      refusal(() =>
        call("TRANCHEMATURITY", 5, [
          [1, 0],
          [2, 0],
        ]),
      ),
    "#VALUE! cashflows sum to 0; they must sum to more than 0.",
  ],
])("%s is refused in a sentence", (_, answer, sentence) => {
  expect(answer()).toBe(sentence);
});

test("the foundation approach brings its own LGD: 40 % for corporates of the final standard, 45 % for banks", () => {
  const weight = (kind: string, lgd: number | null) =>
    call("IRBRW", 0.01, lgd, 2.5, kind, null, "crr3", "RW", "firb") as number;
  expect(weight("corporate", null)).toBe(weight("corporate", 0.4));
  expect(weight("institution", null)).toBe(weight("institution", 0.45));
});

test("payments give a tranche its weighted life, cut to five years", () => {
  expect(
    call("TRANCHEMATURITY", 9, [
      ["Years", "Amount"],
      [1, 100],
      [3, 100],
    ]),
  ).toBe(2);
  expect(call("TRANCHEMATURITY", 9)).toBe(5);
  expect(call("TRANCHEMATURITY", 0.5)).toBe(1);
});

test("a cell says which rule it is and how that stands", () => {
  call("IRBRW", 0.01, 0.45, 2.5, "corporate", null, "crr3", "RW", "airb", null, { address: "Sheet1!A1" });
  const told = JSON.stringify(call("INFO", 0, { parameterAddresses: ["Sheet1!A1"] }));
  expect(told).toContain("CRR3 (EU, from 2025-01-01)");
  expect(told).toContain("in force");
});
