import { worksheetOf } from "../../src/workbook/embedded/worksheet.ts";
import { typedValue } from "../../src/workbook/office/formula-text.ts";

// Cells of a tape that somebody else wrote: none of them may calculate, ask the network or vanish.
const theirs = ["=1+1", "=cmd|' /C calc'!A0", '=IMAGE("x")', "+2", "-3", "@x", "#N/A", "'quoted", "plain"];

test("data of others is put on a sheet as it is, on either host", () => {
  const sheet = worksheetOf({ name: "T", blocks: [{ row: 0, column: 0, values: [theirs], isData: true }], formats: [] }, "id", "T"); // prettier-ignore
  expect(theirs.map((_, column) => sheet.cellData![0]![column])).toEqual(theirs.map((v) => ({ v, t: 1 })));
  // Excel takes the apostrophe for "this is a text" and does not show it.
  expect(theirs.map(typedValue)).toEqual(theirs.map((text) => (text === "plain" ? text : `'${text}`)));
});
