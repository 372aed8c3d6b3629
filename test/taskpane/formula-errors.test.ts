import { say } from "../../src/core/index.ts";
import { formulaErrors, type FormulaError } from "../../src/workbook/formula-errors.ts";
import { areaText, cellAddress, columnLetters, rangeText } from "../../src/workbook/reference.ts";

test.each([
  ["Deal!C5", "Deal", 4, 2],
  ["'My deal'!$AA$10", "My deal", 9, 26],
  ["'[Book 1.xlsx]It''s'!A1", "It's", 0, 0],
])("the host's %s is a cell of sheet %s", (text, sheet, row, column) => {
  expect(cellAddress(text)).toEqual({ sheet, row, column, rows: 1, columns: 1 });
});

test("what is not one cell is none", () => {
  expect(["", "A1", "Deal!A1:B2", "Deal!5"].map(cellAddress)).toEqual([null, null, null, null]);
});

test("every cell that is written as text reads back as itself", () => {
  for (let column = 0; column < 16384; column += 37) {
    const cell = { sheet: "It's 'x'", row: column + 3, column, rows: 1, columns: 1 };
    expect(cellAddress(rangeText(cell))).toEqual(cell);
  }
  expect(columnLetters(16383)).toBe("XFD");
  expect(areaText({ row: 0, column: 1, rows: 2, columns: 3 })).toBe("B1:D2");
});

test("an error reaches those who listen while they listen", () => {
  const wire = formulaErrors();
  const heard: FormulaError[] = [];
  const error = {
    said: say("pointPercent", { name: "attach", point: 6, percent: 6 }),
    address: cellAddress("Deal!C5"),
  };
  wire.report(error);
  const leave = wire.subscribe((one) => heard.push(one));
  wire.report(error);
  leave();
  wire.report(error);
  expect(heard).toEqual([error]);
});
