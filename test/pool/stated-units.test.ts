import { readTape, unitNamed, type Cell, type Meaning, type Unit } from "../../src/core/index.ts";

const named: readonly (readonly [meaning: Meaning, word: string, unit: Unit | null])[] = [
  ["pd", "percent", "percent"],
  ["pd", "%", "percent"],
  ["pd", "百分比", "percent"],
  ["pd", "bps", "bps"],
  ["pd", "basis points", "bps"],
  ["pd", "‰", "permille"],
  ["pd", "fraction", "fraction"],
  ["pd", "小數", "fraction"],
  ["pd", "EUR m", null],
  ["lgd", "percent", "percent"],
  ["lgd", "bps", null],
  ["ead", "millions", "millions"],
  ["ead", "EUR m", "millions"],
  ["ead", "TEUR", "thousands"],
  ["ead", "仟元", "thousands"],
  ["ead", "億", "hundred millions"],
  ["ead", "crore", "ten millions"],
  ["ead", "units", "units"],
  ["ead", "percent", null],
  ["ead", "EUR zz", null],
  ["maturity", "months", "months"],
  ["maturity", "Jahre", "years"],
  ["maturity", "date", "date"],
  ["maturity", "fortnights", null],
  ["sector", "percent", null],
  ["pd", "", null],
];
test.each(named)("Unit %s, %s is %s", (meaning, word, unit) => {
  expect(unitNamed(meaning, word)).toBe(unit);
});

test("a unit by meaning decides what the numbers do not tell; one by position stands before it", () => {
  const cells: Cell[][] = [
    ["Obligor", "EAD", "PD", "LGD"],
    ["A", 100, 0.35, 0.4],
    ["B", 100, 0.55, 0.4],
  ];
  expect(readTape(cells).pool).toBeNull();
  const { pool, recognition } = readTape(cells, { choices: { unitsOf: { pd: "percent", ead: "thousands" } } });
  expect([pool!.pd[0], pool!.ead[0]]).toEqual([0.0034999999999999996, 100000]);
  expect(recognition[2]!.evidence.unit).toBe("chosen");
  const both = readTape(cells, { choices: { unitsOf: { pd: "percent" }, units: { 2: "bps" } } });
  expect(both.pool!.pd[1]).toBeCloseTo(0.000055, 18);
});
