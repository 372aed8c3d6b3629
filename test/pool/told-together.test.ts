import { readTape, toldApart, toldTogether, type Cell } from "../../src/core/index.ts";

/** A borrower with two loans whose PDs differ by a basis point; the first of each in percent that binary cannot hold. */
function twins(count: number): Cell[][] {
  const rows = Array.from({ length: count }, (_, i): Cell[][] => [
    [`B${i}`, 100 + i, 0.778, 40, "SEM"],
    [`B${i}`, 100 + i, 0.768, 40, "TEL"],
  ]);
  return [["Obligor", "EAD", "PD %", "LGD %", "Sector"], ...rows.flat()];
}

test("800 conflicts of borrowers are told in two rows with their count and the first three", () => {
  const { findings } = readTape(twins(400));
  const told = toldTogether(findings);
  const conflicts = told.filter(({ code }) => code === "W12");
  expect(conflicts.map(({ column, count }) => [column, count])).toEqual([
    ["PD", 400],
    ["Sector", 400],
  ]);
  expect(conflicts[0]!.message).toBe(
    "400 obligors have several PDs; the largest of each is used: B0 0.00778; B1 0.00778; B2 0.00778; ….",
  );
  expect(conflicts[0]!.messageZh).toBe("400 位借戶有多個違約機率，各採最大值：B0 0.00778；B1 0.00778；B2 0.00778；…。");
  expect(told.length).toBeLessThan(10);
});

test("every finding stands by itself where all are asked for", () => {
  const { findings } = readTape(twins(400));
  expect(toldApart(findings)).toHaveLength(findings.length);
  expect(findings.filter(({ code }) => code === "W12")).toHaveLength(800);
});

test("one finding of a kind keeps its sentence, its row and its count of 1", () => {
  const { findings } = readTape([
    ["Obligor", "EAD", "PD", "LGD"],
    ["A", 100, 0.004, 0.4],
    ["B", "x", 0.004, 0.4],
  ]);
  const [told] = toldTogether(findings);
  expect(told).toMatchObject({ code: "E02", row: 3, count: 1, rows: [3], message: "Row 3: EAD 'x' is not a number." });
});

test("many errors of one column name their rows, and two columns are told apart", () => {
  const { findings } = readTape([
    ["Obligor", "EAD", "PD", "LGD"],
    ["A", "x", 0.004, 0.4],
    ["B", "y", 0.004, "z"],
  ]);
  const told = toldTogether(findings).map(({ column, count, rows, message }) => [column, count, rows, message]);
  expect(told).toEqual([
    ["EAD", 2, [2, 3], "2 cells of EAD are no numbers: row 2 'x'; row 3 'y'."],
    ["LGD", 1, [3], "Row 3: LGD 'z' is not a number."],
  ]);
});

test("columns that nothing was read from are named", () => {
  const { findings } = readTape([
    ["Obligor", "EAD", "PD", "LGD", "Foo", "Branch manager"],
    ["A", 100, 0.004, 0.4, 7, "x"],
    ["B", 100, 0.002, 0.4, 8, "y"],
  ]);
  const [unread] = findings.filter(({ code }) => code === "I26");
  expect(unread!.message).toBe("2 columns are not read: 'Foo', 'Branch manager'.");
});
