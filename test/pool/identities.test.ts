import { readTape, type Cell, type TapeReading } from "../../src/core/index.ts";

const read = (rows: Cell[][], headings = ["Obligor", "Sector", "EAD", "PD", "LGD"]): TapeReading =>
  readTape([headings, ...rows]);
const codes = ({ findings }: TapeReading) => findings.map(({ code }) => code);

/** Two spellings that a reader takes for one name. */
test.each([
  ["Café", "Cafe\u0301"],
  ["Firm A", "firm a"],
  ["Firm  A", "Firm A"],
  ["Firm\u202eA", "FirmA"],
  ["Firm\u00a0A", "Firm A"],
  ["'00123", "00123"],
  ["Ｆｉｒｍ A", "Firm A"],
])("%p and %p are one borrower, and that is said", (one, other) => {
  const reading = read([
    [one, "SEM", 100, 0.01, 0.4],
    [other, "sem", 50, 0.01, 0.4],
    ["Other", "TEL", 120, 0.02, 0.4],
  ]);
  expect([...reading.pool!.ead]).toEqual([150, 120]);
  expect(reading.pool!.sector.names).toEqual(["SEM", "TEL"]);
  expect(codes(reading)).toContain("W34");
});

test("names that differ stay apart", () => {
  const names = ["Firm A", "Firm B", "Firm-A", "FirmA", "00123", "123"];
  const { pool, findings } = read(names.map((name) => [name, "SEM", 100, 0.01, 0.4]));
  expect(pool!.ids).toEqual(names);
  expect(findings.filter(({ code }) => code === "W34")).toEqual([]);
});

test("what a slip of a unit makes is warned of: PD, LGD, maturity, one name above half", () => {
  const reading = read(
    [
      ["A", "SEM", 900, 0.62, 0.97, 2000],
      ["B", "SEM", 100, 0.004, 0.95, 3],
      ["C", "SEM", 100, 0.009, 0.93, 4],
    ],
    ["Obligor", "Sector", "EAD", "PD (fraction)", "LGD (fraction)", "Maturity (years)"],
  );
  const kinds = reading.findings.map(({ kind }) => kind);
  expect(kinds).toEqual(expect.arrayContaining(["highPd", "highLgd", "longMaturities", "oneName"]));
});

test("LGD and recovery that contradict are told; those that agree are not", () => {
  const tape = (recovery: number) =>
    read([["A", 100, 0.01, 0.4, recovery], ["B", 90, 0.02, 0.4, 0.6]], ["Obligor", "EAD", "PD", "LGD", "Recovery"]); // prettier-ignore
  expect(codes(tape(0.4))).toContain("W36");
  expect(codes(tape(0.6))).not.toContain("W36");
});
