import { readCsv } from "../../src/workbook/csv.ts";
import { connectedFunctions } from "../functions/connected.ts";

const call = connectedFunctions();
const lines = (...rows: string[]) => rows.join("\r\n");

test("blank lines of a file are rows, so that a finding's row is the spreadsheet's", () => {
  const { cells } = readCsv(lines("Loan ID,EAD,PD (%),LGD (%)", "", "A,10,1.2,45", ",,,", "B,20,abc,45", "", ""));
  expect(cells).toHaveLength(5);
  const found = (call("POOLCHECK", cells) as unknown[][]).find((row) => row[0] === "E02")!;
  expect(found[2]).toBe(5);
  expect(found[4]).toBe("Row 5: PD 'abc' is not a number.");
});

test("blank lines between rows do not change how a file is split", () => {
  const { cells, delimiter } = readCsv(lines("Pool, as sent", "", "Id;EAD", "", "A;1,5", "", "B;2,5"));
  expect(delimiter).toBe(";");
  expect(cells[6]!.slice(0, 2)).toEqual(["B", 2.5]);
});

test("a value in quotes that holds a line break is one row", () => {
  const { cells } = readCsv(lines("Borrower,EAD", '"Alpha\nHoldings",1', '"Beta ""B"" Ltd",2'));
  expect(cells).toEqual([["Borrower", "EAD"], ["Alpha\nHoldings", 1], ['Beta "B" Ltd', 2]]); // prettier-ignore
});
