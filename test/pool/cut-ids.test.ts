import { connectedFunctions, refusal } from "../functions/connected.ts";

const call = connectedFunctions();
const found = (tape: unknown) => (call("POOLCHECK", tape) as unknown[][]).map((row) => row[4]);
const tape = (heading: string, ...ids: string[]) => [
  [heading, "EAD", "PD (%)", "LGD (%)"],
  ...ids.map((id, i) => [id, 10 + i, 1.2, 45]),
];

test.each(["Loan ID", "Borrower ID", "Client ID"])(
  "an id of %s that lost its digits and stands on two rows is refused",
  (heading) => {
    const name = heading === "Loan ID" ? "Loan ID" : "Obligor ID";
    expect(refusal(() => call("POOLSTATS", tape(heading, "1.23E+11", "4.5E+11", "1.23E+11")))).toBe(
      `#VALUE! ${name} 1.23E+11 stands in rows 2, 4: a long number that lost its last digits when the file was saved, so that several may look alike. Write the ids as text.`,
    );
  },
);

test("ids that lost their digits and differ all the same are named", () => {
  expect(found(tape("Borrower ID", "1.23E+11", "1,24e+11", "A-3"))).toContain(
    "Obligor ID: 2 ids such as 1.23E+11 are long numbers that lost their last digits when the file was saved; write them as text.",
  );
});

test.each(["12E+5-7", "E+11", "1.2E11X", "5E3"])("the id %s is an id", (id) => {
  expect(found(tape("Borrower ID", id, "B")).join(" ")).not.toContain("lost their last digits");
});

describe("of several tapes the one without a currency is named", () => {
  const one = (ead: string) => [["Loan ID", ead, "PD (%)", "LGD (%)"], [ead, 10, 1.2, 45]]; // prettier-ignore

  test.each([
    [2, [one("EAD (EUR m)"), one("EAD")]],
    [1, [one("EAD"), one("EAD (EUR)")]],
    [3, [one("EAD (EUR m)"), one("EAD (k€)"), one("Balance")]],
  ])("tape %d", (at, tapes) => {
    expect(refusal(() => call("POOLJOIN", tapes))).toBe(
      `#VALUE! Tape ${at} names no currency, and others are in EUR; add a column Currency to it, or write it in the heading, such as EAD (EUR m).`,
    );
  });
});
