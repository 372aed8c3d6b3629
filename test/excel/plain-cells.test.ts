import { readFileSync } from "node:fs";
import { plainArguments } from "../../src/excel/plain-cells.ts";
import { connectedFunctions } from "../functions/connected.ts";

const call = connectedFunctions();

// Values as Excel's types write them (Excel.CellValue in @microsoft/office-js).
const number = (basicValue: number) => ({
  type: "FormattedNumber",
  basicType: "Double",
  basicValue,
  numberFormat: "0.0%",
});
const rich = [
  ["Obligor", "EAD", "PD", "LGD", "Branch"],
  [{ type: "String", basicValue: "A" }, { type: "Double", basicValue: 100 }, number(0.01), 0.4, { type: "Empty" }],
  ["B", number(300), 0.02, number(0.5), { type: "Error", errorType: "NotAvailable", basicValue: "#N/A" }],
];

test("numbers with a format, texts and empty values of a range are what they show", () => {
  const asked = plainArguments([rich, number(0.2), 0, { type: "Double", basicValue: 1 }]);
  // EL = (100 x 1 % x 40 % + 300 x 2 % x 50 %) / 400; the error stands in a column that is not read.
  expect(call("TRANCHELOSS", ...asked, null, null, null, {})).toBeCloseTo(0.0085, 12);
});

test("an error in a column that is read is named by its row", () => {
  const broken = rich.map((row) => [...row]);
  broken[2]![1] = { type: "Error", errorType: "Div0" } as never;
  const ask = () => call("TRANCHELOSS", ...plainArguments([broken, 0.2, 0, 1]), null, null, null, {});
  expect(ask).toThrow("Row 3: EAD holds the error #DIV/0!; correct the cell or its formula.");
});

test("what is plain stays the very same array, and a card stays a card", () => {
  const plain = [["EAD"], [1]];
  const card = { type: "Entity", text: "Pool", properties: { Hash: { type: "String", basicValue: "x" } } };
  const [kept, alone, many] = plainArguments([plain, card, [[card]]]);
  expect(kept).toBe(plain);
  expect(alone).toBe(card);
  expect(many).toEqual([[card]]);
});

test("Excel is told to call functions with errors too", () => {
  for (const file of ["functions.json", "functions.zh-TW.json"]) {
    const metadata = JSON.parse(readFileSync(`build/${file}`, "utf8")) as Record<string, unknown>;
    expect([file, metadata["allowErrorForDataTypeAny"], metadata["allowCustomDataForDataTypeAny"]]).toEqual([
      file,
      true,
      true,
    ]);
  }
});
