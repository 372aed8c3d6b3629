import type { SheetPlan } from "../../src/workbook/plan.ts";
import { officeHost } from "../../src/workbook/office/host.ts";
import { workbookContract } from "./contract.ts";
import { memoryHost } from "./memory-host.ts";
import { installStrictExcel, type StrictExcel } from "./strict-excel.ts";

Object.assign(globalThis, { matchMedia: () => ({ matches: false }) });

workbookContract("Excel's adapter over a strict Office.js", async () => {
  const workbook = memoryHost();
  const excel = installStrictExcel(workbook);
  for (const set of ["1.10", "1.13"]) excel.supported.add(`ExcelApi ${set}`);
  return { ...workbook, host: officeHost("SRT"), second: officeHost("SRT"), close: excel.restore };
});

describe("Excel's adapter", () => {
  const state: { excel?: StrictExcel; workbook?: ReturnType<typeof memoryHost> } = {};
  beforeEach(() => {
    state.workbook = memoryHost();
    state.excel = installStrictExcel(state.workbook);
  });
  afterEach(() => state.excel!.restore());

  const note = (text: string): SheetPlan => ({
    name: "Note",
    blocks: [{ row: 0, column: 0, values: [[text]] }],
    formats: [],
  });

  test("formulas carry the namespace of this copy of the add-in; texts and sheet names stay", async () => {
    const formula = `=SRT.TRANCHELOSS(Pool,'SRT.old'!B1,"SRT.x",1)+srt.INFO()+MYSRT.X()`;
    await officeHost("SRT_DEV").insertSheet(note(formula));
    const written = `=SRT_DEV.TRANCHELOSS(Pool,'SRT.old'!B1,"SRT.x",1)+SRT_DEV.INFO()+MYSRT.X()`;
    expect(state.excel!.written[0]!.blocks[0]!.values).toEqual([[written]]);
  });

  test("every text comes back as it was, whatever Excel would make of it", async () => {
    const texts = ["1e5", "'quoted", "+A1", "-", "@x", "#N/A", "TRUE", "2026-01-31", "5%", "Mar 5", "台積電"];
    await officeHost("SRT").insertSheet({ ...note(""), blocks: [{ row: 0, column: 0, values: [texts] }] });
    expect(state.excel!.written[0]!.blocks[0]!.values).toEqual([texts]);
  });

  test("requests are joined into one undo step where Excel can, and only there", async () => {
    await officeHost("SRT").insertSheet(note("a"));
    state.excel!.supported.add("ExcelApi 1.20");
    await officeHost("SRT").insertSheet(note("b"));
    expect(state.excel!.runs).toEqual([{ delayForCellEdit: true }, { delayForCellEdit: true, mergeUndoGroup: true }]);
  });

  test("a sheet that fails half-way leaves nothing behind, and Excel's code becomes a sentence", async () => {
    state.excel!.fault = Object.assign(new Error("protected"), { code: "AccessDenied" });
    const table = { name: "Loans", area: { row: 0, column: 0, rows: 1, columns: 1 } };
    await expect(officeHost("SRT").insertSheet({ ...note("a"), tables: [table] })).rejects.toThrow(/unprotect it/);
    expect(await state.workbook!.sheetNames()).toEqual(["Sheet1"]);
    state.excel!.fault = null;
    expect((await officeHost("SRT").insertSheet({ ...note("a"), tables: [table] })).name).toBe("Note");
  });

  test("a change by a co-author is told as a colleague's, with its cells", async () => {
    const heard: unknown[] = [];
    const leave = officeHost("SRT").onChanged((sheet, change) => heard.push([sheet, change]));
    await new Promise((later) => setTimeout(later, 20));
    state.workbook!.edit("Sheet1", 11, 2, 5, "colleague");
    await new Promise((later) => setTimeout(later, 20));
    expect(heard).toEqual([["Sheet1", { area: { row: 11, column: 2, rows: 1, columns: 1 }, source: "colleague" }]]);
    leave();
  });

  test("a formula of SRT that still shows #NAME? once the add-in is there is entered anew", async () => {
    const host = officeHost("SRT_DEV");
    state.workbook!.edit("Sheet1", 1, 1, '=1+_xldudf_SRT_DEV_INFO()&"SRT.X("');
    state.workbook!.edit("Sheet1", 2, 1, "=SRT_DEV.INFO()");
    state.workbook!.broken.add("Sheet1!2,1");
    const cell = (row: number) => ({ sheet: "Sheet1", row, column: 1, rows: 1, columns: 1 });
    const broken = await host.brokenFormulas();
    expect(broken).toEqual([
      { address: cell(1), formula: '=1+SRT_DEV.INFO()&"SRT.X("' },
      { address: cell(2), formula: "=SRT_DEV.INFO()" },
    ]);
    state.excel!.supported.add("ExcelApi 1.20");
    expect(await host.repairFormulas(broken.map(({ address }) => address))).toBe(2);
    expect(state.excel!.runs.at(-1)).toEqual({ delayForCellEdit: true, mergeUndoGroup: true });
    expect(await host.brokenFormulas()).toEqual([]);
  });

  test("while a formula waits for its answer, no trace is removed", async () => {
    state.workbook!.edit("Sheet1", 0, 0, "=SRT.WAITING()");
    const removal = officeHost("SRT").removeTraces({ insertedSheets: "keep values" });
    await expect(removal).rejects.toThrow("Formulas are still being calculated");
    expect(state.workbook!.content("Sheet1", 0, 0)).toBe("=SRT.WAITING()");
  });

  test("rows that a filter hides are told", async () => {
    const host = officeHost("SRT");
    const { name } = await host.insertSheet({
      ...note("a"),
      blocks: [{ row: 0, column: 0, values: [["a"], ["b"], ["c"]] }],
    });
    state.workbook!.sheets.get(name)!.hidden.add(1);
    const read = await host.read({ sheet: name, row: 0, column: 0, rows: 3, columns: 1 });
    expect(read.hiddenRows).toEqual([false, true, false]);
  });

  test("a tape of 50,000 rows is written and read in portions, in order", async () => {
    const rows = Array.from({ length: 50_000 }, (_, i) => [i, i / 2, "x"]);
    const host = officeHost("SRT");
    const { name } = await host.insertSheet({ ...note(""), blocks: [{ row: 0, column: 0, values: rows }] });
    expect(state.excel!.written[0]!.blocks.length).toBe(2);
    expect((await host.read({ sheet: name, row: 0, column: 0, rows: 50_000, columns: 3 })).values).toEqual(rows);
  });

  test("a chart is drawn as planned: type, titles, colours by role, log scale, place", async () => {
    const column = (index: number) => ({ row: 1, column: index, rows: 3, columns: 1 });
    const chart = {
      kind: "stacked-area" as const,
      title: "Half of the loss is first loss",
      description: "Loss by tranche.",
      categories: column(0),
      categoryTitle: "Percentile",
      valueTitle: "Loss",
      categoryFormat: "0%",
      valueFormat: "0.0%",
      logarithmic: true as const,
      series: [
        { name: "First loss", values: column(1), colour: "first-loss" as const },
        { name: "Senior", values: column(2), colour: "senior" as const },
      ],
      place: { row: 6, column: 1, rows: 12, columns: 5 },
    };
    await officeHost("SRT").insertSheet({ ...note("a"), charts: [chart] });
    expect(state.excel!.written[0]!.plan().charts).toEqual([chart]);
  });

  test("look, shades, widths, panes, links and the one page that is printed reach the sheet", async () => {
    const area = { row: 0, column: 0, rows: 1, columns: 1 };
    const plan: SheetPlan = {
      ...note("Back"),
      formats: [{ area, role: "link", numberFormat: "0.00%", align: "center", wrap: true }],
      links: [{ row: 0, column: 0, sheet: "Anna's deal" }],
      shaded: [{ row: 2, column: 1, rows: 3, columns: 4 }],
      columnWidths: [24, 9],
      frozenRows: 2,
      print: { area: { row: 0, column: 0, rows: 40, columns: 9 }, orientation: "landscape" },
    };
    await officeHost("SRT").insertSheet(plan);
    const told = state.excel!.written[0]!.plan();
    expect(told.formats).toEqual(plan.formats);
    expect(told.links).toEqual(plan.links);
    expect(told.shaded).toEqual(plan.shaded);
    expect(told.columnWidths).toEqual([24, 9]);
    expect([told.frozenRows, told.frozenColumns]).toEqual([2, 0]);
    expect(told.print).toEqual(plan.print);
  });
});
