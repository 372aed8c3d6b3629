import { readTape, type Cell } from "../../src/core/index.ts";

const words: readonly Cell[] = [
  "n/a",
  "N/A",
  "n.a.",
  "NA",
  "-",
  "—",
  "–",
  "null",
  "NULL",
  "None",
  "ND1",
  "ND2",
  "ND3",
  "ND4",
  "ND4-2027-01-31",
  "ND5",
  ".",
  "?",
  "TBD",
  "#N/A N/A",
  "#N/A Field Not Applicable",
  "(blank)",
  "無資料",
];

test.each(words)("a PD of %p is blank: its rating gives it, and both are said", (word) => {
  const { pool, findings } = readTape([
    ["Obligor", "EAD", "PD", "Rating", "LGD"],
    ["A", 100, 0.004, "BBB", 0.4],
    ["B", 100, word, "BB", 0.4],
  ]);
  expect([...pool!.pd]).toEqual([0.004, 0.009]);
  const said = findings.filter(({ code }) => ["I27", "W11"].includes(code)).map(({ code }) => code);
  expect(said).toEqual(["W11", "I27"]);
  expect(findings.find(({ code }) => code === "I27")!.message).toContain(`'${String(word)}'`);
});

test.each(words)("an LGD of %p has nothing to stand for it: refused, with the text", (word) => {
  const { pool, findings } = readTape([
    ["Obligor", "EAD", "PD", "LGD"],
    ["A", 100, 0.004, 0.4],
    ["B", 100, 0.009, word],
  ]);
  expect(pool).toBeNull();
  expect(findings[0]).toMatchObject({
    code: "E02",
    row: 3,
    message: `Row 3: LGD is '${String(word)}', which counts as blank; it must be a number.`,
  });
});

test.each(["#N/A", "#REF!", "#DIV/0!", "#VALUE!", "#NAME?"])(
  "%p is an error of the sheet, and refused as one",
  (error) => {
    const { pool, findings } = readTape([
      ["Obligor", "EAD", "PD", "Rating", "LGD"],
      ["A", 100, 0.004, "BBB", 0.4],
      ["B", 100, error, "BB", 0.4],
    ]);
    expect(pool).toBeNull();
    expect(findings[0]).toMatchObject({ code: "E02", row: 3, kind: "errorCell" });
  },
);

test("two borrowers called n/a are two borrowers, and NA is Namibia's code", () => {
  const { pool } = readTape([
    ["Obligor", "EAD", "PD", "LGD", "Country"],
    ["n/a", 100, 0.004, 0.4, "NA"],
    ["n/a", 100, 0.009, 0.4, "NA"],
    ["Beta", 100, 0.009, 0.4, "n/a"],
  ]);
  expect(pool!.ead).toHaveLength(3);
  expect(pool!.country.names).toEqual(["NA"]);
});

test("an undrawn amount of '-' is none, a maturity of 'ND5' runs to the horizon", () => {
  const { pool, findings } = readTape([
    ["Obligor", "EAD", "Undrawn", "CCF", "PD", "LGD", "Maturity (years)"],
    ["A", 100, 50, 0.5, 0.004, 0.4, 3],
    ["B", 100, "-", 0.5, 0.009, 0.4, "ND5"],
  ]);
  expect([...pool!.ead]).toEqual([125, 100]);
  expect([...pool!.maturity]).toEqual([3, Infinity]);
  expect(findings.filter(({ code }) => code === "I27")).toHaveLength(2);
});
