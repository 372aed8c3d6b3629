import { officeHost } from "../../src/workbook/office/host.ts";
import type { Cell, SheetPlan } from "../../src/workbook/plan.ts";
import { memoryHost } from "./memory-host.ts";
import { installStrictExcel, type StrictExcel } from "./strict-excel.ts";

Object.assign(globalThis, { matchMedia: () => ({ matches: false }) });

const LOG: SheetPlan = {
  name: "Runs",
  blocks: [
    {
      row: 0,
      column: 0,
      values: [
        ["Run", "Loss"],
        ["1", 0.1],
      ],
    },
  ],
  formats: [],
  tables: [{ name: "RunLog", area: { row: 0, column: 0, rows: 2, columns: 2 } }],
};

describe("Rows that are added to a table in Excel", () => {
  const state: { excel?: StrictExcel; workbook?: ReturnType<typeof memoryHost> } = {};
  beforeEach(async () => {
    state.workbook = memoryHost();
    state.excel = installStrictExcel(state.workbook);
    await officeHost("SRT").insertSheet(LOG);
    state.excel.runs.length = 0;
  });
  afterEach(() => state.excel!.restore());

  /** Lets a colleague do something once, when a given number of requests have been carried out. */
  const afterRequests = (count: number, act: () => void) => {
    const requests = { left: count };
    state.excel!.afterRequest = () => {
      requests.left -= 1;
      if (requests.left === 0) act();
    };
  };
  const type = (row: number, cells: readonly Cell[]) =>
    cells.forEach((cell, column) => state.workbook!.edit("Runs", row, column, cell));
  const added = async () => (await officeHost("SRT").readTable("RunLog")).values.slice(1);

  test("where Excel can, they are one undo step and the table is resized; elsewhere it grows by what is typed below", async () => {
    await officeHost("SRT").appendRows("RunLog", [["2", 0.2]]);
    state.excel!.growsTables = false;
    state.excel!.supported.add("ExcelApi 1.13").add("ExcelApi 1.20");
    await officeHost("SRT").appendRows("RunLog", [["3", 0.3]]);
    expect(await added()).toEqual([
      ["2", 0.2],
      ["3", 0.3],
    ]);
    expect(state.excel!.runs.slice(0, 2)).toEqual([
      { delayForCellEdit: true },
      { delayForCellEdit: true, mergeUndoGroup: true },
    ]);
  });

  test("where the table cannot grow, nothing stays below it and the user is told which option helps", async () => {
    state.excel!.growsTables = false;
    await expect(officeHost("SRT").appendRows("RunLog", [["2", 0.2]])).rejects.toThrow(/AutoCorrect/);
    expect(state.workbook!.content("Runs", 2, 0)).toBeNull();
  });

  // Where another's row arrives: after a request of the look, or after the one that writes.
  test.each([1, 2, 3])(
    "a colleague's row that arrives after request %i stays, and ours stands below it",
    async (count) => {
      afterRequests(count, () => {
        type(2, ["00C", 0.9]);
        state.workbook!.moveTable("RunLog", { sheet: "Runs", row: 0, column: 0, rows: 3, columns: 2 });
      });
      await officeHost("SRT").appendRows("RunLog", [["2", 0.2]]);
      expect(await added()).toEqual([
        ["00C", 0.9],
        ["2", 0.2],
      ]);
    },
  );

  test("a colleague's cells that arrive below the table and are not of it are put back as they were", async () => {
    state.excel!.growsTables = false;
    state.excel!.supported.add("ExcelApi 1.13");
    afterRequests(3, () => type(2, ["00C", "=SUM(B2:B2)"]));
    await expect(officeHost("SRT").appendRows("RunLog", [["2", 0.2]])).rejects.toThrow(/not empty/);
    expect([0, 1].map((column) => state.workbook!.content("Runs", 2, column))).toEqual(["00C", "=SUM(B2:B2)"]);
    expect(await added()).toEqual([]);
  });

  test("rows whose place a colleague's took in Excel's merging are added again", async () => {
    afterRequests(4, () => type(2, ["C", 0.9]));
    await officeHost("SRT").appendRows("RunLog", [["2", 0.2]]);
    expect(await added()).toEqual([
      ["C", 0.9],
      ["2", 0.2],
    ]);
  });
});
