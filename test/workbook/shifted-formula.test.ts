import { shiftedFormula } from "../../src/workbook/embedded/xlsx/shifted-formula.ts";

// A formula filled down or to the right in a spreadsheet: what has no dollar sign moves, texts and names do not.
describe("a formula read two rows further down and one column further right", () => {
  test.each([
    ["A1*2", "B3*2"],
    ["$A1+A$1+$A$1", "$A3+B$1+$A$1"],
    ['IF(B1="A1",B1,"B1 is ""B1""")', 'IF(C3="A1",C3,"B1 is ""B1""")'],
    ["'2024'!A1+'Q1 A1'!$B2", "'2024'!B3+'Q1 A1'!$B4"],
    ["Q1!A1", "Q1!B3"],
    ["'It''s A1'!A1", "'It''s A1'!B3"],
    ["SUM(A1:B2,Tape[EAD])", "SUM(B3:C4,Tape[EAD])"],
    ["SUM(Tape[[#This Row],[A1]:[B2]])", "SUM(Tape[[#This Row],[A1]:[B2]])"],
    ["LOG10(A1)+ATAN2(B1,C1)", "LOG10(B3)+ATAN2(C3,D3)"],
    ["_xldudf_SRT_TRANCHELOSS(A1:D4,0.2,0,1)", "_xldudf_SRT_TRANCHELOSS(B3:E6,0.2,0,1)"],
    ["SUM(A:A)+SUM($B:C)", "SUM(B:B)+SUM($B:D)"],
    ["SUM(1:1)+SUM($2:3)", "SUM(3:3)+SUM($2:5)"],
    ["rate1*PD_2024+TAXES2024", "rate1*PD_2024+TAXES2024"],
    ["XFE1+A1048577", "XFE1+A1048577"],
    ["1E5+A1", "1E5+B3"],
    ["2*A1%", "2*B3%"],
    ["A1&A2", "B3&B4"],
    ["[1]Rates!A1", "[1]Rates!B3"],
    ["{1,2;3,4}*A1", "{1,2;3,4}*B3"],
    ["a1+aa10", "B3+AB12"],
  ])("%s becomes %s", (formula, moved) => {
    expect(shiftedFormula(formula!, 2, 1)).toBe(moved);
  });

  test("is an error where it leaves the sheet, and stays as it is where it does not move", () => {
    expect(shiftedFormula("A1+B2", -1, 0)).toBe("#REF!+B1");
    expect(shiftedFormula("XFD1+A:XFD", 0, 1)).toBe("#REF!+#REF!");
    expect(shiftedFormula("A1 + a1", 0, 0)).toBe("A1 + a1");
  });
});
