import type { IWorkbookData } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { withPlainRanges, type FormulaTable } from "../../src/workbook/embedded/bridge/table-references.ts";
import { tableData, TABLES_RESOURCE } from "../../src/workbook/embedded/table-data.ts";
import { book, opened, type Content, type OpenSheet } from "./sheets.ts";

const tape = [
  ["Obligor", "EAD (USD m)", "PD (fraction)", "LGD"],
  ["Alpha", 100, 0.01, 0.4],
  ["Beta", 200, 0.02, 0.45],
  ["Gamma", 300, 0.03, 0.5],
];

/** A sheet of formulas and a sheet "Loans" that is one table, "Tape". */
function tableBook(formulas: Readonly<Record<string, string>>, cells: readonly (readonly (string | number)[])[]) {
  const data: IWorkbookData = book({ Deal: formulas as Content, Loans: cells });
  const area = { row: 0, column: 0, rows: cells.length, columns: cells[0]!.length };
  const tables = { Loans: { tables: [tableData("Tape", area)] } };
  data.resources!.push({ name: TABLES_RESOURCE, data: JSON.stringify(tables) });
  return data;
}

describe("a formula that refers to a table", () => {
  test.each([
    ["=SUM(Tape[EAD (USD m)])", 600],
    ["=SUM(Tape[[EAD (USD m)]])", 600],
    ["=sum(tape[lgd])", 1.35],
    ["=SUMPRODUCT(Tape[EAD (USD m)],Tape[LGD])", 280],
    ["=INDEX(Tape[PD (fraction)],2)", 0.02],
    ["=ROWS(Tape)", 3],
    ["=ROWS(Tape[#Data])", 3],
    ["=ROWS(Tape[#All])", 4],
    ["=COUNTA(Tape[#Headers])", 4],
    ["=Tape[[#Headers],[LGD]]", "LGD"],
    ["=ROWS(Tape[[#Headers],[#Data],[LGD]])", 4],
    ["=COLUMNS(Tape[[#All],[EAD (USD m)]:[LGD]])", 3],
    ["=SUM(Tape[Recovery])", "#REF!"],
    ["=SUM(Tape[[LGD]:[Recovery]])", "#REF!"],
    ["=ROWS(Tape[#Totals])", "#REF!"],
  ])("%s is %s", async (formula, value) => {
    const { read } = await opened(tableBook({ A1: formula }, tape));
    expect(read("A1")).toEqual(value);
  });

  test("reads the cell of its own row, and nothing beside the heading or below the table", async () => {
    const { read } = await opened(
      tableBook({ B1: "=Tape[@LGD]", B3: "=-Tape[@[EAD (USD m)]]", B4: "=SUM(Tape[@])", B5: "=Tape[@LGD]" }, tape),
    );
    expect(["B1", "B3", "B4", "B5"].map((address) => read(address))).toEqual(["#N/A", -200, 300.53, "#REF!"]);
  });

  test("gives SRT functions the pool with its headings", async () => {
    const { read, message } = await opened(
      tableBook(
        {
          A1: "=SRT.TRANCHELOSS(Tape[#All],0.2,0,0.1)",
          A2: "=SRT.TRANCHELOSS(Loans!A1:D4,0.2,0,0.1)",
          A3: "=SRT.TRANCHELOSS(Tape[[#All],[EAD (USD m)]:[LGD]],0.2,0,0.1)",
          A4: "=SRT.TRANCHELOSS(Tape,0.2,0,0.1)",
        },
        tape,
      ),
    );
    expect(read("A1")).toBeGreaterThan(0);
    expect([read("A1"), read("A3")]).toEqual([read("A2"), read("A2")]);
    expect(message("A4")).toContain("heading row");
  });

  test("may be left half typed without harm to the next formula", async () => {
    const { engine, read, type } = await opened(tableBook({ A1: "=SUM(Tape[LGD])" }, tape));
    engine.injector.get(LexerTreeBuilder).sequenceNodesBuilder("=SUM(Tape[LG");
    await type("A2", "=1+1");
    await type("A1", "=ROWS(Tape[[#All],[LGD]])");
    expect([read("A2"), read("A1")]).toEqual([2, 4]);
  });

  test("follows its table through inserted and deleted rows and columns, and a renamed heading", async () => {
    const formulas = { A1: "=SUM(Tape[EAD])", A2: "=ROWS(Tape[#All])", A3: "=SUM(Tape[Q1])" };
    const sheet = await opened(
      tableBook(formulas, [
        ["Name", "EAD", "Q1"],
        ["a", 1, 10],
        ["b", 2, 20],
        ["c", 3, 30],
      ]),
    );
    const loans = sheet.engine.api.getActiveWorkbook()!.getSheetByName("Loans")!;
    const after = async (act: () => unknown) => {
      const before = sheet.workbook.calculations();
      act();
      await sheet.workbook.settled(before);
      return ["A1", "A2", "A3"].map((address) => sheet.read(address));
    };
    await after(() => loans.insertRows(2, 1));
    expect(await after(() => loans.getRange("A3:C3").setValues([["x", 100, 1000]]))).toEqual([106, 5, 1060]);
    await after(() => loans.insertColumns(1, 1));
    expect(await after(() => loans.getRange("C4").setValue(7))).toEqual([111, 5, 1060]);
    await after(() => loans.insertRows(0, 1));
    expect(await after(() => loans.getRange("D5").setValue(21))).toEqual([111, 5, 1061]);
    await after(() => loans.deleteRows(2, 1));
    expect(await after(() => loans.getRange("C3").setValue(90))).toEqual([100, 4, 1051]);
    expect(await after(() => loans.getRange("D2").setValue("Q2"))).toEqual([100, 4, "#REF!"]);
    expect(await after(() => loans.getRange("D2").setValue("Q1"))).toEqual([100, 4, 1051]);
    expect(formulaTexts(sheet)).toEqual(Object.values(formulas));
  });
});

function formulaTexts({ engine }: OpenSheet): string[] {
  return engine.api.getActiveWorkbook()!.getSheetByName("Deal")!.getRange("A1:A3").getFormulas().flat();
}

describe("the plain ranges of a formula", () => {
  const table: FormulaTable = {
    sheet: "Bob's loans",
    area: { row: 4, column: 1, rows: 3, columns: 3 },
    headings: ["Name", "PD [1Y], %", "It's #1"],
  };
  const plain = (formula: string) => withPlainRanges(formula, (name) => (/^tape$/i.test(name) ? table : null));
  const at = (cells: string) => `'Bob''s loans'!${cells}`;

  test.each([
    ["=SUM(Tape[PD '[1Y'], %])", `=SUM(${at("$C$6:$C$7")})`],
    ["=Tape[[#All],[It''s '#1]]", `=${at("$D$5:$D$7")}`],
    ["=Tape[[Name]:[PD '[1Y'], %]]", `=${at("$B$6:$C$7")}`],
    ["=Tape[ [#Data] , [Name] ]", `=${at("$B$6:$B$7")}`],
    ["=Tape[]+1", `=${at("$B$6:$D$7")}+1`],
  ])("%s is %s", (formula, ranges) => {
    expect(plain(formula)).toBe(ranges);
  });

  test("leave texts, sheets, functions and longer names alone", () => {
    const untouched = `="Tape[Name]"&Tape!A1&'Tape'!B2&TAPE(1)&Tape2&My.Tape&Sheet!Tape&Other[Name]`;
    expect(plain(untouched)).toBe(untouched);
  });
});
