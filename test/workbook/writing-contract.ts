import type { SheetPlan } from "../../src/workbook/plan.ts";
import type { HostUnderTest } from "./contract.ts";

const NOTES: SheetPlan = {
  name: "Notes",
  blocks: [{ row: 0, column: 0, values: [["Loss", 0.25]] }],
  formats: [],
};

/** What every host promises of writing into a sheet that stands. */
export function writingContract(tested: () => HostUnderTest): void {
  const host = () => tested().host;
  const at = (row: number, column: number, rows: number, columns: number) => {
    return { sheet: "Notes", row, column, rows, columns };
  };
  const refuse = { ifNotEmpty: "refuse" } as const;
  const overwrite = { ifNotEmpty: "overwrite" } as const;

  test("cells that are empty are written, texts as texts, and taken back", async () => {
    await host().insertSheet(NOTES);
    const values = [
      ["00123", 0.5],
      [null, true],
    ];
    const { undo } = await host().writeCells(at(2, 0, 2, 2), values, refuse);
    expect((await host().read(at(2, 0, 2, 2))).values).toEqual(values);
    await undo();
    expect((await host().read(at(0, 0, 3, 2))).values).toEqual([
      ["Loss", 0.25],
      [null, null],
      [null, null],
    ]);
  });

  test("a cell that is not empty is named and kept, unless it is to be written over", async () => {
    await host().insertSheet(NOTES);
    await expect(host().writeCells(at(0, 1, 2, 1), [[1], [2]], refuse)).rejects.toThrow(
      "Cell B1 of sheet 'Notes' is not empty (0.25); choose empty cells, or have it written over.",
    );
    expect((await host().read(at(0, 1, 2, 1))).values).toEqual([[0.25], [null]]);
    const { undo } = await host().writeCells(at(0, 1, 2, 1), [[1], [2]], overwrite);
    expect((await host().read(at(0, 1, 2, 1))).values).toEqual([[1], [2]]);
    await undo();
    expect((await host().read(at(0, 1, 2, 1))).values).toEqual([[0.25], [null]]);
  });

  test("what was changed after the writing is not taken back", async () => {
    await host().insertSheet(NOTES);
    const { undo } = await host().writeCells(at(2, 0, 1, 2), [[1, 2]], refuse);
    await tested().edit("Notes", 2, 1, 3);
    await expect(undo()).rejects.toThrow("The cells A3:B3 of sheet 'Notes' were changed since");
    expect((await host().read(at(2, 0, 1, 2))).values).toEqual([[1, 3]]);
  });

  test("merged cells, a protected sheet and a sheet that was renamed or deleted are refused in a sentence", async () => {
    await host().insertSheet(NOTES);
    await tested().mergeCells("Notes", { row: 4, column: 0, rows: 2, columns: 2 });
    await expect(host().writeCells(at(5, 1, 1, 1), [[1]], overwrite)).rejects.toThrow(
      "Cells among B6 of sheet 'Notes' are merged; unmerge them, then try again.",
    );
    await tested().renameSheet("Notes", "Old notes");
    await expect(host().writeCells(at(8, 0, 1, 1), [[1]], overwrite)).rejects.toThrow(
      "The workbook has no sheet 'Notes'.",
    );
    await tested().deleteSheet("Sheet1");
    await expect(host().writeCells({ ...at(0, 0, 1, 1), sheet: "Sheet1" }, [[1]], overwrite)).rejects.toThrow(
      "The workbook has no sheet 'Sheet1'.",
    );
    await tested().protectSheet("Old notes");
    await expect(host().writeCells({ ...at(8, 0, 1, 1), sheet: "Old notes" }, [[1]], overwrite)).rejects.toThrow(
      "The sheet 'Old notes' is protected; unprotect it, then try again.",
    );
  });

  test("rows that are hidden are written like others", async () => {
    await host().insertSheet(NOTES);
    await tested().hideRow("Notes", 3);
    await host().writeCells(at(2, 0, 3, 1), [[1], [2], [3]], refuse);
    const { values, hiddenRows } = await host().read(at(2, 0, 3, 1));
    expect(values).toEqual([[1], [2], [3]]);
    expect(hiddenRows).toEqual([false, true, false]);
  });

  test("what no cell can hold, or does not fit its range, is refused before anything is written", async () => {
    await host().insertSheet(NOTES);
    const refused = async (values: (string | number)[][], reason: RegExp) =>
      expect(host().writeCells(at(2, 0, 1, 1), values, overwrite)).rejects.toThrow(reason);
    await refused([["x".repeat(32_768)]], /text in row 1, column 1 .* has 32768 characters/);
    await refused([[1], [2]], /range A3 is 1 by 1 cells, but 2 by 1 are to be written/);
    await refused([[1, 2]], /range A3 is 1 by 1 cells, but 1 by 2 are to be written/);
    await expect(host().writeCells(at(1_048_575, 0, 2, 1), [[1], [2]], overwrite)).rejects.toThrow(
      /no room for 2 more/,
    );
    expect((await host().read(at(2, 0, 1, 2))).values).toEqual([[null, null]]);
  });
}
