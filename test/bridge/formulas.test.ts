import { CellValueType, type ICellData, type IWorkbookData } from "@univerjs/core";
import answers from "./formulas.json";
import { book, opened } from "./sheets.ts";

/**
 * Formulas as users build them around the functions, with the answers of LibreOffice 7.4.7 to the same workbook, which
 * XlsxWriter wrote. Truths are numbers there, so TRUE counts as 1.
 */
const SOURCE = answers as [formula: string, value: string | number | boolean][];

/** The cells that they read. */
const DATA = {
  A1: 10, B1: "text", C1: "=NA()", D1: true, E1: 46053,
  A2: 20, B2: "12", D2: false, E2: 46812,
  A3: 30, B3: " 7 ", C3: 5, E3: 46022,
  A4: -4.5, B4: "Total", C4: 0, D4: "TRUE", E4: 46188,
  C5: 0.25, D5: "x", E5: 47208,
}; // prettier-ignore

/**
 * Where the sheet engine answers otherwise, and why that stands: what Excel does by its own documentation, or what the
 * engine cannot do and refuses.
 */
const DIFFERENCES: Readonly<Record<string, readonly [value: string | number | boolean, reason: string]>> = {
  '="z"<TRUE': [true, "Excel sorts numbers, texts, truths"],
  "=TRUE>5": [true, "Excel sorts numbers, texts, truths"],
  "=(-8)^(1/3)": ["#NUM!", "Excel takes no root of a negative number"],
  "=0^0": ["#NUM!", "Excel's own answer"],
  '="TRUE"+0': ["#VALUE!", "refused; Excel takes the word for a truth"],
  "=1&TRUE": ["1TRUE", "Excel writes a truth as a word"],
  '=SUM("3",4)': [7, "Excel takes a typed text of digits for a number"],
  "=SUM(Data!D1:D2)": [0, "Excel's SUM leaves truths of a range out"],
  "=TYPE(Data!D1)": [4, "Excel's number for a truth"],
  "=SQRT(-1)": ["#NUM!", "Excel's own answer"],
  "=LN(0)": ["#NUM!", "Excel's own answer"],
  "=LOG(0)": ["#NUM!", "Excel's own answer"],
  "=INDEX(Data!A1:A5,9)": ["#REF!", "Excel's own answer"],
  "=COUNTIF(Data!B1:B5,12)": [1, "Excel counts a text of the same digits"],
  '=CONCATENATE(1,"a",TRUE)': ["1aTRUE", "Excel writes a truth as a word"],
  "=DOLLAR(12.3)": ["$12.30 ", "the engine leaves room for a closing bracket"],
  "=SECOND(0.7612)": [7, "the engine takes whole seconds, 7.68 here"],
  "=DATE(1900,1,1)": [1, "Excel's calendar"],
  '=COUNT({1,"a",TRUE})': [1, "Excel counts no truths of an array"],
  '=SUM({1,TRUE,"3"})': [1, "Excel adds no truths and texts of an array"],
  "=SUM(N({1,2}))": [1, "Excel's N takes the first of an array"],
  "=T.DIST(1,5,TRUE)": [0.8183912661618657, "the engine errs by 1e-11 of it"],
  "=T.INV(0.975,5)": [2.5705818347641416, "the engine errs by 3e-10 of it"],
  "=T.INV.2T(0.05,5)": [2.570581834764143, "the engine errs by 3e-10 of it"],
  "=RANK(2,Data!A1:A3)": ["#N/A", "Excel's own answer"],
  "=SUM((Data!A1:A2,Data!A4))": ["#VALUE!", "unions of ranges are refused"],
  "=SUM(Data!A1:B3 Data!A2:C2)": ["#NAME?", "what two ranges share is refused"],
  "=AREAS((Data!A1,Data!B1))": ["#VALUE!", "unions of ranges are refused"],
};

const CLOSE = 1e-12;

function same(one: unknown, other: unknown): boolean {
  if (typeof one === "string" || typeof other === "string") return one === other || (one === null && other === "");
  const [a, b] = [Number(one ?? 0), Number(other ?? 0)];
  return Math.abs(a - b) <= CLOSE * Math.max(1, Math.abs(b));
}

/** Texts as a file keeps them: without its type a text of digits would be a number. */
function withTexts(data: IWorkbookData): IWorkbookData {
  const rows = data.sheets.Data!.cellData as Record<number, Record<number, ICellData>>;
  for (const row of Object.values(rows)) {
    for (const cell of Object.values(row)) if (typeof cell.v === "string") cell.t = CellValueType.STRING;
  }
  return data;
}

test("formulas around the functions answer as another spreadsheet does, or differ for a reason", async () => {
  const column = Object.fromEntries(SOURCE.map(([formula], i) => [`${"ACEGIKMOQS"[i % 10]}${20 * Math.floor(i / 10) + 1}`, formula])); // prettier-ignore
  const sheet = await opened(withTexts(book({ F: column, Data: DATA })));
  const found = SOURCE.map(([formula, source], i) => {
    const read = sheet.read(`${"ACEGIKMOQS"[i % 10]}${20 * Math.floor(i / 10) + 1}`);
    const value = Array.isArray(read) ? (read as unknown[][])[0]![0] : read;
    const wanted = DIFFERENCES[formula]?.[0] ?? source;
    return same(value, wanted) ? null : { formula, value, wanted };
  }).filter((one) => one !== null);
  expect(found).toEqual([]);
  expect(SOURCE.length).toBeGreaterThan(460);
});
