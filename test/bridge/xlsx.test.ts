import { BooleanNumber, type ICellData, type IWorkbookData } from "@univerjs/core";
import { formulaFromFile, formulaToFile } from "../../src/workbook/embedded/xlsx-formula.ts";
import { openPackage, partText } from "../../src/workbook/embedded/xlsx-package.ts";
import { workbookPart } from "../../src/workbook/embedded/xlsx/workbook-part.ts";
import { readXlsx } from "../../src/workbook/embedded/xlsx-read.ts";
import { writeXlsx } from "../../src/workbook/embedded/xlsx-write.ts";
import { book, opened, type OpenSheet } from "./sheets.ts";

const tape = [
  ["ID", "Obligor", "EAD", "PD (fraction)", "LGD"],
  ["00123456", "Alpha", 100, 0.01, 0.4],
  ["00123457", "Beta & <Co>", 200, 0.02, 0.45],
  ["00123458", "Gamma", 300, 0.03, 0.5],
];

function dealBook(): IWorkbookData {
  const data = book(
    {
      Deal: {
        A1: "Expected loss",
        B1: "=SRT.TRANCHELOSS(Pool,0.2,Low,0.14)",
        A2: "=SUM(Tape[EAD])",
        A3: "=LET(x,C3*2,x+1)",
        C3: 4,
        A4: "=SRT.TRANCHELOSS(Pool,0.2,6,0.14)",
        A5: true,
        A6: 45000,
        A9: "The tape",
        A7: '=IF(TRUE,"SRT.X(",1)',
        D1: "=SRT.POOLSTATS(Pool)",
        F20: "=SUM(E2:E3*2)",
      },
      "Loan tape": tape,
    },
    { Pool: "'Loan tape'!$A$1:$E$4", Low: "=0.06" },
  );
  const deal = data.sheets.Deal!;
  const cells = deal.cellData as Record<number, Record<number, ICellData>>;
  cells[0]![0]!.s = { bl: BooleanNumber.TRUE, cl: { rgb: "#1f3a5f" }, bg: { rgb: "#e7edf5" } };
  cells[0]![1]!.s = { n: { pattern: "0.00%" } };
  cells[5]![0]!.s = { n: { pattern: "yyyy-mm-dd" } };
  deal.columnData = { 0: { w: 180 } };
  deal.freeze = { xSplit: 0, ySplit: 1, startRow: 1, startColumn: -1 };
  deal.mergeData = [{ startRow: 9, endRow: 9, startColumn: 0, endColumn: 2 }];
  data.custom = {
    links: [{ row: 8, column: 0, sheet: "Loan tape", sheetId: "Deal" }],
    shaded: [{ row: 0, column: 3, rows: 4, columns: 2, sheetId: "Deal" }],
  } as never;
  const range = { startRow: 0, endRow: 3, startColumn: 0, endColumn: 4 };
  const table = {
    id: "t1",
    name: "Tape",
    range,
    options: { showHeader: true, showFooter: false },
    columns: [],
    filters: { tableColumnFilterList: [] },
    meta: {},
  };
  data.resources!.push({ name: "SHEET_TABLE_PLUGIN", data: JSON.stringify({ "Loan tape": { tables: [table] } }) });
  return data;
}

describe("a workbook that goes to a file and comes back", () => {
  let before: OpenSheet;
  let after: OpenSheet;
  let file: Uint8Array;
  let back: IWorkbookData;
  beforeAll(async () => {
    before = await opened(dealBook());
    file = await writeXlsx(before.engine);
    back = readXlsx(file);
    after = await opened(back);
  });
  const read = (address: string) => after.read(address, "sheet0");

  test("gives the same answers, from a table, names, a constant name and the tape", () => {
    expect(before.message("B1")).toBeNull();
    expect(before.read("B1")).toBeGreaterThan(0);
    for (const address of ["B1", "A2", "A3", "A4", "A5", "A6", "A7", "D1", "F20"])
      expect([address, read(address)]).toEqual([address, before.read(address)]);
    expect(read("A2")).toBe(600);
    expect(read("A3")).toBe(9);
    expect(read("A4")).toBe("#VALUE!");
  });

  test("keeps leading zeros and signs of XML in texts", () => {
    expect(after.read("A2", "sheet1")).toBe("00123456");
    expect(after.read("B3", "sheet1")).toBe("Beta & <Co>");
  });

  test("keeps looks, formats, widths, frozen panes and merged cells", () => {
    const deal = back.sheets.sheet0!;
    const style = (row: number, column: number) => (deal.cellData![row]![column] as ICellData).s;
    expect(style(0, 0)).toMatchObject({ bl: BooleanNumber.TRUE, cl: { rgb: "#1f3a5f" }, bg: { rgb: "#e7edf5" } });
    expect(style(0, 1)).toMatchObject({ n: { pattern: "0.00%" } });
    expect(style(5, 0)).toMatchObject({ n: { pattern: "yyyy-mm-dd" } });
    expect(deal.columnData![0]!.w).toBe(180);
    expect(deal.freeze).toMatchObject({ ySplit: 1, startRow: 1 });
    expect(deal.mergeData).toEqual([{ startRow: 9, endRow: 9, startColumn: 0, endColumn: 2 }]);
  });

  test("keeps links to other sheets and shaded areas", () => {
    expect(back.custom).toEqual({
      links: [{ row: 8, column: 0, sheet: "Loan tape", sheetId: "sheet0" }],
      shaded: [{ row: 0, column: 3, rows: 4, columns: 2, sheetId: "sheet0" }],
    });
    const sheet = partText(openPackage(file), "xl/worksheets/sheet1.xml");
    expect(sheet).toContain(`<hyperlinks><hyperlink ref="A9" location="'Loan tape'!A1"/></hyperlinks><pageMargins`);
    expect(sheet).toMatch(/<conditionalFormatting sqref="D1:E4">.*<colorScale>/s);
  });

  test("names SRT functions as Excel does, with their results beside them", () => {
    const sheet = partText(openPackage(file), "xl/worksheets/sheet1.xml");
    const cell = new RegExp(`<c r="B1"[^>]*><f>_xldudf_SRT_TRANCHELOSS\\(Pool,0.2,Low,0.14\\)</f><v>([^<]*)</v></c>`);
    expect(Number(cell.exec(sheet)?.[1])).toBe(before.read("B1"));
    expect(sheet).toMatch(/<c r="A4"[^>]* t="e"><f>[^<]*<\/f><v>#VALUE!<\/v>/);
  });

  test("marks a spill and array arithmetic as dynamic arrays", () => {
    const parts = openPackage(file);
    const sheet = partText(parts, "xl/worksheets/sheet1.xml");
    const rows = (before.read("D1") as unknown[]).length;
    expect(sheet).toMatch(new RegExp(`<c r="D1"[^>]* cm="1"><f t="array" ref="D1:E${rows}">_xldudf_SRT_POOLSTATS`));
    expect(sheet).toMatch(/<c r="F20"[^>]* cm="1"><f t="array" ref="F20">/);
    expect(partText(parts, "xl/metadata.xml")).toContain("XLDAPR");
    expect(partText(parts, "[Content_Types].xml")).toContain("/xl/metadata.xml");
    expect(partText(parts, "xl/_rels/workbook.xml.rels")).toContain("metadata.xml");
  });

  test("keeps names of ranges and of constants", () => {
    expect(workbookPart(openPackage(file)).names).toEqual([
      { name: "Pool", formula: "'Loan tape'!$A$1:$E$4", sheet: null },
      { name: "Low", formula: "0.06", sheet: null },
    ]);
  });
});

describe("a formula in a file", () => {
  test.each([
    ["=SRT.TRANCHELOSS(Pool,,0.06)", "_xldudf_SRT_TRANCHELOSS(Pool,,0.06)"],
    ['=IFERROR(srt.poolstats(A1:B2),"SRT.X(")', 'IFERROR(_xldudf_SRT_POOLSTATS(A1:B2),"SRT.X(")'],
    ["=LET(x,'SRT.A'!B1,x*2)", "_xlfn.LET(_xlpm.x,'SRT.A'!B1,_xlpm.x*2)"],
    ["=MAP(A1:A3,LAMBDA(cell,cell+1))", "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.cell,_xlpm.cell+1))"],
    ["=SORT(FILTER(A1:A9,B1:B9>0))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>0))"],
    ["=NORM.S.DIST(1,TRUE)", "_xlfn.NORM.S.DIST(1,TRUE)"],
    ["=SUM(Tape[EAD])", "SUM(Tape[EAD])"],
  ])("%s is %s", (shown, kept) => {
    expect(formulaToFile(shown)).toBe(kept);
    expect(formulaFromFile(kept).toUpperCase()).toBe(shown.toUpperCase());
  });
});

test.each([
  ["=Tape[@PD]*2", "Tape[[#This Row],[PD]]*2"],
  ["=SUM(Tape[@[EAD (USD m)]:[LGD]])", "SUM(Tape[[#This Row],[EAD (USD m)]:[LGD]])"],
  ["=COUNTA(Tape[@])", "COUNTA(Tape[#This Row])"],
  ["=SUM(Tape[SORT (x)])", "SUM(Tape[SORT (x)])"],
])("%s refers to its table in a file as %s", (shown, kept) => {
  expect(formulaToFile(shown)).toBe(kept);
});

test("a file that is no workbook is refused in one sentence", () => {
  expect(() => readXlsx(new TextEncoder().encode("EAD,PD"))).toThrow("It is not an .xlsx workbook.");
});
